import { UNDEFINED } from "openapi-typescript";
import ts from "typescript";
import { tupleKey } from "../../schema/merged.js";
import type { Comment } from "../code/comments.js";
import { documented } from "../code/print.js";
import { stringType } from "../code/syntax.js";

/** Finds the members of `components.schemas` in what openapi-typescript made. */
export function schemaNodes(nodes: readonly ts.Node[]): Map<string, ts.TypeNode> {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === "components");
  const found = new Map<string, ts.TypeNode>();
  if (components === undefined || !ts.isInterfaceDeclaration(components)) return found;
  const schemas = components.members.find((member) => ts.isPropertySignature(member) && nameOf(member) === "schemas");
  if (schemas === undefined || !ts.isPropertySignature(schemas) || schemas.type === undefined) return found;
  if (!ts.isTypeLiteralNode(schemas.type)) return found;
  for (const member of schemas.type.members) {
    if (ts.isPropertySignature(member) && member.type !== undefined) found.set(nameOf(member), member.type);
  }
  return found;
}

function nameOf(member: ts.PropertySignature): string {
  return ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) || ts.isNumericLiteral(member.name)
    ? member.name.text
    : "";
}

/** Puts a comment on each member, `undefined` into each optional one, and names components as themselves. */
export function withComments(root: ts.TypeNode, commentOf: (property: ts.PropertySignature) => Comment | undefined): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const name = componentName(node);
    if (name !== undefined) return ts.factory.createTypeReferenceNode(name);
    if (ts.isIdentifier(node) && node.text.startsWith('"')) return literalType(node.text);
    if (ts.isTupleTypeNode(node)) return tupleType(ts.visitEachChild(node, visit, undefined));
    if (!ts.isPropertySignature(node) || node.type === undefined) return ts.visitEachChild(node, visit, undefined);
    const type = ts.visitNode(node.type, visit, ts.isTypeNode) ?? node.type;
    const optional = node.questionToken === undefined ? type : orUndefined(type);
    const property = ts.factory.createPropertySignature(node.modifiers, node.name, node.questionToken, optional);
    const comment = commentOf(node);
    return comment === undefined ? property : documented(property, comment);
  };
  return ts.visitNode(root, visit, ts.isTypeNode) ?? root;
}

/** Where a schema is called Record, TypeScript's own type of that name gives way: `{ [key: string]: unknown }`. */
export function withoutRecord(root: ts.TypeNode): ts.TypeNode {
  const { factory } = ts;
  const visit = (node: ts.Node): ts.Node => {
    const isRecord = ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text === "Record";
    const [key, value] = isRecord ? (node.typeArguments ?? []) : [];
    if (key === undefined || value === undefined) return ts.visitEachChild(node, visit, undefined);
    const name = factory.createParameterDeclaration(undefined, undefined, "key", undefined, key);
    return factory.createTypeLiteralNode([factory.createIndexSignature(undefined, [name], value)]);
  };
  return ts.visitNode(root, visit, ts.isTypeNode) ?? root;
}

/** The type of one string, which openapi-typescript gives as its source in the place of a name. */
function literalType(source: string): ts.TypeNode {
  const value: unknown = JSON.parse(source);
  return stringType(String(value));
}

/** A tuple whose last item tells how many items there must be, and whether the one before it stands for all that follow. */
function tupleType(tuple: ts.TupleTypeNode): ts.TypeNode {
  const mark = tuple.elements.at(-1);
  const text = mark !== undefined && ts.isLiteralTypeNode(mark) && ts.isStringLiteral(mark.literal) ? mark.literal.text : "";
  if (!text.startsWith(`${tupleKey} `)) return tuple;
  const { least, hasRest } = JSON.parse(text.slice(tupleKey.length)) as { least: number; hasRest: boolean };
  const items = tuple.elements.slice(0, -1);
  const rest = hasRest ? items.pop() : undefined;
  const types = items.map((item, index) => (index < least ? item : ts.factory.createOptionalTypeNode(item as ts.TypeNode)));
  if (rest !== undefined) types.push(ts.factory.createRestTypeNode(ts.factory.createArrayTypeNode(rest as ts.TypeNode)));
  return ts.factory.createTupleTypeNode(types);
}

function orUndefined(type: ts.TypeNode): ts.TypeNode {
  if (type.kind === ts.SyntaxKind.NeverKeyword) return UNDEFINED;
  if (type.kind === ts.SyntaxKind.UnknownKeyword) return type;
  return ts.factory.createUnionTypeNode([...(ts.isUnionTypeNode(type) ? type.types : [type]), UNDEFINED]);
}

/** The X of `components["schemas"]["X"]`. */
function componentName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const root = node.objectType.objectType;
  const isComponents = ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === "components";
  const index = node.indexType;
  return isComponents && ts.isLiteralTypeNode(index) && ts.isStringLiteral(index.literal) ? index.literal.text : undefined;
}
