import { type JsonObject, isObject } from "../../text/json.js";

/** The way from the root of a document to a place in it, as Spectral reports it. @internal */
export type JsonPath = (string | number)[];

/** What an object of a document is by the specification. @internal */
export type Kind =
  | "document"
  | "info"
  | "server"
  | "serverVariable"
  | "tag"
  | "externalDocs"
  | "components"
  | "paths"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "responses"
  | "response"
  | "example"
  | "link"
  | "callback"
  | "securityScheme"
  | "schema"
  | "other"
  /** A value that means nothing to OpenAPI: what its members are called says nothing of them. */
  | "data";

type Shape = Kind | { map: Kind } | { list: Kind };
const map = (kind: Kind): Shape => ({ map: kind });
const list = (kind: Kind): Shape => ({ list: kind });
const described: Record<string, Shape> = { externalDocs: "externalDocs" };
const valued: Record<string, Shape> = { schema: "schema", content: map("mediaType"), examples: map("example") };

/** Which fields of each object of OpenAPI 3.1 hold further objects. Values of examples, defaults and x- keys are data, not objects. */
const shapes: Record<Kind, Record<string, Shape>> = {
  document: {
    info: "info",
    servers: list("server"),
    paths: "paths",
    webhooks: map("pathItem"),
    components: "components",
    tags: list("tag"),
    ...described,
  },
  info: { contact: "other", license: "other" },
  server: { variables: map("serverVariable") },
  serverVariable: {},
  tag: described,
  externalDocs: {},
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    examples: map("example"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    securitySchemes: map("securityScheme"),
    links: map("link"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
  },
  pathItem: {
    ...Object.fromEntries(
      ["get", "put", "post", "delete", "options", "head", "patch", "trace"].map((method) => [method, "operation" as const]),
    ),
    servers: list("server"),
    parameters: list("parameter"),
  },
  operation: {
    parameters: list("parameter"),
    requestBody: "requestBody",
    responses: "responses",
    callbacks: map("callback"),
    servers: list("server"),
    ...described,
  },
  parameter: valued,
  header: valued,
  requestBody: { content: map("mediaType") },
  mediaType: { schema: "schema", examples: map("example"), encoding: map("encoding") },
  encoding: { headers: map("header") },
  paths: {},
  responses: {},
  response: { headers: map("header"), content: map("mediaType"), links: map("link") },
  example: {},
  link: { server: "server" },
  callback: {},
  securityScheme: { flows: map("other") },
  other: {},
  data: {},
  schema: {
    properties: map("schema"),
    patternProperties: map("schema"),
    dependentSchemas: map("schema"),
    $defs: map("schema"),
    allOf: list("schema"),
    anyOf: list("schema"),
    oneOf: list("schema"),
    prefixItems: list("schema"),
    items: "schema",
    additionalProperties: "schema",
    unevaluatedProperties: "schema",
    unevaluatedItems: "schema",
    propertyNames: "schema",
    contains: "schema",
    contentSchema: "schema",
    not: "schema",
    if: "schema",
    then: "schema",
    else: "schema",
    discriminator: "other",
    xml: "other",
    ...described,
  },
};

/** Returns the names of the fields of an object that hold further objects. @internal */
export function fieldsOf(kind: Kind): string[] {
  return Object.keys(shapes[kind]);
}

/** What a member of an object is; with `each`, an object whose members have any names and are all of the kind. @internal */
export interface MemberKind {
  readonly kind: Kind;
  readonly each: boolean;
}

/** Returns what a member of an object is. One that the specification does not know is taken for a schema, which may hold references. @internal */
export function memberOf(kind: Kind, field: string, value: unknown): MemberKind {
  if (isDataMember(kind, field)) return { kind: "data", each: false };
  const shape = shapeOf(kind, field) ?? "schema";
  if (typeof shape === "string") return { kind: shape, each: false };
  if ("list" in shape) return { kind: shape.list, each: false };
  return { kind: shape.map, each: !Array.isArray(value) };
}

/** Returns the section of `components` for objects of a kind: that of schemas for what has none. @internal */
export function sectionOf(kind: Kind): string {
  const sections = Object.entries(shapes.components);
  return sections.find(([, shape]) => typeof shape === "object" && "map" in shape && shape.map === kind)?.[0] ?? "schemas";
}

/** Whether an object of a kind may be a reference: paths and statuses are names, even where one is called `$ref`. @internal */
export function mayRefer(kind: Kind): boolean {
  return kind !== "paths" && kind !== "responses";
}

function shapeOf(kind: Kind, field: string): Shape | undefined {
  return patterned[kind] ?? (Object.hasOwn(shapes[kind], field) ? shapes[kind][field] : undefined);
}

function isDataMember(kind: Kind, field: string): boolean {
  return kind === "data" || kind === "other" || field.startsWith("x-") || dataMembers[kind]?.includes(field) === true;
}

/** An object that another one holds, before it is known to be an object. @internal */
export interface Child {
  kind: Kind;
  field: string;
  value: unknown;
  keys: JsonPath;
}

// Paths, status codes and expressions are field names, with x- keys among them.
const patterned: Partial<Record<Kind, Kind>> = { paths: "pathItem", responses: "response", callback: "pathItem" };

/** The same as lists, which is what every object of a document is gone through with. */
const fieldShapes = Object.fromEntries(Object.entries(shapes).map(([kind, shape]) => [kind, Object.entries(shape)])) as Record<
  Kind,
  [string, Shape][]
>;

/** Returns what an object of a document holds in fields that the specification has for objects. @internal */
export function* childrenOf(kind: Kind, value: JsonObject): Generator<Child> {
  const inner = patterned[kind];
  if (inner !== undefined) {
    for (const [key, child] of Object.entries(value)) {
      if (!key.startsWith("x-")) yield { kind: inner, field: kind, value: child, keys: [key] };
    }
    return;
  }
  for (const [field, shape] of fieldShapes[kind]) {
    const child = Object.hasOwn(value, field) ? value[field] : undefined;
    if (child === undefined) continue;
    if (typeof shape === "string") yield { kind: shape, field, value: child, keys: [field] };
    else if ("list" in shape && Array.isArray(child)) {
      for (const [index, entry] of child.entries()) yield { kind: shape.list, field, value: entry, keys: [field, index] };
    } else if ("map" in shape && isObject(child)) {
      for (const [key, entry] of Object.entries(child)) yield { kind: shape.map, field, value: entry, keys: [field, key] };
    }
  }
}

/** Members whose values are data, by the objects that have them; those of `x-` keys are data everywhere. */
const dataMembers: Partial<Record<Kind, readonly string[]>> = {
  schema: ["example", "examples", "default", "enum", "const"],
  parameter: ["example"],
  header: ["example"],
  mediaType: ["example"],
  example: ["value"],
  link: ["parameters", "requestBody"],
};

/** Returns whether a value is data or lies inside it: its members mean nothing to OpenAPI, whatever they are called. @internal */
export function isData(path: JsonPath): boolean {
  let kind: Kind = "document";
  for (let at = 0; at < path.length; at += 1) {
    const field = String(path[at]);
    if (field.startsWith("x-") || dataMembers[kind]?.includes(field)) return true;
    const shape = shapeOf(kind, field);
    if (shape === undefined) return false;
    if (typeof shape === "string") kind = shape;
    else {
      // The next key is the name of a member, such as a property's, or an index.
      at += 1;
      kind = "map" in shape ? shape.map : shape.list;
    }
  }
  return false;
}
