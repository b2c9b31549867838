import { docSourcesOf, type SourceKind } from "../contract/extensions/x-doc-source.js";
import type { JsonObject } from "../text/json.js";

/** How people are told what each kind of source says. */
export const SOURCE_NAMES: Readonly<Record<SourceKind, string>> = {
  page: "The page says",
  definition: "The definition says",
  sdk: "The SDKs say",
};

/** A source that an operation is written from, in words. */
export interface NamedSource {
  readonly name: string;
  /** Of the page: people are led nowhere else. */
  readonly url: string | undefined;
  readonly date: string;
}

/** Returns what an operation is written from, the source that overrides the others first. */
export function namedSources(operation: JsonObject): NamedSource[] {
  return docSourcesOf(operation).map(({ kind, page, url, updated }) => {
    const isPage = kind === "page" && url !== undefined && /^https?:/.test(url);
    return {
      name: isPage ? (page ?? "its page") : kind === "sdk" ? "the SDKs" : `the ${kind}`,
      url: isPage ? url : undefined,
      date: updated === undefined ? "which bears no date" : `updated ${updated}`,
    };
  });
}
