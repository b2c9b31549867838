import { Document, isMap, isNode, stringify } from "yaml";
import { isEqual, isObject, type Json } from "../../text/json.js";
import { parseSourceFile } from "../../text/source-file.js";
import { PageError } from "../forms/page-error.js";
import { insertEntries, YAML_STYLE } from "./insert.js";
import type { DraftedOperation } from "./operation.js";
import type { Yaml } from "./blank.js";

/** The files of a drafted operation, by paths relative to its service's folder. */
export interface PlacedOperation {
  readonly operation: { readonly path: string; readonly text: string };
  /** Null for an operation that needs no schemas of its own. */
  readonly schemas: { readonly path: string; readonly content: Yaml } | null;
}

const COMPONENTS = "#/components/schemas/";

/** Returns an operation and its schemas as they stand in files of their own. */
export function placeOperation(
  { operation, path, schemas }: DraftedOperation,
  apiName: string,
  known: (name: string) => string,
): PlacedOperation {
  const file = `schemas/${nounOf(path)}.yaml`;
  const drafted = (to: string) => (name: string) => (Object.hasOwn(schemas, name) ? `${to}${name}` : known(name));
  return {
    operation: {
      path: `operations/${apiName}.yaml`,
      text: stringify(withReferences(operation, drafted(`../${file}#/`)), YAML_STYLE),
    },
    schemas: Object.keys(schemas).length === 0 ? null : { path: file, content: yamlOf(withReferences(schemas, drafted("#/"))) },
  };
}

/** Returns what a path is about: its first word that is no version, without the s of a plural. */
function nounOf(path: string): string {
  const words = path.split("/").filter((word) => /^[A-Za-z][A-Za-z0-9_-]*$/.test(word) && !/^v\d/i.test(word));
  const noun = (words[0] ?? "schema").toLowerCase().replaceAll("_", "-");
  return noun.length > 3 ? noun.replace(/(?<![su])s$/, "") : noun;
}

/** Returns a value whose references to components lead into a file of schemas. */
function withReferences(value: unknown, to: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => withReferences(one, to));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === "$ref" && typeof one === "string" && one.startsWith(COMPONENTS)
        ? to(one.slice(COMPONENTS.length))
        : withReferences(one, to),
    ]),
  );
}

function yamlOf(value: unknown): Yaml {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** Returns the text of a file of schemas with more of them at its end, those that it has word for word left as they are. */
export function withSchemas(path: string, text: string | null, schemas: Yaml): string {
  if (text === null) return stringify(schemas, YAML_STYLE);
  const { content, lineOf } = parseSourceFile(path, text);
  const there = isObject(content) ? content : {};
  const fresh = Object.entries(schemas).filter(([name, schema]) => {
    const other = there[name];
    if (other === undefined) return true;
    if (isEqual(other, plain(schema))) return false;
    const fix = "a draft never overwrites: refer to that schema, or remove it";
    throw new PageError(path, lineOf([name]), `the file has a schema ${name} already, which nothing refers to`, fix);
  });
  return fresh.length === 0 ? text : insertEntries(text, [], Object.fromEntries(fresh));
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}

/** Returns the document's text with the operation's line in it: nothing of what was there is touched. */
export function withLine(text: string, { path, method }: DraftedOperation, file: string): string {
  const reference = new Document({ $ref: file }).contents;
  if (isMap(reference)) reference.flow = true;
  return insertEntries(text, ["paths", path], { [method]: isNode(reference) ? reference : { $ref: file } });
}
