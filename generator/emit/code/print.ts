import ts from "typescript";
import { type Comment, docComment } from "./comments.js";
import { type Layout, type List, printLayout } from "./layout.js";
import { quoted } from "./literals.js";

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const noFile = ts.createSourceFile("", "", ts.ScriptTarget.Latest);
const comments = new WeakMap<ts.Node, Comment>();

/** Returns a declaration, or a member of a type, as it was, with a doc comment that is printed above it. */
export function documented<Node extends ts.Node>(node: Node, comment: Comment): Node {
  comments.set(node, comment);
  return node;
}

/** Returns the source of a module below its first line. */
export function printModule(head: string, statements: readonly ts.Statement[]): string {
  return statements.reduce((source, statement, index) => {
    const isNext = isPlain(statement) && (index === 0 || statements[index - 1]?.kind === statement.kind);
    return `${source}${isNext ? "" : "\n"}${printLayout(withComment(statement))}\n`;
  }, head);
}

/** Whether it stands right below another of its kind: imports, and constants that are only declared. */
function isPlain(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) return true;
  return (
    ts.isVariableStatement(statement) && statement.declarationList.declarations.every((one) => one.initializer === undefined)
  );
}

function withComment(node: ts.Node): Layout {
  const comment = comments.get(node);
  const of = layoutOf(node);
  if (comment === undefined || docComment(comment) === "") return of;
  return { comment: (indent) => docComment(comment, indent), of };
}

/** What can be broken, or holds what can be; all else is on one line, as TypeScript's printer has it. */
function layoutOf(node: ts.Node): Layout {
  return layoutOfType(node) ?? layoutOfExpression(node) ?? layoutOfStatement(node) ?? text(node);
}

function text(node: ts.Node): string {
  if (ts.isStringLiteral(node)) return quoted(node.text);
  if (ts.isLiteralTypeNode(node)) return text(node.literal);
  return printer.printNode(ts.EmitHint.Unspecified, node, noFile);
}

function layoutOfType(node: ts.Node): Layout | undefined {
  if (ts.isUnionTypeNode(node)) return unionOf(node, "");
  if (ts.isIntersectionTypeNode(node)) return intersectionOf(node, "");
  if (ts.isParenthesizedTypeNode(node)) return inParentheses(node.type);
  if (ts.isArrayTypeNode(node)) return [layoutOf(node.elementType), "[]"];
  if (ts.isTupleTypeNode(node)) return list("[", node.elements, "]");
  if (ts.isOptionalTypeNode(node)) return [layoutOf(node.type), "?"];
  if (ts.isRestTypeNode(node)) return ["...", layoutOf(node.type)];
  if (ts.isTypeReferenceNode(node) && node.typeArguments !== undefined)
    return [text(node.typeName), { ...list("<", node.typeArguments, ">"), isLastBare: true }];
  if (ts.isTypeLiteralNode(node)) return members(node.members, false);
  if (ts.isPropertySignature(node)) {
    const modifiers = (node.modifiers ?? []).map((modifier) => `${text(modifier)} `);
    return [...modifiers, text(node.name), node.questionToken === undefined ? "" : "?", typed(":", node.type)];
  }
  if (ts.isIndexSignatureDeclaration(node)) return ["[", ...node.parameters.map(text), "]", typed(":", node.type)];
  if (ts.isMappedTypeNode(node)) return ["{ [", mappedKey(node.typeParameter), "]", typed(":", node.type), " }"];
  return undefined;
}

function mappedKey({ name, constraint }: ts.TypeParameterDeclaration): Layout {
  return [text(name), " in ", constraint === undefined ? "never" : layoutOf(constraint)];
}

function layoutOfExpression(node: ts.Node): Layout | undefined {
  if (ts.isCallExpression(node)) return [layoutOf(node.expression), list("(", node.arguments, ")")];
  if (ts.isArrayLiteralExpression(node)) return list("[", node.elements, "]");
  if (ts.isObjectLiteralExpression(node)) return list("{ ", node.properties, " }");
  if (ts.isPropertyAssignment(node)) return [text(node.name), ": ", layoutOf(node.initializer)];
  if (ts.isAsExpression(node)) return [layoutOf(node.expression), " as ", layoutOf(node.type)];
  return undefined;
}

