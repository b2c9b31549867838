import openapiTS, { NULL, type OpenAPI3, UNDEFINED } from "openapi-typescript";
import ts from "typescript";
import type { PackageConfig } from "../../config/packages.js";
import type { Bundle } from "../../contract/document.js";
import { withValues } from "../../contract/extensions/x-enum-descriptions.js";
import { isEpochMs } from "../../contract/extensions/x-epoch-ms.js";
import { hasKnownValues, knownValuesOf } from "../../contract/extensions/x-extensible-enum.js";
import { withoutExternalValues } from "../../contract/external-values.js";
import { type Operation, readOperations, type Response } from "../../contract/operations.js";
import { resolve } from "../../contract/objects/references.js";
import { pagesOfSchemas } from "../../contract/schema-pages.js";
import { type EnumConstant, enumConstants } from "../../names/enum-constants.js";
import { formPartsOf } from "../../schema/form-parts.js";
import { tupleKey } from "../../schema/merged.js";
import { noteKey } from "../../schema/typed-node.js";
import type { FileMap } from "../../text/file-map.js";
import { asObject, isObject, type Json, type JsonObject, listAt, objectAt } from "../../text/json.js";
import { type Comment, makerComment, schemaParagraphs, valueList } from "../code/comments.js";
import { printModule } from "../code/print.js";
import { exportedAlias, exportedConstant, exportedInterface, importOf, keyword, stringType, typeNamed } from "../code/syntax.js";
import { schemaNodes, withComments, withoutRecord } from "./nodes.js";
import { type Declaring, operationTypes } from "./operation-types.js";
import { fileKey, otherKindKey } from "./files.js";
import { typesDocument, type TypesDocument } from "./types-document.js";

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
  const typeNodes = schemaNodes(nodes);
  const hasRecord = Object.hasOwn(schemas, "Record");
  const declare = (name: string, comment: Comment): ts.Statement[] => {
    const node = typeNodes.get(name);
    if (node === undefined) return [];
    const type = withComments(hasRecord ? withoutRecord(node) : node, (property) => {
      const usage = members.get(property);
      return usage === undefined ? undefined : memberComment(types.document, usage);
    });
    return [ts.isTypeLiteralNode(type) ? exportedInterface(name, type.members, comment) : exportedAlias(name, type, comment)];
  };
  const declaring: Declaring = { declare, hasRecord };
  const constants = enumConstants(bundle.document);
  const statements = operations.flatMap((operation) => operationTypes(operation, declaring));
  for (const [name, component] of types.names) {
    const found = pages.get(component ?? "") ?? [];
    const schema = asObject(component === undefined ? true : (schemas[component] ?? true));
    const paragraphs = [...schemaParagraphs(withoutExcluded(schema, types, name)), ...notesOf(types, name, component)];
    statements.push(...declare(name, { paragraphs, pages: found, deprecated: schema["deprecated"] === true, isPublic: true }));
    statements.push(...constants.filter((entry) => entry.component === name).map((entry) => declareConstant(entry, found)));
  }
  const fromRuntime = [
    ...(operations.some((operation) => operation.responses.some(isDownload)) ? ["Download"] : []),
    ...(operations.some((operation) => hasFiles(operation, bundle.document)) ? ["FileContent"] : []),
  ];
  if (fromRuntime.length > 0) statements.unshift(importOf(fromRuntime, config.runtime.name, true));
  return new Map([
    ["src/types.ts", printModule(makerComment("generator/emit/types/types.ts", bundle.files[0] ?? config.spec), statements)],
  ]);
}

/** The schema of a component with those values of its list that its type has. */
function withoutExcluded(schema: JsonObject, { document }: TypesDocument, name: string): JsonObject {
  const type = asObject(objectAt(objectAt(document, "components"), "schemas")[name]);
  const values = type["const"] === undefined ? type["enum"] : [type["const"]];
  return Array.isArray(schema["enum"]) && Array.isArray(values) ? withValues(schema, values) : schema;
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
  if (isObject(schema[tupleKey])) return stringType(`${tupleKey} ${JSON.stringify(schema[tupleKey])}`);
  if (schema["const"] === `${otherKindKey} void`) return UNDEFINED;
  if (schema["const"] === `${otherKindKey} download`) return typeNamed("Download");
  if (schema[fileKey] === true) return typeNamed("FileContent");
  const types = Array.isArray(schema["type"]) ? schema["type"] : [schema["type"]];
  const nullable = types.includes("null") ? [NULL] : [];
  if (hasKnownValues(schema) && types.includes("string")) {
    const others = ts.factory.createParenthesizedType(
      ts.factory.createIntersectionTypeNode([keyword(ts.SyntaxKind.StringKeyword), ts.factory.createTypeLiteralNode([])]),
    );
    const literals = knownValuesOf(schema)
      .filter((value) => typeof value === "string")
      .map(stringType);
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

/** A member's page is that of the declaration that it stands in. */
function memberComment(document: JsonObject, member: Json): Comment {
  if (!isObject(member)) return { paragraphs: member === false ? ["Not allowed here."] : [] };
  const { value: schema } = resolve(document, member);
  const deprecated = member["deprecated"] === true || schema["deprecated"] === true;
  const notes = listAt(schema, noteKey).filter((note) => typeof note === "string");
  return { paragraphs: [...schemaParagraphs(schema, member), ...notes], deprecated };
}

function declareConstant(
  { name, component, property, open, values, schema }: EnumConstant,
  pages: readonly string[],
): ts.Statement {
  const subject = property === undefined ? `\`${component}\`` : `\`${property}\` of \`${component}\``;
  const { factory } = ts;
  const list = factory.createArrayLiteralExpression(values.map((value) => factory.createStringLiteral(value)));
  const value = factory.createAsExpression(list, factory.createTypeReferenceNode("const"));
  return exportedConstant(name, value, {
    paragraphs: [`The known values of ${subject}.${open ? " More may come." : ""}`, ...valueList(schema)],
    pages,
    isPublic: true,
  });
}

function isDownload({ isSuccess, kind }: Response): boolean {
  return isSuccess && kind === "download";
}

/** Whether a file stands in the type of an operation's body. */
function hasFiles({ body }: Operation, document: JsonObject): boolean {
  return body?.kind === "bytes" || formPartsOf(body, document).some(({ kind }) => kind === "file");
}
