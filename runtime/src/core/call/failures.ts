import { ConnectionError, TimeoutError } from "../errors/errors.js";
import { textOf } from "../values/check-text.js";
import type { Call } from "./call.js";
import { hide, originOf } from "./shown.js";

/** Returns the error of a limit that was reached. */
export function timeoutError(call: Call, reachedMs: number): TimeoutError {
  return new TimeoutError(originOf(call), `no answer in ${reachedMs} ms`, { attempts: call.attempt, timeoutMs: reachedMs });
}

/** Returns the error of a connection that failed: a copy of what fetch has thrown, with nothing else that hangs on it. */
export function connectionError(call: Call, thrown: unknown): ConnectionError {
  const { name, message = thrown, code: ownCode, cause } = Object(thrown) as Record<string, unknown>;
  const { message: why, code = ownCode } = Object(cause) as Record<string, unknown>;
  const said = [message, why || code].map(textOf).filter(Boolean).join(": ");
  // A list: where members have names, an operation may have secrets of the same name.
  const facts = [said || "the connection failed", textOf(name) ?? "Error", textOf(code)] as const;
  const [text, shownName, shownCode] = hide(call, facts);
  const copy = Object.assign(new Error(text), { name: shownName, code: shownCode });
  return new ConnectionError(originOf(call), text, { cause: copy });
}
