import type { Acceptor, Waiter } from "../contract/extensions/x-waiters.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { SpecError, type Problem } from "../text/problem.js";
import { type Json, type JsonObject, isObject } from "../text/json.js";
import { atPointer, keysOf } from "../text/pointer.js";
import type { SourceFile } from "../text/source-file.js";
import type { MockOperation } from "./operation.js";

/** What the mock server does for one operation beyond its documented examples: an entry of a service's `mock.yaml`. */
export interface Behaviour {
  readonly task?: TaskBehaviour;
  readonly commands?: readonly Command[];
  readonly list?: ListBehaviour;
  readonly file?: FileBehaviour;
}

/**
 * Members that go over the documented example; `null` takes one away; see `fill` for `$started` and the like. With `$error`
 * (`{status, code}`) the answer is an error instead.
 */
export type Step = JsonObject;

/** The answer shows a task that moves through its steps. */
export interface TaskBehaviour {
  /** JSON pointers into the input whose values tell tasks apart. */
  readonly key: readonly string[];
  /** Values of the input that the answer repeats: pointer in the answer, pointer in the input. */
  readonly copy?: Readonly<Record<string, string>>;
  /** `asked`: the task begins with the first question; `command`: only when a command starts it. */
  readonly starts: "asked" | "command";
  readonly steps: readonly Step[];
  /** Other ways to go on, chosen with `Prefer: outcome=NAME`. */
  readonly outcomes?: Readonly<Record<string, readonly Step[]>>;
}

/** What a request does to the task that another operation shows; both have the pointers of its key in their input. */
export interface Command {
  readonly of: string;
  /** Values of the input that the request must have. */
  readonly when?: Readonly<Record<string, Json>>;
  /** Whether the task begins anew. */
  readonly start?: boolean;
  /** Members that stay changed: pointer in the answer, pointer in the input. */
  readonly copy?: Readonly<Record<string, string>>;
}

/** The answer is a page of a list; where its items and total stand says `x-pagination`. */
export interface ListBehaviour {
  readonly count: number;
  /** One after the other over and over; `{n}` in a string is the item's number, an object `{from, step}` counts. */
  readonly items: readonly JsonObject[];
  readonly filters?: readonly Filter[];
  /** Pointers into the input: to the member to sort by, and to the word that says the direction. */
  readonly sort?: { readonly key: string; readonly direction: string; readonly descending: string };
  /** An item that is asked for by its id moves through these steps from then on. */
  readonly task?: { readonly item: string; readonly input: string; readonly steps: readonly Step[] };
}

export interface Filter {
  /** Pointer into an item. */
  readonly item: string;
  /** Pointer into the input; nothing there or an empty list filters nothing. */
  readonly input: string;
  readonly by: "equals" | "contains" | "atLeast" | "atMost" | "includesAll";
}

/** The answer is a file. */
export interface FileBehaviour {
  readonly contentType: string;
  readonly contentDisposition?: string;
  readonly text?: string;
  readonly base64?: string;
}

const pointer = { type: "string", pattern: "^/" };
const pointers = { type: "object", propertyNames: pointer, additionalProperties: pointer };
const step = {
  type: "object",
  properties: {
    $error: {
      ...{ type: "object", additionalProperties: false, required: ["status"] },
      properties: { status: { type: "integer", minimum: 400, maximum: 599 }, code: { type: "string" } },
    },
  },
};
const steps = { type: "array", minItems: 1, items: step };

function closed(properties: object, ...required: string[]): object {
  return { type: "object", additionalProperties: false, properties, required };
}

const schema = {
  type: "object",
  additionalProperties: closed({
    task: closed(
      {
        key: { type: "array", items: pointer },
        copy: pointers,
        starts: { enum: ["asked", "command"] },
        steps,
        outcomes: { type: "object", additionalProperties: steps },
      },
      "key",
      "starts",
      "steps",
    ),
    commands: {
      type: "array",
      items: closed(
        { of: { type: "string" }, when: { type: "object", propertyNames: pointer }, start: { type: "boolean" }, copy: pointers },
        "of",
      ),
    },
    list: closed(
      {
        count: { type: "integer", minimum: 0, maximum: 100_000 },
        items: { type: "array", minItems: 1, items: { type: "object" } },
        filters: {
          type: "array",
          items: closed(
            { item: pointer, input: pointer, by: { enum: ["equals", "contains", "atLeast", "atMost", "includesAll"] } },
            "item",
            "input",
            "by",
          ),
        },
        sort: closed({ key: pointer, direction: pointer, descending: { type: "string" } }, "key", "direction", "descending"),
        task: closed({ item: pointer, input: pointer, steps }, "item", "input", "steps"),
      },
      "count",
      "items",
    ),
    file: closed(
      {
        contentType: { type: "string" },
        contentDisposition: { type: "string" },
        text: { type: "string" },
        base64: { type: "string", pattern: "^[A-Za-z0-9+/\\s]*={0,2}\\s*$" },
      },
      "contentType",
    ),
  }),
};

