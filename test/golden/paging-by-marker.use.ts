import { listKeysPagination, paginateListKeys, type PagingByMarkerContext } from "./paging-by-marker/src/client.js";

declare const context: PagingByMarkerContext;
export async function names(): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for await (const key of paginateListKeys(context, { limit: "10", marker: "abc" })) found.push(key.name);
  for await (const page of paginateListKeys(context).pages()) found.push(page.page_info?.next_marker);
  return found;
}
// @ts-expect-error a marker is text
export const wrong: unknown = paginateListKeys(context, { marker: 5 });
export const limit: string = listKeysPagination.limit;
