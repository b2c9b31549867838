import type { ErrorOrigin } from "../errors/errors.js";
import { refuse } from "../errors/refuse.js";

/**
 * Returns a value as the text that is sent for it. Throws {@link InvalidRequestError} for a value that has none, or that holds
 * what is unfit; the value itself is shown only when it is a number.
 */
export function checkText(origin: ErrorOrigin, name: string, value: unknown, unfit: RegExp): string {
  const pointer = `/${name}`;
  if (value === undefined || value === null) refuse(origin, pointer, "is missing", "required");
  const hasText = typeof value === "string" || typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value);
  if (!hasText) refuse(origin, pointer, `must be text, a number or a boolean, is ${kindOf(value)}`);
  const text = String(value);
  if (unfit.test(text))
    refuse(origin, pointer, text === "" ? "must not be empty" : "holds characters that cannot be sent", "pattern");
  return text;
}

/** Returns what a value is, for people: a number itself, of anything else its kind alone. */
export function kindOf(value: unknown): string {
  if (typeof value === "number" || value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** What the id of a project or an account may be: it becomes part of a path and the value of a header. */
export const ID: RegExp = /^\w[\w.:-]*$/;

/** What the name of a header may be. */
export const HEADER_NAME: RegExp = /^[!#$%&'*+.^_`|~\w-]+$/;

/** What no value of a header may hold; `Headers` takes more, and fetch then fails without saying where. */
export const UNSENDABLE: RegExp = /[^\t -~\x80-\xff]/;

/** Half a character: no text in UTF-8 holds it. */
export const HALF_CHARACTER: RegExp = /[\ud800-\udfff]/u;

/** Returns text and numbers as text, undefined for all else: what a body may hold besides has none that is safe to ask for. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint" ? `${value}` : undefined;
}
