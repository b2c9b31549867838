import type { Json } from "../text/json.js";

/** What may stand at a place of an OpenAPI document: a component kind, a path item, or plain data without references. */
export type Kind = string;
/** With `each`, the members of an object have any names and are all of the kind. */
export type Place = { readonly kind: Kind; readonly each?: boolean };

/** What the members of an object are, by their key; everything else is a schema or an object without references. */
const PLACES: Readonly<Record<string, Place>> = {
  paths: { kind: "pathItems", each: true },
  webhooks: { kind: "pathItems", each: true },
  pathItems: { kind: "pathItems", each: true },
  callbacks: { kind: "callbacks", each: true },
  parameters: { kind: "parameters", each: true },
  requestBody: { kind: "requestBodies" },
  requestBodies: { kind: "requestBodies", each: true },
  responses: { kind: "responses", each: true },
  headers: { kind: "headers", each: true },
  links: { kind: "links", each: true },
  securitySchemes: { kind: "securitySchemes", each: true },
  content: { kind: "mediaTypes", each: true },
  encoding: { kind: "encodings", each: true },
  schemas: { kind: "schemas", each: true },
  properties: { kind: "schemas", each: true },
  patternProperties: { kind: "schemas", each: true },
  dependentSchemas: { kind: "schemas", each: true },
  $defs: { kind: "schemas", each: true },
};
/** The members of a path item that are operations. OpenAPI has no references there; documents that are split into files have them. */
const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
const DATA = new Set(["example", "default", "enum", "const", "required", "mapping", "scopes", "security", "variables", "tags"]);

/** Returns what a member of an object is, by its key and by what the object is. */
export function placeOf(key: string, member: Json, parent: Kind): Place {
  if (parent === "data" || DATA.has(key) || key.startsWith("x-")) return { kind: "data" };
  if (key === "value" && parent === "examples") return { kind: "data" };
  if (key === "examples") return Array.isArray(member) ? { kind: "data" } : { kind: "examples", each: true };
  if (parent === "pathItems" && METHODS.has(key)) return { kind: "operations" };
  if (parent === "callbacks") return { kind: "pathItems" };
  const place = PLACES[key];
  if (place) return place.each && Array.isArray(member) ? { kind: place.kind } : place;
  return { kind: "schemas" };
}
