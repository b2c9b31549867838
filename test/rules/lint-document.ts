import { Spectral, Document, type RulesetDefinition } from "@stoplight/spectral-core";
import { Json } from "@stoplight/spectral-parsers";
import { Resolver } from "@stoplight/spectral-ref-resolver";
import { validDocument } from "./valid-document.js";

type JsonValue = unknown;
type JsonObject = Record<string, unknown>;

/** Pointers to places that many cases change. */
export const LIST: string = "/paths/~1v1~1{project_id}~1tasks/post";
export const SHOW: string = "/paths/~1v1~1{project_id}~1tasks~1{task_id}/get";
export const SCHEMAS: string = "/components/schemas";
export const TASK: string = `${SCHEMAS}/Task/properties`;

/** What is changed in the valid document: members by JSON pointer. */
export interface Change {
  set?: Record<string, JsonValue>;
  remove?: readonly string[];
}

/** A change, and the findings of the rule that it must bring: pointer and message. */
export interface Case extends Change {
  why: string;
  want: readonly (readonly [pointer: string, message: string])[];
}

/** Cases by the rule that they are for. */
export type Cases = Record<string, readonly Case[]>;

function tokensOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Gives the object that holds the member which a pointer names. */
function holderOf(root: JsonObject, tokens: readonly string[]): JsonObject {
  let at: unknown = root;
  for (const token of tokens.slice(0, -1)) at = typeof at === "object" && at !== null ? Reflect.get(at, token) : undefined;
  if (typeof at !== "object" || at === null)
    throw new Error(`A case changes /${tokens.join("/")}, which the valid document has not.`);
  return at as JsonObject; // an array takes its index as a key too
}

/** Gives the valid document with a change. */
export function changed({ set = {}, remove = [] }: Change): JsonObject {
  const document: JsonObject = structuredClone(validDocument);
  for (const pointer of remove) {
    const tokens = tokensOf(pointer);
    const name = String(tokens.at(-1));
    const holder = holderOf(document, tokens);
    if (!Object.hasOwn(holder, name)) throw new Error(`A case removes ${pointer}, which the valid document has not.`);
    delete holder[name];
  }
  for (const [pointer, value] of Object.entries(set)) {
    const tokens = tokensOf(pointer);
    holderOf(document, tokens)[String(tokens.at(-1))] = structuredClone(value);
  }
  return document;
}

// To load a ruleset costs more than to run one rule of it.
const loaded = new Map<RulesetDefinition, Spectral>();
function linterOf(definition: RulesetDefinition): Spectral {
  // A resolver without readers opens neither addresses nor files, whatever a case refers to.
  const spectral = loaded.get(definition) ?? new Spectral({ resolver: new Resolver() });
  if (!loaded.has(definition)) spectral.setRuleset(definition);
  loaded.set(definition, spectral);
  return spectral;
}

/** The findings of a ruleset, or of one rule of it, as code, JSON pointer and message. */
export async function lint(
  document: JsonObject,
  definition: RulesetDefinition,
  only?: string,
): Promise<{ code: string; pointer: string; message: string }[]> {
  const spectral = linterOf(definition);
  const on = Object.values(spectral.ruleset?.rules ?? {}).filter(({ enabled }) => enabled);
  const others = only === undefined ? [] : on.filter(({ name }) => name !== only);
  for (const rule of others) rule.enabled = false;
  try {
    const results = await spectral.run(new Document(JSON.stringify(document, null, 2), Json, "/openapi.json"));
    return results.map(({ code, path, message }) => ({
      code: String(code),
      pointer: path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
      message,
    }));
  } finally {
    for (const rule of others) rule.enabled = true;
  }
}
