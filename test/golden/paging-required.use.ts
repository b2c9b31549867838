import { paginateListLogs, paginateListRules, type PagingRequiredContext } from "./paging-required/src/client.js";

declare const context: PagingRequiredContext;
export async function names(): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for await (const rule of paginateListRules(context)) found.push(rule.name);
  for await (const rule of paginateListRules(context, { offset: 20, limit: 10 })) found.push(rule.name);
  for await (const line of paginateListLogs(context, { hall: "north" })) found.push(line);
  for await (const line of paginateListLogs(context, { hall: "north", "page-no": "2" })) found.push(line);
  return found;
}
// @ts-expect-error what does not say where a page begins is required still
export const wrong: unknown = paginateListLogs(context, { "page-no": "2" });
