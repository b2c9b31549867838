import { sampleOf } from "./pattern.js";
import { extensibleEnum } from "../../contract/extensions/x-extensible-enum.js";
import type { Yaml } from "./blank.js";

/** A value that a drafted schema accepts, plainly made up. */
export function sample(schema: Yaml, resolve: (schema: Yaml) => Yaml, depth = 0): unknown {
  const target = resolve(schema);
  if (target["default"] !== undefined) return target["default"];
  const values = target["enum"] ?? target[extensibleEnum.key];
  if (Array.isArray(values)) return values[0];
  const number = (name: string, fallback: number): number => (typeof target[name] === "number" ? target[name] : fallback);
  switch (target["type"]) {
    case "integer":
    case "number":
      return Math.min(number("maximum", Infinity), Math.max(number("minimum", 0), 0));
    case "boolean":
      return false;
    case "array":
      return depth > 8
        ? []
        : Array.from({ length: Math.min(Math.max(number("minItems", 1), 1), 20) }, () =>
            sample(recordOf(target["items"]), resolve, depth + 1),
          );
    case "object": {
      if (depth > 8) return {};
      const required = Array.isArray(target["required"]) ? target["required"] : [];
      const entries = Object.entries(recordOf(target["properties"]));
      const kept = required.length > 0 ? entries.filter(([name]) => required.includes(name)) : entries;
      return Object.fromEntries(kept.map(([name, property]) => [name, sample(recordOf(property), resolve, depth + 1)]));
    }
    default:
      if (typeof target["pattern"] === "string")
        return sampleOf(target["pattern"], number("minLength", 0), number("maxLength", 100_000));
      return "BLANK".padEnd(number("minLength", 5), "x").slice(0, number("maxLength", 100_000));
  }
}

function recordOf(value: unknown): Yaml {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
