import { conditions } from "./conditions.js";
import { KINDS } from "./facts.js";
import { canonical, canonicalSet, childOf, listOf, recordOf, sourceFacts, state, undocumented } from "./table.js";
import type { Table } from "./table.js";

/** An entry of `x-errata`, with the member that it stands at. */
export interface Erratum {
  readonly member: string;
  readonly fact: string;
  /** Kinds of the sources that it departs from. */
  readonly kinds: readonly string[];
  readonly entry: unknown;
}

/** What a document says of one operation. */
export interface DocumentTable {
  readonly table: Table;
  readonly errata: readonly Erratum[];
  /** Kinds of the sources that are only named: nobody has transcribed them, so what errata say of them cannot be checked. */
  readonly named: readonly string[];
}

const LIMITS = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "default", "pattern"];
const ITEM_LIMITS: Readonly<Record<string, string>> = { minLength: "itemMinLength", maxLength: "itemMaxLength" };
/** Keys that no page states: words about values, and what a person has marked. */
const OUR_OWN = ["x-enum-descriptions", "x-sensitive"];
const SCHEMA_KEYS = new Set([
  ...LIMITS,
  ...OUR_OWN,
  ...["type", "format", "description", "deprecated", "items", "enum", "properties", "required", "if", "then", "else"],
  ...["x-extensible-enum", "x-undocumented", "x-epoch-ms", "x-errata", "x-sensitive"],
]);
const ITEM_KEYS = new Set([...SCHEMA_KEYS].filter((key) => !LIMITS.includes(key) || key in ITEM_LIMITS));
const OBJECT_KEYS = new Set([...SCHEMA_KEYS].filter((key) => !LIMITS.includes(key)));
const PARAMETER_KEYS = new Set(["name", "in", "required", "description", "schema", "examples", "x-errata"]);
const REQUEST_KEYS = new Set(["description", "required", "content", "x-errata"]);
const RESPONSE_KEYS = new Set(["description", "content", "x-errata"]);
const MEDIA_KEYS = new Set(["schema", "examples", "x-errata"]);
const OPERATION_KEYS = new Set([
  ...["operationId", "tags", "summary", "description", "parameters", "requestBody", "responses", "security"],
  ...["x-doc-source", "x-errata", "x-idempotent", "x-pagination", "x-waiters", "x-starts", "x-iam-action"],
]);
/** Deeper than any answer is nested: a document whose schemas go in a circle ends here. */
const MAX_DEPTH = 12;

