import type { ErrorOrigin } from "../errors/errors.js";
import { checkText, HALF_CHARACTER, UNSENDABLE } from "./check-text.js";
import { writeJson } from "./write-json.js";

/** What of an input stands outside the path. @public */
export interface InputNames {
  /** Wire names of the documented query parameters, in the spec's order. */
  readonly query?: readonly string[];
  /** Wire names of the documented header parameters (security headers are no parameters). */
  readonly headers?: readonly string[];
  /** Media type of the request body; absent when the operation takes none. */
  readonly body?: string;
  /** Media types of the parts of a form that are not what their values say: JSON, or a file that may be given as text. */
  readonly encoding?: Readonly<Record<string, string>>;
  /** Boundary of a multipart body, for tests that compare bytes: letters, digits and hyphens. At random where there is none. */
  readonly boundary?: string;
}

/** Writes what of an input stands outside the path. @public */
export type WriteInput = (
  origin: ErrorOrigin,
  names: InputNames,
  input: Readonly<Record<string, unknown>>,
) => WrittenInput | Promise<WrittenInput>;

/** A body as it is sent, and signed: text as UTF-8, or bytes. @public */
export type SentBody = string | ArrayBuffer;

/** Query, headers and body of a request. @public */
export interface WrittenInput {
  /** Encoded, with its question mark; empty when there is none. */
  readonly query: string;
  /** Header parameters and the body's media type, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: SentBody | undefined;
}

/**
 * Returns query, headers and body of a request: what an operation's `write` is. Only documented parameters are written.
 * Throws {@link InvalidRequestError} for what cannot be sent, naming it.
 *
 * @public
 */
export function writeInput(origin: ErrorOrigin, names: InputNames, input: Readonly<Record<string, unknown>>): WrittenInput {
  const valuesOf = (name: string, unfit: RegExp): string[] => {
    const given = input[name] ?? [];
    return (Array.isArray(given) ? given : [given]).map((value) => checkText(origin, name, value, unfit));
  };
  let query = "";
  for (const name of names.query ?? [])
    for (const value of valuesOf(name, HALF_CHARACTER))
      query += `${query ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  const headers: Record<string, string> = {};
  for (const name of names.headers ?? []) {
    const values = valuesOf(name, UNSENDABLE);
    if (values[0] !== undefined) headers[name.toLowerCase()] = values.join();
  }
  let body;
  if (names.body && input["body"] !== undefined) {
    headers["content-type"] = names.body;
    body = writeJson(origin, "/body", input["body"]);
  }
  return { query, headers, body };
}
