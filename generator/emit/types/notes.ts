import type { PackageConfig } from "../../config/packages.js";
import type { Bundle } from "../../contract/document.js";
import { readOperations } from "../../contract/operations.js";
import { noteKey } from "../../schema/typed-node.js";
import { isObject, type Json, listAt, objectAt } from "../../text/json.js";
import { typesDocument } from "./types-document.js";

/** Keywords whose values are data, not schemas. */
const literals: ReadonlySet<string> = new Set(["const", "default", "enum", "example", "examples"]);

/** Returns where types say less than their schemas, as their doc comments do: `Thing.parts: A branch …`. */
export function typeNotes({ document }: Bundle, { runtime }: PackageConfig): string[] {
  const schemas = objectAt(objectAt(document, "components"), "schemas");
  const types = typesDocument(document, readOperations(document), schemas, runtime.projectParameter);
  const all = objectAt(objectAt(types.document, "components"), "schemas");
  return [...new Set(Object.entries(all).flatMap(([name, schema]) => notesIn(schema, name)))];
}

function notesIn(schema: Json, place: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((part) => notesIn(part, place));
  if (!isObject(schema)) return [];
  const own = listAt(schema, noteKey).map((note) => `${place}: ${String(note)}`);
  const inner = Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === "properties" && isObject(value))
      return Object.entries(value).flatMap(([member, part]) => notesIn(part, `${place}.${member}`));
    return literals.has(keyword) || keyword.startsWith("x-") ? [] : notesIn(value, place);
  });
  return [...own, ...inner];
}
