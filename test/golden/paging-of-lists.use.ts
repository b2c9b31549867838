import { paginateListScans, type PagingOfListsContext } from "./paging-of-lists/src/client.js";

declare const context: PagingOfListsContext;
export async function count(): Promise<number> {
  let sum = 0;
  for await (const scan of paginateListScans(context)) {
    // @ts-expect-error which of the two it is has yet to be asked
    sum += scan.item.clusters;
    if (scan.from === "/cluster_list") sum += scan.item.clusters;
    else sum += scan.item.images.length;
    // @ts-expect-error there is no such list
    if (scan.from === "/image_list") sum++;
  }
  return sum;
}
