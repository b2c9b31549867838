import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { withExtension } from "../functions/extension.js";
import { typesOf } from "../functions/schema.js";

/** Finds open enums that are not lists of different strings on a string schema. @internal */
export const xExtensibleEnum: RuleDefinition = documentRule(
  "x-extensible-enum lists different strings of a string schema.",
  function* (document): Generator<Finding> {
    for (const { node, value, path } of withExtension(document, "x-extensible-enum")) {
      if (node.kind !== "schema") continue;
      if (!typesOf(node.value).includes("string")) {
        yield { path, message: "x-extensible-enum stands on a schema that is no string; write type: string beside it." };
      }
      const closed = ["enum", "const"].find((keyword) => keyword in node.value);
      if (closed !== undefined) {
        yield { path, message: `x-extensible-enum stands beside ${closed}, which closes the list; keep one of the two.` };
      }
      if (!Array.isArray(value) || value.length === 0) {
        yield { path, message: "x-extensible-enum is not a list with values; write the known ones." };
        continue;
      }
      for (const [index, entry] of value.entries()) {
        if (typeof entry !== "string") {
          yield { path: [...path, index], message: `Known value ${JSON.stringify(entry)} is no string; put it in quotes.` };
        } else if (value.indexOf(entry) < index) {
          yield { path: [...path, index], message: `Known value ${JSON.stringify(entry)} is listed twice; list it once.` };
        }
      }
    }
  },
);
