import type { Node, OpenApiDocument } from "./document.js";
import { isObject, type JsonObject } from "../../text/json.js";
import { keysOf } from "../../text/pointer.js";

const conditions = new Set(["if", "not"]);
const refinements = new Set(["if", "then", "else", "not", "dependentSchemas"]);
const applicators = new Set(["allOf", "anyOf", "oneOf", "if", "then", "else", "not", "dependentSchemas"]);

/** Returns the types that a schema states, `null` among them. @internal */
export function typesOf(schema: JsonObject): string[] {
  const type = schema["type"];
  if (typeof type === "string") return [type];
  return Array.isArray(type) ? type.filter((entry) => typeof entry === "string") : [];
}

/** Returns whether a schema only adds to the one around it (a part of `allOf`, a branch of `if`). @internal */
export function isPart(node: Node): boolean {
  return node.parent?.kind === "schema" && applicators.has(node.field);
}

/** Returns whether a schema stands below `if` or `not`, where a value is asked about and not stated. @internal */
export function isCondition(node: Node): boolean {
  return hasFieldOf(node, conditions);
}

/** Returns whether a schema stands in a condition or its branches, where it narrows what another schema states. @internal */
export function isRefinement(node: Node): boolean {
  return hasFieldOf(node, refinements);
}

function hasFieldOf(node: Node, fields: ReadonlySet<string>): boolean {
  for (let at: Node | undefined = node; at?.kind === "schema"; at = at.parent) {
    if (at.parent?.kind === "schema" && fields.has(at.field)) return true;
  }
  return false;
}

/** Returns the schema with everything that `$ref`, `allOf` and the branches add to it; `open` when a reference leads outside. @internal */
export function partsOf(document: OpenApiDocument, schema: unknown): { parts: JsonObject[]; open: boolean } {
  const parts: JsonObject[] = [];
  const seen = new Set<unknown>();
  let open = false;
  const visit = (value: unknown): void => {
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    parts.push(value);
    if (typeof value["$ref"] === "string") {
      const target = document.resolve(value);
      if (target === undefined) open = true;
      else visit(target.value);
    }
    for (const field of ["allOf", "anyOf", "oneOf"]) {
      const members = value[field];
      if (Array.isArray(members)) members.forEach(visit);
    }
    visit(value["then"]);
    visit(value["else"]);
  };
  visit(schema);
  return { parts, open };
}

/** What a JSON pointer into a value leads to by its schemas: the schemas there, or that the way leaves the document. @internal */
export interface Target {
  schemas: JsonObject[];
  open: boolean;
}

/** Returns the schemas of the value that a pointer leads to; only declared properties count. @internal */
export function schemasAt(document: OpenApiDocument, start: Target, pointer: string): Target {
  let at: Target = start;
  for (const token of keysOf(pointer)) {
    const next: JsonObject[] = [];
    let open = at.open;
    for (const schema of at.schemas) {
      const { parts, open: leaves } = partsOf(document, schema);
      open ||= leaves;
      for (const part of parts) {
        const properties = part["properties"];
        const child = isObject(properties) && Object.hasOwn(properties, token) ? properties[token] : undefined;
        const item = /^\d+$/.test(token) ? part["items"] : undefined;
        for (const found of [child, item]) if (isObject(found)) next.push(found);
      }
    }
    at = { schemas: next, open: open && next.length === 0 };
  }
  return { schemas: at.schemas.flatMap((schema) => partsOf(document, schema).parts), open: at.open };
}

/** Returns the JSON schemas of an operation's successful answers. @internal */
export function successSchemas(document: OpenApiDocument, operation: Node): Target {
  const responses = operation.value["responses"];
  const schemas: JsonObject[] = [];
  let open = false;
  for (const [status, response] of Object.entries(isObject(responses) ? responses : {})) {
    if (!status.startsWith("2")) continue;
    const target = document.resolve(response);
    if (target === undefined) open = true;
    else schemas.push(...jsonSchemas(target.value));
  }
  return { schemas, open };
}

/** Returns the schemas of the JSON media types in the `content` of a response or request body. @internal */
export function jsonSchemas(holder: JsonObject): JsonObject[] {
  const content = holder["content"];
  return Object.entries(isObject(content) ? content : {})
    .filter(([mediaType]) => /^application\/(.+\+)?json\b/.test(mediaType))
    .map(([, value]) => (isObject(value) ? value["schema"] : undefined))
    .filter(isObject);
}
