import type { ReadAnswer, RunningCall } from "./download.js";

/** Resolves with the body as JSON, as where an operation has no `returns`; for {@link readByStatus}. @public */
export function readJson(_response: Response, call: RunningCall): Promise<unknown> {
  return call.json();
}

/** Resolves with the body as JSON, which may be null: what an operation's `returns` is where its document says so. @public */
export function readNullable(_response: Response, call: RunningCall): Promise<unknown> {
  return call.json(true);
}

/**
 * Returns a reader that reads each success as its status says, and any other by `default`, else as JSON: what an operation's
 * `returns` is where its successes differ in kind.
 *
 * @public
 */
export function readByStatus(readers: Readonly<Record<string, ReadAnswer>>): ReadAnswer {
  return (response, call) => (readers[response.status] ?? readers["default"] ?? readJson)(response, call);
}
