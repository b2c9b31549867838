import { sendWithResponse, type Download } from "@hwcloud-openapi/runtime";
import {
  deleteJobOperation,
  paginateListItems,
  exportJobOperation,
  pokeOperation,
  startJobOperation,
  touchOperation,
  type SuccessesContext,
} from "./successes/src/client.js";
import type { ExportJobOutput, Result, StartJobOutput } from "./successes/src/types.js";

declare const context: SuccessesContext;

export async function started(): Promise<string> {
  const answer = await sendWithResponse(context, startJobOperation, {});
  if (answer.status === 202) return answer.data.job_id;
  if (answer.status === 200) return String(answer.data.done);
  // @ts-expect-error a 204 has no body
  return String(answer.data.done);
}
export const every: StartJobOutput[] = [{ done: true }, { job_id: "1" }, undefined];
declare const made: ExportJobOutput;
export const either: Result | Download = made;
// What is the same whatever the status is not told apart by it.
export const status: Promise<number> = sendWithResponse(context, deleteJobOperation, { id: "1" }).then((answer) => answer.status);
export const done: Promise<boolean> = sendWithResponse(context, touchOperation, {}).then(({ data }) => data.done);
export const poked: Promise<boolean> = sendWithResponse(context, pokeOperation, {}).then(({ data }) => data.done);
export async function firstItem(): Promise<boolean | undefined> {
  for await (const item of paginateListItems(context)) return item.done;
  return undefined;
}
export const file: Promise<Download | Result> = sendWithResponse(context, exportJobOperation, { id: "1" }).then((answer) =>
  answer.status === 200 ? (answer.data satisfies Download) : (answer.data satisfies Result),
);
