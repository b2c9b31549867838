import type { ErrorOrigin } from "../errors/errors.js";
import { HEADER_NAME, UNSENDABLE } from "../values/check-text.js";
import { mask, SECRET_NAME } from "../values/mask.js";
import type { Call } from "./call.js";
import type { Client } from "./context.js";
import type { Operation } from "./operation.js";

/** Returns a text, or decoded JSON, changed in place, in which no secret of the call is shown. */
export function hide<Value>(call: Call, value: Value): Value {
  const secrets = [...(call.client.options.credentials.secrets?.() ?? [])];
  for (const [name, text] of Object.entries(call.sent)) {
    if (SECRET_NAME.test(name)) secrets.push(text, ...secretParts(name, text));
  }
  return (call.written?.mask ?? mask)(value, secrets);
}

/** Returns what hides, in a text, the secrets of an operation, as its input has them now, and those of the credentials. */
export function makeHiding(client: Client, operation: Operation, input: unknown): (text: string) => string {
  const hideIn = operation.mask?.(operation, input) ?? mask;
  return (text) => hideIn(text, client.options.credentials.secrets?.() ?? []);
}

/** Returns what of a secret header may be echoed alone: the values of cookies, a token without its scheme, a signature. */
function secretParts(name: string, text: string): string[] {
  if (/cookie/i.test(name)) return text.split(/[;=]\s*/);
  return text.split(/ |Signature=/).slice(1);
}

/** Returns what an error of the call says of where it arose. The URL is known once the request is written; its query is not shown. */
export function originOf(call: Call): ErrorOrigin {
  const { id: operation, method } = call.operation;
  return { operation, method, ...(call.written && { url: hide(call, call.written.url.replace(/\?.*/s, "")) }) };
}

/** Returns headers without secrets. One that is no header any more, since a secret was found in its codes, is hidden whole. */
export function shownHeaders(call: Call, headers: Iterable<readonly [string, string]>): Record<string, string> {
  const shown = hide(call, Object.fromEntries(headers));
  for (const [name, value] of Object.entries(shown)) {
    if (!HEADER_NAME.test(name)) delete shown[name];
    else if (UNSENDABLE.test(value)) shown[name] = "***";
  }
  return shown;
}
