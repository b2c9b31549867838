import type { Extension } from "./extension.js";
import { docSource } from "./x-doc-source.js";
import { enumDescriptions } from "./x-enum-descriptions.js";
import { epochMs } from "./x-epoch-ms.js";
import { errata } from "./x-errata.js";
import { exampleSource } from "./x-example-source.js";
import { extensibleEnum } from "./x-extensible-enum.js";
import { idempotent } from "./x-idempotent.js";
import { pagination } from "./x-pagination.js";
import { sensitive } from "./x-sensitive.js";
import { starts } from "./x-starts.js";
import { tokenLength } from "./x-token-length.js";
import { undocumented } from "./x-undocumented.js";
import { waiters } from "./x-waiters.js";

/** Every key beyond OpenAPI that a document of any vendor may have. A profile adds those of its vendor to them. */
export const extensions: readonly Extension[] = [
  docSource,
  errata,
  extensibleEnum,
  enumDescriptions,
  undocumented,
  epochMs,
  sensitive,
  idempotent,
  pagination,
  waiters,
  starts,
  exampleSource,
  tokenLength,
];
