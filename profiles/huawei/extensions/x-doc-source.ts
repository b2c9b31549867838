import type { Extension, Finding, Use } from "../../../generator/contract/extensions/extension.js";
import { docSource } from "../../../generator/contract/extensions/x-doc-source.js";
import { object } from "../../../generator/contract/extensions/value-schemas.js";
import { objectAt } from "../../../generator/text/json.js";
import { apiName } from "../api-name.js";

const members = objectAt(docSource.schema, "properties");

/** The page of an operation as the vendor names and addresses it: by the operation's API name. @internal */
export const vendorDocSource: Extension<{ readonly url: string; readonly page: string }> = {
  ...docSource,
  schema: object(
    {
      url: {
        type: "string",
        pattern: "^https://.*/[A-Z][A-Za-z0-9]*\\.html$",
        problem: "is no https address that ends in the API name and .html",
      },
      updated: objectAt(members, "updated"),
      page: { type: "string", pattern: "^[A-Z][A-Za-z0-9]*$", problem: "is no API name" },
      "fingerprint?": objectAt(members, "fingerprint"),
    },
    { problem: "is no object", fix: "write url, updated and page" },
  ),
  *check(_, uses: readonly Use<{ readonly url: string; readonly page: string }>[]): Generator<Finding> {
    for (const { value, path } of uses) {
      const name = apiName(value.url);
      if (value.page === name) continue;
      const message = `The page is ${value.page} and its address ends in ${name}; make them the same.`;
      yield { path: [...path, "page"], message };
    }
  },
};
