/**
 * What a bundled document says of its operations, read without `generator/contract/`: plainly, key by key, as an oracle for the reader
 * of drift. It follows references by itself, on purpose.
 */
type JsonRecord = Record<string, unknown>;
type Table = Map<string, Map<string, { value: unknown; pointer: string }>>;

interface Erratum {
  member: string;
  fact: string;
  pointer: string;
}

/** One operation, member by member, and where each fact stands. */
export interface OracleOperation {
  id: string;
  table: Table;
  errata: Erratum[];
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const LIMITS = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "pattern", "default"];
const DEEPEST = 12;

export function oracleOperations(document: unknown): OracleOperation[] {
  return Object.entries(recordOf(recordOf(document)["paths"])).flatMap(([path, item]) =>
    METHODS.filter((method) => method in recordOf(item)).map((method) => new Reader(recordOf(document), path, method).read()),
  );
}

interface Place {
  value: JsonRecord;
  pointer: string;
}

/** Facts have texts and numbers only. */
function limitOf(value: unknown): unknown {
  return typeof value === "boolean" ? String(value) : value;
}

class Reader {
  private readonly document: JsonRecord;
  private readonly path: string;
  private readonly method: string;
  private readonly table: Table = new Map();
  private readonly errata: Erratum[] = [];

  constructor(document: JsonRecord, path: string, method: string) {
    this.document = document;
    this.path = path;
    this.method = method;
  }

  read(): OracleOperation {
    const pathPointer = `/paths/${escapePointer(this.path)}`;
    const pathItem = this.at(recordOf(this.document["paths"])[this.path], pathPointer);
    const operation = this.at(pathItem.value[this.method], `${pathItem.pointer}/${this.method}`);
    const { value, pointer } = operation;
    this.readErrata("operation", operation);
    state(this.table, "operation", { method: this.method.toUpperCase(), path: this.path }, pointer);
    for (const holder of [pathItem, operation]) {
      listOf(holder.value["parameters"]).forEach((parameter, at) =>
        this.readParameter(this.at(parameter, `${holder.pointer}/parameters/${at}`)),
      );
    }
    if ("requestBody" in value) {
      const body = this.at(value["requestBody"], `${pointer}/requestBody`);
      this.readErrata("request", body);
      this.readContent("request", body);
    }
    for (const [status, response] of Object.entries(recordOf(value["responses"]))) {
      const place = this.at(response, `${pointer}/responses/${status}`);
      this.readErrata(`response ${status}`, place);
      this.readContent(`response ${status}`, place);
    }
    this.readSecurity(value);
    return {
      id: String(value["operationId"] ?? `${this.method.toUpperCase()} ${this.path}`),
      table: this.table,
      errata: this.errata,
    };
  }

