import { createHash } from "node:crypto";
import { referenceOf } from "../../contract/objects/references.js";
import { canonical, isObject } from "../../text/json.js";
import { collapse } from "../facts/cell.js";
import type { Facts, FieldFact, ParameterFact, ResponseFact } from "../facts/facts.js";
import type { Reading } from "../facts/reading.js";
import { visible } from "../forms/visible.js";
import { Structures } from "./bodies.js";
import { requestExamples, responseExamples } from "./examples.js";
import { fieldOf, type Source } from "./field.js";
import { readJson } from "./json-lines.js";
import { follow, isDeprecated, mediaTypesOf, type Operation, operationIn, permissionOf, resolver } from "./operation.js";
import { type Flat, flatten, type Json, jsonOf, listOf, textOf } from "./schema.js";
import type { PageProfile } from "../profile.js";

/** The facts of a vendor's definition of one operation, and a fingerprint of all that it says. Throws `PageError` for JSON that is none. */
export function readDefinition(profile: PageProfile, text: string, file: string): Reading {
  const json = readJson(text, file);
  const found = operationIn(json, file);
  const {
    words,
    permission: { members },
  } = profile;
  const source: Source = { words, json, resolve: resolver(found.root, file), notes: [] };
  const structures = new Structures(source);
  const { root, operation } = found;
  const parameters = parametersOf(source, found);
  const body = bodyOf(source, found, structures, parameters);
  const answers = answersOf(source, found, structures);
  const permission = permissionOf(operation, members);
  if (permission !== null) source.notes.push({ line: found.line, text: `permission ${permission}` });
  const apiName = textOf(root["name"]) || textOf(operation["operationId"]);
  const facts: Facts = {
    page: {
      title: visible(textOf(operation["summary"]) || textOf(root["summary"])) || apiName || null,
      url: profile.definitionAddress(root),
      updated: null,
      form: "definition",
      ...(apiName === "" ? {} : { apiName }),
    },
    operation: {
      method: found.method,
      path: visible(found.path),
      description: collapse(visible(textOf(operation["description"]) || textOf(root["description"]))),
      ...(isDeprecated(words, operation) ? { deprecated: true } : {}),
      ...(body.mediaType === null ? {} : { mediaType: body.mediaType }),
    },
    parameters: parameters.flatMap(({ place, fact }): ParameterFact[] => (isCallers(place) ? [{ in: place, ...fact }] : [])),
    requestBody: body.fields,
    structures: structures.found,
    missingStructures: [...structures.missing],
    responses: answers.map(({ fact }) => fact),
    examples: {
      requests: requestExamples(operation, jsonOf(body.content)),
      responses: answers.flatMap(({ response, fact }) => responseExamples(response, fact.status)),
    },
    statusCodes: answers.flatMap(({ fact }): [number, string][] => (fact.status === null ? [] : [[fact.status, fact.text]])),
    notes: source.notes,
    unread: [],
  };
  return { facts, fingerprint: fingerprintOf(found), incomplete: null };
}

interface Parameter {
  place: string;
  value: Json;
  flat: Flat;
  fact: FieldFact;
}

/** The parameters of the operation, and those of its path that it does not state itself. */
function parametersOf(source: Source, { operation, item, path }: Operation): Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const holder of [operation, item]) {
    listOf(holder["parameters"]).forEach((entry, at) => {
      const line = source.json.lineOf(listOf(holder["parameters"]), at);
      const value = follow(entry, source.resolve);
      const name = textOf(value?.["name"]);
      if (value === null || name === "") {
        const what = referenceOf(entry) === undefined ? "a parameter has no name" : `${referenceOf(entry)} leads to no parameter`;
        source.notes.push({ line, text: what });
        return;
      }
      const place = placeOf(source, textOf(value["in"]).toLowerCase(), path, name, line);
      if (place === null || parameters.has(`${place} ${name}`)) return;
      const flat = flatten(
        isObject(value["schema"]) ? { ...described(value), allOf: [value["schema"] ?? null] } : value,
        source.resolve,
      );
      const required = value["required"] === true || textOf(value["required"]).toLowerCase() === "true";
      // What is odd about a body or a form is told where their fields are read.
      const fact = fieldOf(isCallers(place) ? source : { ...source, notes: [] }, name, flat, { required, line });
      parameters.set(`${place} ${name}`, { place, value, flat, fact });
    });
  }
  return [...parameters.values()];
}

function isCallers(place: string): place is ParameterFact["in"] {
  return place === "path" || place === "query" || place === "header";
}

