import {
  ApiError,
  ClientError,
  describeProblems,
  InvalidResponseError,
  type ErrorFacts,
  type Problem,
} from "../errors/errors.js";
import { readBytes, type ReadBody } from "../values/body.js";
import { textOf } from "../values/check-text.js";
import { decodeJson } from "../values/json.js";
import type { Call } from "./call.js";
import type { Client } from "./context.js";
import { connectionError, timeoutError } from "./failures.js";
import { quietly, type Limits } from "./limits.js";
import { parseRetryAfter } from "./retry.js";
import { hide, originOf, shownHeaders } from "./shown.js";

/**
 * A success with what came around its body.
 *
 * @public
 */
export interface ResponseWithData<Output, Status extends number = number> {
  readonly data: Output;
  readonly status: Status;
  readonly headers: Headers;
  readonly requestId: string | undefined;
}

/**
 * A success of an operation: one type by status where successes differ, so that `status` tells what `data` is.
 *
 * @public
 */
export type ResponseOf<Output, Answers> = [keyof Answers] extends [never]
  ? ResponseWithData<Output>
  : { [Status in keyof Answers]: ResponseWithData<Answers[Status], Status extends number ? Status : number> }[keyof Answers];

/** Bytes that are read of an error's body: more than any that was meant to be read. */
const MOST_OF_ERROR = 2 ** 20;
/** Characters that a secret may have, in whatever codes. */
const LONGEST_SECRET = 2 ** 16;
/** Characters of a body that stand in a message, or in a snippet. */
const MOST_SHOWN = 512;

/** A success: what its body carries, and what came around it. */
export interface Answer {
  readonly data: unknown;
  readonly response: Response;
}

/** Resolves with what a success carries, its body read; rejects with {@link ApiError} or {@link InvalidResponseError}. */
export async function readAnswer(call: Call, response: Response, limits: Limits): Promise<Answer> {
  if (!response.ok) throw await readError(call, response, limits);
  const data = await (call.operation.returns ? readUnread : readJson)(call, response, limits);
  return { data, response };
}

/** Hands a body that is not yet read to the operation's own reader, with all that still limits it. */
function readUnread(call: Call, response: Response, limits: Limits): unknown {
  const { signal, cut } = limits;
  return call.operation.returns?.(response, {
    signal: call.options.signal,
    signalOfTry: signal,
    cut,
    silenceMs: call.attemptTimeoutMs,
    timeout: (reachedMs) => timeoutError(call, reachedMs),
    connectionError: (error) => connectionError(call, error),
    readBefore: () => new ClientError(originOf(call), "the body was read, or cancelled, before: a download is read once"),
    json: (mayBeNull) => readJson(call, response, limits, mayBeNull),
  });
}

async function readJson(call: Call, response: Response, { signal, whenCut }: Limits, mayBeNull = false): Promise<unknown> {
  const most = call.client.options.maxResponseBytes ?? 2 ** 26;
  let read: ReadBody;
  try {
    read = await readBytes(response, most, whenCut);
  } catch (error) {
    throw connectionError(call, error);
  }
  // What came before it was cut is not the whole.
  signal.throwIfAborted();
  const data = read.isWhole ? decodeJson(read.bytes) : undefined;
  if (data === undefined || (data === null && !mayBeNull))
    throw unusable(call, response, read, read.isWhole ? "is no JSON" : "exceeds maxResponseBytes");
  const problems = findProblems(call, data, response.status);
  if (problems.length > 0) throw unusable(call, response, read, describeProblems(problems), data, problems);
  return data;
}

/** Returns what the check of an answer finds, where one is asked for; nothing where somebody is told instead. */
function findProblems(call: Call, data: unknown, status: number): readonly Problem[] {
  const { validators, checkResponses } = call.client.options;
  const operation = call.operation.id;
  const problems = (checkResponses && validators?.checkCall(operation, data, status)) || [];
  if (problems.length === 0 || typeof checkResponses !== "function") return problems;
  quietly(() => checkResponses({ operation, status, problems }));
  return [];
}

/** Returns the error of a success that cannot be used. */
function unusable(
  call: Call,
  { status, headers }: Response,
  read: ReadBody,
  why: string,
  data?: unknown,
  problems?: readonly Problem[],
): InvalidResponseError {
  // Lists: where members have names, an operation may have secrets of the same name.
  const [text, requestId] = hide(call, [textOfBody(call, read), factsOf(call.client, data, headers).requestId] as const);
  return new InvalidResponseError(originOf(call), `${status}, but the body ${why}`, {
    status,
    requestId,
    snippet: text.slice(0, MOST_SHOWN),
    problems,
  });
}

/** Returns the error of an answer outside 2xx. One whose body breaks off is known by its status all the same. */
async function readError(call: Call, response: Response, { whenCut }: Limits): Promise<ApiError> {
  const { status, headers } = response;
  const most = Math.min(MOST_OF_ERROR, call.client.options.maxResponseBytes ?? Infinity);
  const read = await readBytes(response, most, whenCut).catch(() => ({ bytes: new Uint8Array(), isWhole: true }));
  const text = textOfBody(call, read);
  const body = (read.isWhole ? decodeJson(read.bytes) : undefined) ?? (text || undefined);
  const facts = factsOf(call.client, body, headers);
  if (status < 400) {
    // A token must not follow to another place.
    facts.code = "REDIRECT";
    facts.message = `refused: ${headers.get("location") ?? "to where is not shown"}`;
  }
  const said = facts.message ?? (/^\s*</.test(text) ? "a page of HTML or XML, see body" : text);
  // A list, as above.
  const [code, requestId, why, shownBody] = hide(call, [facts.code, facts.requestId, said, body] as const);
  const message = [status, code, why.slice(0, MOST_SHOWN)].filter(Boolean).join(" ");
  return new ApiError(originOf(call), message, {
    status,
    code,
    requestId,
    body: shownBody,
    headers: new Headers(shownHeaders(call, headers)),
    retryAfterMs: parseRetryAfter(headers.get("retry-after")),
  });
}

/**
 * Returns a body as text, or its beginning; without the end of what was cut, which may hold a part of a secret. Nothing of it where
 * secrets are among what an operation sends or gets: in text nobody can tell where one begins.
 */
function textOfBody(call: Call, { bytes, isWhole }: ReadBody): string {
  const text = call.operation.mask ? "" : new TextDecoder().decode(bytes.subarray(0, MOST_OF_ERROR));
  return isWhole ? text : text.slice(0, -LONGEST_SECRET);
}

/** Returns what a body says of itself: only text and numbers count, whatever the service's reader gives. */
export function factsOf(
  { service }: Client,
  body: unknown,
  headers: Headers,
): { [Name in keyof ErrorFacts]: string | undefined } {
  const { code, message, requestId } = service.readError(body, headers);
  return { code: textOf(code), message: textOf(message), requestId: textOf(requestId) };
}
