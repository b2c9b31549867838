import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../../../generator/lint/functions/document-rule.js";
import { type Member, memberFindings, withExtension } from "../../../generator/lint/functions/extension.js";
import { isObject } from "../../../generator/lint/functions/shapes.js";
import { apiName } from "./operation-id.js";

const members: Record<string, Member> = {
  url: {
    required: true,
    problem: (value) =>
      typeof value === "string" && value.startsWith("https://") && apiName(value) !== undefined
        ? undefined
        : "is no https address that ends in the API name and .html",
  },
  updated: {
    required: true,
    problem: (value) =>
      value === null || (typeof value === "string" && isDate(value)) ? undefined : "is neither a date as 2025-09-10 nor null",
  },
  page: {
    required: true,
    problem: (value) => (typeof value === "string" && /^[A-Z][A-Za-z0-9]*$/.test(value) ? undefined : "is no API name"),
  },
  fingerprint: {
    required: false,
    problem: (value) =>
      typeof value === "string" && /^[a-z-]+:[0-9a-f]{16}$/.test(value) ? undefined : "is not what page fingerprint prints",
  },
};

/** Finds source pages that are not stated as address, date and API name. @internal */
export const xDocSource: RuleDefinition = documentRule(
  "x-doc-source has the page's url, date and API name.",
  function* (document): Generator<Finding> {
    for (const { value, path } of withExtension(document, "x-doc-source")) {
      if (!isObject(value)) {
        yield { path, message: "x-doc-source is no object; write url, updated and page." };
        continue;
      }
      yield* memberFindings("x-doc-source", value, members, path);
      const name = apiName(value["url"]);
      if (name !== undefined && typeof value["page"] === "string" && value["page"] !== name) {
        yield {
          path: [...path, "page"],
          message: `The page is ${value["page"]} and its address ends in ${name}; make them the same.`,
        };
      }
    }
  },
);

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
