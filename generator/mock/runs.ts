import { createHash } from "node:crypto";
import { type Json, type JsonObject, isObject } from "../text/json.js";
import type { Step } from "./behaviour.js";
import type { Pace } from "./world/world.js";

/** The tasks that are under way, each by its key. */
export interface Runs {
  /** Begins a task, anew where it is there already. */
  start(key: string, outcome?: string): void;
  has(key: string): boolean;
  /** Name of the outcome that the task was started with. */
  outcome(key: string): string | undefined;
  /** Returns the members of the step that a task has come to, and counts the question. */
  step(key: string, steps: readonly Step[]): JsonObject;
}

interface Run {
  readonly outcome: string | undefined;
  readonly startedAt: number;
  polls: number;
  /** When each step was first reached. */
  readonly reached: number[];
}

const MOST_RUNS = 10_000;
const LONGEST_KEY = 200;

/** Returns the key of a task: what tells it apart, as a short text whatever the size of an id that somebody sends. */
export function taskKey(parts: readonly Json[]): string {
  const text = JSON.stringify(parts);
  return text.length <= LONGEST_KEY ? text : createHash("sha256").update(text).digest("hex");
}

export function createRuns(pace: Pace, now: () => number): Runs {
  const runs = new Map<string, Run>();
  return {
    start(key, outcome) {
      runs.delete(key);
      runs.set(key, { outcome, startedAt: now(), polls: 0, reached: [] });
      // A server that runs for weeks must not grow for ever: the oldest task is forgotten.
      const oldest = runs.keys().next();
      if (runs.size > MOST_RUNS && !oldest.done) runs.delete(oldest.value);
    },
    has: (key) => runs.has(key),
    outcome: (key) => runs.get(key)?.outcome,
    step(key, steps) {
      const run = runs.get(key);
      if (!run) return {};
      const passed = "stepMs" in pace ? (now() - run.startedAt) / pace.stepMs : run.polls++ / pace.stepPolls;
      const index = Math.min(steps.length - 1, Math.max(0, Math.floor(passed)));
      for (let each = run.reached.length; each <= index; each++) {
        run.reached.push("stepMs" in pace ? run.startedAt + each * pace.stepMs : now());
      }
      return fill(steps[index] ?? {}, { $started: run.startedAt, $reached: run.reached[index] ?? run.startedAt });
    },
  };
}

/** Returns members with `$started` and `$reached` as epoch milliseconds: when the task began, and when it came to this step. */
function fill(members: JsonObject, times: Readonly<Record<string, number>>): JsonObject {
  const filled = (value: Json): Json => {
    if (typeof value === "string") return times[value] ?? value;
    if (Array.isArray(value)) return value.map(filled);
    return isObject(value) ? fill(value, times) : value;
  };
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, filled(value)]));
}
