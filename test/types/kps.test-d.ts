import {
  associateKeypair,
  createKpsClient,
  createKpsContext,
  fromToken,
  KEYPAIR_TASK_STATUSES,
  listKeypairTask,
  sendWithResponse,
  listKeypairTaskOperation,
  type DeleteAllFailedTaskOutput,
  type FailedKeypairTask,
  type KeypairTaskStatus,
  type ListKeypairTaskOutput,
} from "@hwcloud-openapi/kps";
import { createHssContext } from "@hwcloud-openapi/hss";
import type { CustomFetch } from "@hwcloud-openapi/kps";
import { fetch as undiciFetch } from "undici";
import type { Equal, Expect } from "./equal.js";

const credentials = fromToken(async ({ renew }) => (renew ? "new" : "old"));
const context = createKpsContext({ region: "cn-north-4", credentials, validators: undefined });

// Known values are there at run time, in the order of the spec.
export type First = Expect<Equal<(typeof KEYPAIR_TASK_STATUSES)[0], "READY_BIND">>;
// The type of an open enum takes any string and still offers the known ones.
const surprising: KeypairTaskStatus = "PAUSED_RESET";
void surprising;

export async function call(): Promise<ListKeypairTaskOutput> {
  const { data, status, headers, requestId } = await sendWithResponse(context, listKeypairTaskOperation, { task_id: "t" });
  void [status.toFixed(), headers.get("date"), requestId?.length];
  return data;
}

// @ts-expect-error A context belongs to its service.
void listKeypairTask(createHssContext({ region: "cn-north-4", credentials }), { task_id: "t" });
// @ts-expect-error `task_id` is mandatory.
void listKeypairTask(context, {});
// @ts-expect-error A path parameter is text.
void listKeypairTask(context, { task_id: 7 });
// @ts-expect-error A misspelt option would be ignored in silence.
void listKeypairTask(context, { task_id: "t" }, { timeout: 5 });
// @ts-expect-error A misspelt option would be ignored in silence.
createKpsClient({ region: "cn-north-4", credentials, maxTries: 5 });

// Any library's fetch will do, and a test's.
export const fetches: readonly CustomFetch[] = [
  fetch,
  undiciFetch,
  async () => new Response("{}"),
  async (url, { headers }) => new Response(url + headers["x-auth-token"]),
];
// @ts-expect-error What gives no answer is no fetch.
export const noFetch: CustomFetch = async () => undefined;

const server = { id: "s", auth: { type: "keypair", key: "not-a-key" } } as const;
/** What starts a task and what lists failed ones. */
export async function start(): Promise<void> {
  const { task_id, status } = await associateKeypair(context, { body: { keypair_name: "k", server } });
  void [task_id?.length, status === "FAILED", status === "QUEUED"];
}
// @ts-expect-error How to log in is one of two ways.
void associateKeypair(context, { body: { keypair_name: "k", server: { id: "s", auth: { type: "token" } } } });
// @ts-expect-error `server` is mandatory.
void associateKeypair(context, { body: { keypair_name: "k" } });
export type Code = Expect<Equal<FailedKeypairTask["task_error_code"], string | null | undefined>>;
export type Nothing = Expect<Equal<DeleteAllFailedTaskOutput, undefined>>;
