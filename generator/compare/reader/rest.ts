import { memberPlaces } from "../../schema/effective.js";
import { isObject } from "../../text/json.js";
import type { Schema } from "./schema.js";
import type { SchemaPlace } from "./written.js";

type Places = readonly SchemaPlace[];

/** Returns what a schema says of members that it does not name, or of items that have no place of their own. */
export function restOf({ schemas }: Schema, of: "members" | "items"): Places | undefined {
  const [own, free] = of === "members" ? ["additionalProperties", "unevaluatedProperties"] : ["items", "unevaluatedItems"];
  return schemas.get(own) ?? schemas.get(free);
}

/** Returns what a schema that does not have a keyword says by another one of the same items or members. */
export function otherwise(schema: Schema, keyword: string): Places | undefined {
  if (keyword.startsWith("prefixItems/") || keyword === "unevaluatedItems") return restOf(schema, "items");
  return keyword === "unevaluatedProperties" ? restOf(schema, "members") : undefined;
}

/** Returns what a schema says of a member that it does not name; undefined where it says nothing. */
export function unnamed({ base }: Schema, name: string): Places | undefined {
  const places = memberPlaces(base, name).filter(isObject);
  return places.length > 0 ? places : undefined;
}
