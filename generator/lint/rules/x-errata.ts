import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { type Member, memberFindings, objectEntries, textProblem, withExtension } from "../functions/extension.js";

const facts = [
  "type",
  "required",
  "requiredWhen",
  "onlyWith",
  "default",
  "enum",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
].concat(["minItems", "maxItems", "itemMinLength", "itemMaxLength", "name", "status", "text"]);
const text: Member = { required: true, problem: textProblem };
const members: Record<string, Member> = {
  fact: { required: true, problem: (value) => (facts.includes(String(value)) ? undefined : `is none of ${facts.join(", ")}`) },
  page: text,
  spec: text,
  reason: text,
  member: { required: false, problem: textProblem },
};

/** Finds errata that do not say what the page says, what the spec says and why. @internal */
export const xErrata: RuleDefinition = documentRule(
  "Each x-errata entry has fact, page, spec and reason.",
  function* (document): Generator<Finding> {
    for (const { value, path } of withExtension(document, "x-errata")) {
      for (const found of objectEntries("x-errata", value, path)) {
        if ("message" in found) yield found;
        else yield* memberFindings("x-errata", found.entry, members, found.path);
      }
    }
  },
);
