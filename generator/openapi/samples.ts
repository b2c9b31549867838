import type { Json, JsonObject } from "../model.js";
import { asObject, isObject, listAt, objectAt, type Operation, resolve, textAt } from "./operations.js";
import type { SchemaCheck } from "./schema-check.js";

/** A request that is right. */
export interface RequestSample {
  readonly name: string;
  readonly input: JsonObject;
  readonly summary?: string;
  readonly synthetic: boolean;
}

/**
 * Gives valid inputs of an operation: one for each example of its body, with the examples of its parameters. Optional parameters
 * come with made-up bodies only, or where their own example stands on the page. What has no example is made from its schema.
 */
export function requestSamples(operation: Operation, document: JsonObject, check: SchemaCheck): RequestSample[] {
  const bodies = operation.body?.examples ?? [];
  const first = operation.parameters.flatMap(({ examples }) => examples).find(({ synthetic }) => !synthetic);
  if (bodies.length === 0) {
    const input = inputWith(operation, document, first === undefined);
    if (operation.body?.required === true) input["body"] = fittingSample(operation.body.schema, document, check);
    return [{ name: first?.name ?? "synthetic", input, synthetic: first === undefined }];
  }
  return bodies.map(({ name, value, summary, synthetic }) => ({
    name,
    input: { ...inputWith(operation, document, synthetic), body: value },
    ...(summary === undefined ? {} : { summary }),
    synthetic,
  }));
}

/** Gives a value made from a schema: with all members where that fits, else with those that are required. */
export function fittingSample(schema: JsonObject, document: JsonObject, check: SchemaCheck): Json {
  const whole = sampleOf(schema, document);
  return check(schema, whole).length === 0 ? whole : sampleOf(schema, document, 1);
}

function inputWith(operation: Operation, document: JsonObject, withMadeUp: boolean): JsonObject {
  const input: JsonObject = {};
  for (const { name, required, schema, examples } of operation.parameters) {
    const [example] = examples;
    if (example !== undefined && (required || withMadeUp || !example.synthetic)) input[name] = example.value;
    else if (required) input[name] = sampleOf(schema, document);
  }
  return input;
}

/** Gives a small value that fits a schema, as far as its own limits say. */
export function sampleOf(schema: Json, document: JsonObject, depth = 0): Json {
  const { value } = resolve(document, schema);
  const [known] = [...listAt(value, "examples"), ...listAt(value, "enum"), ...listAt(value, "x-extensible-enum")];
  const given = value["const"] ?? value["example"] ?? value["default"] ?? known;
  if (given !== undefined) return given;
  for (const choice of ["oneOf", "anyOf"]) {
    const branch = listAt(value, choice).find((entry) => asObject(entry)["type"] !== "null");
    if (branch !== undefined)
      return merged(sampleOf({ ...value, [choice]: [] }, document, depth), sampleOf(branch, document, depth));
  }
  const [all, ...more] = listAt(value, "allOf");
  if (all !== undefined) return merged(sampleOf({ ...value, allOf: more }, document, depth), sampleOf(all, document, depth));
  const types = [value["type"]].flat();
  const type = types.find((entry) => entry !== "null") ?? (value["properties"] === undefined ? types[0] : "object");
  return sampleOfType(type, value, document, depth);
}

function sampleOfType(type: Json | undefined, schema: JsonObject, document: JsonObject, depth: number): Json {
  switch (type) {
    case "string":
      return textSample(schema);
    case "integer":
    case "number":
      return numberSample(schema);
    case "boolean":
      return true;
    case "array":
      return Array.from({ length: Number(schema["minItems"] ?? (depth < 3 ? 1 : 0)) }, () =>
        sampleOf(schema["items"] ?? {}, document, depth + 1),
      );
    case "null":
      return null;
    case "object":
      return objectSample(schema, document, depth);
    default:
      return {};
  }
}

function objectSample(schema: JsonObject, document: JsonObject, depth: number): JsonObject {
  const required = listAt(schema, "required");
  const members = Object.entries(objectAt(schema, "properties")).filter(([name]) => required.includes(name) || depth === 0);
  return Object.fromEntries(members.map(([name, member]) => [name, sampleOf(member, document, depth + 1)]));
}

function numberSample(schema: JsonObject): number {
  const step = typeof schema["multipleOf"] === "number" ? schema["multipleOf"] : 1;
  if (typeof schema["minimum"] === "number") return Math.ceil(schema["minimum"] / step) * step;
  if (typeof schema["exclusiveMinimum"] === "number") return (Math.floor(schema["exclusiveMinimum"] / step) + 1) * step;
  const most = schema["maximum"] ?? schema["exclusiveMaximum"];
  return typeof most === "number" && most < 1 ? Math.floor((most - step) / step) * step : step;
}

const formatSamples: Readonly<Record<string, string>> = {
  date: "2025-01-31",
  "date-time": "2025-01-31T08:30:00Z",
  duration: "P1D",
  email: "someone@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  "uri-reference": "/path",
  uuid: "9f1c2d3e-4b5a-4c6d-8e7f-0a1b2c3d4e5f",
};

function textSample(schema: JsonObject): string {
  const format = formatSamples[textAt(schema, "format") ?? ""];
  if (format !== undefined) return format;
  const least = Number(schema["minLength"] ?? 0);
  const most = Number(schema["maxLength"] ?? Math.max(least, 6));
  const text = "sample".slice(0, most);
  return text.length >= least ? text : "0".repeat(least);
}

function merged(one: Json, other: Json): Json {
  return isObject(one) && isObject(other) ? { ...one, ...other } : other;
}
