import type { Extension, Finding, Use } from "../../../generator/contract/extensions/extension.js";
import { docSource, sourceMembers, type SourceValue, sourceWords } from "../../../generator/contract/extensions/x-doc-source.js";
import { listOf, object } from "../../../generator/contract/extensions/value-schemas.js";
import { apiName } from "../api-name.js";

const members = { ...sourceMembers, page: { type: "string", pattern: "^[A-Z][A-Za-z0-9]*$", problem: "is no API name" } };
const pageMembers = {
  ...members,
  url: {
    type: "string",
    pattern: "^https://.*/[A-Z][A-Za-z0-9]*\\.html$",
    problem: "is no https address that ends in the API name and .html",
  },
};

/** The sources of an operation as the vendor names and addresses them: by the operation's API name. @internal */
export const vendorDocSource: Extension<readonly SourceValue[]> = {
  ...docSource,
  schema: listOf(() => ({
    if: { properties: { kind: { const: "page" } } },
    then: object(pageMembers, sourceWords),
    else: object(members, sourceWords),
  })),
  *check(document, uses: readonly Use<readonly SourceValue[]>[]): Generator<Finding> {
    if (docSource.check) yield* docSource.check(document, uses);
    for (const { value, path } of uses) {
      for (const [index, { kind, url, page }] of value.entries()) {
        const name = kind === "page" ? apiName(url) : kind === "definition" ? nameAsked(url) : page;
        if (page === name) continue;
        const message = `The ${kind} is of ${page} and its address is that of ${String(name)}; make them the same.`;
        yield { path: [...path, index, "page"], message };
      }
    }
  },
};

/** A definition's address asks for an API by its name; that of a document of several APIs points at one. */
function nameAsked(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { searchParams, hash } = new URL(url);
  return searchParams.get("name") ?? (hash === "" ? null : hash.slice(1));
}
