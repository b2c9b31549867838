import { refuse, type ErrorOrigin } from "./errors.js";
import type { Operation, WrittenInput } from "./operation.js";

/**
 * Gives query, headers and body of a request: what an operation's `write` is. Only documented parameters are written;
 * throws {@link InvalidRequestError} for what cannot be.
 *
 * @public
 */
export function writeInput(origin: ErrorOrigin, operation: Operation, input: Readonly<Record<string, unknown>>): WrittenInput {
  const textsOf = (name: string): string[] =>
    [input[name] ?? []].flat().map((value) => {
      const isText = /^(st|bo|bi)/.test(typeof value) || Number.isFinite(value);
      // A lone surrogate cannot be encoded.
      if (!isText || /\p{Cs}/u.test(`${value}`)) refuse(origin, `/${name}`, "must be text, a finite number or a boolean");
      return `${value}`;
    });
  const query = (operation.query ?? [])
    .flatMap((name) => textsOf(name).map((text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`))
    .join("&");
  const headers: Record<string, string> = {};
  for (const name of operation.headers ?? []) {
    const texts = textsOf(name);
    if (texts[0] !== undefined) headers[name.toLowerCase()] = texts.join();
  }
  const written = { query: query && `?${query}`, headers };
  if (!operation.body || input["body"] === undefined) return written;
  headers["content-type"] = operation.body;
  try {
    return { ...written, body: stringifyJson(input["body"]) };
  } catch {
    return refuse(origin, "/body", "cannot be written as JSON");
  }
}

/** Gives the JSON text of a value; a bigint is written digit by digit. Throws what JSON.stringify throws for cycles. */
export function stringifyJson(value: unknown): string {
  let mark = "";
  const text = JSON.stringify(value, function (this: Record<string, unknown>, key: string, member: unknown) {
    // Not `member`: a toJSON that somebody has given to BigInt has already been at it.
    const own = this[key];
    if (typeof own !== "bigint") return member;
    // No document holds it but by a chance of one in 10^15.
    mark ||= `${Math.random()}:`;
    return mark + own;
  });
  return mark ? text.replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1") : text;
}
