import { type Json, type JsonObject, asObject, isObject, objectAt, textAt } from "../text/json.js";
import { codeText } from "../text/markdown.js";
import { isSensitive, sensitive } from "./extensions/x-sensitive.js";
import { childrenOf } from "./objects/kinds.js";
import { resolve } from "./objects/references.js";
import type { Operation } from "./operations.js";

/** What of an operation is secret. */
export interface Secrets {
  /** Names of parameters, and of members of the request; `body` where all of it is. */
  readonly input: readonly string[];
  /** Names of members of its answers and of their headers; an empty name where a whole answer is. */
  readonly answers: readonly string[];
}

/** Returns the names of what is secret in the requests and answers of an operation. */
export function secretsOf({ parameters, body, responses }: Operation, document: JsonObject): Secrets {
  if (!marksSecrets(document)) return { input: [], answers: [] };
  const input = new Names(document);
  for (const { name, schema } of parameters) input.visit(schema, name);
  if (body !== undefined) input.visit(body.schema, "body");
  const answers = new Names(document);
  for (const { schema, source } of responses) {
    answers.visit(schema, "");
    for (const [name, header] of Object.entries(objectAt(source, "headers"))) {
      answers.visit(objectAt(resolve(document, header).value, "schema"), name);
    }
  }
  return { input: [...input.found], answers: [...answers.found] };
}

/** Returns the names of both, each once, without the one of a whole answer. */
export function secretNames({ input, answers }: Secrets): string[] {
  return [...new Set([...input, ...answers])].filter((name) => name !== "");
}

/** Whether anything of an operation is secret. */
export function hasSecrets({ input, answers }: Secrets): boolean {
  return input.length + answers.length > 0;
}

/** Returns a sentence about what is secret, for people; undefined where nothing is. */
export function secretsText(secrets: Secrets): string | undefined {
  if (!hasSecrets(secrets)) return undefined;
  const names = secretNames(secrets).map(codeText);
  if (secrets.answers.includes("")) names.push("the whole answer");
  return `Secret: ${names.join(", ")}. Errors, hooks and logs show \`***\` in place of what is secret.`;
}

/** The names of secret members, found by walking schemas: a list, a map and a part of a schema go by the name of the member that holds them. */
class Names {
  readonly found: Set<string> = new Set();
  readonly #document: JsonObject;
  readonly #seen = new Map<JsonObject, Set<string>>();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  visit(schema: Json | undefined, name: string): void {
    if (!isObject(schema) || this.#seen.get(schema)?.has(name) === true) return;
    this.#seen.set(schema, (this.#seen.get(schema) ?? new Set()).add(name));
    if (isSensitive(schema)) this.found.add(name);
    if (textAt(schema, "$ref") !== undefined) this.visit(resolve(this.#document, schema).value, name);
    for (const { kind, field, value, keys } of childrenOf("schema", schema)) {
      if (kind === "schema" && isObject(value)) this.visit(asObject(value), field === "properties" ? String(keys.at(-1)) : name);
    }
  }
}

const marked = new WeakMap<JsonObject, boolean>();

/** Whether any schema of a document is marked: most documents need no walk. */
function marksSecrets(document: JsonObject): boolean {
  const known = marked.get(document) ?? JSON.stringify(document).includes(`"${sensitive.key}":true`);
  marked.set(document, known);
  return known;
}
