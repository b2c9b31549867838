import type { RuleDefinition } from "@stoplight/spectral-core";
import { isCalledLikeSecret, isSensitive, saysWhetherSensitive } from "../../contract/extensions/x-sensitive.js";
import { type Node, type OpenApiDocument } from "../../contract/objects/document.js";
import { isRefinement, partsOf, typesOf } from "../../contract/objects/schemas.js";
import { documentRule, type Finding } from "../functions/document-rule.js";

/** Finds texts that are called like secrets, in what is sent and what is answered, without a word on whether they are. @internal */
export const secretMarked: RuleDefinition = documentRule(
  "A text that is called like a secret says whether it is one.",
  function* (document): Generator<Finding> {
    for (const { value, path } of document.ofKind("parameter")) {
      if (isUnsaid(document, String(value["name"]), value["schema"])) yield unsaid(String(value["name"]), path);
    }
    for (const node of document.ofKind("schema")) {
      const name = String(node.path.at(-1));
      const isMember = node.field === "properties" && !isRefinement(node) && !isInside(node);
      const isUsed = document.isReached(node.value, "request") || document.isReached(node.value, "response");
      if (isMember && isUsed && isUnsaid(document, name, node.value)) yield unsaid(name, node.path);
    }
  },
);

function unsaid(name: string, path: Finding["path"]): Finding {
  return { path, message: `${name} is called like a secret; write x-sensitive: true, or false where it is none.` };
}

/** Whether a value of this name and schema is a text, or a list of texts, of which nothing is said. */
function isUnsaid(document: OpenApiDocument, name: string, schema: unknown): boolean {
  if (!isCalledLikeSecret(name)) return false;
  const { parts, open } = partsOf(document, schema);
  const items = parts.flatMap((part) => partsOf(document, part["items"]).parts);
  if (open || [...parts, ...items].some(saysWhetherSensitive)) return false;
  const types = (parts.some((part) => typesOf(part).includes("array")) ? items : parts).flatMap(typesOf);
  return types.length === 0 || types.includes("string");
}

/** Whether a member lies in something that is marked as a secret. */
function isInside({ parent }: Node): boolean {
  return parent?.kind === "schema" && (isSensitive(parent.value) || isInside(parent));
}
