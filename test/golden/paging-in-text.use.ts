import { listTasksPagination, paginateListTasks, type PagingInTextContext } from "./paging-in-text/src/client.js";

declare const context: PagingInTextContext;
export async function ids(): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for await (const task of paginateListTasks(context, { offset: "200", limit: "10" })) found.push(task.id);
  return found;
}
// @ts-expect-error an offset is text here
export const wrong: unknown = paginateListTasks(context, { offset: 200 });
export const written: string | undefined = listTasksPagination.write?.(200);
