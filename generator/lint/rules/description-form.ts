import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import type { Node, OpenApiDocument } from "../../contract/objects/document.js";
import { enumDescriptions } from "../../contract/extensions/x-enum-descriptions.js";
import { isObject } from "../../text/json.js";
import { isPart, isRefinement } from "../../contract/objects/schemas.js";

const alwaysDescribed = new Set<string>([
  "server",
  "serverVariable",
  "securityScheme",
  "tag",
  "operation",
  "parameter",
  "requestBody",
  "response",
]);

const surprises: [RegExp, string][] = [
  [/<[A-Za-z!/]/, "an HTML tag"],
  [/!?\[[^\]]*\]\(/, "a link"],
  [/^#+ /m, "a heading"],
  [/```|~~~/, "a code block"],
  [/^\s*\|.*\|/m, "a table"],
  [/\*\*|__/, "bold text"],
  [/\*\//, "the end of a comment"],
  [/https?:\/\//, "an address (x-doc-source has the page)"],
  [/[\u0000-\u0009\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/, "a control character"],
  [/[\u3000-\u303f\uff00-\uffef]/, "full-width punctuation"],
];

/** Finds texts that are missing, not whole sentences, or more than plain text. @internal */
export const descriptionForm: RuleDefinition = documentRule(
  "A description is there, begins with a capital, ends with a full stop and is plain text.",
  function* (document): Generator<Finding> {
    for (const node of document.nodes) {
      for (const field of ["summary", "description"]) {
        const text = node.value[field];
        if (text === undefined) continue;
        const problem = problemOf(text, field === "summary");
        if (problem !== undefined) yield { path: [...node.path, field], message: `The ${field} ${problem}.` };
      }
      const values = node.kind === "schema" ? node.value[enumDescriptions.key] : undefined;
      for (const [value, text] of Object.entries(isObject(values) ? values : {})) {
        const problem = problemOf(text, true);
        if (problem !== undefined)
          yield { path: [...node.path, enumDescriptions.key, value], message: `What ${value} means ${problem}.` };
      }
      if (!("description" in node.value) && needsDescription(node, document)) {
        yield {
          path: node.path,
          message: `${nameOf(node)} has no description; say in your own words what it is, with its unit.`,
        };
      }
    }
  },
);

function problemOf(text: unknown, isLine: boolean): string | undefined {
  if (typeof text !== "string" || text.trim() === "") return "is empty; write a sentence";
  const trimmed = text.replace(/\n$/, "");
  if (trimmed !== trimmed.trim() || /\S {2,}\S/.test(trimmed)) return "has stray spaces; remove them";
  if (isLine && trimmed.includes("\n")) return "has more than one line; write one";
  const surprise = surprises.find(([pattern]) => pattern.test(trimmed));
  if (surprise !== undefined) return `holds ${surprise[1]}; write plain text`;
  if ((trimmed.split("`").length - 1) % 2 === 1) return "has a backtick without its partner; add or remove one";
  if (!/^[\p{Lu}\d`"]/u.test(trimmed)) return "does not begin with a capital; write a sentence";
  if (!trimmed.endsWith(".")) return "does not end with a full stop; write a sentence";
  return undefined;
}

function needsDescription(node: Node, document: OpenApiDocument): boolean {
  if ("$ref" in node.value) return false;
  if (alwaysDescribed.has(node.kind)) return true;
  if (node.kind !== "schema" || isPart(node) || isRefinement(node)) return false;
  const holdsNames = node.field === "properties" || node.parent?.kind === "components";
  return holdsNames && document.resolve(node.value) !== undefined;
}

function nameOf(node: Node): string {
  const name = node.kind === "parameter" || node.kind === "tag" ? node.value["name"] : node.path.at(-1);
  const kind = node.field === "properties" ? "property" : node.kind;
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${String(name)}`;
}
