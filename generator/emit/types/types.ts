import openapiTS, { astToString, NULL, type OpenAPI3, UNDEFINED } from "openapi-typescript";
import { hasKnownValues, knownValuesOf } from "../../contract/extensions/x-extensible-enum.js";
import { isEpochMs } from "../../contract/extensions/x-epoch-ms.js";
import ts from "typescript";
import { docComment, errataText, makerComment, schemaParagraphs } from "../code/comments.js";
import { type EnumConstant, enumConstants } from "../../names/enum-constants.js";
import { formatTypeScript } from "../code/format.js";
import type { FileMap } from "../../text/file-map.js";
import type { PackageConfig } from "../../config/packages.js";
import type { Bundle } from "../../contract/document.js";
import { type Json, type JsonObject, asObject, isObject, listAt, objectAt } from "../../text/json.js";
import { withoutExternalValues } from "../../contract/external-values.js";
import { haveSuccessesOfTheirOwn } from "../../contract/successes.js";
import { type Operation, readOperations, type Response } from "../../contract/operations.js";
import { resolve } from "../../contract/references.js";
import { pagesOfSchemas } from "../../contract/schema-pages.js";
import { tupleKey } from "../../schema/merged.js";
import { noteKey } from "../../schema/typed-node.js";
import { schemaNodes, withComments, withoutRecord } from "./nodes.js";
import { otherKindKey, typesDocument, type TypesDocument } from "./types-document.js";

/**
 * Resolves with `src/types.ts`: input, output and errors of each operation, each component schema under its own name, and the known values
 * of enums as constants. openapi-typescript makes the types; names and comments are put on its syntax tree.
 */
export async function makeTypes(bundle: Bundle, config: PackageConfig): Promise<FileMap> {
  const operations = readOperations(bundle.document);
  const schemas = objectAt(objectAt(bundle.document, "components"), "schemas");
  const pages = pagesOfSchemas(bundle.document, operations);

  const members = new Map<ts.Node, Json>();
  // Its own type of a document knows no index signature; the subset was checked before.
  const types = typesDocument(bundle.document, operations, schemas, config.runtime.projectParameter);
  const nodes = await openapiTS(withoutExternalValues(types.document) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => typeOf(schema as unknown as JsonObject),
    transformProperty: (property, schema) => {
      members.set(property, schema as unknown as Json);
      return undefined;
    },
  });
  const print = (name: string, node: ts.TypeNode, comment: string): string => {
    const described = withComments(hasRecord ? withoutRecord(node) : node, (property) => {
      const usage = members.get(property);
      return usage === undefined ? "" : memberComment(types.document, usage);
    });
    return declaration(name, described, comment);
  };
  const typeNodes = schemaNodes(nodes);
  const constants = enumConstants(schemas);

  const hasRecord = Object.hasOwn(schemas, "Record");

  const parts = [makerComment("generator/emit/types/types.ts", bundle.files[0] ?? config.spec).trimEnd()];
  if (operations.some((operation) => operation.responses.some(isDownload))) {
    parts.push(`import type { Download } from ${JSON.stringify(config.runtime.name)};`);
  }
  for (const operation of operations) parts.push(...operationTypes(operation, typeNodes, print, hasRecord));
  for (const [name, component] of types.names) {
    const node = typeNodes.get(name);
    const found = pages.get(component ?? "") ?? [];
    const schema = component === undefined ? true : (schemas[component] ?? true);
    const comment = docComment({
      paragraphs: [...schemaParagraphs(asObject(schema)), ...notesOf(types, name, component)],
      pages: found,
      deprecated: asObject(schema)["deprecated"] === true,
      isPublic: true,
    });
    if (node !== undefined) parts.push(print(name, node, comment));
    for (const constant of constants.filter((entry) => entry.component === name)) parts.push(constantText(constant, found));
  }
  const text = await formatTypeScript(parts.join("\n\n"));
  // Comments have none of them; in strings some tools take them for the end of the line.
  return new Map([["src/types.ts", text.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")]]);
}

/** What the type of a component says beside its schema's own description. */
function notesOf(types: TypesDocument, name: string, component: string | undefined): string[] {
  const schema = objectAt(objectAt(types.document, "components"), "schemas")[name];
  const notes = listAt(asObject(schema), noteKey).filter((note) => typeof note === "string");
  if (component === undefined || component === name) return notes;
  return [`\`${component}\` as requests carry it: what only the service writes may be left out.`, ...notes];
}

/** Types that openapi-typescript would make otherwise: open enums, integers of 64 bits. */
function typeOf(schema: JsonObject): ts.TypeNode | undefined {
  if (isObject(schema[tupleKey])) return literalType(`${tupleKey} ${JSON.stringify(schema[tupleKey])}`);
  if (schema["const"] === `${otherKindKey} void`) return UNDEFINED;
  if (schema["const"] === `${otherKindKey} download`) return ts.factory.createTypeReferenceNode("Download");
  const types = Array.isArray(schema["type"]) ? schema["type"] : [schema["type"]];
  const nullable = types.includes("null") ? [NULL] : [];
  const keyword = (kind: ts.KeywordTypeSyntaxKind): ts.TypeNode => ts.factory.createKeywordTypeNode(kind);
  if (hasKnownValues(schema) && types.includes("string")) {
    const others = ts.factory.createParenthesizedType(
      ts.factory.createIntersectionTypeNode([keyword(ts.SyntaxKind.StringKeyword), ts.factory.createTypeLiteralNode([])]),
    );
    const literals = knownValuesOf(schema)
      .filter((value) => typeof value === "string")
      .map(literalType);
    return ts.factory.createUnionTypeNode([...literals, others, ...nullable]);
  }
  const isPlain = schema["enum"] === undefined && schema["const"] === undefined && schema["$ref"] === undefined;
  if (isPlain && types.includes("integer") && schema["format"] === "int64" && !isEpochMs(schema)) {
    return ts.factory.createUnionTypeNode([
      keyword(ts.SyntaxKind.NumberKeyword),
      keyword(ts.SyntaxKind.BigIntKeyword),
      ...nullable,
    ]);
  }
  return undefined;
}

function literalType(value: string): ts.TypeNode {
  return ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value));
}

