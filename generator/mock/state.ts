import { type Json, type JsonObject, asObject } from "../text/json.js";
import { merge } from "../text/merge-patch.js";
import { atPointer } from "../text/pointer.js";
import type { Behaviour, Command, TaskBehaviour } from "./behaviour.js";
import { createChanges } from "./changes.js";
import { createList, put, type ListAnswer } from "./list.js";
import type { MockOperation } from "./operation.js";
import { createRuns, taskKey } from "./runs.js";
import type { Pace } from "./world/world.js";

/** What the mock server remembers between requests. */
export interface State {
  /** Does what a request commands, and gives the body that its 200 is to have: the example where nothing is remembered. */
  answer(operation: MockOperation, input: JsonObject, example: Json | undefined, outcome: string | undefined): Json | undefined;
}

/** Returns the state of a server: tasks that move, lists that are paged. */
export function createState(
  operations: readonly MockOperation[],
  behaviourOf: (operation: MockOperation) => Behaviour,
  pace: Pace,
  now: () => number,
): State {
  const runs = createRuns(pace, now);
  const changes = createChanges();
  const lists = new Map<MockOperation, ListAnswer>(
    operations.map((operation) => [operation, createList(operation, behaviourOf(operation).list, runs)]),
  );

  const obey = (command: Command, service: string, input: JsonObject, outcome: string | undefined): void => {
    const shown = operations.find((candidate) => candidate.service === service && candidate.id === command.of);
    const task = shown && behaviourOf(shown).task;
    if (!shown || !task || Object.entries(command.when ?? {}).some(([where, value]) => atPointer(input, where) !== value)) return;
    const key = keyOf(shown, task, input);
    if (command.start) runs.start(key, outcomeOf(task, outcome));
    for (const [to, from] of Object.entries(command.copy ?? {})) {
      const value = atPointer(input, from);
      if (value !== undefined) changes.set(key, asObject(put(changes.get(key), to, value)));
    }
  };

  const show = (
    operation: MockOperation,
    task: TaskBehaviour,
    input: JsonObject,
    example: Json | undefined,
    wanted?: string,
  ): Json => {
    const key = keyOf(operation, task, input);
    if (task.starts === "asked" && !runs.has(key)) runs.start(key, outcomeOf(task, wanted));
    const steps = task.outcomes?.[runs.outcome(key) ?? ""] ?? task.steps;
    let body: Json = merge(example, runs.step(key, steps));
    for (const [to, from] of Object.entries(task.copy ?? {})) body = put(body, to, atPointer(input, from) ?? null);
    return merge(body, changes.get(key));
  };

  return {
    answer(operation, input, example, outcome) {
      const { task, commands = [] } = behaviourOf(operation);
      for (const command of commands) obey(command, operation.service, input, outcome);
      if (task) return show(operation, task, input, example, outcome);
      return lists.get(operation)?.(input, example) ?? example;
    },
  };
}

/** The task's own name of an outcome, as what is remembered must not be a text that a request brought. */
function outcomeOf({ outcomes = {} }: TaskBehaviour, wanted: string | undefined): string | undefined {
  return Object.keys(outcomes).find((name) => name === wanted);
}

function keyOf({ service, id }: MockOperation, task: TaskBehaviour, input: JsonObject): string {
  return taskKey([service, id, ...task.key.map((pointer) => atPointer(input, pointer) ?? null)]);
}
