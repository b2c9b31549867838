import { epochMs } from "../../contract/extensions/x-epoch-ms.js";
import { extensibleEnum } from "../../contract/extensions/x-extensible-enum.js";
import type { Place } from "../../contract/linked/place.js";
import { canonical, isObject } from "../../text/json.js";
import type { Site } from "../change.js";
import { LIMITS } from "./limits.js";
import { withoutCharset } from "./media-type.js";
import type { Fact } from "./schema.js";
import type { SchemaPlace, Written } from "./written.js";

export interface Condition {
  readonly site: Site;
  readonly if: readonly SchemaPlace[];
  readonly then: readonly SchemaPlace[];
  readonly else: readonly SchemaPlace[];
}

/** What schema objects say that the model does not put together: it is kept as it is stated, with its place. */
export interface Statements {
  /** Known values of an open enum. */
  open?: Fact & { readonly value: readonly unknown[] };
  /** Other keywords, each with all values that hold together. */
  facts: Map<string, Fact[]>;
  default?: Fact;
  /** `deprecated`, `readOnly`, `writeOnly`, `x-epoch-ms`, where true. */
  flags: Map<string, Site>;
  /** What people read, and x- keys. */
  texts: Map<string, Fact[]>;
  discriminator?: Fact & { readonly schema: SchemaPlace };
  conditions: Condition[];
  nots: (readonly SchemaPlace[])[];
}

const FLAGS: ReadonlySet<string> = new Set(["deprecated", "readOnly", "writeOnly", epochMs.key]);
const TEXTS: ReadonlySet<string> = new Set(["title", "description", "example", "examples", "externalDocs", "$comment", "xml"]);

/** Keywords that the model puts together, or that hold what others refer to. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...["$ref", "allOf", "oneOf", "anyOf", "type", "enum", "const", "required", "exclusiveMinimum", "exclusiveMaximum"],
  ...["properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames", "dependentSchemas"],
  ...["items", "prefixItems", "unevaluatedItems", "contains", "then", "else", ...Object.keys(LIMITS)],
  ...["$defs", "definitions", "$id", "$schema", "$anchor"],
]);

/** Returns what schema objects that a value must fit state beside what the model puts together; of several, the first counts. */
export function gather(written: Written, objects: readonly SchemaPlace[]): Statements {
  const found: Statements = { facts: new Map(), flags: new Map(), texts: new Map(), conditions: [], nots: [] };
  for (const object of objects) {
    const place = written.placeOf(object);
    for (const keyword of Object.keys(object))
      if (!ELSEWHERE.has(keyword)) note(written, found, object, place.member(keyword), keyword);
  }
  return found;
}

function note(written: Written, found: Statements, object: SchemaPlace, site: Place, keyword: string): void {
  const { value } = site;
  if (keyword === extensibleEnum.key) found.open ??= { value: Array.isArray(value) ? value : [], site };
  else if (keyword === "default") found.default ??= { value, site };
  else if (keyword === "discriminator") found.discriminator ??= { value, site, schema: object };
  else if (FLAGS.has(keyword)) {
    if (value === true && !found.flags.has(keyword)) found.flags.set(keyword, site);
  } else if (keyword === "if") noteCondition(written, found, object, site);
  else if (keyword === "not") found.nots.push([written.schemaAt(site)]);
  else if (TEXTS.has(keyword) || keyword.startsWith("x-")) add(found.texts, keyword, { value, site });
  else if (keyword === "dependentRequired") noteNeeds(found, site);
  else if (keyword === "contentMediaType") add(found.facts, keyword, { value: withoutCharset(String(value)), site });
  else if (!(keyword === "uniqueItems" && value === false)) add(found.facts, keyword, { value, site });
}

function noteCondition(written: Written, { conditions }: Statements, object: SchemaPlace, site: Place): void {
  if (object["then"] === undefined && object["else"] === undefined) return;
  const holder = written.placeOf(object);
  const [then, otherwise] = ["then", "else"].map((keyword) => [written.schemaAt(holder.member(keyword))]);
  conditions.push({ site, if: [written.schemaAt(site)], then: then ?? [], else: otherwise ?? [] });
}

/** Each member that another one asks for is a statement of its own: they hold together, in any order and wherever they are written. */
function noteNeeds({ facts }: Statements, site: Place): void {
  for (const [name, needed] of Object.entries(isObject(site.value) ? site.value : {}))
    for (const need of Array.isArray(needed) ? needed : []) add(facts, "dependentRequired", { value: { [name]: [need] }, site });
}

function add(all: Map<string, Fact[]>, key: string, fact: Fact): void {
  const known = all.get(key) ?? [];
  all.set(key, known);
  const text = canonical(fact.value);
  if (!known.some(({ value }) => canonical(value) === text)) known.push(fact);
}
