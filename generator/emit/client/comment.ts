import type { Operation } from "../../contract/operations.js";
import { docComment, operationComment } from "../code/comments.js";

/** Returns the doc comment of something that is exported for an operation, with the operation's page. */
export function publicComment(operation: Operation, ...paragraphs: string[]): string {
  return docComment(operationComment(operation, ...paragraphs));
}
