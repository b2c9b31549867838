import { isObject, type Json } from "../contract/contract.js";

/** What kind of fact a mutation falsifies. */
export type MutationKind =
  | "method"
  | "path"
  | "operation id"
  | "name"
  | "type"
  | "format"
  | "required"
  | "limit"
  | "enum value"
  | "default"
  | "status code"
  | "parameter"
  | "host"
  | "region"
  | "x- key";

/** A document with one fact changed. */
export interface Mutation {
  readonly kind: MutationKind;
  /** What was done, for people: `drop required task_info`. */
  readonly action: string;
  /** JSON pointer to what was changed. */
  readonly pointer: string;
  readonly document: Json;
}

type Mutable = Record<string, unknown>;
type Edit = { kind: MutationKind; action: string; pointer: string; apply(document: Mutable): void };

const limits = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern"];
const methods = ["get", "put", "post", "delete", "patch"];

const isThorough = process.env["THOROUGH"] === "1";

/** Gives one-fact mutations of a bundle, one document each: `most` of them, spread evenly over all of it; every one in `make thorough`. */
export function mutationsOf(document: Json, most = 250): Mutation[] {
  const edits: Edit[] = [];
  walk(document, [], edits);
  const step = isThorough ? 1 : Math.max(1, edits.length / most);
  const chosen = edits.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return chosen.map(({ kind, action, pointer, apply }) => {
    const copy: Mutable = structuredClone({ ...document });
    apply(copy);
    return { kind, action, pointer, document: copy };
  });
}

function walk(node: unknown, path: readonly string[], edits: Edit[]): void {
  if (Array.isArray(node)) return node.forEach((member, index) => walk(member, [...path, String(index)], edits));
  if (!isObject(node)) return;
  const last = path.at(-1) ?? "";
  const parent = path.at(-2) ?? "";
  // Examples are data, not facts of the contract; what they say is compared as a whole elsewhere.
  if (last === "examples" || last === "example" || last === "x-errata" || last === "info") return;

  if (parent === "paths" || (path.length === 1 && last === "paths")) pathEdits(node, path, edits);
  if (last === "servers" || parent === "servers") serverEdits(node, path, edits);
  if (isSchema(node, path)) schemaEdits(node, path, edits);
  if (parent === "parameters" || (path[0] === "components" && path[1] === "parameters" && path.length === 3))
    parameterEdits(node, path, edits);
  if (last === "responses" && path[0] === "paths") {
    for (const status of Object.keys(node)) {
      add(edits, "status code", `drop status ${status}`, [...path, status], (at) => delete at.parent[at.key]);
      add(edits, "status code", `status ${status} → 418`, [...path, status], (at) => rename(at.parent, at.key, "418"));
    }
  }
  if (last === "requestBody" && node.required === true) {
    add(edits, "required", "the body becomes optional", [...path, "required"], (at) => delete at.parent[at.key]);
  }
  for (const [key, member] of Object.entries(node)) walk(member, [...path, key], edits);
}

function pathEdits(node: Json, path: readonly string[], edits: Edit[]): void {
  if (path.length === 1) {
    for (const template of Object.keys(node)) {
      add(edits, "path", `${template} → ${template}s`, [...path, template], (at) => rename(at.parent, at.key, `${template}s`));
    }
    return;
  }
  for (const method of methods.filter((name) => name in node)) {
    const others = method === "get" ? ["post", "put", "patch"] : ["put", "patch", "post"];
    const other = others.find((name) => !(name in node)) ?? "head";
    add(edits, "method", `${method} → ${other}`, [...path, method], (at) => rename(at.parent, at.key, other));
    add(
      edits,
      "operation id",
      "rename the operation",
      [...path, method, "operationId"],
      (at) => (at.parent[at.key] = `${String(at.value)}Now`),
    );
    const operation = node[method];
    if (!isObject(operation)) continue;
    for (const key of ["x-idempotent", "x-pagination", "x-waiters", "x-starts", "x-iam-action"].filter(
      (name) => name in operation,
    )) {
      add(edits, "x- key", `drop ${key}`, [...path, method, key], (at) => delete at.parent[at.key]);
    }
  }
}

function serverEdits(node: Json, path: readonly string[], edits: Edit[]): void {
  if (typeof node.url !== "string") return;
  add(
    edits,
    "host",
    "another host",
    [...path, "url"],
    (at) => (at.parent[at.key] = String(at.value).replace("https://", "https://x-")),
  );
  const variables = isObject(node.variables) ? node.variables : {};
  for (const [name, variable] of Object.entries(variables)) {
    const regions = isObject(variable) && Array.isArray(variable.enum) ? variable.enum : [];
    regions.forEach((region, index) => {
      add(edits, "region", `drop region ${String(region)}`, [...path, "variables", name, "enum", String(index)], dropFromList);
    });
  }
}

