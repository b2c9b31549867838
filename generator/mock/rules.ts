import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { type Problem, SpecError } from "../text/problem.js";
import { keysOf } from "../text/pointer.js";
import type { SourceFile } from "../text/source-file.js";
import type { Behaviour } from "./behaviour.js";
import { mockSchema } from "./mock-schema.js";
import type { MockOperation } from "./operation.js";
import { checkWorld } from "./world/check.js";
import type { World } from "./world/language.js";

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
  const report = (keys: readonly string[], message: string, fix: string): void => {
    problems.push({ file: source.file, line: source.lineOf(keys), message, fix });
  };
  if (!isContent(content)) {
    for (const error of isContent.errors ?? []) {
      if (error.keyword === "if") continue;
      report(keysOf(error.instancePath), messageOf(error), "See docs/mock.md.");
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

function messageOf({ instancePath, message, params }: ErrorObject): string {
  const where = keysOf(instancePath).join(" ") || "The file";
  const extra: unknown = params["additionalProperty"] ?? params["propertyName"];
  return `${where} ${message ?? "is wrong"}${typeof extra === "string" ? `: ${extra}` : ""}.`;
}