function described(value: Json): Json {
  const description = textOf(value["description"]);
  return description === "" ? {} : { description };
}

function placeOf(source: Source, place: string, path: string, name: string, line: number): string | null {
  if (["path", "query", "header", "body", "formdata"].includes(place)) return place;
  source.notes.push({
    line,
    text: `${name}: it is said to be in "${place}"${place === "cookie" ? ", which no reader of facts knows" : ""}`,
  });
  if (place === "cookie") return null;
  return path.includes(`{${name}}`) ? "path" : "query";
}

function bodyOf(
  source: Source,
  { root, operation, line }: Operation,
  structures: Structures,
  parameters: readonly Parameter[],
): { fields: FieldFact[] | null; mediaType: string | null; content: Json } {
  const scope = { in: "request", status: null } as const;
  const stated = follow(operation["requestBody"], source.resolve);
  const content = jsonOf(stated?.["content"]);
  const types = stated === null ? mediaTypesOf(root, operation) : Object.keys(content).map((type) => type.split(";")[0] ?? "");
  const type = types.find((one) => /json/i.test(one)) ?? types[0] ?? null;
  const mediaType = type === null || /json|^\*\/\*$/i.test(type) ? null : type;
  const form = parameters.filter(({ place }) => place === "formdata");
  const [first, ...others] = parameters.filter(({ place }) => place === "body");
  for (const { fact } of others) source.notes.push({ line: fact.line, text: `${fact.name}: a second body` });
  const media = Object.entries(content).find(([name]) => type !== null && name.startsWith(type))?.[1];
  const stands = first !== undefined || stated !== null;
  const schema = first === undefined ? jsonOf(media)["schema"] : (first.value["schema"] ?? first.value);
  const required = first?.fact.required === true || stated?.["required"] === true ? true : null;
  const body = stands ? structures.bodyOf(schema ?? {}, scope, { line: first?.fact.line ?? line, required }) : null;
  if (form.length === 0) return { fields: body, mediaType: stands ? mediaType : null, content };
  if (body !== null) source.notes.push({ line: first?.fact.line ?? line, text: "a form and a body stand side by side" });
  const fields = structures.formOf(
    form.map(({ fact, flat }) => ({ name: fact.name, flat, required: fact.required === true, line: fact.line })),
    scope,
  );
  const isFile = form.some(({ fact }) => /\bfile/i.test(fact.type ?? ""));
  const formType = mediaType ?? (isFile ? "multipart/form-data" : "application/x-www-form-urlencoded");
  return { fields: [...fields, ...(body ?? [])], mediaType: formType, content };
}

interface Answer {
  response: Json;
  fact: ResponseFact;
}

/** The answers by status. What is said of every other status has none. */
function answersOf(source: Source, { operation }: Operation, structures: Structures): Answer[] {
  const responses = jsonOf(operation["responses"]);
  return Object.entries(responses).flatMap(([key, value]): Answer[] => {
    const line = source.json.lineOf(responses, key);
    if (key.startsWith("x-")) return [];
    const status = /^[1-5]\d\d$/.test(key) ? Number(key) : null;
    if (status === null) source.notes.push({ line, text: `an answer is stated for "${key}"` });
    const response = follow(value, source.resolve);
    if (response === null)
      source.notes.push({
        line,
        text: `answer ${key}: ${referenceOf(value) ?? "its text"} leads to no answer`,
      });
    const headers = Object.keys(jsonOf(response?.["headers"]));
    if (headers.length > 0) source.notes.push({ line, text: `answer ${key} has the headers ${headers.join(", ")}` });
    const content = Object.values(jsonOf(response?.["content"])).map((media) => jsonOf(media)["schema"]);
    const schema = response?.["schema"] ?? content.find((one) => one !== undefined);
    const text = collapse(visible(textOf(response?.["description"] ?? value)));
    const body = schema === undefined ? null : structures.bodyOf(schema, { in: "response", status }, { line, required: null });
    return [{ response: response ?? {}, fact: { status, text, body } }];
  });
}

/** Over all that the definition says of the operation, whatever the order of its members. */
function fingerprintOf({ root, path, method, operation, item }: Operation): string {
  const said = {
    path,
    method,
    operation,
    parameters: item["parameters"],
    shared: ["definitions", "components", "parameters", "responses"].map((key) => root[key]),
  };
  return `definition:${createHash("sha256").update(canonical(said)).digest("hex").slice(0, 16)}`;
}
