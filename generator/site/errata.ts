import { type Json, type JsonObject, asObject, isObject, listAt, objectAt, textAt } from "../text/json.js";
import { errataOf as entriesOf, sourcesOf } from "../contract/extensions/x-errata.js";
import type { Operation } from "../contract/operations.js";
import { resolve } from "../contract/objects/references.js";
import { SOURCE_NAMES } from "./sources.js";

/** One departure of the spec from a source. */
export interface Erratum {
  /** What it concerns, in words of the wire: `task_id`, `body.task_info[].task_id`, `200 task_status`, `400`. */
  readonly where: string;
  /** What each source says from which it departs. */
  readonly says: readonly { readonly source: string; readonly text: string }[];
  readonly spec: string;
  readonly reason: string;
}

/** Returns every erratum that an operation meets: its own, and those of all that it refers to. */
export function errataOf(operation: Operation, document: JsonObject): Erratum[] {
  const found: Erratum[] = [];
  const seen = new Set<JsonObject>();
  const take = (owner: JsonObject, where: string): void => {
    for (const entry of entriesOf(owner)) {
      const text = (key: string): string => textAt(entry, key) ?? "";
      const says = sourcesOf(entry).map((kind) => ({ source: SOURCE_NAMES[kind], text: text(kind) }));
      found.push({ where, says, spec: text("spec"), reason: text("reason") });
    }
  };
  const schema = (value: Json | undefined, where: string): void => {
    if (!isObject(value)) return;
    // A reference may say something of its own beside what it refers to.
    if (value["$ref"] !== undefined) take(value, where);
    const target = resolve(document, value).value;
    if (seen.has(target)) return;
    seen.add(target);
    take(target, where);
    for (const [name, member] of Object.entries(objectAt(target, "properties")))
      schema(member, `${where}${where.endsWith(" ") || where === "" ? "" : "."}${name}`);
    schema(target["items"], `${where}[]`);
    for (const key of ["allOf", "oneOf", "anyOf"]) for (const part of listAt(target, key)) schema(part, where);
    for (const key of ["if", "then", "else", "not", "additionalProperties", "unevaluatedProperties", "unevaluatedItems"])
      schema(target[key], where);
  };
  const content = (owner: JsonObject, where: string): void => {
    for (const media of Object.values(objectAt(owner, "content")).map(asObject)) {
      take(media, where.trim());
      schema(media["schema"], where);
    }
  };

  take(operation.source, operation.id);
  for (const { name, source } of operation.parameters) {
    take(source, name);
    schema(source["schema"], name);
  }
  if (operation.body) {
    take(operation.body.source, "body");
    content(operation.body.source, "body");
  }
  for (const { status, source } of operation.responses) {
    take(source, String(status));
    content(source, `${status} `);
  }
  const security = operation.source["security"] === undefined ? document : operation.source;
  const schemes = objectAt(objectAt(document, "components"), "securitySchemes");
  for (const name of new Set(listAt(security, "security").flatMap((requirement) => Object.keys(asObject(requirement))))) {
    const scheme = resolve(document, schemes[name]).value;
    take(scheme, textAt(scheme, "name") ?? name);
  }
  return found.map((erratum) => ({ ...erratum, where: erratum.where.trim() }));
}
