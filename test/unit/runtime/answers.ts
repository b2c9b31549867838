// A context whose fetch answers as a test says, and what calls through it end with.
import { fromToken, type ClientError, type ClientOptions, type Context } from "../../../runtime/src/index.js";
import { createKpsContext } from "./fixture.js";

interface Sent {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}
export type Answer = Response | Error | (() => Response | Promise<Response>);
/** A context whose fetch gives these answers one after the other, the last one again and again; and what was sent. */
export function contextWith(
  answers: readonly Answer[],
  options: Partial<ClientOptions> = {},
): { context: Context<"kps">; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch = async (url: string, init: { headers: Record<string, string>; body?: unknown }): Promise<Response> => {
    const answer = answers[Math.min(sent.length, answers.length - 1)]!;
    sent.push({ url, headers: init.headers, body: init.body });
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? answer() : answer.clone();
  };
  const given = { endpoint: "https://x.test", credentials: fromToken("token-value"), projectId: "p", fetch, ...options };
  return { context: createKpsContext(given as ClientOptions), sent };
}
/** Gives what a promise rejects with. */
export const caught = (promise: Promise<unknown>): Promise<ClientError> =>
  promise.then(
    () => Promise.reject(new Error("did not reject")),
    (error: unknown) => error as ClientError,
  );
export const json = (body: unknown, status = 200, headers = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });
