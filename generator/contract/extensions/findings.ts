import type { OpenApiDocument } from "../objects/document.js";
import type { Extension, Finding, Use } from "./extension.js";
import { fitsSchema, valueFindings } from "./value-findings.js";

/** Returns what is wrong with the values of a key where it may stand; that it stands elsewhere is found by `placeFindings`. */
export function* extensionFindings(extension: Extension, document: OpenApiDocument): Generator<Finding> {
  const { key, places, schema } = extension;
  const fits = fitsSchema(schema);
  const right: Use[] = [];
  for (const node of document.nodes) {
    const value = Object.hasOwn(node.value, key) && places.includes(node.kind) ? node.value[key] : undefined;
    if (value === undefined) continue;
    const path = [...node.path, key];
    if (fits(value)) right.push({ node, value, path });
    else yield* valueFindings(key, schema, value, path);
  }
  if (right.length > 0 && extension.check !== undefined) yield* extension.check(document, right);
}

/** Returns each key that is not known, or that stands where it means nothing. */
export function* placeFindings(extensions: readonly Extension[], document: OpenApiDocument): Generator<Finding> {
  const known = new Map(extensions.map(({ key, places }) => [key, places]));
  for (const { kind, value, path } of document.nodes) {
    for (const key of Object.keys(value)) {
      if (!key.startsWith("x-")) continue;
      const places = known.get(key);
      if (places === undefined) {
        const message = `${key} is no key of ours; correct it, or write one of generated/keys.md.`;
        yield { path: [...path, key], message };
      } else if (!places.includes(kind)) {
        yield { path: [...path, key], message: `${key} means nothing here; it belongs to ${places.join(", ")}.` };
      }
    }
  }
}
