import { type JsonObject, isObject, listAt, textAt } from "../../text/json.js";
import type { Extension, Finding, Use } from "./extension.js";
import { listOf, object, oneOf, text } from "./value-schemas.js";

/** What may state what an operation does, in the order of their say: what the first states overrides what the others do. */
export const SOURCE_KINDS = ["page", "definition", "sdk"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A source that an operation is written from, as far as it is stated. */
export interface DocSource {
  readonly kind: SourceKind;
  readonly url?: string | undefined;
  readonly updated?: string | undefined;
  /** The vendor's name of the operation, by which its facts files are named. */
  readonly page?: string | undefined;
  readonly fingerprint?: string | undefined;
  /** Fingerprints of editions that are known to be older: what they say otherwise has been looked at. */
  readonly older: readonly string[];
}

/** An entry that fits its schema. */
export interface SourceValue {
  readonly kind: SourceKind;
  readonly url: string;
  readonly updated: string | null;
  readonly page: string;
  readonly fingerprint?: string;
  readonly older?: readonly string[];
}

const fingerprint: JsonObject = {
  type: "string",
  pattern: "^[a-z-]+:[0-9a-f]{16}$",
  problem: "is not what page fingerprint prints",
};

/** The members of an entry; a profile may ask for more of its address and name. */
export const sourceMembers: Readonly<Record<string, JsonObject>> = {
  kind: oneOf(...SOURCE_KINDS),
  url: { type: "string", pattern: "^https://", problem: "is no https address" },
  updated: { type: ["string", "null"], format: "date", problem: "is neither a date as 2025-09-10 nor null" },
  page: text,
  "fingerprint?": fingerprint,
  "older?": {
    type: "array",
    minItems: 1,
    uniqueItems: true,
    items: fingerprint,
    problem: "is no list of different fingerprints",
  },
};

/** The words for an entry that is no object. */
export const sourceWords: JsonObject = { problem: "is no object", fix: "write kind, url, updated and page" };

/** What an operation is written from; a profile may ask for more of addresses and names. */
export const docSource: Extension<readonly SourceValue[]> = {
  key: "x-doc-source",
  places: ["operation"],
  schema: listOf(() => object(sourceMembers, sourceWords)),
  isMade: false,
  grade: { by: "text" },
  row: {
    where: "operation",
    says:
      "list of `{kind, url, updated, page, fingerprint?, older?}`: what the operation is written from, the source that overrides the others first. Kind `page`, " +
      "`definition` or `sdk`; address; date (`null` where there is none); API name; a hash over what it says, as " +
      "`npm run -s page -- fingerprint FILE` prints it. A page or definition without one is only named: nobody has transcribed it; an SDK has none. `older` " +
      "lists those of older editions whose differences have been looked at: `drift` holds them against nothing. `@see` leads to the page; " +
      "where there is none it leads nowhere",
  },
  rule: {
    asks:
      "one entry for each kind, in the order `page`, `definition`, `sdk`; `url` is an address, that of a page ends in the API name; `updated` is a date or " +
      "null, `page` is the API name, `fingerprint` (if there) as printed",
    why: "a source must be found again, and the facts of it",
  },
  *check(_, uses: readonly Use<readonly SourceValue[]>[]): Generator<Finding> {
    for (const { value, path } of uses) {
      for (const [index, source] of value.entries()) {
        const before = value[index - 1];
        if (before === undefined) continue;
        const [rank, rankBefore] = [source, before].map(({ kind }) => SOURCE_KINDS.indexOf(kind));
        const at = [...path, index];
        if (rank === rankBefore) yield { path: at, message: `Two sources are of kind ${source.kind}; keep the newer one.` };
        else if (Number(rank) < Number(rankBefore))
          yield { path: at, message: `The order of sources is ${SOURCE_KINDS.join(", ")}; sort them.` };
        if (source.page === before.page) continue;
        const message = `Two sources call the operation ${before.page} and ${source.page}; use one name.`;
        yield { path: [...at, "page"], message };
      }
    }
  },
};

/** Returns the sources of an operation in their order. */
export function docSourcesOf(operation: JsonObject): DocSource[] {
  return listAt(operation, docSource.key).flatMap((entry): DocSource[] => {
    const kind = SOURCE_KINDS.find((one) => isObject(entry) && entry["kind"] === one);
    if (!isObject(entry) || kind === undefined) return [];
    const member = (name: string): string | undefined => textAt(entry, name);
    const older = listAt(entry, "older").filter((one) => typeof one === "string");
    const texts = { url: member("url"), updated: member("updated"), page: member("page"), fingerprint: member("fingerprint") };
    return [{ kind, ...texts, older }];
  });
}

/** Returns the name of the file below `facts/` that holds what a source states; undefined where its name is none of a file. */
export function factsFileOf({ kind, page }: Pick<DocSource, "kind" | "page">): string | undefined {
  if (page === undefined || /[/\\]/.test(page)) return undefined;
  return kind === "page" ? `${page}.yaml` : `${page}.${kind}.yaml`;
}

/** Returns the page that people are led to, undefined where an operation has none. */
export function pageOf(operation: JsonObject): DocSource | undefined {
  return docSourcesOf(operation).find(({ kind }) => kind === "page");
}
