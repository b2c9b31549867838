import { decodeJson } from "./json.js";
import { readBytes } from "./body.js";
import type { Context } from "./context.js";
import type { Fetch } from "./credentials.js";
import {
  ApiError,
  ConnectionError,
  InvalidRequestError,
  InvalidResponseError,
  refuse,
  TimeoutError,
  type Problem,
} from "./errors.js";
import { pause, withLimits } from "./limits.js";
import { mask, maskError, SECRET_NAME } from "./mask.js";
import type { Operation, WrittenInput } from "./operation.js";
import type { CallOptions, Hooks } from "./options.js";
import { buildPath } from "./request.js";
import { mayRetry, parseRetryAfter, type FailedTry } from "./retry.js";

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
  const [service, client, base] = context["~client"]();
  const { credentials, hooks, checkResponses, fetch: ownFetch } = client;
  const check = client.validators?.checkCall;
  const { id, method, path, project, returns } = operation;
  const {
    signal,
    timeoutMs = client.timeoutMs ?? 60_000,
    attemptTimeoutMs = client.attemptTimeoutMs ?? 30_000,
    maxAttempts = client.maxAttempts ?? 3,
  } = options;
  const origin: { operation: string; method: string; url?: string } = { operation: id, method };
  const endsAt = performance.now() + timeoutMs;
  /** Header values of this call that must not be shown. */
  const sentSecrets: string[] = [];
  let attempt = 0;
  let refused: ApiError | undefined;

  const hide = <Value>(value: Value): Value => mask(value, sentSecrets.concat(credentials.secrets?.() ?? []));
  const tell =
    hooks &&
    ((name: keyof Hooks, event: object, error?: object): void =>
      void emit(() => hooks[name]?.({ ...hide({ ...origin, attempt, ...event }), ...error } as never)));
  const connectionError = (error: unknown): ConnectionError => {
    const cause = maskError(error, hide);
    return new ConnectionError(origin, cause.message, { cause });
  };
  const timeout = (reachedMs: number): TimeoutError =>
    new TimeoutError(origin, `no answer within ${reachedMs} ms`, { timeoutMs: reachedMs, attempts: attempt });
  const leftMs = (): number => endsAt - performance.now();
  // The global fetch is looked up for each call: what is put in its place later (mocks, instrumentation) counts.
  const fetchWith: Fetch = (url, init) =>
    ((ownFetch ?? fetch) as Fetch)(url, { ...client.fetchOptions, ...options.fetchOptions, ...init });
  const lent = { signal, fetch: fetchWith, renew: false };

  const tryOnce = (): Promise<ResponseWithData<Output>> =>
    withLimits(signal, async (controller, limit) => {
      const limitTo = (mostMs: number): void => {
        const left = leftMs();
        limit(Math.min(mostMs, left), () => timeout(left < mostMs ? timeoutMs : mostMs));
      };
      limitTo(timeoutMs);
      const wrong = check?.(id, input);
      if (wrong) throw new InvalidRequestError(origin, "", { problems: wrong });
      lent.signal = controller.signal;
      const values = { ...(input as Record<string, unknown>) };
      let { projectId } = client;
      if (project) projectId = (values[project] ??= projectId ?? (await credentials.projectId?.(lent))) as string;
      const address = (origin.url = base + buildPath(origin, path, values));
      const { query = "", headers = {}, body }: Partial<WrittenInput> = operation.write?.(origin, operation, values) ?? {};
      const url = address + query;
      const scope = project ? "project" : "account";
      const authorized = await credentials.authorize({ method, url, headers, body, scope, projectId }, lent);
      const sent: Record<string, string> = {};
      // In browsers a User-Agent of one's own needs a preflight.
      const agent = "process" in globalThis && { "user-agent": `${service.userAgent} ${client.userAgent ?? ""}` };
      for (const some of [client.headers, options.headers, agent, headers, authorized]) {
        for (const name in some as Record<string, string>) {
          const value = `${some![name as never]}`;
          // What fetch would refuse, with the name of what is wrong.
          if (!/^[!-9;-~]+:[\t -~\x80-\xff]*$/.test(`${name}:${value}`)) refuse(origin, `/${name}`, "cannot be a header");
          sent[name.toLowerCase()] = value;
          // The last part is a signature or a bearer's token.
          if (SECRET_NAME.test(name)) sentSecrets.push(...value.split(/ |Signature=/));
        }
      }

      controller.signal.throwIfAborted();
      attempt++;
      tell?.("onRequest", { url, headers: sent });
      limitTo(attemptTimeoutMs);
      let response: Response | undefined;
      let bytes: Uint8Array | undefined;
      try {
        response = await fetchWith(url, {
          method,
          headers: sent,
          body,
          signal: controller.signal,
          redirect: "manual",
        } as RequestInit);
        const { status, headers } = response;
        tell?.("onResponse", { url, status, headers: Object.fromEntries(headers) });
        if (!response.ok || !returns) bytes = await readBytes(response, client.maxResponseBytes ?? 2 ** 26);
      } catch (error) {
        // An error that breaks off is known by its status all the same.
        if (!response || response.ok) throw connectionError(error);
      }
      const { ok, status, headers: received } = response;
      const isRead = ok && returns;
      const data: unknown = isRead
        ? returns(response, [signal, controller, attemptTimeoutMs, timeout, connectionError])
        : bytes && decodeJson(bytes);
      const facts = service.readError(data, received);
      if (!isRead) {
        const problems =
          data === undefined || data === null
            ? [{ pointer: "", message: bytes ? "is no JSON" : "is larger than maxResponseBytes", keyword: "type" }]
            : ok && checkResponses && check?.(id, data, status, checkResponses);
        if (!ok || problems) {
          const text = hide(new TextDecoder().decode(bytes));
          const { message = text.slice(0, 200), ...shown } = hide({
            ...facts,
            // A token must not follow to another place.
            ...(status < 400 && { code: "REDIRECT", message: `not followed: ${received.get("location")}` }),
            status,
            body: data ?? (text || undefined),
            headers: Object.fromEntries(received),
          });
          throw ok
            ? new InvalidResponseError(origin, `${status}, but the body`, {
                status,
                requestId: shown.requestId,
                snippet: text.slice(0, 512),
                problems: problems as Problem[],
              })
            : new ApiError(origin, `${status} ${shown.code ?? ""} ${message}`, {
                ...shown,
                headers: new Headers(shown.headers),
                retryAfterMs: parseRetryAfter(received.get("retry-after")),
              });
        }
      }
      return { data: data as Output, status, headers: received, requestId: facts.requestId };
    });

  for (;;) {
    try {
      return await tryOnce();
    } catch (caught) {
      // Thrown back, what was lent says that there is nothing but what has just been refused.
      const error = (caught === lent ? refused : caught) as ApiError & FailedTry;
      // What is another's came before sending: of the credentials, or of a call of theirs. What aborted the call may look like ours.
      const isOurs = !signal?.aborted && error?.operation === id;
      lent.renew = isOurs && !refused && error.status === 401 && !!credentials.refused?.(error);
      if (lent.renew) refused = error;
      else {
        const delayMs = error?.retryAfterMs ?? Math.random() * Math.min(5000, 100 * 2 ** attempt);
        // The repeat with renewed credentials is not counted.
        const isLast = attempt - Number(!!refused) >= maxAttempts;
        if (!isOurs || isLast || !mayRetry(operation, error) || delayMs >= leftMs()) {
          tell?.("onError", {}, { error });
          throw error;
        }
        tell?.("onRetry", { delayMs }, { error });
        await pause(delayMs, signal);
      }
    }
  }
}
