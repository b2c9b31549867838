import { Ajv2020 } from "ajv/dist/2020.js";
import { SpecError } from "../text/problem.js";
import { type Json, type JsonObject, isObject } from "../text/json.js";
import type { SourceFile } from "../text/source-file.js";
import type { Answer } from "./answer.js";
import type { RequestProblem } from "./request-check.js";

/**
 * How what stands before the operations says that something is wrong: data, as it is the vendor's. In strings `{code}`,
 * `{message}` and `{requestId}` are filled in; a member whose code is not known is left out.
 */
export interface GatewayErrors {
  /** Headers of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonObject;
  /** Codes by status. */
  readonly codes?: Readonly<Record<string, string>>;
}

const texts = { type: "object", additionalProperties: { type: "string" } };
const isGatewayErrors = new Ajv2020().compile<GatewayErrors>({
  type: "object",
  additionalProperties: false,
  properties: { headers: texts, body: { type: "object" }, codes: texts },
});

/** Returns what a file says of the gateway's errors. */
export function readGatewayErrors({ file, content }: SourceFile): GatewayErrors {
  if (isGatewayErrors(content)) return content;
  const [{ instancePath, message } = { instancePath: "", message: "" }] = isGatewayErrors.errors ?? [];
  throw new SpecError([{ file, line: 1, message: `${instancePath || "The file"} ${message}.`, fix: "See docs/mock.md." }]);
}

export interface Gateway {
  /** Headers that the next answer carries; each call begins a new request id. */
  headers(): Record<string, string>;
  /** An error with this code, else with the one of its status. */
  error(status: number, message: string, code?: string): Answer;
  /** 422 with all that is wrong. */
  problems(message: string, problems: readonly RequestProblem[]): Answer;
}

/** Returns the errors of a server; request ids are counted, so that two runs give the same. */
export function createGateway({ headers = {}, body = { message: "{message}" }, codes = {} }: GatewayErrors = {}): Gateway {
  let requests = 0;
  const requestId = (number: number): string => number.toString(16).padStart(32, "0");
  const filled = (template: Json, values: Readonly<Record<string, string | undefined>>): Json | undefined => {
    if (!isObject(template)) {
      const [, name] = typeof template === "string" ? (/^\{(\w+)\}$/.exec(template) ?? []) : [];
      return name === undefined ? template : values[name];
    }
    const members = Object.entries(template).map(([name, member]) => [name, filled(member, values)] as const);
    return Object.fromEntries(members.filter((entry): entry is [string, Json] => entry[1] !== undefined));
  };
  const answer = (status: number, message: string, more: JsonObject, code = codes[String(status)]): Answer => {
    // The headers are written after the body is made: they begin the id that the body already holds.
    const values = { code, message, requestId: requestId(requests + 1) };
    const error = filled(body, values);
    const value = isObject(error) ? { ...error, ...more } : more;
    return { status, headers: { "content-type": "application/json" }, body: Buffer.from(JSON.stringify(value)) };
  };
  return {
    headers() {
      requests += 1;
      const values = { requestId: requestId(requests) };
      return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(filled(value, values) ?? "")]));
    },
    error: (status, message, code) => answer(status, message, {}, code),
    problems: (message, problems) => answer(422, message, { problems: problems.map((problem) => ({ ...problem })) }),
  };
}
