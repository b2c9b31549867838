import type { Operation } from "../../contract/operations.js";
import { docComment } from "../code/comments.js";

/** Returns the doc comment of something that is exported for an operation, with the operation's page. */
export function publicComment({ page }: Operation, ...paragraphs: string[]): string {
  return docComment({ paragraphs, pages: page === undefined ? [] : [page], isPublic: true });
}
