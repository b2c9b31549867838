import type { Problem } from "../errors/errors.js";
import { HEADER_NAME, kindOf, UNSENDABLE } from "../values/check-text.js";

/** What a number among the options may be; always finite. */
export interface NumberRule {
  readonly minimum?: number;
  readonly isInteger?: boolean;
}

/** The numbers among the options of clients and calls. */
export const CALL_NUMBERS: Readonly<Record<string, NumberRule>> = {
  timeoutMs: { minimum: 1 },
  attemptTimeoutMs: { minimum: 1 },
  maxAttempts: { minimum: 1, isInteger: true },
  maxResponseBytes: { minimum: 1, isInteger: true },
};

/** Returns what is wrong with the numbers among some options. One that is undefined is not given. */
export function numberProblems(options: object, rules: Readonly<Record<string, NumberRule>>): Problem[] {
  const problems: Problem[] = [];
  for (const name of Object.keys(rules)) {
    const { minimum = -Infinity, isInteger } = rules[name]!;
    const value = (options as Readonly<Record<string, unknown>>)[name];
    const isRight = isInteger ? Number.isSafeInteger(value) : Number.isFinite(value);
    if (value === undefined || (isRight && (value as number) >= minimum)) continue;
    const limit = minimum === -Infinity ? "" : ` from ${minimum}`;
    const message = `must be ${isInteger ? "an integer" : "a finite number"}${limit}, is ${kindOf(value)}`;
    problems.push({ pointer: `/${name}`, message, keyword: "type" });
  }
  return problems;
}

/** Headers that belong to the connection: fetch sets them itself. Others would break the request or lead it elsewhere. */
const OF_CONNECTION =
  /^(connection|content-length|expect|host|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/i;

/** Returns what is wrong with headers that are added to a request, never showing a value. One that is undefined is not given. */
export function headerProblems(headers: unknown, pointer: string): Problem[] {
  if (headers === undefined) return [];
  // An instance of Headers, or a list of pairs, would look empty.
  if (typeof headers !== "object" || headers === null || Symbol.iterator in headers)
    return [{ pointer, message: "must be a plain object of names and values", keyword: "type" }];
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(headers)) {
    const message = headerProblem(name, value);
    if (message === undefined) continue;
    // What follows the first character that no name has may be a value, pasted with its name.
    const shownName = name.replace(/[^!#$%&'*+.^_`|~\w-].*/s, "…");
    problems.push({ pointer: `${pointer}/${shownName}`, message, keyword: "pattern" });
  }
  return problems;
}

function headerProblem(name: string, value: unknown): string | undefined {
  if (!HEADER_NAME.test(name)) return "is no name of a header";
  if (OF_CONNECTION.test(name)) return "is set by fetch itself; leave it out";
  if (value === undefined || Number.isFinite(value)) return undefined;
  if (typeof value !== "string") return `must be text, is ${kindOf(value)}`;
  return UNSENDABLE.test(value) ? "holds characters that cannot be sent" : undefined;
}
