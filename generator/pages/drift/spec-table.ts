import type { Bundle } from "../../contract/document.js";
import { escapePointer, unescapePointer } from "../../text/pointer.js";
import { tokenLength } from "../../contract/extensions/x-token-length.js";
import { extensibleEnum } from "../../contract/extensions/x-extensible-enum.js";
import { exampleSource } from "../../contract/extensions/x-example-source.js";
import { errata } from "../../contract/extensions/x-errata.js";
import { docSource } from "../../contract/extensions/x-doc-source.js";
import { conditionsOf, type JsonRecord, listOf, printed, recordOf, typeOf } from "./spec-schema.js";
import { isCallersParameter } from "../vocabulary/words.js";
import { childOf, headerName, sorted, state, type Table } from "./table.js";

/** An entry of `x-errata`: at this member the spec departs from its page in this fact. */
export interface Erratum {
  member: string;
  fact: string;
  pointer: string;
}

/** What a spec says of one operation, member by member, and where. */
export interface SpecOperation {
  id: string;
  method: string;
  path: string;
  /** The page's API name, address, date and fingerprint. */
  source: { page: string | null; url: string | null; updated: string | null; fingerprint: string | null };
  pointer: string;
  table: Table;
  errata: Erratum[];
  bundle: Bundle;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const LIMITS = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "pattern", "default"];
const DEEPEST = 12;

/** All operations of a bundled document. */
export function specOperations(bundle: Bundle): SpecOperation[] {
  const found: SpecOperation[] = [];
  for (const [path, item] of Object.entries(recordOf(bundle.document["paths"]))) {
    for (const method of METHODS) if (method in recordOf(item)) found.push(new Reader(bundle, path, method).read());
  }
  return found;
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
  private readonly bundle: Bundle;
  private readonly path: string;
  private readonly method: string;
  private readonly table: Table = new Map();
  private readonly errata: Erratum[] = [];

  constructor(bundle: Bundle, path: string, method: string) {
    this.bundle = bundle;
    this.path = path;
    this.method = method;
  }

  read(): SpecOperation {
    const pathPointer = `/paths/${escapePointer(this.path)}`;
    const pathItem = this.at(recordOf(this.bundle.document["paths"])[this.path], pathPointer);
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
    const source = recordOf(value[docSource.key]);
    const text = (name: string): string | null => (typeof source[name] === "string" ? source[name] : null);
    return {
      id: String(value["operationId"] ?? `${this.method.toUpperCase()} ${this.path}`),
      method: this.method.toUpperCase(),
      path: this.path,
      source: { page: text("page"), url: text("url"), updated: text("updated"), fingerprint: text("fingerprint") },
      pointer,
      table: this.table,
      errata: this.errata,
      bundle: this.bundle,
    };
  }

  /** A value with its references followed: keys beside a `$ref` win, the pointer is the target's. */
  private at(value: unknown, pointer: string): Place {
    let place: Place = { value: recordOf(value), pointer };
    for (let hops = 0; typeof place.value["$ref"] === "string" && hops < 20; hops++) {
      const { $ref, ...siblings } = place.value;
      const keys = String($ref).replace(/^#\/?/, "").split("/").map(unescapePointer);
      let target: unknown = this.bundle.document;
      for (const key of keys) target = recordOf(target)[key];
      place = { value: { ...recordOf(target), ...siblings }, pointer: String($ref).slice(1) };
    }
    return place;
  }

  private readErrata(member: string, place: Place): void {
    listOf(place.value[errata.key]).forEach((entry, at) => {
      const named = recordOf(entry)["member"];
      this.errata.push({
        member: typeof named === "string" ? named : member,
        fact: String(recordOf(entry)["fact"]),
        pointer: `${place.pointer}/${errata.key}/${at}`,
      });
    });
  }

  private readParameter(parameter: Place): void {
    const name = String(parameter.value["name"]);
    if (!isCallersParameter({ in: String(parameter.value["in"]), name })) return;
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
      .filter((example) => example[exampleSource.key] === "page");
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
    for (const key of ["enum", extensibleEnum.key]) {
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
    const ways = listOf(operation["security"] ?? this.bundle.document["security"]).map((way) => Object.keys(recordOf(way)));
    for (const name of new Set(ways.flat())) {
      const scheme = this.at(
        recordOf(recordOf(this.bundle.document["components"])["securitySchemes"])[name],
        `/components/securitySchemes/${escapePointer(name)}`,
      );
      if (scheme.value["type"] !== "apiKey") continue;
      const member = `parameter ${String(scheme.value["in"])} ${headerName(String(scheme.value["name"]))}`;
      const required = ways.every((way) => way.includes(name));
      state(this.table, member, { type: "String", required, ...recordOf(scheme.value[tokenLength.key]) }, scheme.pointer);
      this.readErrata(member, scheme);
    }
  }
}
