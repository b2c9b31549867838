import { withLimits } from "./limits.js";
import {
  ApiError,
  ConnectionError,
  InvalidResponseError,
  refuseAll,
  textOf,
  TimeoutError,
  type Problem,
} from "../errors/errors.js";
import { readBytes } from "../values/body.js";
import { parseRetryAfter } from "../errors/retry-after.js";
import { decodeJson } from "../values/json.js";
import { checkText } from "../values/check-text.js";
import { mask, SECRET_NAME } from "../values/mask.js";
import type { Context } from "./context.js";
import type { AuthorizeContext, Fetch } from "./credentials.js";
import type { Operation } from "./operation.js";
import type { WrittenInput } from "../values/write-input.js";
import type { CallOptions, Hooks } from "./options.js";

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
  const { service, options: client, base } = context.client();
  const { hooks, credentials } = client;
  const { project, returns, id, method } = operation;
  let {
    signal,
    attemptTimeoutMs = client.attemptTimeoutMs ?? 30_000,
    timeoutMs = client.timeoutMs ?? 60_000,
    maxAttempts = client.maxAttempts ?? 3,
  } = options;
  const origin: { operation: string; method: string; url?: string } = { operation: id, method };
  const endsAt = performance.now() + timeoutMs;
  /** What was sent last. */
  let sent: Record<string, string> = {};
  let attempt = 0;
  let refused: unknown;

  const hide = <Value>(value: Value): Value => {
    let secrets = credentials.secrets?.() ?? [];
    // The last part is a signature or a bearer's token.
    for (const name in sent) if (SECRET_NAME.test(name)) secrets = secrets.concat(`${sent[name]}`.split(/ |Signature=/));
    return mask(value, secrets);
  };
  const tell =
    hooks &&
    ((name: keyof Hooks, event: object, error?: unknown): void => {
      // Whatever comes of it, at once or later, changes nothing.
      (async () =>
        hooks[name]?.({ ...hide({ ...origin, attempt, ...event }), ...((error as object) && { error }) } as never))().catch(
        () => undefined,
      );
    });
  const connectionError = (error: unknown): ConnectionError => {
    type Some = { name?: unknown; message?: unknown; code?: unknown; cause?: unknown };
    const { name, cause, message = error, code: own } = Object(error) as Some;
    const { message: why, code = own } = Object(cause) as Some;
    const text = hide(`${message} ${why || code || ""}`);
    // A copy: nothing else that hangs on what was thrown.
    return new ConnectionError(origin, text, { cause: Object.assign(new Error(text), { name, code }) });
  };
  const timeout = (reachedMs: number): TimeoutError =>
    new TimeoutError(origin, `no answer in ${reachedMs} ms`, { attempts: attempt, timeoutMs: reachedMs });
  // The global fetch is looked up for each call: what is put in its place later (mocks, instrumentation) counts.
  const fetchWith: Fetch = (url, init) =>
    ((client.fetch ?? fetch) as Fetch)(url, { ...client.fetchOptions, ...options.fetchOptions, ...init });
  const lent: { -readonly [Name in keyof AuthorizeContext]: AuthorizeContext[Name] } = { fetch: fetchWith, renew: false };

  for (let delayMs = 0; ;) {
    try {
      return await withLimits(signal, async (signalOfTry, limit, cut) => {
        if (delayMs) await new Promise<void>((resolve) => limit(delayMs, resolve));
        // Credentials have the time of the call. One timer that looks again costs less than two.
        let tryEndsAt = endsAt;
        const watch = (): void => {
          const leftMs = tryEndsAt - performance.now();
          if (leftMs > 0) limit(Math.min(leftMs, attemptTimeoutMs), watch);
          else cut(timeout(tryEndsAt < endsAt ? attemptTimeoutMs : timeoutMs));
        };
        watch();
        const wrong = client.validators?.checkCall(id, input) ?? [];
        if (wrong[0]) refuseAll(origin, wrong);
        lent.signal = signalOfTry;
        const values = { ...(input as Record<string, unknown>) };
        let { projectId } = client;
        if (project) projectId = (values[project] ??= projectId ?? (await credentials.projectId?.(lent))) as string;
        // Empty and dots would lead to another path.
        origin.url =
          base +
          operation.path.replace(/{(.+?)}/g, (_, name: string) =>
            encodeURIComponent(checkText(origin, name, values[name], /[\ud800-\udfff]|^\.?\.?$/u)),
          );
        const { query = "", headers = {}, body }: Partial<WrittenInput> = operation.write?.(origin, operation, values) ?? {};
        const url = origin.url + query;
        const authorized = await credentials.authorize(
          { url, headers, body, method, scope: project ? "project" : "account", projectId },
          lent,
        );
        sent = {};
        for (const some of [
          client.headers,
          options.headers,
          // In browsers a User-Agent of one's own needs a preflight.
          (globalThis as { process?: unknown }).process && { "user-agent": `${service.userAgent} ${client.userAgent ?? ""}` },
          headers,
          authorized,
        ] as Record<string, string>[]) {
          for (const name in some) sent[name.toLowerCase()] = some[name]!;
        }

        signalOfTry.throwIfAborted();
        attempt++;
        tell?.("onRequest", { url, headers: { ...sent } });
        tryEndsAt = Math.min(endsAt, performance.now() + attemptTimeoutMs);
        let response: Response | undefined;
        let bytes: Uint8Array | undefined;
        let data: unknown;
        try {
          response = await fetchWith(url, {
            signal: signalOfTry,
            body,
            method,
            redirect: "manual",
            headers: sent,
          } as RequestInit);
          tell?.("onResponse", { url, headers: Object.fromEntries(response.headers), status: response.status });
          if (response.ok && returns)
            data = returns(response, { signal, signalOfTry, cut, silenceMs: attemptTimeoutMs, timeout, connectionError });
          else bytes = await readBytes(response, client.maxResponseBytes ?? 2 ** 26);
        } catch (error) {
          // An error that breaks off is known by its status all the same.
          if (!response || response.ok) throw connectionError(error);
        }
        const { ok, status, headers: received } = response;
        if (!ok || !returns) {
          data = decodeJson(bytes);
          const { checkResponses } = client;
          let unusable = "";
          let problems: readonly Problem[] | undefined;
          if (data === undefined || data === null) unusable = bytes ? "is no JSON" : "exceeds maxResponseBytes";
          else if (ok && checkResponses) {
            const found = client.validators?.checkCall(id, data, status) ?? [];
            if (found[0] && typeof checkResponses === "function")
              // Whatever comes of it, at once or later, changes nothing.
              (async () => checkResponses({ operation: id, status, problems: found }))().catch(() => undefined);
            else if (found[0]) {
              problems = found;
              unusable = textOf(found);
            }
          }
          if (!ok || unusable) {
            const text = hide(new TextDecoder().decode(bytes));
            const { message = text.slice(0, 512), ...shown } = hide({
              ...service.readError(data, received),
              // A token must not follow to another place.
              ...(status < 400 && { code: "REDIRECT", message: `refused: ${received.get("location")}` }),
              status,
              body: data ?? (text || undefined),
              headers: Object.fromEntries(received),
            });
            throw ok
              ? new InvalidResponseError(origin, `${status}, but the body ${unusable}`, {
                  problems,
                  status,
                  snippet: text.slice(0, 512),
                  requestId: shown.requestId,
                })
              : new ApiError(origin, `${status} ${shown.code ?? ""} ${message}`, {
                  ...shown,
                  retryAfterMs: parseRetryAfter(received.get("retry-after")),
                  headers: new Headers(shown.headers),
                });
          }
        }
        return { data: data as Output, requestId: service.readError(data, received).requestId, status, headers: received };
      });
    } catch (caught) {
      // Thrown back, what was lent says that there is nothing but what has just been refused.
      const error = caught === lent ? refused : caught;
      // What is another's came before sending: of the credentials, or of a call of theirs. What aborted the call may look like ours.
      const {
        operation: whose,
        status,
        cause,
        timeoutMs: reachedMs,
        retryAfterMs,
      } = (!signal?.aborted && Object(error)) as Partial<ApiError & TimeoutError> & { cause?: { code?: unknown } };
      if (
        (lent.renew =
          whose === id && !refused && status === 401 && (credentials.refused?.(error as ApiError, { headers: sent }) as boolean))
      ) {
        refused = error;
        // The repeat with renewed credentials is not counted.
        maxAttempts++;
        delayMs = 0;
      } else {
        delayMs = retryAfterMs ?? Math.random() * Math.min(5000, 100 * 2 ** attempt);
        const failure = (cause?.code ?? status) as string;
        if (
          whose === id &&
          attempt < maxAttempts &&
          // Refused, or the host has no address: no connection came about. Only Node tells.
          (/EAI_|^429|REFUSED|NOTFOUND/.test(failure) ||
            (operation.idempotent && (/408|50[0234]/.test(failure) || cause || reachedMs))) &&
          delayMs < endsAt - performance.now()
        )
          tell?.("onRetry", { delayMs }, error);
        else {
          tell?.("onError", {}, error);
          throw error;
        }
      }
    }
  }
}