function parameterEdits(node: Json, path: readonly string[], edits: Edit[]): void {
  if (typeof node.name !== "string") return;
  add(
    edits,
    "name",
    `rename the parameter ${node.name}`,
    [...path, "name"],
    (at) => (at.parent[at.key] = `${String(at.value)}_x`),
  );
  add(
    edits,
    "parameter",
    `move the parameter ${node.name}`,
    [...path, "in"],
    (at) => (at.parent[at.key] = at.value === "query" ? "header" : "query"),
  );
  add(edits, "required", `turn required of ${node.name}`, [...path, "required"], (at) => (at.parent[at.key] = at.value !== true));
}

function isSchema(node: Json, path: readonly string[]): boolean {
  const parent = path.at(-2);
  const last = path.at(-1);
  if (last === "schema" || last === "items" || parent === "properties") return true;
  return path.length === 3 && path[0] === "components" && parent === "schemas";
}

function schemaEdits(node: Json, path: readonly string[], edits: Edit[]): void {
  if (typeof node.type === "string") {
    const other = node.type === "string" ? "integer" : "string";
    add(edits, "type", `${node.type} → ${other}`, [...path, "type"], (at) => (at.parent[at.key] = other));
  }
  if (typeof node.format === "string") {
    const other = node.format === "int64" ? "int32" : "int64";
    add(edits, "format", `${node.format} → ${other}`, [...path, "format"], (at) => (at.parent[at.key] = other));
    add(edits, "format", `drop ${node.format}`, [...path, "format"], (at) => delete at.parent[at.key]);
  }
  for (const limit of limits.filter((name) => name in node)) {
    add(edits, "limit", `drop ${limit}`, [...path, limit], (at) => delete at.parent[at.key]);
    if (typeof node[limit] === "number") {
      add(edits, "limit", `${limit} + 1`, [...path, limit], (at) => (at.parent[at.key] = Number(at.value) + 1));
    }
  }
  if ("default" in node) {
    add(edits, "default", "drop the default", [...path, "default"], (at) => delete at.parent[at.key]);
    add(
      edits,
      "default",
      "another default",
      [...path, "default"],
      (at) => (at.parent[at.key] = typeof at.value === "number" ? at.value + 1 : "other"),
    );
  }
  for (const list of ["enum", "x-extensible-enum"]) {
    const values = node[list];
    if (!Array.isArray(values)) continue;
    values.forEach((value, index) => {
      add(edits, "enum value", `drop ${String(value)}`, [...path, list, String(index)], dropFromList);
    });
    add(edits, "enum value", "add a value", [...path, list], (at) => (at.parent[at.key] = [...values, "surprise"]));
    const other = list === "enum" ? "x-extensible-enum" : "enum";
    add(edits, "enum value", `${list} → ${other}`, [...path, list], (at) => rename(at.parent, at.key, other));
  }
  if (node["x-epoch-ms"] === true)
    add(edits, "x- key", "drop x-epoch-ms", [...path, "x-epoch-ms"], (at) => delete at.parent[at.key]);
  if (Array.isArray(node.required)) {
    node.required.forEach((name, index) => {
      add(edits, "required", `drop required ${String(name)}`, [...path, "required", String(index)], dropFromList);
    });
  }
  if (!isObject(node.properties)) return;
  const required = Array.isArray(node.required) ? node.required : [];
  for (const name of Object.keys(node.properties)) {
    const at = [...path, "properties", name];
    add(edits, "name", `rename the property ${name}`, at, ({ parent, key }) => rename(parent, key, `${name}_x`));
    add(edits, "name", `drop the property ${name}`, at, ({ parent, key }) => delete parent[key]);
    if (required.includes(name)) continue;
    add(edits, "required", `require ${name}`, path, ({ value }) => {
      if (isObject(value)) (value as Mutable).required = [...required, name];
    });
  }
}

type Place = { parent: Mutable; key: string; value: unknown };

function add(
  edits: Edit[],
  kind: MutationKind,
  action: string,
  path: readonly string[],
  change: (place: Place) => unknown,
): void {
  const pointer = path.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  edits.push({ kind, action, pointer, apply: (document) => void change(placeOf(document, path)) });
}

function placeOf(document: Mutable, path: readonly string[]): Place {
  let parent: unknown = document;
  for (const part of path.slice(0, -1)) parent = (parent as Mutable)[part];
  const key = path.at(-1) ?? "";
  return { parent: parent as Mutable, key, value: (parent as Mutable)[key] };
}

function dropFromList({ parent, key }: Place): void {
  (parent as unknown as unknown[]).splice(Number(key), 1);
}

/** Renames a member and keeps its place in the order. */
function rename(parent: Mutable, from: string, to: string): void {
  const entries = Object.entries(parent);
  for (const key of Object.keys(parent)) delete parent[key];
  for (const [key, value] of entries) parent[key === from ? to : key] = value;
}