const isBehaviours = new Ajv2020({ allErrors: true }).compile<Readonly<Record<string, Behaviour>>>(schema);

/** Returns the behaviours of a `mock.yaml` by operation id; throws `SpecError` with all that is wrong with it. */
export function readBehaviours(source: SourceFile, operations: readonly MockOperation[]): ReadonlyMap<string, Behaviour> {
  const content: unknown = source.content;
  const problems: Problem[] = [];
  const report = (keys: readonly string[], message: string, fix: string): void => {
    problems.push({ file: source.file, line: source.lineOf(keys), message, fix });
  };
  if (!isBehaviours(content)) {
    for (const { instancePath, message, params } of isBehaviours.errors ?? []) {
      const keys = keysOf(instancePath);
      const extra: unknown = params["additionalProperty"];
      report(
        keys,
        `${keys.join(" ") || "The file"} ${message ?? "is wrong"}${typeof extra === "string" ? `: ${extra}` : ""}.`,
        "See docs/mock.md.",
      );
    }
    throw new SpecError(problems);
  }
  const behaviours = new Map(Object.entries(content));
  for (const [id, behaviour] of behaviours) {
    const operation = operations.find((candidate) => candidate.id === id);
    if (!operation) {
      report([id], `No operation is called ${id}.`, "Use an operationId of this service.");
      continue;
    }
    const { task, list, commands = [] } = behaviour;
    for (const { of } of commands) {
      if (!behaviours.get(of)?.task)
        report([id, "commands"], `${id} commands ${of}, which has no task.`, "Name an operation that has one.");
    }
    if (list && !operation.pagination)
      report([id, "list"], `${id} has no x-pagination.`, "A list needs it: give it in the spec.");
    const path = task && uselessPath(task, operation.waiters);
    if (path)
      report(
        [id, "task", path],
        `No waiter ends at the last of ${path}, or one ends before.`,
        "End with a state that a waiter accepts.",
      );
  }
  if (problems.length > 0) throw new SpecError(problems);
  return behaviours;
}

/** A task that no waiter sees through would let every caller wait for ever: gives the name of such a path. */
function uselessPath({ steps: path, outcomes = {} }: TaskBehaviour, waiters: readonly Waiter[]): string | undefined {
  if (waiters.length === 0) return undefined;
  const ends = path.map((step) => outcomeOf(step, waiters));
  if (ends.at(-1) !== "success" || ends.slice(0, -1).some((end) => end !== undefined)) return "steps";
  const isUseless = Object.values(outcomes).some(
    (other) => other.findIndex((step) => outcomeOf(step, waiters)) !== other.length - 1,
  );
  return isUseless ? "outcomes" : undefined;
}

/** Returns how a waiter ends at these members, `undefined` when it goes on. */
export function outcomeOf(step: Step, waiters: readonly Waiter[]): string | undefined {
  const acceptors = waiters.flatMap((waiter) => waiter.acceptors);
  const error = step["$error"];
  const hit = acceptors.find((acceptor) => {
    if (acceptor.outcome === "retry") return false;
    return isObject(error) ? fitsError(acceptor, error) : fitsAnswer(acceptor, step);
  });
  return hit?.outcome;
}

function fitsAnswer({ pointer: where, matches = "" }: Acceptor, step: Step): boolean {
  const value = where === undefined ? undefined : atPointer(step, where);
  return value !== undefined && new RegExp(matches).test(String(value));
}

function fitsError({ pointer: where, status, code }: Acceptor, error: JsonObject): boolean {
  return (
    where === undefined && (status === undefined || status === error["status"]) && (code === undefined || code === error["code"])
  );
}