  /** A value with its references followed: keys beside a `$ref` win, the pointer is the target's. */
  private at(value: unknown, pointer: string): Place {
    let place: Place = { value: recordOf(value), pointer };
    for (let hops = 0; typeof place.value["$ref"] === "string" && hops < 20; hops++) {
      const { $ref, ...siblings } = place.value;
      const keys = String($ref).replace(/^#\/?/, "").split("/").map(unescape);
      let target: unknown = this.document;
      for (const key of keys) target = recordOf(target)[key];
      place = { value: { ...recordOf(target), ...siblings }, pointer: String($ref).slice(1) };
    }
    return place;
  }

  private readErrata(member: string, place: Place): void {
    listOf(place.value["x-errata"]).forEach((entry, at) => {
      const named = recordOf(entry)["member"];
      this.errata.push({
        member: typeof named === "string" ? named : member,
        fact: String(recordOf(entry)["fact"]),
        pointer: `${place.pointer}/x-errata/${at}`,
      });
    });
  }

  private readParameter(parameter: Place): void {
    const name = String(parameter.value["name"]);
    if (parameter.value["in"] === "header" && /^(?:accept|authorization|content-type)$/i.test(name)) return;
    const member = `parameter ${String(parameter.value["in"])} ${parameter.value["in"] === "header" ? headerName(name) : name}`;
    this.readErrata(member, parameter);
    this.readSchema(member, this.at(parameter.value["schema"], `${parameter.pointer}/schema`), 0);
    state(
      this.table,
      member,
      { required: parameter.value["required"] === true },
      "required" in parameter.value ? `${parameter.pointer}/required` : parameter.pointer,
    );
  }

  private readContent(member: string, place: Place): void {
    const content = recordOf(place.value["content"]);
    const mediaType = Object.keys(content)[0];
    if (mediaType === undefined) return state(this.table, member, { type: "none" }, place.pointer);
    const media = this.at(content[mediaType], `${place.pointer}/content/${escapePointer(mediaType)}`);
    this.readErrata(member, media);
    const examples = Object.values(recordOf(media.value["examples"]))
      .map(recordOf)
      .filter((example) => example["x-example-source"] === "page");
    const schema = this.at(media.value["schema"], `${media.pointer}/schema`);
    const isBytes = Object.keys(schema.value).length === 0;
    if (examples.length > 0)
      state(
        this.table,
        member,
        { examples: examples.map((example) => (isBytes ? printed(example["value"]) : example["value"])) },
        `${media.pointer}/examples`,
      );
    if (isBytes) state(this.table, member, { type: "bytes" }, media.pointer);
    else this.readSchema(member, schema, 0);
  }

  private readSchema(member: string, schema: Place, depth: number): void {
    this.readErrata(member, schema);
    const [first, second, third] = listOf(schema.value["anyOf"]).map(recordOf);
    if (third === undefined && first?.["$ref"] !== undefined && second?.["type"] === "null") {
      const named = this.at(first, `${schema.pointer}/anyOf/0`);
      if (named.value["type"] === "object") {
        state(this.table, member, { type: "object or null" }, schema.pointer);
        if (depth < DEEPEST) this.readProperties(member, named, false, depth);
        return;
      }
    }
    const items = this.innermost(schema);
    state(
      this.table,
      member,
      { type: typeOf(schema.value, items.value) },
      "type" in schema.value ? `${schema.pointer}/type` : schema.pointer,
    );
    for (const limit of LIMITS)
      if (limit in schema.value)
        state(this.table, member, { [limit]: limitOf(schema.value[limit]) }, `${schema.pointer}/${limit}`);
    this.readValues(member, schema);
    if (schema.value["type"] === "array" && items.value["type"] !== "object") {
      this.readErrata(member, items);
      this.readValues(member, items);
      if ("minLength" in items.value)
        state(this.table, member, { itemMinLength: items.value["minLength"] }, `${items.pointer}/minLength`);
      if ("maxLength" in items.value)
        state(this.table, member, { itemMaxLength: items.value["maxLength"] }, `${items.pointer}/maxLength`);
    }
    if (depth >= DEEPEST) return;
    if (schema.value["type"] === "object") this.readProperties(member, schema, false, depth);
    const values = this.innermost(this.at(schema.value["additionalProperties"], `${schema.pointer}/additionalProperties`), true);
    if (values.value["type"] === "object") this.readProperties(member, values, false, depth);
    if (schema.value["type"] === "array" && items.value["type"] === "object") {
      this.readErrata(member, items);
      this.readProperties(member, items, true, depth);
    }
  }

  /** What the arrays in an array, or in a map, hold in the end. */
  private innermost(schema: Place, isHeld = false): Place {
    let inner = isHeld ? schema : this.at(schema.value["items"], `${schema.pointer}/items`);
    for (let depth = 0; inner.value["type"] === "array" && depth < DEEPEST; depth++)
      inner = this.at(inner.value["items"], `${inner.pointer}/items`);
    return inner;
  }

  private readValues(member: string, schema: Place): void {
    for (const key of ["enum", "x-extensible-enum"]) {
      if (key in schema.value) state(this.table, member, { enum: sorted(listOf(schema.value[key])) }, `${schema.pointer}/${key}`);
    }
  }

  private readProperties(member: string, schema: Place, isArray: boolean, depth: number): void {
    const required = listOf(schema.value["required"]);
    const properties = recordOf(schema.value["properties"]);
    for (const [name, property] of Object.entries(properties)) {
      const child = childOf(member, isArray, name);
      const pointer = `${schema.pointer}/properties/${escapePointer(name)}`;
      this.readSchema(child, this.at(property, pointer), depth + 1);
      state(
        this.table,
        child,
        { required: required.includes(name) },
        required.includes(name) ? `${schema.pointer}/required` : pointer,
      );
    }
    for (const { field, fact, value } of conditionsOf(schema.value)) {
      const child = childOf(member, isArray, field);
      if (this.table.has(child)) state(this.table, child, { [fact]: value }, `${schema.pointer}/if`);
    }
  }

  /** A key in a header is a parameter of the page; it is required if every way to authorise a request has it. */
  private readSecurity(operation: JsonRecord): void {
    const ways = listOf(operation["security"] ?? this.document["security"]).map((way) => Object.keys(recordOf(way)));
    for (const name of new Set(ways.flat())) {
      const scheme = this.at(
        recordOf(recordOf(this.document["components"])["securitySchemes"])[name],
        `/components/securitySchemes/${escapePointer(name)}`,
      );
      if (scheme.value["type"] !== "apiKey") continue;
      const member = `parameter ${String(scheme.value["in"])} ${headerName(String(scheme.value["name"]))}`;
      const required = ways.every((way) => way.includes(name));
      state(this.table, member, { type: "String", required, ...recordOf(scheme.value["x-token-length"]) }, scheme.pointer);
      this.readErrata(member, scheme);
    }
  }
}

/** The conditions between fields that `if`, `then` and `else` can say: required when, and only with. */
function conditionsOf(schema: JsonRecord): { field: string; fact: string; value: JsonRecord }[] {
  const tested = Object.entries(recordOf(recordOf(schema["if"])["properties"]));
  const [name, test] = tested[0] ?? [];
  if (tested.length !== 1 || name === undefined) return [];
  const value = recordOf(test)["const"];
  const others = listOf(recordOf(recordOf(schema["properties"])[name])["enum"]).filter((one) => one !== value);
  const refused = (branch: unknown): string[] =>
    Object.entries(recordOf(recordOf(branch)["properties"]))
      .filter(([, one]) => one === false)
      .map(([field]) => field);
  return [
    ...listOf(recordOf(schema["then"])["required"]).map((field) => ({
      field: String(field),
      fact: "requiredWhen",
      value: { [name]: value },
    })),
    ...refused(schema["then"]).map((field) => ({ field, fact: "onlyWith", value: { [name]: others[0] } })),
    ...refused(schema["else"]).map((field) => ({ field, fact: "onlyWith", value: { [name]: value } })),
  ];
}

function typeOf(schema: JsonRecord, items: JsonRecord): string {
  const { type, format } = schema;
  if (type === undefined) return "Any";
  if (type === "string") return format === "binary" ? "bytes" : "String";
  if (type === "integer") return format === "int64" ? "Long" : "Integer";
  if (type === "number") return "Number";
  if (type === "boolean") return "Boolean";
  if (type === "object") return "object";
  if (type === "array")
    return items["type"] === "object" ? "Array of objects" : typeOf(items, {}) === "String" ? "Array of strings" : "Array";
  return JSON.stringify(format === undefined ? { type } : { format, type });
}

function printed(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return value;
  }
}

function recordOf(value: unknown): JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? [...value] : [];
}

function state(table: Table, member: string, facts: JsonRecord, pointer: string): void {
  const known = table.get(member) ?? new Map<string, { value: unknown; pointer: string }>();
  for (const [fact, value] of Object.entries(facts)) if (value !== undefined) known.set(fact, { value, pointer });
  table.set(member, known);
}

function childOf(member: string, isArray: boolean, name: string): string {
  return /^(?:request|response \S+)$/.test(member) ? `${member} ${name}` : `${member}${isArray ? "[]" : ""}.${name}`;
}

function headerName(name: string): string {
  return name.toLowerCase().replace(/(^|-)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function sorted(values: readonly unknown[]): unknown[] {
  const known = values.map((value) => (typeof value === "number" ? value : String(value)));
  return known.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescape(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
