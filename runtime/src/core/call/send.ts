import { ApiError, ClientError } from "../errors/errors.js";
import { refuseAny } from "../errors/refuse.js";
import { factsOf, readAnswer, type Answer, type ResponseOf } from "./answer.js";
import { beginCall, type Call } from "./call.js";
import { CALL_OPTIONS, optionProblems } from "./check-options.js";
import { clientOf, type Client, type Context } from "./context.js";
import { exchange } from "./exchange.js";
import { timeoutError } from "./failures.js";
import { pause, quietly, withLimits, type Limits } from "./limits.js";
import type { Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { makeRequest } from "./request.js";
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
  return (await ask(clientOf(context, operation), operation, input, options)).data as Output;
}

/**
 * Resolves with what an operation answers, and its status, headers and request id. Where successes differ, `status` tells what
 * `data` is.
 * Rejects with a {@link ClientError}, or with the signal's reason.
 *
 * @public
 */
export async function sendWithResponse<Input, Output, Errors, Answers = unknown>(
  context: Context,
  operation: Operation<Input, Output, Errors, Answers>,
  input: NoInfer<Input>,
  options?: CallOptions,
): Promise<ResponseOf<Output, Answers>> {
  const client = clientOf(context, operation);
  const { data, response } = await ask(client, operation, input, options);
  const { status, headers } = response;
  const { requestId } = factsOf(client, data, headers);
  return { data, status, headers, requestId } as ResponseOf<Output, Answers>;
}

/** Resolves with an operation's answer, and tells a hook of the error that there is instead. */
async function ask(client: Client, operation: Operation, input: unknown, options: CallOptions = {}): Promise<Answer> {
  let call: Call | undefined;
  try {
    refuseAny({ operation: operation.id, method: operation.method }, optionProblems(options, CALL_OPTIONS));
    call = beginCall(client, operation, input, options);
    return await tryUntilDone(call);
  } catch (error) {
    const event = { operation: operation.id, attempt: call?.attempt ?? 0, error };
    quietly(() => client.options.hooks?.onError?.(event));
    throw error;
  }
}

async function tryUntilDone(call: Call): Promise<Answer> {
  for (;;) {
    try {
      return await withLimits(call.options.signal, (limits) => makeTry(call, limits));
    } catch (error) {
      prepareNextTry(call, error);
    }
  }
}

/** Makes one try: a pause, a request with what authorises it, an answer. */
async function makeTry(call: Call, limits: Limits): Promise<Answer> {
  if (call.delayMs > 0) await pause(call.delayMs, limits.signal);
  const startTimeOfTry = watchTime(call, limits);
  const request = await makeRequest(call, limits.signal);
  call.attempt++;
  call.sent = request.headers;
  startTimeOfTry();
  const response = await exchange(call, request, limits.signal);
  return readAnswer(call, response, limits);
}

/**
 * Cuts a try short when its time or that of the call is up. Returns what starts the time of the try: until then, while credentials
 * are asked, only that of the call counts.
 */
function watchTime(call: Call, { limit, cut }: Limits): () => void {
  const { attemptTimeoutMs, timeoutMs } = call;
  let { endsAt } = call;
  // One timer that looks again costs less than two.
  const look = (): void => {
    const leftMs = endsAt - performance.now();
    if (leftMs > 0) limit(Math.min(leftMs, attemptTimeoutMs), look);
    else cut(timeoutError(call, endsAt < call.endsAt ? attemptTimeoutMs : timeoutMs));
  };
  look();
  return () => (endsAt = Math.min(call.endsAt, performance.now() + attemptTimeoutMs));
}

/** Makes a call ready for another try after an error. Throws the error where there is to be none. */
function prepareNextTry(call: Call, caught: unknown): void {
  // The reason of an abort may look like a failure of ours.
  call.options.signal?.throwIfAborted();
  // Credentials that have nothing else to offer throw back what was lent to them: the refusal is then the end.
  const error = caught === call.lent ? call.refusal : caught;
  // An error of another operation is of a call that the credentials made, with tries of its own.
  if (!(error instanceof ClientError) || error.operation !== call.operation.id) throw error;

  call.lent.renew = isRenewable(call, error);
  if (call.lent.renew) {
    call.refusal = error;
    call.delayMs = 0;
    // The repeat with renewed credentials is not counted.
    call.maxAttempts++;
    return;
  }
  const { operation, attempt } = call;
  const delayMs = delayBefore(error, attempt);
  const isLeft = attempt < call.maxAttempts && delayMs < call.endsAt - performance.now();
  if (!isLeft || !isWorthRetrying(CALL_RETRIES, error, operation.idempotent)) throw error;
  call.delayMs = delayMs;
  quietly(() => call.client.options.hooks?.onRetry?.({ operation: operation.id, attempt, delayMs, error }));
}

/** Whether the service has refused the call's credentials, for the first time, and they offer to authorise it anew. */
function isRenewable(call: Call, error: ClientError): boolean {
  const isRefused = !call.refusal && error instanceof ApiError && error.status === 401;
  return isRefused && call.client.options.credentials.refused?.(error, { headers: call.sent }) === true;
}
