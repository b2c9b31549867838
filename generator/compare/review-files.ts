import type { Extension } from "../contract/extensions/extension.js";
import type { Change, Review } from "./change.js";
import { openContract } from "../contract/linked/files.js";
import { reviewContracts } from "./review-documents.js";

/** A spec file, and the folder that its name is relative to. */
export interface SpecFile {
  readonly file: string;
  readonly root?: string;
}

/** Returns the review of two spec files, each change with its file and line. Throws `SpecError` for files that cannot be compared. */
export function reviewFiles(base: SpecFile, head: SpecFile, extensions: readonly Extension[]): Review {
  const before = openContract(base.file, "base", base.root);
  const after = openContract(head.file, "head", head.root);
  const { bump, changes } = reviewContracts(before.document, after.document, extensions);
  return {
    bump,
    changes: changes.map(({ keys, ...change }): Change => ({ ...change, ...lineOf(change, keys ?? [], before, after) })),
  };
}

type Opened = ReturnType<typeof openContract>;

function lineOf(change: Change, keys: readonly string[], before: Opened, after: Opened): { line?: number } {
  const line = (change.side === "base" ? before : after).lineOf(change.file ?? "", keys);
  return line === undefined ? {} : { line };
}