function operationTypes(
  operation: Operation,
  nodes: ReadonlyMap<string, ts.TypeNode>,
  print: (name: string, node: ts.TypeNode, comment: string) => string,
  hasRecord: boolean,
): string[] {
  const pages = operation.page === undefined ? [] : [operation.page];
  const title = `\`${operation.method} ${operation.path}\``;
  const comment = (text: string, ...more: string[]): string =>
    docComment({ paragraphs: [`${text} ${title}.`, ...more], pages, isPublic: true });
  const parts: string[] = [];
  const add = (suffix: string, text: string): void => {
    const node = nodes.get(`${operation.typeName}${suffix}`);
    if (node !== undefined) parts.push(print(`${operation.typeName}${suffix}`, node, text));
  };
  const input = comment(
    "Path, query and header parameters under their wire names, and the body, of",
    ...errataText(operation.source),
  );
  if (operation.parameters.length > 0 || operation.body !== undefined) add("Input", input);
  else
    parts.push(
      `${comment("No input is needed:")}\nexport type ${operation.typeName}Input = ${hasRecord ? "{ [name: string]: never }" : "Record<string, never>"};`,
    );
  const success = operation.responses.find(({ isSuccess }) => isSuccess);
  const errata = success === undefined ? [] : [...errataText(success.source), ...errataText(success.media)];
  if (haveSuccessesOfTheirOwn(operation)) {
    const answers = `${operation.typeName}Answers`;
    add("Answers", comment("What a success carries by its status, of"));
    parts.push(
      `${comment("What a success carries of")}\nexport type ${operation.typeName}Output = ${answers}[keyof ${answers}];`,
    );
  } else if (success?.kind === "json") add("Output", comment("What a success carries of", ...errata));
  else {
    const type = success?.kind === "download" ? "Download" : "undefined";
    const text = type === "Download" ? "A file, not yet read, as the answer of" : "A success carries no body:";
    parts.push(`${comment(text, ...errata)}\nexport type ${operation.typeName}Output = ${type};`);
  }
  if (operation.responses.some(({ isError, kind }) => isError && kind === "json")) {
    add("Errors", comment("Body of an error by its status, of"));
  } else {
    const text = comment("No error body is documented of");
    parts.push(
      `${text}\nexport type ${operation.typeName}Errors = ${hasRecord ? "{ [name in never]: never }" : "Record<never, never>"};`,
    );
  }
  return parts;
}

/** A member's page is that of the declaration that it stands in. */
function memberComment(document: JsonObject, member: Json): string {
  if (!isObject(member)) return docComment({ paragraphs: member === false ? ["Not allowed here."] : [] });
  const { value: schema } = resolve(document, member);
  const deprecated = member["deprecated"] === true || schema["deprecated"] === true;
  const notes = listAt(schema, noteKey).filter((note) => typeof note === "string");
  return docComment({ paragraphs: [...schemaParagraphs(schema, member), ...notes], deprecated });
}

function declaration(name: string, node: ts.TypeNode, comment: string): string {
  const text = astToString(
    ts.isTypeLiteralNode(node)
      ? ts.factory.createInterfaceDeclaration([exported()], name, undefined, undefined, node.members)
      : ts.factory.createTypeAliasDeclaration([exported()], name, undefined, node),
  );
  return `${comment}\n${text}`;
}

function exported(): ts.Modifier {
  return ts.factory.createModifier(ts.SyntaxKind.ExportKeyword);
}

function constantText(constant: EnumConstant, pages: readonly string[]): string {
  const subject =
    constant.property === undefined ? `\`${constant.component}\`` : `\`${constant.property}\` of \`${constant.component}\``;
  const more = constant.open ? " More may come." : "";
  const comment = docComment({ paragraphs: [`The known values of ${subject}.${more}`], pages, isPublic: true });
  return `${comment}\nexport const ${constant.name} = ${JSON.stringify(constant.values)} as const;`;
}

function isDownload({ isSuccess, kind }: Response): boolean {
  return isSuccess && kind === "download";
}
