import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { type Json, asObject } from "../text/json.js";
import { type Problem, SpecError } from "../text/problem.js";
import { keysOf } from "../text/pointer.js";
import type { SourceFile } from "../text/source-file.js";
import type { Behaviour } from "./behaviour.js";
import { mockSchema } from "./mock-schema.js";
import type { MockOperation } from "./operation.js";
import { checkWorld } from "./world/check.js";
import { VERBS, type World } from "./world/language.js";

/** What a `mock.yaml` says of a service. */
export interface MockRules {
  /** By operation id what it does beyond its examples. */
  readonly behaviours: ReadonlyMap<string, Behaviour>;
  readonly world?: World;
}

type Content = Readonly<Record<string, Behaviour>> & { readonly $world?: World };

const isContent = new Ajv2020({ allErrors: true }).compile<Content>(mockSchema);

/** Returns what a `mock.yaml` says; throws `SpecError` with all that is wrong with it. */
export function readRules(source: SourceFile, operations: readonly MockOperation[]): MockRules {
  const content: unknown = source.content;
  const problems: Problem[] = [];
  const told = new Map<Json, Set<string>>();
  const report = (keys: readonly string[], message: string, fix: string): void => {
    // What an alias stands for is the same object at each of its places: its mistakes are told once, with the line of the anchor.
    const { object, rest } = holderOf(source.content, keys);
    const what = `${rest.join(" ")} ${message.replace(keys.join(" "), "")}`;
    const known = told.get(object) ?? new Set();
    told.set(object, known);
    if (known.has(what)) return;
    known.add(what);
    problems.push({ file: source.file, line: source.lineOf(keys), message, fix });
  };
  if (!isContent(content)) {
    for (const error of isContent.errors ?? []) {
      if (error.keyword === "if") continue;
      const keys = keysOf(error.instancePath);
      const word = unknownWordOf(error);
      if (word === undefined) report(keys, messageOf(error), "See docs/mock.md.");
      else report(keys, `${keys.join(" ")} has ${word}, which is no verb and nothing that a verb takes.`, VERBS_TEXT);
    }
    throw new SpecError(problems);
  }
  const { $world: world, ...rest } = content;
  const behaviours = new Map(Object.entries(rest));
  for (const [id, behaviour] of behaviours) {
    const operation = operations.find((candidate) => candidate.id === id);
    if (!operation) {
      report([id], `No operation is called ${id}.`, "Use an operationId of this service.");
      continue;
    }
    if (behaviour.list && !operation.pagination)
      report([id, "list"], `${id} has no x-pagination.`, "A list needs it: give it in the spec.");
  }
  if (problems.length === 0) checkWorld(world, behaviours, operations, report);
  if (problems.length > 0) throw new SpecError(problems);
  return { behaviours, ...(world && { world }) };
}

const VERBS_TEXT = `The verbs are ${Object.keys(VERBS).join(", ")}; docs/mock.md says what each takes.`;

/** Returns the member of an action that the language does not know. */
function unknownWordOf({ instancePath, params }: ErrorObject): string | undefined {
  const extra: unknown = params["additionalProperty"];
  return typeof extra === "string" && /\/(do|\$then)\/\d+$/.test(instancePath) ? extra : undefined;
}

/** Returns the innermost object or list that keys lead to, and the keys from there. */
function holderOf(content: Json, keys: readonly string[]): { object: Json; rest: readonly string[] } {
  let object = content;
  for (const [index, key] of keys.entries()) {
    const inner: Json | undefined = Array.isArray(object) ? object[Number(key)] : asObject(object)[key];
    if (typeof inner !== "object" || inner === null) return { object, rest: keys.slice(index) };
    object = inner;
  }
  return { object, rest: [] };
}

function messageOf({ instancePath, message, params }: ErrorObject): string {
  const where = keysOf(instancePath).join(" ") || "The file";
  const extra: unknown = params["additionalProperty"] ?? params["propertyName"];
  return `${where} ${message ?? "is wrong"}${typeof extra === "string" ? `: ${extra}` : ""}.`;
}