function layoutOfStatement(node: ts.Node): Layout | undefined {
  if (ts.isInterfaceDeclaration(node))
    return [...modifiersOf(node), "interface ", text(node.name), " ", members(node.members, true)];
  if (ts.isTypeAliasDeclaration(node)) return [...modifiersOf(node), "type ", text(node.name), typed(" =", node.type), ";"];
  if (ts.isVariableStatement(node)) {
    const declarations = node.declarationList.declarations.map((one): Layout => {
      const value = one.initializer === undefined ? [] : [" = ", layoutOf(one.initializer)];
      return [text(one.name), typed(":", one.type), ...value];
    });
    return [...modifiersOf(node), "const ", ...declarations, ";"];
  }
  if (ts.isFunctionDeclaration(node)) {
    const name = node.name === undefined ? "" : text(node.name);
    const parameters = list("(", node.parameters, ")");
    return [...modifiersOf(node), `function ${name}`, parameters, typed(":", node.type), " ", layoutOf(node.body ?? node)];
  }
  if (ts.isBlock(node)) return { ...list("{", node.statements, "}"), between: "", after: "", isBroken: true };
  if (ts.isReturnStatement(node) && node.expression !== undefined) return ["return ", layoutOf(node.expression), ";"];
  if (ts.isIfStatement(node)) return ["if (", layoutOf(node.expression), ") ", layoutOf(node.thenStatement)];
  return undefined;
}

function modifiersOf(node: ts.HasModifiers): string[] {
  return (ts.getModifiers(node) ?? []).map((modifier) => `${text(modifier)} `);
}

/** A type after its colon or sign of equality; a union that is broken begins on the next line. */
function typed(sign: string, type: ts.TypeNode | undefined): Layout {
  if (type === undefined) return "";
  if (ts.isUnionTypeNode(type)) return [sign, unionOf(type, " ")];
  return ts.isIntersectionTypeNode(type) ? [sign, intersectionOf(type, " ")] : [sign, " ", layoutOf(type)];
}

/** A union; where one object stands beside keywords, the object is broken and not the union. */
function unionOf({ types }: ts.UnionTypeNode, open: string): Layout {
  const objects = types.filter((type) => ts.isTypeLiteralNode(type));
  const isObject = objects.length === 1 && types.every((type) => ts.isTypeLiteralNode(type) || ts.isToken(type) || isNull(type));
  return isObject ? [open, ...inARow(types, " | ")] : branches(types, "|", open);
}

/** An intersection; what is in brackets is broken, and not the intersection. */
function intersectionOf({ types }: ts.IntersectionTypeNode, open: string): Layout {
  const isInBrackets = types.some((type) => ts.isTypeLiteralNode(type) || ts.isParenthesizedTypeNode(type));
  return isInBrackets ? [open, ...inARow(types, " & ")] : branches(types, "&", open);
}

function inARow(types: readonly ts.TypeNode[], sign: string): Layout[] {
  return types.map((type, index) => [index === 0 ? "" : sign, layoutOf(type)]);
}

function isNull(type: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword;
}

function branches(types: readonly ts.TypeNode[], sign: string, open: string, close = ""): List {
  return { open, close, items: types.map(layoutOf), between: ` ${sign} `, before: `${sign} ` };
}

function inParentheses(type: ts.TypeNode): Layout {
  if (ts.isUnionTypeNode(type)) return branches(type.types, "|", "(", ")");
  if (ts.isIntersectionTypeNode(type)) return branches(type.types, "&", "(", ")");
  return ["(", layoutOf(type), ")"];
}

function list(open: string, nodes: readonly ts.Node[], close: string): List {
  const isEmpty = nodes.length === 0;
  return {
    open: isEmpty ? open.trim() : open,
    close: isEmpty ? close.trim() : close,
    items: nodes.map(withComment),
    between: ", ",
    after: ",",
  };
}

function members(nodes: readonly ts.TypeElement[], isBroken: boolean): List {
  return { ...list("{ ", nodes, " }"), between: "; ", after: ";", isBroken: isBroken && nodes.length > 0 };
}
