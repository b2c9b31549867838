import type { Problem } from "../errors/errors.js";
import { HEADER_NAME, kindOf, UNSENDABLE } from "../values/check-text.js";

/** What a number of an option may be, in the words of JSON Schema; always finite. */
export interface NumberRule {
  readonly type: "integer" | "number";
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
}

/** The numbers among the options of clients and calls. */
export const CALL_NUMBERS: Readonly<Record<string, NumberRule>> = {
  timeoutMs: { type: "number", exclusiveMinimum: 0 },
  attemptTimeoutMs: { type: "number", exclusiveMinimum: 0 },
  maxAttempts: { type: "integer", minimum: 1 },
  maxResponseBytes: { type: "integer", minimum: 1 },
};

/** Returns what is wrong with the numbers among some options; one that is not given is right. */
export function numberProblems(options: object, rules: Readonly<Record<string, NumberRule>>): Problem[] {
  const given = options as Readonly<Record<string, unknown>>;
  return Object.entries(rules).flatMap(([name, { type, minimum = -Infinity, exclusiveMinimum = -Infinity }]) => {
    const value = given[name];
    if (value === undefined) return [];
    const isRight = type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
    if (isRight && (value as number) >= minimum && (value as number) > exclusiveMinimum) return [];
    const limit = minimum > -Infinity ? ` from ${minimum}` : exclusiveMinimum > -Infinity ? ` above ${exclusiveMinimum}` : "";
    const message = `must be ${type === "integer" ? "an integer" : "a finite number"}${limit}, is ${kindOf(value)}`;
    return [{ pointer: `/${name}`, message, keyword: "type" }];
  });
}

/** Headers that belong to the connection: fetch sets them itself. Others would break the request or lead it elsewhere. */
const OF_CONNECTION =
  /^(connection|content-length|expect|host|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/i;

/** Returns what is wrong with headers that are added to a request, never showing a value. One that is undefined is not given. */
export function headerProblems(headers: unknown, pointer: string): Problem[] {
  if (headers === undefined) return [];
  // An instance of Headers, or a list of pairs, would look empty.
  if (typeof headers !== "object" || headers === null || Symbol.iterator in headers)
    return [{ pointer, message: `must be a plain object of names and values`, keyword: "type" }];
  return Object.entries(headers).flatMap(([name, value]) => {
    const message = headerProblem(name, value);
    return message === undefined ? [] : [{ pointer: `${pointer}/${name}`, message, keyword: "pattern" }];
  });
}

function headerProblem(name: string, value: unknown): string | undefined {
  if (!HEADER_NAME.test(name)) return "is no name of a header";
  if (OF_CONNECTION.test(name)) return "is set by fetch itself; leave it out";
  if (value === undefined || Number.isFinite(value)) return undefined;
  if (typeof value !== "string") return `must be text, is ${kindOf(value)}`;
  return UNSENDABLE.test(value) ? "holds characters that cannot be sent" : undefined;
}
