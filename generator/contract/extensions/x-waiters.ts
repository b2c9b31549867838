import { type JsonObject, isObject, listAt, textAt } from "../../text/json.js";
import type { Extension } from "./extension.js";
import { count, listOf, object, oneOf, pointer, text } from "./value-schemas.js";
import { waiterRows, waiterChanges } from "./x-waiters-changes.js";
import { checkWaiters, type WaiterValue } from "./x-waiters-check.js";

/** A function that waits until work has ended, as an entry of the key says it. */
export interface Waiter {
  readonly name: string;
  /** Members of the input that must be given. */
  readonly requires: readonly string[];
  /** Whether it judges one item of a list, or asks for more than the operation does. */
  readonly isOfItem: boolean;
  /** Whether an error may be the success of what is waited for: there may then be no answer at all. */
  readonly isUntilGone: boolean;
  /** Id of the operation that tells why work has failed. */
  readonly explainedBy: string | undefined;
  readonly acceptors: readonly Acceptor[];
  /** The entry as it stands. */
  readonly source: JsonObject;
}

/** What decides: an answer whose value at the pointer matches, or an error of this status and code. */
export interface Acceptor {
  readonly pointer: string | undefined;
  readonly matches: string | undefined;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly outcome: string;
}

const outcome = oneOf("success", "failure", "retry");

const answerAcceptor = (words: JsonObject): JsonObject =>
  object(
    {
      pointer,
      matches: {
        type: "string",
        minLength: 1,
        problem: "is no regular expression",
        allOf: [{ format: "regular-expression", problem: "does not compile as a regular expression" }],
      },
      outcome,
    },
    words,
  );

const status = { type: "integer", minimum: 400, maximum: 599, problem: "is no status from 400 to 599" };

/** One with a status or a code is for errors. */
const acceptor = (words: JsonObject): JsonObject => ({
  if: { anyOf: [{ required: ["status"] }, { required: ["code"] }] },
  then: object({ "status?": status, "code?": text, outcome }, words),
  else: answerAcceptor(words),
});

const select = object(
  {
    items: pointer,
    where: {
      type: "object",
      minProperties: 1,
      additionalProperties: pointer,
      problem: "is no object of members and pointers",
    },
  },
  { problem: "is no object with items and where" },
);

const { problem: _, ...pointerWithoutWords } = pointer;

/** Functions that wait for the end of what an operation tells of. */
export const waiters: Extension<readonly WaiterValue[]> = {
  key: "x-waiters",
  places: ["operation"],
  schema: listOf((words) =>
    object(
      {
        name: { type: "string", pattern: "^[A-Z][A-Za-z0-9]*$", problem: "is not PascalCase" },
        "firstDelayMs?": count,
        "minDelayMs?": count,
        "maxDelayMs?": count,
        "startedAt?": pointer,
        "explainedBy?": text,
        "requires?": { type: "array", minItems: 1, items: pointerWithoutWords, problem: "is not a list of JSON pointers" },
        "select?": select,
        acceptors: listOf(acceptor, { subject: "acceptors" }),
      },
      words,
    ),
  ),
  isMade: true,
  grade: { by: "object", rows: waiterRows, changes: waiterChanges },
  row: {
    where: "operation",
    says:
      "list of `{name, startedAt?, explainedBy?, requires?, select?, firstDelayMs?, minDelayMs?, maxDelayMs?, acceptors}`: `waitFor<name>`; pointer to the start of the " +
      "run in what is judged; operation id of where a failure is explained, which the error names; input members that must be given; `{items, where}` to judge one item of a list; the pace in milliseconds, where it differs " +
      "from the runtime's, and a pause before the first question; acceptors, the first that fits decides with its outcome `success`, `failure` or " +
      "`retry`: `{pointer, matches, outcome}` fits an answer, `{status?, code?, outcome}` an error (404 is success for what is deleted, retry for what is " +
      "not yet visible)",
  },
  rule: {
    asks:
      "pointers lead to declared members and parameters, expressions compile and match a known value, outcomes are known; an acceptor looks at " +
      "an answer or at an error, not at both",
    why: "a wrong pointer would wait for ever",
  },
  check: checkWaiters,
};

/** Returns the waiters of an operation. */
export function waitersOf(operation: JsonObject): Waiter[] {
  return listAt(operation, waiters.key).filter(isObject).map(readWaiter);
}

/** A waiter and the operation that it asks. */
export interface FoundWaiter<Operation> {
  readonly operation: Operation;
  readonly waiter: Waiter;
}

/** Returns the waiter of this name, undefined where no operation has it. */
export function findWaiter<Operation>(
  operations: readonly Operation[],
  sourceOf: (operation: Operation) => JsonObject,
  name: string,
): FoundWaiter<Operation> | undefined {
  for (const operation of operations) {
    const waiter = waitersOf(sourceOf(operation)).find((entry) => entry.name === name);
    if (waiter !== undefined) return { operation, waiter };
  }
  return undefined;
}

function readWaiter(source: JsonObject): Waiter {
  const acceptors = listAt(source, "acceptors").filter(isObject).map(readAcceptor);
  return {
    name: textAt(source, "name") ?? "",
    requires: listAt(source, "requires").filter((entry) => typeof entry === "string"),
    isOfItem: "select" in source || "requires" in source,
    isUntilGone: acceptors.some((entry) => (entry.status ?? entry.code) !== undefined && entry.outcome === "success"),
    explainedBy: textAt(source, "explainedBy"),
    acceptors,
    source,
  };
}

function readAcceptor(entry: JsonObject): Acceptor {
  return {
    pointer: textAt(entry, "pointer"),
    matches: textAt(entry, "matches"),
    status: typeof entry["status"] === "number" ? entry["status"] : undefined,
    code: textAt(entry, "code"),
    outcome: textAt(entry, "outcome") ?? "",
  };
}
