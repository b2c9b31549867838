import ts from "typescript";
import type { Comment } from "./comments.js";
import { documented } from "./print.js";

/** What modules are made of, as nodes for `printModule`: one word each for what TypeScript's factory makes in several steps. */
const { factory } = ts;

/** A parameter or a member with its type. An optional parameter's name ends with a question mark. */
export type Typed = readonly [name: string, type: ts.TypeNode];

/** A member of an object with its value. */
export type Member = readonly [name: string, value: ts.Expression];

/** Returns a type that has a word of its own: `string`, `never`. */
export function keyword(kind: ts.KeywordTypeSyntaxKind): ts.TypeNode {
  return factory.createKeywordTypeNode(kind);
}

/** Returns the name of a type, with the types that it is given. */
export function typeNamed(one: string, ...given: readonly ts.TypeNode[]): ts.TypeNode {
  return factory.createTypeReferenceNode(one, given.length === 0 ? undefined : given);
}

/** Returns `keyof type`. */
export function keysOf(type: ts.TypeNode): ts.TypeNode {
  return factory.createTypeOperatorNode(ts.SyntaxKind.KeyOfKeyword, type);
}

/** Returns `type[key]`. */
export function memberType(type: ts.TypeNode, key: ts.TypeNode): ts.TypeNode {
  return factory.createIndexedAccessTypeNode(type, key);
}

/** Returns the type of one string. */
export function stringType(value: string): ts.TypeNode {
  return factory.createLiteralTypeNode(text(value));
}

export function functionType(parameters: readonly Typed[], result: ts.TypeNode): ts.TypeNode {
  return factory.createFunctionTypeNode(undefined, parameters.map(parameter), result);
}

export function name(one: string): ts.Identifier {
  return factory.createIdentifier(one);
}

export function text(value: string): ts.StringLiteral {
  return factory.createStringLiteral(value);
}

export function numeral(value: number): ts.Expression {
  return factory.createNumericLiteral(value);
}

export function array(items: readonly ts.Expression[]): ts.Expression {
  return factory.createArrayLiteralExpression(items);
}

export function object(members: readonly Member[]): ts.Expression {
  return factory.createObjectLiteralExpression(
    members.map(([key, value]) => {
      const isName = /^[A-Za-z_$][\w$]*$/.test(key);
      return factory.createPropertyAssignment(isName ? name(key) : text(key), value);
    }),
  );
}

/** Returns `owner.member`. */
export function member(owner: string, one: string): ts.Expression {
  return factory.createPropertyAccessExpression(name(owner), one);
}

/** Returns `owner[key]`. */
export function element(owner: string, key: ts.Expression): ts.Expression {
  return factory.createElementAccessExpression(name(owner), key);
}

export function call(called: ts.Expression, ...given: readonly ts.Expression[]): ts.Expression {
  return factory.createCallExpression(called, undefined, given);
}

type Operator = "===" | ">=" | "<" | "&&" | "/";

const operators: Readonly<Record<Operator, ts.BinaryOperator>> = {
  "===": ts.SyntaxKind.EqualsEqualsEqualsToken,
  ">=": ts.SyntaxKind.GreaterThanEqualsToken,
  "<": ts.SyntaxKind.LessThanToken,
  "&&": ts.SyntaxKind.AmpersandAmpersandToken,
  "/": ts.SyntaxKind.SlashToken,
};

/** Returns `one operator other`. */
export function binary(one: ts.Expression, operator: Operator, other: ts.Expression): ts.Expression {
  return factory.createBinaryExpression(one, operators[operator], other);
}

/** Returns `condition ? one : other`. */
export function either(condition: ts.Expression, one: ts.Expression, other: ts.Expression): ts.Expression {
  return factory.createConditionalExpression(condition, undefined, one, undefined, other);
}

/** Returns `return value;`. */
export function returned(value: ts.Expression): ts.Statement {
  return factory.createReturnStatement(value);
}

/** Returns `if (condition) statement`. */
export function when(condition: ts.Expression, statement: ts.Statement): ts.Statement {
  return factory.createIfStatement(condition, statement);
}

/** Returns `import { names } from "module";`, or `import type …`. */
export function importOf(names: readonly string[], module: string, isType: boolean): ts.Statement {
  const named = names.map((one) => factory.createImportSpecifier(false, undefined, name(one)));
  return imported(factory.createImportClause(isType, undefined, factory.createNamedImports(named)), module);
}

/** Returns `import * as one from "module";`. */
export function importAll(one: string, module: string): ts.Statement {
  return imported(factory.createImportClause(false, undefined, factory.createNamespaceImport(name(one))), module);
}

/** Returns the exported declaration of a name for a type. */
export function exportedAlias(one: string, type: ts.TypeNode, comment: Comment): ts.Statement {
  return documented(factory.createTypeAliasDeclaration(modifiers("Export"), one, undefined, type), comment);
}

/** Returns the exported declaration of an object's type. */
export function exportedInterface(one: string, members: readonly ts.TypeElement[], comment: Comment): ts.Statement {
  return documented(factory.createInterfaceDeclaration(modifiers("Export"), one, undefined, undefined, members), comment);
}

/** Returns an interface that only its module knows, its members readonly. */
export function ownInterface(one: string, members: readonly Typed[]): ts.Statement {
  const signatures = members.map(([key, type]) => factory.createPropertySignature(modifiers("Readonly"), key, undefined, type));
  return factory.createInterfaceDeclaration(undefined, one, undefined, undefined, signatures);
}

/** Returns the declaration of a constant that only its scope knows. */
export function constant(one: string, value: ts.Expression, type?: ts.TypeNode): ts.Statement {
  return variable([], one, type, value);
}

export function exportedConstant(one: string, value: ts.Expression, comment: Comment): ts.Statement {
  return documented(variable(modifiers("Export"), one, undefined, value), comment);
}

/** Returns `export declare const one: type;`. */
export function declaredConstant(one: string, type: ts.TypeNode): ts.Statement {
  return variable(modifiers("Export", "Declare"), one, type, undefined);
}

export function exportedFunction(
  one: string,
  parameters: readonly Typed[],
  result: ts.TypeNode,
  statements: readonly ts.Statement[],
  comment: Comment,
): ts.Statement {
  const [all, body] = [parameters.map(parameter), factory.createBlock(statements, true)];
  const made = factory.createFunctionDeclaration(modifiers("Export"), undefined, one, undefined, all, result, body);
  return documented(made, comment);
}

function variable(
  own: readonly ts.Modifier[],
  one: string,
  type: ts.TypeNode | undefined,
  value: ts.Expression | undefined,
): ts.Statement {
  const declaration = factory.createVariableDeclaration(one, undefined, type, value);
  return factory.createVariableStatement(own, factory.createVariableDeclarationList([declaration], ts.NodeFlags.Const));
}

function imported(clause: ts.ImportClause, module: string): ts.Statement {
  return factory.createImportDeclaration(undefined, clause, text(module));
}

function parameter([one, type]: Typed): ts.ParameterDeclaration {
  const mark = one.endsWith("?") ? factory.createToken(ts.SyntaxKind.QuestionToken) : undefined;
  return factory.createParameterDeclaration(undefined, undefined, one.replace(/\?$/, ""), mark, type);
}

function modifiers(...names: readonly ("Export" | "Declare" | "Readonly")[]): ts.Modifier[] {
  return names.map((one) => factory.createModifier(ts.SyntaxKind[`${one}Keyword`]));
}
