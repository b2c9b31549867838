// A service that starts work, one task or several, and answers how far it is.
import { vi } from "vitest";
import {
  writeInput,
  type ClientOptions,
  type Context,
  type Operation,
  type StartedWork,
  type Starts,
  type StartsSeveral,
  type Waiter,
} from "../../../runtime/src/index.js";
import { contextOf, listKeypairTaskOperation, type Task } from "./fixture.js";

export interface BindInput {
  project_id?: string | undefined;
  body: { servers: { id: string }[] };
}
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly atMs: number;
}
/** What was sent, how many questions at a time at most, and the context of its calls. */
export interface BindService {
  readonly sent: readonly Sent[];
  readonly most: { readonly questions: number };
  readonly context: Context<"kps">;
}
export type Reply = object | number | Response;

export const bindOperation: Operation<BindInput> = {
  id: "kps.bind",
  method: "POST",
  path: "/v3/{project_id}/bind",
  project: "project_id",
  body: "application/json",
  write: writeInput,
};
const waiter: Waiter = {
  name: "KeypairTask",
  startedAt: "/started",
  explainedBy: "listFailedTask",
  acceptors: [
    { pointer: "/task_status", matches: "^SUCCESS_", outcome: "success" },
    { pointer: "/task_status", matches: "^FAILED_", outcome: "failure" },
  ],
};
export const starts: Starts = {
  answer: { "/task_id": "/task_id" },
  input: { "/project_id": "/project_id" },
  failed: { pointer: "/status", matches: "^FAILED$" },
};
export const several: StartsSeveral = {
  ...starts,
  items: "/tasks",
  requested: { items: "/body/servers", where: { "/server_id": "/id" } },
};
export const parts: Pick<StartedWork<BindInput, Task>, "operation" | "asks" | "waiter"> = {
  operation: bindOperation,
  asks: listKeypairTaskOperation as Operation<unknown, Task>,
  waiter,
};
export const input: BindInput = { body: { servers: [{ id: "a" }] } };
export const running = { task_status: "RUNNING_BIND" };
export const done = { task_status: "SUCCESS_BIND" };
export const now: number = Date.parse("2026-05-01T12:00:00Z");

/** A service whose replies are asked of a function by method and path; notes what was sent, and how much at a time. */
export function serviceOf(
  reply: (sent: Sent, index: number) => Reply,
  answerMs = 0,
  options: Partial<ClientOptions> = {},
): BindService {
  const sent: Sent[] = [];
  let open = 0;
  const most = { questions: 0 };
  const fetch = async (url?: unknown, init?: { method?: string }): Promise<Response> => {
    const one = { method: init?.method ?? "GET", path: new URL(String(url)).pathname, atMs: performance.now() };
    const index = sent.push(one) - 1;
    if (one.method === "GET") most.questions = Math.max(most.questions, ++open);
    if (answerMs > 0) await new Promise((resolve) => setTimeout(resolve, answerMs));
    if (one.method === "GET") open--;
    const answer = reply(one, index);
    if (answer instanceof Response) return answer;
    const headers = { date: new Date().toUTCString() };
    if (typeof answer === "number") return new Response("{}", { status: answer, headers: { ...headers, "retry-after": "7" } });
    return new Response(JSON.stringify(answer), { status: one.method === "POST" ? 202 : 200, headers });
  };
  return { sent, most, context: contextOf(fetch, { maxAttempts: 1, ...options }) };
}

export async function settle<Value>(promise: Promise<Value>): Promise<{ value?: Value; error?: unknown }> {
  const settled = promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await vi.runAllTimersAsync();
  return settled;
}
