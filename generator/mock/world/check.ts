import { successesOf } from "./successes.js";
import { type Json, isObject } from "../../text/json.js";
import { pointerOf } from "../../text/pointer.js";
import type { Target } from "../../contract/objects/schemas.js";
import type { Behaviour } from "../behaviour.js";
import type { MockOperation } from "../operation.js";
import { checkWaiters } from "./check-waiters.js";
import { checkActions, checkRefusal } from "./check-actions.js";
import {
  type Checking,
  checkPointer,
  checkTemplate,
  checkWhere,
  commonKinds,
  type Kinds,
  type Report,
} from "./check-references.js";
import { type Collection, type World, actionsOf } from "./language.js";
import { memberNames } from "./members.js";
import { placesOf, leadsTo, type Places } from "./places.js";
import { operatorOf } from "./references.js";

/** Finds what is wrong with a world and with what operations do in it: what would else come to light with the first request. */
export function checkWorld(
  world: World | undefined,
  behaviours: ReadonlyMap<string, Behaviour>,
  operations: readonly MockOperation[],
  report: Report,
): void {
  const used = operations.flatMap((operation) => {
    const { do: actions, answer, list } = behaviours.get(operation.id) ?? {};
    return actions || answer !== undefined || list?.of ? [{ operation, actions: actions ?? [] }] : [];
  });
  if (world === undefined) {
    for (const { operation } of used)
      report([operation.id], `${operation.id} works in a world that is not there.`, "Declare $world.");
    return;
  }
  const places = placesOf(operations[0]?.document ?? {});
  const examples = successesOf(operations);
  const members = memberNames(world, used, examples, places);
  const checking: Checking = { report, places, examples, members };
  for (const [name, collection] of Object.entries(world.collections)) checkCollection(name, collection, world, checking);
  for (const { operation } of used) {
    const behaviour = behaviours.get(operation.id) ?? {};
    checkOperation(operation, behaviour, world, { ...checking, operation });
    checkWaiters(operation, behaviour, world, report);
  }
}

function checkCollection(name: string, collection: Collection, world: World, checking: Checking): void {
  const keys = ["$world", "collections", name];
  const { key, full, start = [], count, runs = {} } = collection;
  checkPointer(key, name, [...keys, "key"], checking);
  if (count !== undefined && count > 0 && start.length === 0)
    checking.report([...keys, "count"], `${name} has nothing to count.`, "Give it start.");
  if (full !== undefined) checkRefusal(full, [...keys, "full"], checking, { world, isItem: true, isStep: false });
  for (const [index, { $run: run, $outcome: _, ...item }] of start.entries()) {
    const own = [...keys, "start", String(index)];
    if (run !== undefined && !Object.hasOwn(runs, String(run)))
      checking.report([...own, "$run"], `Members of ${name} have no run ${String(run)}.`, "Declare it below runs.");
    checkTemplate(item, commonKinds(), own, checking);
  }
  for (const [run, outcomes] of Object.entries(runs)) {
    for (const [outcome, steps] of Object.entries(outcomes)) {
      for (const [index, step] of steps.entries()) {
        const own = [...keys, "runs", run, outcome, String(index)];
        const { $then: __, ...patch } = step;
        const kinds: Kinds = commonKinds().set("self", { is: "member", of: name });
        for (const time of ["started", "reached"]) kinds.set(time, { is: "any" });
        checkTemplate(patch, kinds, own, checking);
        checkActions(actionsOf(step), kinds, [...own, "$then"], checking, { world, isItem: false, isStep: true });
      }
    }
  }
}

function checkOperation(operation: MockOperation, behaviour: Behaviour, world: World, checking: Checking): void {
  const { id } = operation;
  const kinds: Kinds = commonKinds().set("input", { is: "input" });
  if (operation.body?.kind === "multipart") kinds.set("files", { is: "any" });
  checkActions(behaviour.do ?? [], kinds, [id, "do"], checking, { world, isItem: false, isStep: false });
  const { list } = behaviour;
  if (list?.of !== undefined) {
    checkList(operation, list, world, kinds, checking);
    kinds.set("page", { is: "any" });
  }
  if (behaviour.answer === undefined) return;
  checkTemplate(behaviour.answer, kinds, [id, "answer"], checking);
  const success = operation.responses.find(({ isSuccess }) => isSuccess);
  if (success?.kind !== "json") checking.report([id, "answer"], `${id} has no JSON answer.`, "Leave answer out.");
  else checkAnswer(behaviour.answer, { schemas: [success.schema], open: false }, [id, "answer"], checking);
}

function checkList(
  { id, pagination }: MockOperation,
  list: NonNullable<Behaviour["list"]>,
  world: World,
  kinds: Kinds,
  checking: Checking,
): void {
  const { report, places, operation } = checking;
  const names = [list.of ?? []].flat();
  if (pagination && names.length > pagination.items.length)
    report([id, "list", "of"], `${id} has ${pagination.items.length} lists, not ${names.length}.`, "See its x-pagination.");
  for (const name of names) {
    if (!Object.hasOwn(world.collections, name)) {
      report([id, "list", "of"], `There is no collection ${name}.`, `Use one of ${Object.keys(world.collections).join(", ")}.`);
      continue;
    }
    checkWhere(list.where, name, kinds, [id, "list", "where"], checking);
    if (list.item !== undefined)
      checkTemplate(list.item, new Map(kinds).set("it", { is: "member", of: name }), [id, "list", "item"], checking);
    for (const [index, { item }] of (list.filters ?? []).entries())
      checkPointer(item, name, [id, "list", "filters", String(index), "item"], checking);
  }
  const inputs: { input: string | undefined; keys: string[] }[] = (list.filters ?? []).flatMap((filter, index) =>
    (["input", "unless"] as const).map((name) => ({ input: filter[name], keys: ["filters", String(index), name] })),
  );
  for (const name of ["key", "direction"] as const) inputs.push({ input: list.sort?.[name], keys: ["sort", name] });
  for (const { input, keys } of inputs) {
    if (operation && input !== undefined && !leadsTo(places.input(operation, input)))
      report([id, "list", ...keys], `${input} leads nowhere in the input of ${id}.`, "Point to a parameter, or below /body.");
  }
}

/** Finds members of an answer that its schema does not name: nobody would see them. */
function checkAnswer(template: Json, target: Target, keys: readonly string[], checking: Checking): void {
  if (Array.isArray(template)) {
    for (const [index, item] of template.entries())
      checkAnswer(item, checking.places.at(target, "/0"), [...keys, String(index)], checking);
  }
  if (!isObject(template)) return;
  const operator = operatorOf(template);
  if (operator !== undefined) {
    for (const operand of operator.operands) checkAnswer(operand, target, keys, checking);
    return;
  }
  for (const [name, member] of Object.entries(template)) {
    const own = checking.places.at(target, pointerOf([name]));
    if (name.startsWith("$")) continue;
    if (leadsTo(own)) checkAnswer(member, own, [...keys, name], checking);
    else checking.report([...keys, name], `The answer has no member ${name}.`, membersText(target, checking.places));
  }
}

function membersText(target: Target, places: Places): string {
  return `Its schema names ${(places.namesAt(target) ?? []).join(", ") || "none"}.`;
}
