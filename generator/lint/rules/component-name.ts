import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { isObject } from "../../text/json.js";

const named = ["schemas", "responses", "parameters", "requestBodies", "headers", "pathItems"];
const generated = ["Input", "Output", "Errors"];

/** Finds component names that are not PascalCase, or that a generated type will have. @internal */
export const componentName: RuleDefinition = documentRule(
  "A component's name is PascalCase and no generated type's.",
  function* (document): Generator<Finding> {
    const components = document.root["components"];
    if (!isObject(components)) return;
    const types = new Set(
      document.operations.flatMap(({ value }) => {
        const id = String(value["operationId"]);
        return generated.map((suffix) => id.charAt(0).toUpperCase() + id.slice(1) + suffix);
      }),
    );
    for (const section of named) {
      const entries = components[section];
      for (const name of Object.keys(isObject(entries) ? entries : {})) {
        const path = ["components", section, name];
        if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
          yield {
            path,
            message: `Component name ${JSON.stringify(name)} is not PascalCase; begin with a capital, use letters and digits only.`,
          };
        } else if (section === "schemas" && types.has(name)) {
          yield { path, message: `${name} is the name of a type that is generated for an operation; choose another.` };
        }
      }
    }
  },
);
