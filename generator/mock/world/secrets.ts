import { isSensitive } from "../../contract/extensions/x-sensitive.js";
import type { OpenApiDocument } from "../../contract/objects/document.js";
import { partsOf } from "../../contract/objects/schemas.js";
import { type Json, type JsonObject, isObject, objectAt } from "../../text/json.js";
import { pointerOf } from "../../text/pointer.js";

/** A shorter text stands in answers by chance. */
const LEAST_CHARACTERS = 12;

/** A text of a value, the pointer to it, and whether its schema, or one around it, says that it is secret. */
interface Leaf {
  readonly text: string;
  readonly keys: readonly string[];
  readonly isSecret: boolean;
}

/** The texts of a value: those that its schemas mark as secret, and the others. */
export interface Texts {
  readonly secret: readonly string[];
  readonly open: readonly string[];
}

/** Returns the texts of a value that are long enough to tell of. */
export function textsOf(document: OpenApiDocument, value: Json, schemas: readonly JsonObject[]): Texts {
  const leaves = [...leavesOf(document, value, partsOfAll(document, schemas), [], false)];
  const long = leaves.filter(({ text }) => text.length >= LEAST_CHARACTERS);
  const [secret, open] = [true, false].map((is) => long.filter(({ isSecret }) => isSecret === is).map(({ text }) => text));
  return { secret: secret ?? [], open: open ?? [] };
}

/** Returns the pointer to a text of an answer that has a secret in it, though its schemas do not mark it. */
export function leakOf(
  document: OpenApiDocument,
  value: Json,
  schemas: readonly JsonObject[],
  secrets: ReadonlySet<string>,
): string | undefined {
  if (secrets.size === 0) return undefined;
  for (const { text, keys, isSecret } of leavesOf(document, value, partsOfAll(document, schemas), [], false)) {
    if (!isSecret && text.length >= LEAST_CHARACTERS && [...secrets].some((secret) => text.includes(secret)))
      return pointerOf(keys);
  }
  return undefined;
}

function partsOfAll(document: OpenApiDocument, schemas: readonly JsonObject[]): JsonObject[] {
  return schemas.flatMap((schema) => partsOf(document, schema).parts);
}

function* leavesOf(
  document: OpenApiDocument,
  value: Json,
  parts: readonly JsonObject[],
  keys: readonly string[],
  isWithin: boolean,
): Generator<Leaf> {
  const isSecret = isWithin || parts.some(isSensitive);
  if (typeof value === "string") yield { text: value, keys, isSecret };
  if (Array.isArray(value)) {
    const items = partsOfAll(document, parts.map((part) => part["items"]).filter(isObject));
    for (const [index, item] of value.entries()) yield* leavesOf(document, item, items, [...keys, String(index)], isSecret);
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const own = parts.map((part) => objectAt(part, "properties")[name]).filter(isObject);
      yield* leavesOf(document, member, partsOfAll(document, own), [...keys, name], isSecret);
    }
  }
}
