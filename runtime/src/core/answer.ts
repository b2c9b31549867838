import { ApiError, type ErrorOrigin } from "./errors.js";
import { parseJson } from "./json.js";
import type { ReadError } from "./operation.js";
import { parseRetryAfter } from "./retry.js";

/** Kept from the first answer on, for making one costs more than decoding a small body; nothing is made at import. */
let decoder: TextDecoder | undefined;

/** Gives the value of a JSON body, undefined for what is no JSON, or no UTF-8. */
export function decodeJson(bytes: Uint8Array): unknown {
  try {
    decoder ??= new TextDecoder("utf-8", { fatal: true });
    return parseJson(decoder.decode(bytes), bytes);
  } catch {
    return undefined;
  }
}

/** Gives the error of an answer outside 2xx; all that is given of it is masked. */
export function makeApiError(
  origin: ErrorOrigin,
  { status }: Response,
  shown: Record<string, string>,
  text: string,
  json: unknown,
  readError: ReadError,
): ApiError {
  const headers = new Headers(shown);
  const body = json === undefined ? text || undefined : json;
  // A token must not follow to another place.
  const isRedirect = status < 400;
  const {
    code = isRedirect ? "REDIRECT" : undefined,
    message = isRedirect ? `not followed: ${headers.get("location")}` : json ? "" : text.slice(0, 200),
    requestId,
  } = readError(body, headers);
  const retryAfterMs = parseRetryAfter(headers.get("retry-after"));
  return new ApiError(origin, `${status} ${code ?? ""} ${message}`, { status, code, requestId, body, headers, retryAfterMs });
}
