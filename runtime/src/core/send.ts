import { decodeJson, readApiError } from "./answer.js";
import { readBytes } from "./body.js";
import { readClient, type Context } from "./context.js";
import {
  ApiError,
  ConnectionError,
  describeProblems,
  InvalidResponseError,
  refusal,
  refuse,
  TimeoutError,
  type Problem,
} from "./errors.js";
import { pause, withLimits } from "./limits.js";
import { headerSecrets, mask, maskError } from "./mask.js";
import type { Operation, WrittenInput } from "./operation.js";
import type { CallOptions, Hooks } from "./options.js";
import { buildPath } from "./request.js";
import { mayRetry, type FailedTry } from "./retry.js";
import { validate } from "./validate.js";

/**
 * A success with what came around its body.
 *
 * @public
 */
export interface ResponseWithData<Output> {
  readonly data: Output;
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
}

/**
 * Gives what an operation answers: the decoded body, `undefined` or a {@link Download}.
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

/** Tells whoever listens; whatever comes of it, at once or later, changes nothing. */
export function emit(tell: () => unknown): void {
  new Promise((resolve) => resolve(tell())).catch(() => {});
}

/**
 * Gives what an operation answers with its status, headers and request id.
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
  const [service, clientOptions, base, fetch] = readClient(context);
  const { credentials, hooks, validators, checkResponses } = clientOptions;
  const { id, method, path, returns } = operation;
  const { project = "", readError } = service;
  const {
    signal,
    timeoutMs = clientOptions.timeoutMs ?? 60_000,
    attemptTimeoutMs = clientOptions.attemptTimeoutMs ?? 30_000,
    maxAttempts = clientOptions.maxAttempts ?? 3,
  } = options;
  const { maxResponseBytes = 2 ** 26 } = clientOptions;
  const origin = { operation: id, method, url: base + path };
  const lent = { signal, fetch, renew: false };
  const deadline = performance.now() + timeoutMs;
  const leftMs = (): number => deadline - performance.now();
  let authorization: Record<string, string> = {};
  let attempt = 0;
  let isSent = false;
  let refused: unknown;

  const secrets = (): string[] => [...(credentials.secrets?.() ?? []), ...headerSecrets(authorization)];
  const tell = (name: keyof Hooks, event: () => object, error?: object): void => {
    if (hooks) emit(() => hooks[name]?.({ ...mask({ operation: id, attempt, ...event() }, secrets()), ...error } as never));
  };
  const connectionError = (error: unknown): ConnectionError => {
    const cause = maskError(error, secrets());
    const { message, code } = Object(cause.cause);
    return new ConnectionError(origin, `${cause.message} ${message || code || ""}`, { cause });
  };
  const timeout = (reachedMs: number): TimeoutError =>
    new TimeoutError(origin, `no answer within ${reachedMs} ms`, { timeoutMs: reachedMs, attempts: attempt });

  const check = (suffix: "" | "Response", ...values: unknown[]): readonly Problem[] =>
    validate(validators, id, suffix, ...values);

  const tryOnce = (): Promise<ResponseWithData<Output>> =>
    withLimits(signal, async (controller, arm, cut) => {
      const armFor = (mostMs: number): void => {
        const left = leftMs();
        arm(Math.min(left, mostMs), () => cut(timeout(left < mostMs ? timeoutMs : mostMs)));
      };
      isSent = false;
      armFor(timeoutMs);
      lent.signal = controller.signal;
      const values = { ...(input as Record<string, unknown>) };
      const scope = path.includes(`{${project}}`) ? "project" : "account";
      let { projectId } = clientOptions;
      if (scope === "project")
        projectId = values[project] = (values[project] as string) ?? projectId ?? (await credentials.projectId?.(lent));
      origin.url = base + buildPath(origin, path, values);
      const { query = "", headers, body }: Partial<WrittenInput> = operation.write?.(origin, operation, values) ?? {};
      const url = origin.url + query;
      const authorized = await credentials.authorize({ method, url, headers: headers ?? {}, body, scope, projectId }, lent);
      // What has just been refused would be refused again.
      if (lent.renew && authorized === authorization) throw refused;
      lent.renew = false;
      authorization = authorized;
      const sent = new Headers();
      // In browsers a User-Agent of one's own needs a preflight.
      const agent = "process" in globalThis && { "user-agent": `${service.userAgent} ${clientOptions.userAgent ?? ""}` };
      for (const [name, value] of [clientOptions.headers, options.headers, agent, headers, authorized].flatMap((some) =>
        Object.entries(some || {}),
      )) {
        try {
          sent.set(name, value);
        } catch {
          refuse(origin, `/${name}`, "cannot be sent as a header");
        }
      }
      controller.signal.throwIfAborted();
      attempt++;
      isSent = true;
      tell("onRequest", () => ({ method, url, headers: Object.fromEntries(sent) }));
      armFor(attemptTimeoutMs);
      let response: Response;
      let bytes: Uint8Array | undefined;
      try {
        response = await fetch(url, {
          ...options.fetchOptions,
          method,
          headers: sent,
          body: body ?? null,
          signal: controller.signal,
          redirect: "manual",
        });
        tell("onResponse", () => ({ method, url, status: response.status, headers: Object.fromEntries(response.headers) }));
        if (!response.ok) throw await readApiError(origin, response, readError, maxResponseBytes, secrets());
        if (!returns) bytes = await readBytes(response, maxResponseBytes);
      } catch (error) {
        throw error instanceof ApiError ? error : connectionError(error);
      }

      const { status, headers: received } = response;
      const { requestId } = readError(undefined, received);
      const give = (data: unknown): ResponseWithData<Output> => ({ data: data as Output, status, headers: received, requestId });
      if (returns) return give(returns(response, [signal, controller, attemptTimeoutMs, timeout, connectionError]));

      const data = bytes && decodeJson(bytes);
      const problems = checkResponses && data !== undefined ? check("Response", status, data) : [];
      if (problems[0] && checkResponses !== true)
        emit(() => checkResponses && checkResponses({ operation: id, status, problems }));
      else if (problems[0] || data === undefined) {
        const reason = describeProblems(problems) || (bytes ? "is empty, null or no JSON" : "is larger than maxResponseBytes");
        const snippet = mask(new TextDecoder().decode(bytes?.slice(0, 9999)), secrets()).slice(0, 512);
        throw new InvalidResponseError(origin, `${status}, but the body ${reason}`, { status, requestId, snippet, problems });
      }
      return give(data);
    });

  try {
    const problems = check("", input);
    if (problems[0]) throw refusal(origin, problems);
    for (;;) {
      try {
        return await tryOnce();
      } catch (caught) {
        const error = caught as ApiError & FailedTry;
        if (!isSent) throw error;
        if (!refused && error.status === 401 && credentials.refused?.(error)) {
          refused = error;
          lent.renew = true;
        } else {
          const delayMs = error.retryAfterMs ?? Math.random() * Math.min(5000, 100 * 2 ** attempt);
          if (attempt >= maxAttempts || !mayRetry(operation, error) || delayMs >= leftMs()) throw error;
          tell("onRetry", () => ({ delayMs }), { error });
          await pause(delayMs, signal);
        }
      }
    }
  } catch (error) {
    tell("onError", () => ({}), { error });
    throw error;
  }
}
