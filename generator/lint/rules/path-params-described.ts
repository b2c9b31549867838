import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";

/** Finds path parameters that are not declared, not described or not in the path. @internal */
export const pathParamsDescribed: RuleDefinition = documentRule(
  "Each name in a path is a described parameter, and each path parameter is in its path.",
  function* (document): Generator<Finding> {
    for (const operation of document.operations) {
      if (operation.template === undefined) continue;
      const names = [...operation.template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]);
      const declared = operation.parameters.filter(({ value }) => value["in"] === "path");
      for (const name of names) {
        const parameter = declared.find(({ value }) => value["name"] === name);
        if (parameter === undefined && operation.hasAllParameters) {
          yield { path: operation.path, message: `Path parameter ${name} is not declared; add it to parameters with in: path.` };
        }
      }
      for (const { value, path } of declared) {
        const name = String(value["name"]);
        if (!names.includes(name))
          yield { path, message: `Path parameter ${name} is not in the path; remove it, or add {${name}} to the path.` };
        if (typeof value["description"] !== "string" || value["description"].trim() === "") {
          yield { path, message: `Path parameter ${name} has no description; say what it names.` };
        }
      }
    }
  },
);
