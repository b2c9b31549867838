import type { Facts, FieldFact, Structure } from "../facts/facts.js";
import type { SourceKind } from "../../contract/extensions/x-doc-source.js";
import type { JsonObject } from "../../text/json.js";
import { isOpenNumber, schemaErrata } from "./errata.js";
import { undocumented } from "../../contract/extensions/x-undocumented.js";
import { extensibleEnum } from "../../contract/extensions/x-extensible-enum.js";
import { kindOf, objectTypeOf } from "../vocabulary/types.js";
import { blank, type Yaml } from "./blank.js";
import { sampleOf } from "./pattern.js";
import { secretMark } from "./secret.js";

/** The component schemas of a draft. Equal structures under different statuses become one. */
export class Schemas {
  readonly components: Yaml = {};
  readonly kind: SourceKind;
  /** Those that the document has, by their names. */
  readonly known: JsonObject;
  private readonly facts: Facts;
  private readonly byFields = new Map<string, string>();

  constructor(facts: Facts, kind: SourceKind, known: JsonObject) {
    this.facts = facts;
    this.kind = kind;
    this.known = known;
  }

  /** A reference to the schema of these fields, added under `name` or one like it. */
  add(
    name: string,
    fields: readonly FieldFact[],
    scope: { in: "request" | "response"; status: number | null },
    of: string,
  ): Yaml {
    const key = JSON.stringify([
      scope.in,
      fields.map(({ line: _, description: __, ...field }) => field),
      this.below(fields, scope, of),
    ]);
    const known = this.byFields.get(key);
    if (known !== undefined) return reference(known);
    const free = this.free(name);
    this.byFields.set(key, free);
    this.components[free] = {};
    this.components[free] = this.object(fields, scope, of, free);
    return reference(free);
  }

  private object(
    fields: readonly FieldFact[],
    scope: { in: "request" | "response"; status: number | null },
    of: string,
    name: string,
  ): Yaml {
    const required = fields.filter((field) => field.required === true).map((field) => field.name);
    return {
      type: "object",
      description: blank(`Say what ${name} is`),
      ...(required.length > 0 ? { required } : {}),
      properties: Object.fromEntries(
        fields.map((field) => [field.name, this.property(field, scope, of === "" ? field.name : `${of}.${field.name}`)]),
      ),
    };
  }

  private property(field: FieldFact, scope: { in: "request" | "response"; status: number | null }, way: string): Yaml {
    const mark = { ...secretMark(field), ...(field.deprecated ? { deprecated: true } : {}) };
    const errata = schemaErrata(field, scope.in, this.kind);
    return { ...this.schemaOf(field, scope, way), ...mark, ...errata, description: describe(field, scope.in) };
  }

  /** The schema of a field or of a whole body, around what it holds. */
  schemaOf(field: FieldFact, scope: { in: "request" | "response"; status: number | null }, way: string): Yaml {
    const inner = innerType(field.type);
    // Limits are those of what is outermost; of what it holds only the values are known.
    const held = (type: string): Yaml => this.schemaOf({ ...field, type, limits: itemLimits(field) }, scope, way);
    if (inner?.in === "map") return { type: "object", additionalProperties: held(inner.type) };
    if (inner?.in === "array") return { type: "array", ...limitsOf(field, ["minItems", "maxItems"]), items: held(inner.type) };
    const type = objectTypeOf(field.type);
    if (!type) return scalar(field, scope.in === "response");
    const structure = this.structureAt(scope, way) ?? this.structureNamed(scope, type.name);
    const name = pascal(structure?.name ?? type.name ?? field.name);
    const object = structure ? this.add(name, structure.fields, scope, structure.of ?? way) : this.missing(name, type.name);
    if (kindOf(field.type) !== "array") return object;
    return { type: "array", ...limitsOf(field, ["minItems", "maxItems"]), items: object };
  }

  private missing(name: string, type: string | null): Yaml {
    const key = `missing ${name}`;
    const free = this.byFields.get(key) ?? this.free(name);
    this.byFields.set(key, free);
    const reason =
      type === null
        ? "The page does not say which fields this object has"
        : `The page names the type ${type} and has no table of it, so its fields are missing`;
    this.components[free] = { type: "object", description: blank(reason), properties: {} };
    return reference(free);
  }

  private structureAt(scope: { in: string; status: number | null }, way: string): Structure | undefined {
    return this.facts.structures.find((one) => one.in === scope.in && one.status === scope.status && one.of === way);
  }

  /** A type that stands within itself, or twice, is described at one of its places. */
  private structureNamed(scope: { in: string; status: number | null }, name: string | null): Structure | undefined {
    return this.facts.structures.find(
      (one) => name !== null && one.name === name && one.in === scope.in && one.status === scope.status,
    );
  }

  private below(fields: readonly FieldFact[], scope: { in: string; status: number | null }, of: string): unknown[] {
    return fields
      .filter((field) => objectTypeOf(field.type))
      .map((field) => {
        const structure = this.structureAt(scope, of === "" ? field.name : `${of}.${field.name}`);
        return structure?.fields.map(({ line: _, description: __, ...rest }) => rest) ?? null;
      });
  }

  private free(name: string): string {
    const isFree = (candidate: string): boolean => !Object.hasOwn(this.known, candidate) && !(candidate in this.components);
    let candidate = name;
    for (let count = 2; !isFree(candidate); count++) candidate = `${name}${count}`;
    return candidate;
  }
}

