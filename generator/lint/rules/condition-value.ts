import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { extensibleEnum } from "../../contract/extensions/x-extensible-enum.js";
import { partsOf } from "../../contract/objects/schemas.js";
import { isObject, type JsonObject } from "../../text/json.js";

/** Finds conditions that ask for a value which their property never has. @internal */
export const conditionValue: RuleDefinition = documentRule(
  "A condition asks for a value that its property may have.",
  function* (document): Generator<Finding> {
    for (const { value, path } of document.ofKind("schema")) {
      const condition = value["if"];
      const asked = isObject(condition) ? condition["properties"] : undefined;
      for (const [name, property] of Object.entries(isObject(asked) ? asked : {})) {
        if (!isObject(property)) continue;
        const stated = partsOf(document, value).parts.flatMap((part) => partsOf(document, memberOf(part, name)).parts);
        const lists = stated.map(listedIn).filter((list) => list !== undefined);
        const keyword = "const" in property ? "const" : "enum";
        // Branches of a choice list each their own: one that has the value is enough.
        const missing = [property[keyword]].flat().find((wanted) => lists.every((list) => !list.includes(wanted)));
        if (!(keyword in property) || missing === undefined || lists.length === 0) continue;
        yield {
          path: [...path, "if", "properties", name, keyword],
          message: `The condition asks for ${JSON.stringify(missing)}, which ${name} never is; write one of its values.`,
        };
      }
    }
  },
);

function memberOf(schema: JsonObject, name: string): unknown {
  const properties = schema["properties"];
  return isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** Returns the values that a schema lists, open lists among them: what is not known is not asked for either. */
function listedIn(schema: JsonObject): unknown[] | undefined {
  const list = "const" in schema ? [schema["const"]] : (schema["enum"] ?? schema[extensibleEnum.key]);
  return Array.isArray(list) ? list : undefined;
}
