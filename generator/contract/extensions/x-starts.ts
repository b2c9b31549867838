import { type JsonObject, isEqual, isObject, show, textAt } from "../../text/json.js";
import type { Extension } from "./extension.js";
import type { ChangedOperation, ValueChange } from "./grade.js";
import { object, pointer, text } from "./value-schemas.js";
import { checkStarts, type StartsValue } from "./x-starts-check.js";

/** How work that an operation starts is waited for. */
export interface Starts {
  /** Name of the waiter: `KeypairTask` of `waitForKeypairTask`. */
  readonly waiter: string;
  /** Whether one request starts several tasks. */
  readonly isOfSeveral: boolean;
  /** What the client is given of it: the value without what only names others. */
  readonly data: JsonObject;
}

const pointers = (problem: string): JsonObject => ({
  type: "object",
  minProperties: 1,
  propertyNames: { pattern: "^/[^~]*$" },
  additionalProperties: pointer,
  problem,
});

/** An operation that starts work which another operation's waiter sees end. */
export const starts: Extension<StartsValue> = {
  key: "x-starts",
  places: ["operation"],
  schema: object(
    {
      waiter: text,
      "answer?": pointers("is no object of pointers into the waiter's input and into the answer"),
      "input?": pointers("is no object of pointers into the waiter's input and into this one's"),
      "items?": pointer,
      "requested?": object(
        { items: pointer, where: pointers("is no object of pointers into a task and into what was requested") },
        { problem: "is no object with items and where" },
      ),
      "failed?": object(
        { pointer, matches: { type: "string", minLength: 1, format: "regular-expression", problem: "is no regular expression" } },
        { problem: "is no object with pointer and matches" },
      ),
      "restarts?": { const: true, problem: "can only say true", fix: "write true, or remove it" },
    },
    { problem: "is no object", fix: "write waiter and what its input is taken from" },
  ),
  isMade: true,
  grade: {
    by: "object",
    rows: [
      { rule: "starts-added", level: "additive" },
      { rule: "starts-removed", level: "breaking" },
      { rule: "starts-changed", level: "additive; breaking where it starts several now, or another waiter judges" },
    ],
    changes,
  },
  row: {
    where: "operation",
    says:
      "`{waiter, answer?, input?, items?, requested?, failed?, restarts?}`: `<operation>AndWait`, which starts work and waits for its end. `waiter` names an " +
      "entry of `x-waiters`; `answer` says where its input stands in this answer (pointer in that input: pointer in the answer), `input` what it takes from " +
      "this input; `items` leads to the tasks of a request that starts several, each with an answer of its own, and `requested` to what each was asked for " +
      "(`{items, where}`: pointer in a task: pointer in what was requested), so that outcomes come in the order of the request; `failed` " +
      "(`{pointer, matches}`) fits an answer that says that the work failed at once; `restarts: true` runs work again under its old id: only an end " +
      "of the new run counts",
  },
  rule: {
    asks: "names a waiter and gives it all that its operation needs; pointers lead to declared members; what restarts has a waiter with `startedAt`",
    why: "work that was started would be waited for under a wrong id, or its end before the start be taken for its end",
  },
  check: checkStarts,
};

/** Returns how the work that an operation starts is waited for, where it says so. */
export function startsOf(operation: JsonObject): Starts | undefined {
  const source = operation[starts.key];
  if (!isObject(source)) return undefined;
  const { waiter: _, ...data } = source;
  return { waiter: textAt(source, "waiter") ?? "", isOfSeveral: "items" in source, data };
}

function* changes(before: unknown, after: unknown, { id }: ChangedOperation): Generator<ValueChange> {
  if (isEqual(before, after)) return;
  const [head, base] = [
    { side: "head", keys: [] },
    { side: "base", keys: [] },
  ] as const;
  if (before === undefined) {
    yield { rule: "starts-added", level: "additive", ...head, message: `${id} has a function that waits for what it starts.` };
  } else if (after === undefined) {
    const message = `${id} has no function any more that waits for what it starts.`;
    yield { rule: "starts-removed", level: "breaking", ...base, message };
  } else {
    const isOther = ["items", "waiter"].some((member) => !isEqual(memberOf(before, member), memberOf(after, member)));
    const message = `${id} waits otherwise for what it starts: ${show(after)}, before ${show(before)}.`;
    yield { rule: "starts-changed", level: isOther ? "breaking" : "additive", ...head, message, from: before, to: after };
  }
}

function memberOf(value: unknown, member: string): unknown {
  return isObject(value) ? value[member] : undefined;
}
