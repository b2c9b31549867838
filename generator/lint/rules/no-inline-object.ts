import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule } from "../functions/document-rule.js";
import type { Node } from "../../contract/objects/document.js";
import { isPart, typesOf } from "../../contract/objects/schemas.js";

/** Finds object schemas that have no name of their own. @internal */
export const noInlineObject: RuleDefinition = documentRule(
  "An object schema is a component, so that its type has a name.",
  (document) =>
    document
      .ofKind("schema")
      .filter((node) => isStructure(node) && node.parent?.kind !== "components" && !addsToParent(node))
      .map(({ path }) => ({
        path,
        message: "The object has no name; move it to components.schemas and refer to it.",
      })),
);

function isStructure({ value }: Node): boolean {
  return (
    (typesOf(value).includes("object") && !("additionalProperties" in value && !("properties" in value))) || "properties" in value
  );
}

// Members of anyOf and oneOf are alternatives with a type of their own; the other parts belong to the schema around them.
function addsToParent(node: Node): boolean {
  const isAlternative = node.field === "anyOf" || node.field === "oneOf";
  return isPart(node) && !(isAlternative && typesOf(node.value).includes("object"));
}
