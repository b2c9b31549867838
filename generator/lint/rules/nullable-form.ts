import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule, type Finding } from "../functions/document-rule.js";
import { isCondition, typesOf } from "../../contract/objects/schemas.js";

/** Finds null written in another form than `type: [x, "null"]`. @internal */
export const nullableForm: RuleDefinition = documentRule(
  'A value that may be null has type: [x, "null"].',
  function* (document): Generator<Finding> {
    for (const node of document.ofKind("schema")) {
      const { value, path } = node;
      const types = typesOf(value);
      if ("nullable" in value) {
        yield { path: [...path, "nullable"], message: 'nullable does nothing in OpenAPI 3.1; write type: [x, "null"].' };
      }
      if (Array.isArray(value["type"]) && (types.length < 2 || types.slice(0, -1).includes("null"))) {
        yield {
          path: [...path, "type"],
          message: 'The list of types has another form than [x, "null"]; name null last, and a single type without a list.',
        };
      }
      // Beside a reference there is no other way to say null.
      if (value["type"] === "null" && node.field !== "anyOf" && node.field !== "oneOf" && !isCondition(node)) {
        yield { path: [...path, "type"], message: 'A value that is always null says nothing; write type: [x, "null"].' };
      }
      if (Array.isArray(value["enum"]) && value["enum"].includes(null) && types.length > 0 && !types.includes("null")) {
        yield { path: [...path, "enum"], message: 'The list of values has null, and the type has not; write type: [x, "null"].' };
      }
    }
  },
);
