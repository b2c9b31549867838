import { type Json, asObject, isObject } from "../../text/json.js";
import { atPointer, keysOf } from "../../text/pointer.js";
import type { MockOperation } from "../operation.js";
import { type Action, type World, actionsOf, allActions } from "./language.js";
import type { Places } from "./places.js";
import { operatorOf, referenceIn } from "./references.js";

/** What may be made of a template: the operation whose input it names, if it is one's. */
interface Origin {
  readonly operation?: MockOperation;
  readonly actions: readonly Action[];
}

/** Returns by collection the names that its members can have; undefined where that cannot be told. */
export function memberNames(
  world: World,
  operations: readonly { readonly operation: MockOperation; readonly actions: readonly Action[] }[],
  examples: Json,
  places: Places,
): ReadonlyMap<string, ReadonlySet<string> | undefined> {
  const steps = Object.values(world.collections)
    .flatMap(({ runs = {} }) => Object.values(runs))
    .flatMap((outcomes) => Object.values(outcomes))
    .flat();
  const origins: Origin[] = [
    ...operations.map(({ operation, actions }) => ({ operation, actions: allActions(actions) })),
    { actions: steps.flatMap((step) => allActions(actionsOf(step))) },
  ];
  return new Map(
    Object.entries(world.collections).map(([collection, { start = [], runs = {} }]) => {
      const templates = origins.flatMap(({ operation, actions }) =>
        actions
          .filter(({ create, change }) => create === collection || change === collection)
          .map((action) => namesIn(action.with ?? action.set ?? null, { ...(operation && { operation }), actions })),
      );
      const own = Object.values(runs)
        .flatMap((outcomes) => Object.values(outcomes))
        .flat();
      const begun = start.map(({ $run: _, $outcome: __, ...item }) => namesIn(item, { actions: [] }));
      const names = united([...templates, ...begun, ...own.map(({ $then: _, ...step }) => namesIn(step, { actions: [] }))]);
      return [collection, names && new Set(names)];
    }),
  );

  function namesIn(template: Json, origin: Origin): string[] | undefined {
    const { operation, actions } = origin;
    const reference = typeof template === "string" ? referenceIn(template) : undefined;
    if (reference?.pointer === "") {
      const named = actions.filter((action) => action.let === reference.name);
      if (named.length > 0)
        return united(
          named.map(({ to = null }) => namesIn(to, { ...origin, actions: actions.filter((one) => !named.includes(one)) })),
        );
    }
    if (reference?.name === "examples") return Object.keys(asObject(atPointer(examples, reference.pointer)));
    if (reference?.name === "input" && operation) return places.namesAt(places.input(operation, reference.pointer));
    if (!isObject(template)) return undefined;
    const operator = operatorOf(template);
    if (operator === undefined) return Object.keys(template);
    return united(operator.operands.map((operand) => namesIn(operand, origin)));
  }
}

function united(parts: readonly (string[] | undefined)[]): string[] | undefined {
  return parts.includes(undefined) ? undefined : parts.flatMap((names) => names ?? []);
}

/** Whether a pointer leads to a member that some member of the collection can have. */
export function isMemberName(names: ReadonlySet<string> | undefined, pointer: string): boolean {
  const [first] = keysOf(pointer);
  return first === undefined || names === undefined || names.has(first);
}
