import { decodeJson, makeApiError } from "./answer.js";
import { readBytes } from "./body.js";
import { readClient, type Context } from "./context.js";
import type { Fetch } from "./credentials.js";
import {
  type ApiError,
  ConnectionError,
  describeProblems,
  InvalidResponseError,
  refuseAll,
  refuse,
  TimeoutError,
  type Problem,
} from "./errors.js";
import { pause, withLimits } from "./limits.js";
import { mask, maskError, SECRET_NAME } from "./mask.js";
import type { Operation, WrittenInput } from "./operation.js";
import type { CallOptions, Hooks } from "./options.js";
import { buildPath } from "./request.js";
import { mayRetry, type FailedTry } from "./retry.js";

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

/** A package's validate module, which may lack some of its functions. */
type Validators = Record<string, ((...values: readonly unknown[]) => readonly Problem[]) | undefined> | undefined;

/** Tells whoever listens; whatever comes of it, at once or later, changes nothing. */
export async function emit(tell: () => unknown): Promise<void> {
  try {
    await tell();
  } catch {
    // Theirs.
  }
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
  const [service, clientOptions, base] = readClient(context);
  const { credentials, hooks, validators, checkResponses, maxResponseBytes = 2 ** 26 } = clientOptions;
  const { id, method, path, returns } = operation;
  const { project = "", readError } = service;
  const {
    signal,
    timeoutMs = clientOptions.timeoutMs ?? 60_000,
    attemptTimeoutMs = clientOptions.attemptTimeoutMs ?? 30_000,
    maxAttempts = clientOptions.maxAttempts ?? 3,
  } = options;
  const origin = { operation: id, method, url: base + path };
  const endsAt = performance.now() + timeoutMs;
  /** Header values of this call that must not be shown. */
  const sentSecrets: string[] = [];
  let attempt = 0;
  let isSent = false;
  let refused: unknown;

  const hide = <Value>(value: Value): Value => mask(value, secrets());
  const secrets = (): string[] => sentSecrets.concat(credentials.secrets?.() ?? []);
  const tell = (name: keyof Hooks, event: () => object, error?: object): void => {
    if (hooks) void emit(() => hooks[name]?.({ ...hide({ operation: id, attempt, ...event() }), ...error } as never));
  };
  const connectionError = (error: unknown): ConnectionError => {
    const cause = maskError(error, secrets());
    const { message, code = cause.code } = Object(cause.cause);
    return new ConnectionError(origin, `${cause.message} ${code || message || ""}`, { cause });
  };
  const timeout = (reachedMs: number): TimeoutError =>
    new TimeoutError(origin, `no answer within ${reachedMs} ms`, { timeoutMs: reachedMs, attempts: attempt });
  const leftMs = (): number => endsAt - performance.now();
  /** What the package's validators say of an input (suffix nothing) or an answer (suffix `Response`). */
  const check = (suffix: "" | "Response", ...values: unknown[]): readonly Problem[] => {
    const name = id.replace(/.*\.(.)/, (_, first: string) => `validate${first.toUpperCase()}`) + suffix;
    return (validators as Validators)?.[name]?.(...values) ?? [];
  };
  // The global fetch is looked up for each call: what is put in its place later (mocks, instrumentation) counts.
  const fetchWith: Fetch = (url, init) =>
    ((clientOptions.fetch ?? fetch) as Fetch)(url, { ...clientOptions.fetchOptions, ...options.fetchOptions, ...init });
  const lent = { signal, fetch: fetchWith, renew: false };

  const tryOnce = (): Promise<ResponseWithData<Output>> =>
    withLimits(signal, async (controller, arm, cut) => {
      const armFor = (mostMs: number): void => {
        const left = leftMs();
        arm(Math.min(mostMs, left), () => cut(timeout(left < mostMs ? timeoutMs : mostMs)));
      };
      isSent = false;
      armFor(timeoutMs);
      lent.signal = controller.signal;
      const values = { ...(input as Record<string, unknown>) };
      const scope = path.includes(`{${project}}`) ? "project" : "account";
      let { projectId } = clientOptions;
      if (scope === "project") projectId = (values[project] ??= projectId ?? (await credentials.projectId?.(lent))) as string;
      origin.url = base + buildPath(origin, path, values);
      const { query = "", headers = {}, body }: Partial<WrittenInput> = operation.write?.(origin, operation, values) ?? {};
      const url = origin.url + query;
      const authorized = await credentials.authorize({ method, url, headers, body, scope, projectId }, lent);
      const sent: Record<string, string> = {};
      // In browsers a User-Agent of one's own needs a preflight.
      const agent = "process" in globalThis && { "user-agent": `${service.userAgent} ${clientOptions.userAgent ?? ""}` };
      for (const some of [clientOptions.headers, options.headers, agent || {}, headers, authorized]) {
        for (const name in some) {
          const value = `${some[name as never]}`;
          // What fetch would refuse, with the name of what is wrong.
          if (!/^[\w!#$%&'*+.^`|~-]+:[\t -~\x80-\xff]*$/.test(`${name}:${value}`))
            refuse(origin, `/${name}`, "cannot be a header");
          sent[name.toLowerCase()] = value;
          // The last part is a signature or a bearer's token.
          if (SECRET_NAME.test(name)) sentSecrets.push(value, `${value.split(/ |Signature=/).pop()}`);
        }
      }

      controller.signal.throwIfAborted();
      isSent = true;
      attempt++;
      tell("onRequest", () => ({ method, url, headers: sent }));
      armFor(attemptTimeoutMs);
      let response: Response | undefined;
      let bytes: Uint8Array | undefined;
      try {
        response = await fetchWith(url, {
          method,
          headers: sent,
          body: body ?? null,
          signal: controller.signal,
          redirect: "manual",
        });
        const { status, headers } = response;
        tell("onResponse", () => ({ method, url, status, headers: Object.fromEntries(headers) }));
        if (!response.ok || !returns) bytes = await readBytes(response, maxResponseBytes);
      } catch (error) {
        // An error that breaks off is known by its status all the same.
        if (!response || response.ok) throw connectionError(error);
      }
      const { ok, status, headers: received } = response;
      const { requestId } = readError(undefined, received);
      const give = (data: unknown): ResponseWithData<Output> => ({ data: data as Output, status, headers: received, requestId });
      if (ok && returns) return give(returns(response, [signal, controller, attemptTimeoutMs, timeout, connectionError]));

      const data = bytes && decodeJson(bytes);
      const hasData = ok && (data ?? undefined) !== undefined;
      const problems = checkResponses && hasData ? check("Response", status, data) : [];
      if (problems[0] && checkResponses !== true)
        void emit(() => checkResponses && checkResponses({ operation: id, status, problems }));
      else if (problems[0] || !hasData) {
        const text = hide(new TextDecoder().decode(bytes));
        if (!ok) throw makeApiError(origin, response, hide(Object.fromEntries(received)), text, hide(data), readError);
        const reason = describeProblems(problems) || (bytes ? "is empty or no JSON" : "is larger than maxResponseBytes");
        const snippet = text.slice(0, 512);
        throw new InvalidResponseError(origin, `${status}, but the body ${reason}`, {
          status,
          requestId: hide(requestId),
          snippet,
          problems,
        });
      }
      return give(data);
    });

  try {
    if (validators) refuseAll(origin, check("", input));
    for (;;) {
      try {
        return await tryOnce();
      } catch (caught) {
        const error = caught as ApiError & FailedTry;
        // Thrown back, what was lent says that there is nothing but what has just been refused.
        if (!isSent || signal?.aborted) throw caught === lent ? refused : caught;
        lent.renew = !refused && error.status === 401 && !!credentials.refused?.(error);
        if (lent.renew) refused = error;
        else {
          const delayMs = error.retryAfterMs ?? Math.random() * Math.min(5000, 100 * 2 ** attempt);
          // The repeat with renewed credentials is not counted.
          if (attempt - Number(!!refused) >= maxAttempts || !mayRetry(operation, error) || delayMs >= leftMs()) throw error;
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
