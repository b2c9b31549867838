import type { RequestExample, ResponseExample } from "../facts/facts.js";
import { isObject } from "../../text/json.js";
import { type Json, jsonOf, textOf } from "./schema.js";

const METHOD_LINE = /^(get|post|put|delete|patch|head|options)\s+(\S.*)$/i;

/** The examples of a request: numbered keys of the operation, and those of its body. */
export function requestExamples(operation: Json, content: Json): RequestExample[] {
  const numbered = numbers(operation, /^x-request-examples-(?:url-|description-|text-)?(\d+)$/).map((number): RequestExample => {
    const { method, url } = addressOf(textOf(operation[`x-request-examples-url-${number}`]));
    const json = jsonIn(operation[`x-request-examples-${number}`]) ?? jsonIn(operation[`x-request-examples-text-${number}`]);
    return { text: textOf(operation[`x-request-examples-description-${number}`]), method, url, json: json ?? null };
  });
  const ofBody = Object.values(content)
    .flatMap((media) => valuesIn(jsonOf(media)))
    .map((json): RequestExample => ({ text: "", method: null, url: null, json }));
  return [...numbered, ...ofBody].filter((one) => one.text !== "" || one.url !== null || one.json !== null);
}

/** The examples of an answer, by media type, numbered, or in its content. */
export function responseExamples(response: Json, status: number | null): ResponseExample[] {
  const byMediaType = Object.entries(jsonOf(response["examples"]))
    .filter(([name]) => !name.includes("description"))
    .map(([, value]) => value);
  const numbered = numbers(response, /^x-response-examples-(\d+)$/).map((number) => response[`x-response-examples-${number}`]);
  const inContent = Object.values(jsonOf(response["content"])).flatMap((media) => valuesIn(jsonOf(media)));
  return [...byMediaType, ...numbered, ...inContent]
    .map((value) => jsonIn(value))
    .filter((json) => json !== undefined)
    .map((json) => ({ status, text: "", json }));
}

/** `example` and `examples` of a media type. */
function valuesIn(media: Json): unknown[] {
  const several = Object.values(jsonOf(media["examples"])).map((one) => (isObject(one) && "value" in one ? one["value"] : one));
  return [media["example"], ...several].map((value) => jsonIn(value)).filter((json) => json !== undefined);
}

function numbers(holder: Json, pattern: RegExp): number[] {
  const found = Object.keys(holder).map((key) => Number(pattern.exec(key)?.[1] ?? Number.NaN));
  return [...new Set(found.filter((number) => !Number.isNaN(number)))].sort((a, b) => a - b);
}

function addressOf(text: string): { method: string | null; url: string | null } {
  const line = METHOD_LINE.exec(text);
  if (line?.[1] && line[2]) return { method: line[1].toUpperCase(), url: line[2].trim() };
  return { method: null, url: /^(?:https?:\/\/|\/)\S*$/.test(text) ? text : null };
}

/** JSON as it stands or as a text; a text that is no JSON, as of a form, is no example of a body. */
function jsonIn(value: unknown): unknown {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string") return value;
  if (!/^\s*[[{]/.test(value)) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
