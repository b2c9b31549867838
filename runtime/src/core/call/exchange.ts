import { InvalidResponseError } from "../errors/errors.js";
import type { Call } from "./call.js";
import { connectionError } from "./failures.js";
import { quietly } from "./limits.js";
import type { AuthorizedRequest } from "./request.js";
import { hide, originOf, shownHeaders } from "./shown.js";

/** Resolves with what fetch answers, its body unread; tells the hooks of both. Rejects with {@link ConnectionError} without an answer. */
export async function exchange(call: Call, request: AuthorizedRequest, signal: AbortSignal): Promise<Response> {
  const { url, headers, body } = request;
  const { id: operation, method } = call.operation;
  const { hooks } = call.client.options;
  const event = () => ({ operation, method, attempt: call.attempt, url: hide(call, url) });
  if (hooks) quietly(() => hooks.onRequest?.({ ...event(), headers: shownHeaders(call, Object.entries(headers)) }));
  let response: Response;
  try {
    // A copy: what fetch does with the headers must not change what is known to have been sent.
    response = await call.fetch(url, { method, headers: { ...headers }, body, signal, redirect: "manual" } as RequestInit);
  } catch (error) {
    throw connectionError(call, error);
  }
  // A fetch may ignore its signal. What comes too late is read by nobody any more.
  if (signal.aborted) quietly(() => response.body?.cancel());
  signal.throwIfAborted();
  checkResponse(call, response);
  if (hooks)
    quietly(() => hooks.onResponse?.({ ...event(), headers: shownHeaders(call, response.headers), status: response.status }));
  return response;
}

/** Refuses what a custom fetch has given where it is no Response: with headers that cannot be listed, say, or a stream of Node's. */
function checkResponse(call: Call, response: unknown): void {
  const lack = lackOf(Object(response) as Partial<Response>);
  if (lack === undefined) return;
  const { status } = Object(response) as { readonly status?: unknown };
  const message = `fetch has answered with what is no Response: it lacks ${lack}`;
  throw new InvalidResponseError(originOf(call), message, { status: typeof status === "number" ? status : 0, snippet: "" });
}

function lackOf({ status, headers, body }: Partial<Response>): string | undefined {
  if (typeof status !== "number") return "a status";
  if (typeof headers?.get !== "function" || !(Symbol.iterator in headers)) return "headers that can be listed";
  if (body && (typeof body.getReader !== "function" || body.locked)) return "a body that is an unread ReadableStream";
  return undefined;
}
