import type { JsonObject } from "../../text/json.js";
import type { Extension, Finding, Use } from "./extension.js";
import type { ChangedOperation, ValueChange } from "./grade.js";

/** What the key may say of each method: only what HTTP does not say of it already. */
const MARKS: Readonly<Record<string, boolean>> = { post: true, patch: true, put: false, delete: false };

/** Whether an operation may be sent again, where its method does not say so. */
export const idempotent: Extension<boolean> = {
  key: "x-idempotent",
  places: ["operation"],
  schema: { type: "boolean", problem: "is neither true nor false", fix: "write one of them without quotes, or remove the key" },
  isMade: true,
  grade: {
    by: "object",
    rows: [
      { rule: "operation-idempotent-added", level: "additive" },
      { rule: "operation-idempotent-removed", level: "breaking" },
    ],
    changes,
  },
  row: {
    where: "operation",
    says:
      "whether it may be sent again when it is not known whether it arrived, where its method does not say so: `true` for a POST or PATCH that may, " +
      "`false` for a PUT or DELETE that must not, one that starts work each time, say",
  },
  rule: {
    asks: "is `true` on a POST or PATCH, `false` on a PUT or DELETE",
    why: "it allows repeats, or forbids them; otherwise the method says so itself",
  },
  *check(_, uses: readonly Use<boolean>[]): Generator<Finding> {
    for (const { node, value, path } of uses) {
      const method = String(node.path.at(-1));
      const mark = MARKS[method];
      if (mark === undefined) {
        yield { path, message: `${method.toUpperCase()} may always be sent again; remove x-idempotent.` };
      } else if (value !== mark) {
        yield {
          path,
          message: `x-idempotent of ${method.toUpperCase()} can only say ${mark}; write ${mark}, or remove the key.`,
        };
      }
    }
  },
};

/** Whether an operation may be carried out twice: what HTTP says of its method, unless its `x-idempotent` says otherwise. */
export function isIdempotent(method: string, operation: JsonObject): boolean {
  return isRepeatable(method, operation[idempotent.key]);
}

function isRepeatable(method: string, mark: unknown): boolean {
  return typeof mark === "boolean" ? mark : !/^(post|patch)$/i.test(method);
}

/** By the method of now: another method is a change of its own. */
function* changes(before: unknown, after: unknown, { id, method }: ChangedOperation): Generator<ValueChange> {
  const [was, is] = [isRepeatable(method, before), isRepeatable(method, after)];
  if (was === is) return;
  yield {
    rule: is ? "operation-idempotent-added" : "operation-idempotent-removed",
    level: is ? "additive" : "breaking",
    message: `${id} is ${is ? "" : "no longer "}sent again after an unknown outcome.`,
    side: after === undefined ? "base" : "head",
    keys: [],
    from: was,
    to: is,
  };
}
