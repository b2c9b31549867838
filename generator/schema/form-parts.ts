import type { RequestBody } from "../contract/request-body.js";
import { isObject, type JsonObject, objectAt, textAt } from "../text/json.js";
import type { Node } from "./combine.js";
import { effective, memberPlaces } from "./effective.js";
import { type Model, modelOf } from "./model.js";

/** A member of a form, as it stands on the wire. */
export interface FormPart {
  readonly name: string;
  /** Whether it comes as often as its list has items. */
  readonly isList: boolean;
  readonly kind: "file" | "json" | "number" | "boolean" | "string";
  /** Its documented media type, where its value does not say it. */
  readonly mediaType?: string;
}

const FILE_TYPE = "application/octet-stream";

/** Returns the members that the schema of a form names (OpenAPI 3.1, Encoding Object); none for a body of another kind. */
export function formPartsOf(body: RequestBody | undefined, document: JsonObject): FormPart[] {
  if (body === undefined || !isForm(body)) return [];
  const model = modelOf(document);
  const node = model.node(body.schema, "request");
  const nodeOf = (name: string): Node => model.nodes.node(memberPlaces(node, name), "request");
  const encodings = objectAt(body.media, "encoding");
  return [...effective(node).properties.keys()].map((name) => partOf(name, nodeOf(name), model, objectAt(encodings, name)));
}

/** Whether a body consists of parts or pairs. */
export function isForm({ kind }: RequestBody): boolean {
  return kind === "multipart" || kind === "pairs";
}

function partOf(name: string, node: Node, model: Model, encoding: JsonObject): FormPart {
  const isList = isOnly(node, "array");
  const item = isList ? model.nodes.node(effective(node).items, "request") : node;
  const kind = kindOf(item);
  const mediaType = concreteType(textAt(encoding, "contentType")) ?? (kind === "file" ? FILE_TYPE : undefined);
  return { name, isList, kind, ...(mediaType === undefined ? {} : { mediaType }) };
}

function kindOf(node: Node): FormPart["kind"] {
  const schemas = node.atoms.map(({ schema }) => schema).filter(isObject);
  if (schemas.some((schema) => schema["format"] === "binary")) return "file";
  if (isOnly(node, "object") || isOnly(node, "array")) return "json";
  if (isOnly(node, "integer", "fraction")) return "number";
  return isOnly(node, "boolean") ? "boolean" : "string";
}

/** Whether a value has one of these types, null apart. */
function isOnly(node: Node, ...names: readonly string[]): boolean {
  const { types, isTyped } = effective(node);
  return isTyped && [...types].every((type) => type === "null" || names.includes(type));
}

/** Returns the first of several media types that is no range. */
function concreteType(types: string | undefined): string | undefined {
  const [first] = (types ?? "")
    .split(",")
    .map((type) => type.trim())
    .filter((type) => type !== "");
  if (first === undefined) return undefined;
  return first.includes("*") ? FILE_TYPE : first;
}
