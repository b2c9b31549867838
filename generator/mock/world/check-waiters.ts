import { atPointer } from "../../text/pointer.js";
import type { Behaviour } from "../behaviour.js";
import type { MockOperation } from "../operation.js";
import type { Report } from "./check-references.js";
import { allActions, type World } from "./language.js";
import { referenceIn } from "./references.js";

/** Finds runs that end where no waiter of an operation that shows the members would see an end: every caller would wait for ever. */
export function checkWaiters({ waiters, id }: MockOperation, behaviour: Behaviour, world: World, report: Report): void {
  const acceptors = waiters.flatMap((waiter) => waiter.acceptors).filter(({ outcome }) => outcome !== "retry");
  const pointers = [...new Set(acceptors.flatMap(({ pointer = [] }) => pointer))];
  const found = allActions(behaviour.do ?? []).flatMap(({ find = [] }) => find);
  for (const name of new Set([...found, ...[behaviour.list?.of ?? []].flat()])) {
    for (const [run, outcomes] of Object.entries(world.collections[name]?.runs ?? {})) {
      for (const [outcome, steps] of Object.entries(outcomes)) {
        const last = steps.at(-1) ?? {};
        // What is made of a reference is known to a request only; a text with a reference in it begins as it does.
        const ends = pointers.flatMap((pointer) => {
          const value = atPointer(last, pointer);
          return typeof value === "string" && referenceIn(value) === undefined ? [{ pointer, value }] : [];
        });
        const isSeen = ends.some(({ pointer, value }) =>
          acceptors.some((acceptor) => acceptor.pointer === pointer && new RegExp(acceptor.matches ?? "").test(value)),
        );
        if (ends.length === 0 || isSeen) continue;
        const keys = ["$world", "collections", name, "runs", run, outcome];
        report(keys, `No waiter of ${id} ends at the last step of ${outcome}.`, "End with a state that a waiter accepts.");
      }
    }
  }
}
