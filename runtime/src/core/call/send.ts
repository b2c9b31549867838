import { ApiError, ClientError, InvalidResponseError, refuseAll } from "../errors/errors.js";
import { readAnswer, shownHeaders, type ResponseWithData } from "./answer.js";
import { beginCall, connectionError, hide, timeoutError, type Call } from "./call.js";
import { CALL_NUMBERS, headerProblems, numberProblems } from "./check-options.js";
import type { Context } from "./context.js";
import { quietly, withLimits, type Limits } from "./limits.js";
import type { Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { makeRequest, type AuthorizedRequest } from "./request.js";
import { CALL_RETRIES, delayBefore, isWorthRetrying } from "./retry.js";

/**
 * Resolves with what an operation answers: the decoded body, `undefined` or a {@link Download}.
 * Rejects with a {@link ClientError}, or with the signal's reason.
 *
 * @public
 */
export async function send<Input, Output, Errors>(
  context: Context,
  operation: Operation<Input, Output, Errors>,
  input: NoInfer<Input>,
  options?: CallOptions,
): Promise<Output> {
  return (await sendWithResponse(context, operation, input, options)).data;
}

/**
 * Resolves with what an operation answers, and its status, headers and request id.
 * Rejects with a {@link ClientError}, or with the signal's reason.
 *
 * @public
 */
export async function sendWithResponse<Input, Output, Errors>(
  context: Context,
  operation: Operation<Input, Output, Errors>,
  input: NoInfer<Input>,
  options: CallOptions = {},
): Promise<ResponseWithData<Output>> {
  const client = context.client();
  let call: Call | undefined;
  try {
    checkOptions(operation, options);
    call = beginCall(client, operation, input, options);
    return (await tryUntilDone(call)) as ResponseWithData<Output>;
  } catch (error) {
    const event = { operation: operation.id, attempt: call?.attempt ?? 0, error };
    quietly(() => client.options.hooks?.onError?.(event));
    throw error;
  }
}

function checkOptions({ id, method }: Operation, options: CallOptions): void {
  const problems = [...numberProblems(options, CALL_NUMBERS), ...headerProblems(options.headers, "/headers")];
  if (problems.length > 0) refuseAll({ operation: id, method }, problems);
}

async function tryUntilDone(call: Call): Promise<ResponseWithData<unknown>> {
  for (;;) {
    try {
      return await withLimits(call.options.signal, (limits) => makeTry(call, limits));
    } catch (error) {
      prepareNextTry(call, error);
    }
  }
}

/** Makes one try: a pause, a request with what authorises it, an answer. */
async function makeTry(call: Call, limits: Limits): Promise<ResponseWithData<unknown>> {
  if (call.delayMs > 0) await new Promise<void>((resolve) => limits.limit(call.delayMs, resolve));
  const startTimeOfTry = watchTime(call, limits);
  const request = await makeRequest(call, limits.signal);
  limits.signal.throwIfAborted();
  call.attempt++;
  call.sent = request.headers;
  startTimeOfTry();
  const response = await fetchAnswer(call, request, limits.signal);
  return readAnswer(call, response, limits);
}

/**
 * Cuts a try short when its time or that of the call is up, and returns what starts the time of the try: credentials have that of
 * the call. One timer that looks again costs less than two.
 */
function watchTime(call: Call, { limit, cut }: Limits): () => void {
  const { attemptTimeoutMs, timeoutMs } = call;
  let { endsAt } = call;
  const look = (): void => {
    const leftMs = endsAt - performance.now();
    if (leftMs > 0) limit(Math.min(leftMs, attemptTimeoutMs), look);
    else cut(timeoutError(call, endsAt < call.endsAt ? attemptTimeoutMs : timeoutMs));
  };
  look();
  return () => (endsAt = Math.min(call.endsAt, performance.now() + attemptTimeoutMs));
}

async function fetchAnswer(call: Call, { url, headers, body }: AuthorizedRequest, signal: AbortSignal): Promise<Response> {
  const { hooks } = call.client.options;
  const { method } = call.operation;
  quietly(() =>
    hooks?.onRequest?.({ ...shownOrigin(call), url: hide(call, url), headers: shownHeaders(call, Object.entries(headers)) }),
  );
  // A copy: what fetch does with the headers must not change what is known to have been sent.
  const init = { method, headers: { ...headers }, body, signal, redirect: "manual" } as RequestInit;
  let response: Response;
  try {
    response = await call.fetch(url, init);
  } catch (error) {
    throw connectionError(call, error);
  }
  if (signal.aborted) {
    // A fetch that has paid no heed to its signal: nobody will read this any more.
    quietly(() => response.body?.cancel());
    throw signal.reason;
  }
  checkResponse(call, response);
  quietly(() =>
    hooks?.onResponse?.({
      ...shownOrigin(call),
      url: hide(call, url),
      headers: shownHeaders(call, response.headers),
      status: response.status,
    }),
  );
  return response;
}

/** Refuses what a custom fetch has given where it is no Response: with headers that cannot be listed, say, or a stream of Node's. */
function checkResponse(call: Call, response: unknown): void {
  const { status, headers, body } = Object(response) as Partial<Response>;
  let lacks = "";
  if (typeof status !== "number") lacks = "a status";
  else if (typeof headers?.get !== "function" || !(Symbol.iterator in headers)) lacks = "headers that can be listed";
  else if (body && (typeof body.getReader !== "function" || body.locked)) lacks = "a body that is an unread ReadableStream";
  if (!lacks) return;
  const message = `fetch has answered with what is no Response: it lacks ${lacks}`;
  throw new InvalidResponseError(call.origin, message, { status: typeof status === "number" ? status : 0, snippet: "" });
}

/** Makes a call ready for another try after an error; throws the error where there is to be none. */
function prepareNextTry(call: Call, caught: unknown): void {
  const { hooks, credentials } = call.client.options;
  // Credentials that have nothing else to offer throw back what was lent to them: what was refused is then the end.
  const error = caught === call.lent ? call.refusal : caught;
  call.lent.renew = false;
  // The reason of an abort may look like a failure of ours.
  call.options.signal?.throwIfAborted();
  // An error of another operation is of a call that the credentials made, with tries of its own.
  if (!(error instanceof ClientError) || error.operation !== call.operation.id) throw error;

  if (
    !call.refusal &&
    error instanceof ApiError &&
    error.status === 401 &&
    credentials.refused?.(error, { headers: call.sent })
  ) {
    call.refusal = error;
    call.lent.renew = true;
    call.delayMs = 0;
    // The repeat with renewed credentials is not counted.
    call.maxAttempts++;
    return;
  }
  const delayMs = delayBefore(error, call.attempt);
  const isInTime = delayMs < call.endsAt - performance.now();
  if (!isWorthRetrying(CALL_RETRIES, error, call.operation.idempotent === true) || call.attempt >= call.maxAttempts || !isInTime)
    throw error;
  call.delayMs = delayMs;
  quietly(() => hooks?.onRetry?.({ ...shownOrigin(call), delayMs, error }));
}

function shownOrigin(call: Call): { operation: string; method: string; attempt: number } {
  return { operation: call.operation.id, method: call.operation.method, attempt: call.attempt };
}
