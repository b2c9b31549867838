import { pages } from "../../profiles/huawei/pages/profile.js";
import * as drafts from "../../generator/pages/draft/draft.js";
import * as folders from "../../generator/pages/draft/folder.js";
import * as operations from "../../generator/pages/draft/operation.js";
import * as drifts from "../../generator/pages/drift/drift.js";
import * as cells from "../../generator/pages/facts/cell.js";
import * as fingerprints from "../../generator/pages/facts/fingerprint.js";
import * as reader from "../../generator/pages/read.js";

/** A function without its first argument. */
type Held<F> = F extends (first: never, ...rest: infer Rest) => infer Result ? (...rest: Rest) => Result : never;

/** The room of pages with the vendor's profile in its hand, as the program `page` uses it. */
export const read: Held<typeof reader.read> = reader.read.bind(null, pages);
export const readPage: Held<typeof reader.readPage> = reader.readPage.bind(null, pages);
export const readBlocks: Held<typeof reader.readBlocks> = reader.readBlocks.bind(null, pages);
export const readDescription: Held<typeof cells.readDescription> = cells.readDescription.bind(null, pages.words);
export const fingerprint: Held<typeof fingerprints.fingerprint> = fingerprints.fingerprint.bind(null, pages.words);
export const drift: Held<typeof drifts.drift> = drifts.drift.bind(null, pages);
export const draft: Held<typeof drafts.draft> = drafts.draft.bind(null, pages);
export const draftFolder: Held<typeof folders.draftFolder> = folders.draftFolder.bind(null, pages);
export const draftOperation: Held<typeof operations.draftOperation> = operations.draftOperation.bind(null, pages);
