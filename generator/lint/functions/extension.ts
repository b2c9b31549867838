import type { Finding } from "./document-rule.js";
import type { Node, OpenApiDocument } from "./openapi-document.js";
import { isObject, type JsonObject, type JsonPath } from "./shapes.js";

/** The keys that a spec may have beyond OpenAPI, and the objects that each belongs to. @internal */
export const extensionKeys: Record<string, readonly string[]> = {
  "x-doc-source": ["operation"],
  "x-errata": ["operation", "parameter", "requestBody", "response", "mediaType", "schema", "securityScheme"],
  "x-example-source": ["example"],
  "x-extensible-enum": ["schema"],
  "x-undocumented": ["schema"],
  "x-epoch-ms": ["schema"],
  "x-idempotent": ["operation"],
  "x-pagination": ["operation"],
  "x-waiters": ["operation"],
  "x-iam-action": ["operation"],
  "x-token-length": ["securityScheme"],
};

/** One member of a key's value: whether it must be there, and what is wrong with a value (undefined when nothing is). @internal */
export interface Member {
  required: boolean;
  problem: (value: unknown) => string | undefined;
}

/** Gives what is wrong with a value that should be a text. @internal */
export function textProblem(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? undefined : "is no text";
}

/** Gives what is wrong with a value that should be a JSON pointer, without escapes: the runtime reads none. @internal */
export function pointerProblem(value: unknown): string | undefined {
  if (typeof value === "string" && /^(\/[^~]*)+$/.test(value)) return undefined;
  return "is no JSON pointer, which begins with / (one with ~ is not read)";
}

/** Gives what is wrong with a value that should be a whole number of milliseconds or records. @internal */
export function countProblem(value: unknown): string | undefined {
  return Number.isSafeInteger(value) && Number(value) > 0 ? undefined : "is no whole number above 0";
}

/** Gives each object that has a key, with the key's value and place. @internal */
export function* withExtension(
  document: OpenApiDocument,
  key: string,
): Generator<{ node: Node; value: unknown; path: JsonPath }> {
  for (const node of document.nodes) {
    if (Object.hasOwn(node.value, key)) yield { node, value: node.value[key], path: [...node.path, key] };
  }
}

/** Gives what is wrong with the members of an object: missing, unknown or malformed ones. @internal */
export function* memberFindings(
  name: string,
  value: JsonObject,
  members: Record<string, Member>,
  path: JsonPath,
): Generator<Finding> {
  for (const [member, { required, problem }] of Object.entries(members)) {
    if (!Object.hasOwn(value, member)) {
      if (required) yield { path, message: `${name} has no ${member}; add it.` };
      continue;
    }
    const wrong = problem(value[member]);
    if (wrong !== undefined) yield { path: [...path, member], message: `${member} of ${name} ${wrong}; correct it.` };
  }
  for (const member of Object.keys(value)) {
    if (Object.hasOwn(members, member)) continue;
    yield {
      path: [...path, member],
      message: `${name} knows no ${member}; remove it, or write one of ${Object.keys(members).join(", ")}.`,
    };
  }
}

/** Gives the entries of a list that are objects, and a finding for everything else. @internal */
export function* objectEntries(
  name: string,
  value: unknown,
  path: JsonPath,
): Generator<{ entry: JsonObject; path: JsonPath } | Finding> {
  if (!Array.isArray(value) || value.length === 0) {
    yield { path, message: `${name} is not a list with entries; write at least one, or remove the key.` };
    return;
  }
  for (const [index, entry] of value.entries()) {
    if (isObject(entry)) yield { entry, path: [...path, index] };
    else yield { path: [...path, index], message: `An entry of ${name} is no object; write its members.` };
  }
}
