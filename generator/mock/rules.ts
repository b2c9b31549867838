import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { type Json, asObject } from "../text/json.js";
import { type Problem, SpecError } from "../text/problem.js";
import { keysOf } from "../text/pointer.js";
import type { SourceFile } from "../text/source-file.js";
import type { Behaviour } from "./behaviour.js";
import { mockSchema } from "./mock-schema.js";
import { mergeFiles, type MergedFiles } from "./rules-files.js";
import type { MockOperation } from "./operation.js";
import { checkWorld } from "./world/check.js";
import type { Report } from "./world/check-references.js";
import { VERBS, type World } from "./world/language.js";

/** What the `mock.yaml` of a service says, or the files that it is divided into. */
export interface MockRules {
  /** By operation id what it does beyond its examples. */
  readonly behaviours: ReadonlyMap<string, Behaviour>;
  /** By operation id the file and line that say so. */
  readonly statedAt?: ReadonlyMap<string, string>;
  readonly world?: World;
}

type Content = Readonly<Record<string, Behaviour>> & { readonly $world?: World };

const isContent = new Ajv2020({ allErrors: true }).compile<Content>(mockSchema);

/** Returns what files say together; throws `SpecError` with all that is wrong with them. */
export function readRules(sources: readonly SourceFile[], operations: readonly MockOperation[]): MockRules {
  const misshapen = sources.flatMap(shapeProblems);
  if (misshapen.length > 0) throw new SpecError(misshapen);
  const { content, placeOf, problems: repeated } = mergeFiles(sources);
  if (repeated.length > 0) throw new SpecError(repeated);
  const problems: Problem[] = [];
  const report = createReport(content, placeOf, problems);
  if (!isContent(content)) {
    report(["$world"], "$world must have required property 'collections'.", "See docs/mock.md.");
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
  const places = [...behaviours.keys()].map((id) => [id, placeOf([id])] as const);
  const statedAt = new Map(places.map(([id, { file, line }]) => [id, `${file}:${line}`]));
  return { behaviours, statedAt, ...(world && { world }) };
}

/** Returns where the content of one file has another shape than a `mock.yaml`; its collections may stand in another file. */
function shapeProblems({ content, file, lineOf }: SourceFile): Problem[] {
  const problems: Problem[] = [];
  const report = createReport(content, (keys) => ({ file, line: lineOf(keys) }), problems);
  if (isContent(content)) return [];
  for (const error of isContent.errors ?? []) {
    if (error.keyword === "if") continue;
    if (error.keyword === "required" && error.instancePath === "/$world") continue;
    const keys = keysOf(error.instancePath);
    const word = unknownWordOf(error);
    if (word === undefined) report(keys, messageOf(error), "See docs/mock.md.");
    else report(keys, `${keys.join(" ")} has ${word}, which is no verb and nothing that a verb takes.`, VERBS_TEXT);
  }
  return problems;
}

function createReport(content: Json, placeOf: MergedFiles["placeOf"], problems: Problem[]): Report {
  const told = new Map<Json, Set<string>>();
  return (keys, message, fix) => {
    // What an alias stands for is the same object at each of its places: its mistakes are told once, with the line of the anchor.
    const { object, rest } = holderOf(content, keys);
    const what = `${rest.join(" ")} ${message.replace(keys.join(" "), "")}`;
    const known = told.get(object) ?? new Set();
    told.set(object, known);
    if (known.has(what)) return;
    known.add(what);
    problems.push({ ...placeOf(keys), message, fix });
  };
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
