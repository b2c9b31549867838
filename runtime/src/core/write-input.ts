import { checkText } from "./check-text.js";
import { refuse, type ErrorOrigin } from "./errors.js";
import type { Operation, WrittenInput } from "./operation.js";

/**
 * Gives query, headers and body of a request: what an operation's `write` is. Only documented parameters are written;
 * throws {@link InvalidRequestError} for what cannot be.
 *
 * @public
 */
export function writeInput(origin: ErrorOrigin, operation: Operation, input: Readonly<Record<string, unknown>>): WrittenInput {
  const valuesOf = (name: string, unfit: RegExp): string[] =>
    ([] as unknown[]).concat(input[name] ?? []).map((value) => checkText(origin, name, value, unfit));
  let query = "";
  for (const name of operation.query ?? [])
    for (const value of valuesOf(name, /[\ud800-\udfff]/u))
      query += `${query ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  const headers: Record<string, string> = {};
  for (const name of operation.headers ?? []) {
    const values = valuesOf(name, /[^\t -~\x80-\xff]/);
    if (values[0] !== undefined) headers[name.toLowerCase()] = values.join();
  }
  let body;
  if (operation.body && input["body"] !== undefined) {
    headers["content-type"] = operation.body;
    try {
      body = stringifyJson(input["body"]);
    } catch {
      refuse(origin, "/body", "cannot be written as JSON");
    }
  }
  return [query, headers, body];
}

/** Gives the JSON text of a value; a bigint is written digit by digit. Throws what JSON.stringify throws for cycles. */
export function stringifyJson(value: unknown): string {
  let mark = "";
  const text = JSON.stringify(value, function (this: Record<string, unknown>, key: string, member: unknown) {
    // Not `member`: a toJSON that somebody has given to BigInt has already been at it.
    const own = this[key];
    // No document holds the mark but by a chance of one in 10^15.
    return typeof own === "bigint" ? (mark ||= `${Math.random()}:`) + own : member;
  });
  // After each mark come the digits and a quote; a quote within a string has a backslash before it.
  return mark
    ? text
        .split(`"${mark}`)
        .map((part, index) => (index ? part.replace('"', "") : part))
        .join("")
    : // A function, say, has no text and throws here.
      text.toString();
}
