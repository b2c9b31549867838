import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import type { Node, OpenApiDocument } from "../../contract/objects/document.js";
import { isObject } from "../../text/json.js";
import { isPart, partsOf } from "../../contract/objects/schemas.js";

/** Finds required names that no property has, and path parameters that are not required. @internal */
export const requiredListed: RuleDefinition = documentRule(
  "Each name in required is a property, and each path parameter is required.",
  function* (document): Generator<Finding> {
    for (const node of document.ofKind("schema")) {
      const required = node.value["required"];
      if (!Array.isArray(required)) continue;
      const known = propertiesOf(document, node);
      for (const [index, name] of required.entries()) {
        const path = [...node.path, "required", index];
        if (required.indexOf(name) < index) yield { path, message: `Property ${String(name)} is required twice; name it once.` };
        else if (known !== undefined && !known.has(String(name))) {
          yield { path, message: `Required property ${String(name)} is not declared; add it to properties, or remove it here.` };
        }
      }
    }
    for (const { value, path } of document.ofKind("parameter")) {
      if (value["in"] === "path" && value["required"] !== true) {
        yield { path, message: `Path parameter ${String(value["name"])} is not required; write required: true.` };
      }
    }
  },
);

/** Returns the properties of a schema and of those that it adds to; undefined when a reference leads outside. */
function propertiesOf(document: OpenApiDocument, node: Node): Set<string> | undefined {
  const names = new Set<string>();
  for (let at: Node | undefined = node; at !== undefined; at = isPart(at) ? at.parent : undefined) {
    const { parts, open } = partsOf(document, at.value);
    if (open) return undefined;
    for (const { properties } of parts) if (isObject(properties)) Object.keys(properties).forEach((name) => names.add(name));
  }
  return names;
}
