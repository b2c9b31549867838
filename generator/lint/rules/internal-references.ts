import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { isObject } from "../../text/json.js";

/** Finds references that would make a tool open an address or a file outside the spec folder. @internal */
export const internalReferences: RuleDefinition = documentRule(
  "References lead to this document or to a file in spec/, discriminator mappings to this document.",
  function* (document): Generator<Finding> {
    for (const { value, path } of document.nodes) {
      const problem = referenceProblem(value["$ref"]);
      if (problem !== undefined) yield { path: [...path, "$ref"], message: `The reference ${problem}.` };
      const operation = referenceProblem(value["operationRef"]);
      if (operation !== undefined) yield { path: [...path, "operationRef"], message: `The reference ${operation}.` };
      if ("externalValue" in value) {
        yield { path: [...path, "externalValue"], message: "The example lies elsewhere; write its value into the document." };
      }
    }
    for (const { value, path } of document.ofKind("schema")) {
      const discriminator = value["discriminator"];
      const mapping = isObject(discriminator) ? discriminator["mapping"] : undefined;
      for (const [name, target] of Object.entries(isObject(mapping) ? mapping : {})) {
        const at = [...path, "discriminator", "mapping", name];
        if (typeof target !== "string" || !target.startsWith("#/components/schemas/")) {
          yield {
            path: at,
            message: `The mapping of ${name} would be fetched or read as a file; write #/components/schemas/ and a name.`,
          };
        } else if (document.resolve({ $ref: target }) === undefined) {
          yield { path: at, message: `The mapping of ${name} leads to no schema; correct ${target}.` };
        }
      }
    }
  },
);

function referenceProblem(reference: unknown): string | undefined {
  if (typeof reference !== "string") return undefined;
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(reference)) return "leads to an address; copy what it names into a file in spec/";
  const [file = ""] = reference.split("#");
  const isInside = !file.startsWith("/") && !file.includes("\\") && !/^(\.\.\/){2,}/.test(file) && !/[^./].*\/\.\.\//.test(file);
  return isInside ? undefined : "leads out of spec/; move what it names into a file there";
}