/** What a map, an array of arrays or an array of scalars holds; `null` for every other type. */
function innerType(type: string | null): { in: "map" | "array"; type: string } | null {
  const map = /^(?:hash)?map\s*<[^,<>]*,\s*(.+)>(?:\s+objects?)?$/i.exec(type ?? "")?.[1];
  if (map !== undefined) return { in: "map", type: map };
  const nested = /^(?:array|list|set)\s*<\s*(.+)>$/i.exec(type ?? "")?.[1];
  if (nested !== undefined) return { in: "array", type: nested };
  const item = kindOf(type) === "array" && !objectTypeOf(type) ? /^array of (\w+?)s?$/i.exec(type ?? "")?.[1] : undefined;
  return item === undefined ? null : { in: "array", type: item };
}

function itemLimits({ limits }: FieldFact): FieldFact["limits"] {
  return {
    ...(limits.enum === undefined ? {} : { enum: limits.enum }),
    ...(limits.itemMinLength === undefined ? {} : { minLength: limits.itemMinLength }),
    ...(limits.itemMaxLength === undefined ? {} : { maxLength: limits.itemMaxLength }),
  };
}

export function reference(name: string): Yaml {
  return { $ref: `#/components/schemas/${name}` };
}

/** What is to be said of a field, with all that the page leaves open; none of the page's sentences. */
export function describe(field: FieldFact, part: "request" | "response"): string {
  const gaps = [
    field.lost.includes("enum") ? "the page announces a list of values and its form has lost it" : "",
    field.type === null ? "the page has no type for it" : "",
    field.required === null && part === "request" ? "the page does not say whether it is required" : "",
    field.requiredWhen ? `the page says that it is required when ${condition(field.requiredWhen)}` : "",
    isOpenNumber(field, part) ? `the page lists the values ${field.limits.enum?.join(", ") ?? ""}` : "",
    field.limits.pattern !== undefined && !("pattern" in scalar(field, false))
      ? `the definition states the pattern ${field.limits.pattern}`
      : "",
    field.onlyWith ? `the page says that it goes only with ${condition(field.onlyWith)}` : "",
  ].filter((gap) => gap !== "");
  return blank(
    [
      `Say what ${field.name} is, with its unit (line ${field.line} of the page)`,
      ...gaps.map((gap) => gap.charAt(0).toUpperCase() + gap.slice(1)),
    ].join(". "),
  );
}

function condition(on: Readonly<Record<string, string>>): string {
  return Object.entries(on)
    .map(([name, value]) => `${name} is ${value}`)
    .join(" and ");
}

/** The schema of a field that is no object; `isOpen` where its values may grow. */
export function scalar(field: FieldFact, isOpen: boolean): Yaml {
  const kind = kindOf(field.type);
  const values = field.limits.enum ? { [isOpen ? extensibleEnum.key : "enum"]: [...new Set(field.limits.enum)] } : {};
  const fallback = field.limits.default === undefined ? {} : { default: field.limits.default };
  if (kind === "number") {
    const isWhole = !/float|double|number|decimal|浮点/i.test(field.type ?? "");
    const format = isWhole ? (/long|int64|长整/i.test(field.type ?? "") ? "int64" : "int32") : "double";
    return {
      type: isWhole ? "integer" : "number",
      format,
      ...(isOpen ? {} : values),
      ...limitsOf(field, ["minimum", "maximum"]),
      ...fallback,
    };
  }
  if (kind === "boolean")
    return {
      type: "boolean",
      ...(field.limits.default === undefined ? {} : { default: String(field.limits.default).toLowerCase() === "true" }),
    };
  if (/^any$/i.test(field.type ?? "")) return {};
  if (/^(?:file|binary)$/i.test(field.type ?? "")) return { type: "string", format: "binary" };
  if (kind === "strings" || kind === "array") {
    const item = {
      name: field.name,
      type: "String",
      limits: { minLength: field.limits.itemMinLength, maxLength: field.limits.itemMaxLength },
    };
    const bounds = limitsOf(item, ["minLength", "maxLength"]);
    return {
      type: "array",
      ...limitsOf(field, ["minItems", "maxItems"]),
      items: { type: "string", ...values, ...(field.limits.enum ? {} : bounds) },
    };
  }
  if (field.limits.enum) return { type: "string", ...values, ...stated(field, ["minLength", "maxLength"]), ...fallback };
  return { type: "string", ...limitsOf(field, ["minLength", "maxLength"]), ...patternOf(field), ...fallback };
}

/** The pattern, if a value can be made up that has it: an example has to. */
function patternOf({ limits }: { limits: FieldFact["limits"] }): Yaml {
  const { pattern, minLength = 0, maxLength = 100_000 } = limits;
  return pattern !== undefined && sampleOf(pattern, Number(minLength), Number(maxLength)) !== null ? { pattern } : {};
}

/** The limits that are stated, and under `x-undocumented` those that are not. */
function limitsOf(field: { limits: object }, names: readonly string[]): Yaml {
  const limits = stated(field, names);
  const open = names.filter((name) => !(name in limits));
  return { ...limits, ...(open.length > 0 ? { [undocumented.key]: open } : {}) };
}

/** The limits that are stated, of those named. */
function stated(field: { limits: object }, names: readonly string[]): Yaml {
  return Object.fromEntries(
    Object.entries(field.limits).filter(([name, value]) => names.includes(name) && typeof value === "number"),
  );
}

/** `cluster_scan_info` as `ClusterScanInfo`. */
export function pascal(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[A-Z]/.test(joined) ? joined : `Type${joined}`;
}
