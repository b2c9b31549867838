import { paginateListLogs, paginateListRules, type PagingByPageContext } from "./paging-by-page/src/client.js";

declare const context: PagingByPageContext;
export async function names(): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for await (const rule of paginateListRules(context, { page: 2, page_size: 10 })) found.push(rule.name);
  for await (const line of paginateListLogs(context, { page_no: "0" })) found.push(line);
  return found;
}
// @ts-expect-error the number of a page is text here
export const wrong: unknown = paginateListLogs(context, { page_no: 0 });
