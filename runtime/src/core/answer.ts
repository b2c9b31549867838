import { readBytes } from "./body.js";
import { ApiError, type ErrorOrigin } from "./errors.js";
import { parseJson } from "./json.js";
import { mask } from "./mask.js";
import type { ReadError } from "./operation.js";
import { parseRetryAfter } from "./retry.js";

/** Kept, for making one costs more than decoding a small body. */
let decoder: TextDecoder | undefined;

/** Gives the value of a JSON body, undefined for what is empty, null, no JSON, or no UTF-8. */
export function decodeJson(bytes: Uint8Array): unknown {
  try {
    return parseJson((decoder ??= new TextDecoder("utf-8", { fatal: true })).decode(bytes), bytes) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Gives the error of an answer outside 2xx; all that it shows is masked. */
export async function readApiError(
  origin: ErrorOrigin,
  response: Response,
  readError: ReadError,
  mostBytes: number,
  secrets: readonly string[],
): Promise<ApiError> {
  const { status } = response;
  const headers = new Headers(mask(Object.fromEntries(response.headers), secrets));
  // What broke off or is too large is left out: the status is known all the same.
  const bytes = (await readBytes(response, mostBytes).catch(() => undefined)) ?? new Uint8Array();
  const text = new TextDecoder().decode(bytes);
  let body: unknown = mask(text, secrets) || undefined;
  // A token must not follow to another place.
  let said = status < 400 ? `not followed: ${headers.get("location")}` : text && `${body}`.slice(0, 200);
  try {
    body = mask(parseJson(text, bytes), secrets);
    said = "";
  } catch {
    // Text stays text.
  }
  const { code = status < 400 ? "REDIRECT" : undefined, message = said, requestId } = readError(body, headers);
  const retryAfterMs = parseRetryAfter(headers.get("retry-after"));
  return new ApiError(origin, `${status} ${code ?? ""} ${message}`, { status, code, requestId, body, headers, retryAfterMs });
}