/** The table of one operation in a bundled document; keywords that no page can state come out as facts of their own. */
export function documentTable(document: unknown, path: string, method: string): DocumentTable {
  const table: Table = new Map();
  const errata: Erratum[] = [];
  const pathItem = recordOf(recordOf(recordOf(document)["paths"])[path]);
  const operation = recordOf(pathItem[method]);

  const resolve = (value: unknown): Record<string, unknown> => {
    const start = recordOf(value);
    if (typeof start["$ref"] !== "string") return start;
    let target: unknown = document;
    for (const part of start["$ref"].replace(/^#\//, "").split("/")) {
      target = recordOf(target)[part.replaceAll("~1", "/").replaceAll("~0", "~")];
    }
    const { $ref: _, ...siblings } = start;
    return { ...recordOf(target), ...siblings };
  };

  /** Notes the errata of an object, and each key of it that is none of the known ones. */
  const read = (member: string, value: Record<string, unknown>, keys: ReadonlySet<string>): void => {
    for (const entry of listOf(value["x-errata"])) {
      const { fact, member: elsewhere } = recordOf(entry);
      const kinds = KINDS.filter((kind) => kind in recordOf(entry));
      errata.push({ member: elsewhere === undefined ? member : String(elsewhere), fact: String(fact), kinds, entry });
    }
    for (const key of Object.keys(value)) if (!keys.has(key)) state(table, member, { [`key ${key}`]: canonical(value[key]) });
  };

  const readSchema = (member: string, schema: Record<string, unknown>, depth: number): void => {
    const structure = structureOrNull(schema, resolve);
    if (structure !== undefined) {
      read(member, schema, new Set(["anyOf", "description", "x-errata"]));
      state(table, member, { type: canonical("object or null") });
      if (depth <= MAX_DEPTH) readProperties(member, structure, depth);
      return;
    }
    read(member, schema, SCHEMA_KEYS);
    const items = resolve(schema["items"]);
    const facts: Record<string, string | undefined> = { type: canonical(typeOf(schema, items)), ...valueFacts(schema) };
    if ("deprecated" in schema) facts["deprecated"] = canonical(schema["deprecated"]);
    for (const name of LIMITS) if (name in schema) facts[name] = canonical(schema[name]);
    const unstated = [...listOf(schema["x-undocumented"])];
    if (schema["type"] === "array" && items["type"] !== "object") {
      for (const [name, fact] of Object.entries(ITEM_LIMITS)) if (name in items) facts[fact] = canonical(items[name]);
      Object.assign(facts, valueFacts(items));
      unstated.push(...listOf(items["x-undocumented"]).map((name) => ITEM_LIMITS[String(name)] ?? name));
      read(member, items, ITEM_KEYS);
    }
    if (unstated.length > 0) facts["x-undocumented"] = canonicalSet(unstated);
    state(table, member, facts);
    if (depth > MAX_DEPTH) return;
    if (schema["type"] === "object") readProperties(member, schema, depth);
    if (schema["type"] === "array" && items["type"] === "object") {
      read(member, items, OBJECT_KEYS);
      readProperties(member, items, depth);
    }
  };

  const readProperties = (member: string, schema: Record<string, unknown>, depth: number): void => {
    const properties = recordOf(schema["properties"]);
    const required = listOf(schema["required"]);
    const type = table.get(member)?.get("type");
    for (const [name, property] of Object.entries(properties)) {
      const child = childOf(member, type, name);
      state(table, child, { required: canonical(required.includes(name)) });
      readSchema(child, resolve(property), depth + 1);
    }
    for (const name of required) {
      if (!(String(name) in properties)) state(table, childOf(member, type, String(name)), { required: canonical(true) });
    }
    for (const { field, fact, value } of conditions(schema)) {
      state(table, field === undefined ? member : childOf(member, type, field), { [fact]: value });
    }
  };

  const readContent = (member: string, value: Record<string, unknown>): void => {
    const content = recordOf(value["content"]);
    const [mediaType, ...others] = Object.keys(content);
    if (mediaType === undefined) return state(table, member, { type: canonical("none") });
    const media = recordOf(content[mediaType]);
    read(member, media, MEDIA_KEYS);
    state(table, member, { examples: pageExamples(media["examples"], mediaType !== "application/json") });
    const schema = resolve(media["schema"]);
    if (others.length === 0 && mediaType === "*/*" && Object.keys(schema).every((key) => OUR_OWN.includes(key))) {
      return state(table, member, { type: canonical("bytes") });
    }
    readSchema(member, schema, 0);
    const types = Object.keys(content).join(" ");
    if (types !== "application/json") state(table, member, { mediaType: canonical(types) });
  };

  read("operation", operation, OPERATION_KEYS);
  const allSources = listOf(operation["x-doc-source"]).map(recordOf);
  // The code of an SDK is no text that a fingerprint could be taken of.
  const sources = allSources.filter((source) => "fingerprint" in source || source["kind"] === "sdk");
  const named = allSources.filter((source) => !sources.includes(source)).map(({ kind }) => String(kind));
  state(table, "operation", {
    method: canonical(method.toUpperCase()),
    path: canonical(path),
    operationId: canonical(operation["operationId"]),
    ...Object.assign({}, ...sources.map((source) => sourceFacts(String(source["kind"]), source))),
    iamAction: "x-iam-action" in operation ? canonical(operation["x-iam-action"]) : undefined,
  });
  for (const reference of [...listOf(pathItem["parameters"]), ...listOf(operation["parameters"])]) {
    const parameter = resolve(reference);
    const member = `parameter ${String(parameter["in"])} ${String(parameter["name"])}`;
    read(member, parameter, PARAMETER_KEYS);
    readSchema(member, resolve(parameter["schema"]), 0);
    state(table, member, {
      required: canonical(parameter["required"] === true),
      examples: pageExamples(parameter["examples"], false),
    });
  }
  if ("requestBody" in operation) {
    const body = resolve(operation["requestBody"]);
    read("request", body, REQUEST_KEYS);
    readContent("request", body);
    state(table, "request", { required: canonical(body["required"] === true) });
  }
  for (const [status, reference] of Object.entries(recordOf(operation["responses"]))) {
    const response = resolve(reference);
    read(`response ${status}`, response, RESPONSE_KEYS);
    readContent(`response ${status}`, response);
  }
  readSecurity();
  return { table, errata, named };

  /** A key in a header is a parameter of the page; it is required if every way to authorise a request has it. */
  function readSecurity(): void {
    const alternatives = listOf(operation["security"] ?? recordOf(document)["security"]).map((one) => Object.keys(recordOf(one)));
    const schemes = recordOf(recordOf(recordOf(document)["components"])["securitySchemes"]);
    const label = (name: string): string => {
      const scheme = resolve(schemes[name]);
      if (scheme["type"] === "apiKey" && scheme["in"] === "header") return String(scheme["name"]);
      return scheme["type"] === "http" ? String(scheme["scheme"]) : canonical(scheme);
    };
    state(table, "authentication", { schemes: canonicalSet(alternatives.map((names) => names.map(label).join(" + "))) });
    for (const name of new Set(alternatives.flat())) {
      const scheme = resolve(schemes[name]);
      if (scheme["type"] !== "apiKey") continue;
      const member = `parameter ${String(scheme["in"])} ${String(scheme["name"])}`;
      const required = alternatives.every((names) => names.includes(name));
      state(table, member, { type: canonical("String"), required: canonical(required) });
      for (const [limit, value] of Object.entries(recordOf(scheme["x-token-length"])))
        state(table, member, { [limit]: canonical(value) });
      state(table, member, { "x-undocumented": undocumented(table.get(member) ?? new Map()) });
      read(member, scheme, new Set(["type", "in", "name", "description", "x-token-length", "x-errata"]));
    }
  }
}

/** The structure that a member has or null is in its place: beside a reference, null can only be said in anyOf. */
function structureOrNull(
  schema: Record<string, unknown>,
  resolve: (value: unknown) => Record<string, unknown>,
): Record<string, unknown> | undefined {
  const [reference, none, ...others] = listOf(schema["anyOf"]);
  if (others.length > 0 || recordOf(none)["type"] !== "null") return undefined;
  const structure = resolve(reference);
  return structure["type"] === "object" ? structure : undefined;
}

/** The type as pages name it; one that no page has is told by its keywords. */
function typeOf(schema: Record<string, unknown>, items: Record<string, unknown>): string {
  const { type, format } = schema;
  if (type === "string" && format === undefined) return "String";
  if (type === "boolean") return "Boolean";
  if (Array.isArray(type) && type.length === 2 && type[1] === "null")
    return `${typeOf({ type: type[0], format }, items)} or null`;
  if (canonical(type) === '["string","integer"]' && format === "int32") return "String or Integer";
  if (type === "integer" && format === "int64") return "Long";
  if (type === "integer" && format === "int32") return "Integer";
  if (type === "number" && format === "double") return "Double";
  if (type === "object" && format === undefined) return "object";
  if (type === "array" && items["type"] === "object") return "Array of objects";
  if (type === "array" && typeOf(items, {}) === "String") return "Array of strings";
  if (type === "array" && items["type"] === "string" && items["format"] === "binary") return "Array of files";
  return canonical({ type, format, items: items["type"], itemFormat: items["format"] });
}

function valueFacts(schema: Record<string, unknown>): Record<string, string | undefined> {
  return {
    enum: "enum" in schema ? canonicalSet(listOf(schema["enum"])) : undefined,
    "known values": "x-extensible-enum" in schema ? canonicalSet(listOf(schema["x-extensible-enum"])) : undefined,
    epochMs: "x-epoch-ms" in schema ? canonical(schema["x-epoch-ms"]) : undefined,
  };
}

/** Values of examples that are said to be the page's; they must be named so. */
function pageExamples(examples: unknown, isBytes: boolean): string | undefined {
  const values: unknown[] = [];
  for (const [name, example] of Object.entries(recordOf(examples))) {
    const { "x-example-source": source, value } = recordOf(example);
    if ((source === "page") !== (name === "documented")) values.push(`${name} is from ${String(source)}`);
    if (source === "page") values.push(isBytes ? printedBytes(value) : value);
  }
  return values.length === 0 ? undefined : canonicalSet(values);
}

/** Bytes as the page prints them: as JSON where they are JSON. */
function printedBytes(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return value;
  }
}
