import { type JsonObject, objectAt, textAt } from "../../text/json.js";
import type { Extension } from "./extension.js";
import { object, text } from "./value-schemas.js";

/** The page that an operation is written from. */
export interface DocSource {
  readonly url?: string | undefined;
  readonly page?: string | undefined;
  readonly updated?: string | undefined;
  readonly fingerprint?: string | undefined;
}

/** Where a page is; a profile may ask for more of its address and name. */
export const docSource: Extension = {
  key: "x-doc-source",
  places: ["operation"],
  schema: object(
    {
      url: { type: "string", pattern: "^https://", problem: "is no https address" },
      updated: { type: ["string", "null"], format: "date", problem: "is neither a date as 2025-09-10 nor null" },
      page: text,
      "fingerprint?": { type: "string", pattern: "^[a-z-]+:[0-9a-f]{16}$", problem: "is not what page fingerprint prints" },
    },
    { problem: "is no object", fix: "write url, updated and page" },
  ),
  isMade: false,
  grade: { by: "text" },
  row: {
    where: "operation",
    says:
      "`{url, updated, page, fingerprint?}`: address of the page that the operation is written from, its date (`null` where the page has none), its API " +
      "name, a hash over its words as `npm run -s page -- fingerprint FILE` prints it; `facts/<page>.yaml` belongs to it",
  },
  rule: {
    asks: "`url` ends in the API name, `updated` is a date or null, `page` is the API name, `fingerprint` (if there) as printed",
    why: "the page must be found again, and the facts of it",
  },
};

/** Returns the page that an operation is written from, as far as it is stated. */
export function docSourceOf(operation: JsonObject): DocSource {
  const source = objectAt(operation, docSource.key);
  const text = (name: string): string | undefined => textAt(source, name);
  return { url: text("url"), page: text("page"), updated: text("updated"), fingerprint: text("fingerprint") };
}
