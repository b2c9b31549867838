import type { Problem } from "../errors/errors.js";
import { HEADER_NAME, ID, kindOf, NO_ID, UNSENDABLE } from "../values/check-text.js";
import type { Credentials } from "./credentials.js";
import type { Hooks } from "./hooks.js";
import type { CallOptions, ClientOptions } from "./options.js";

/** What an option must be. One that is undefined is not given. */
export interface OptionRule {
  /** Whether a value is right; without it, only an object is. */
  readonly fits?: (value: unknown) => boolean;
  /** What is wrong with any other value, in words that follow the option's name. */
  readonly otherwise: string;
  readonly isRequired?: boolean;
  /** What the members of an object must be. */
  readonly members?: OptionRules;
  /** Returns what is wrong with the members of an object that may have any names. */
  readonly eachOf?: (value: object, pointer: string) => readonly Problem[];
}

/** Rules by the names of options. */
export type OptionRules<Name extends string = string> = Readonly<Record<Name, OptionRule>>;

export const DURATION: OptionRule = { fits: (value) => isFrom(1, value), otherwise: "must be a finite number from 1" };
export const PAUSE: OptionRule = { fits: (value) => isFrom(0, value), otherwise: "must be a finite number from 0" };
const COUNT: OptionRule = {
  fits: (value) => Number.isSafeInteger(value) && isFrom(1, value),
  otherwise: "must be an integer from 1",
};
export const FUNCTION: OptionRule = { fits: isFunction, otherwise: "must be a function" };
export const BOOLEAN: OptionRule = { fits: (value) => typeof value === "boolean", otherwise: "must be true or false" };
const OBJECT: OptionRule = { otherwise: "must be an object" };
/** Headers that are added to a request. */
export const HEADERS: OptionRule = {
  fits: isNames,
  otherwise: "must be a plain object of names and values",
  eachOf: headerProblems,
};

/** The options of a call. */
export const CALL_OPTIONS: OptionRules<keyof CallOptions> = {
  timeoutMs: DURATION,
  attemptTimeoutMs: DURATION,
  maxAttempts: COUNT,
  headers: HEADERS,
  fetchOptions: OBJECT,
  signal: { fits: isSignal, otherwise: "must be an AbortSignal" },
};

const MEMBERS_OF_CREDENTIALS: OptionRules<keyof Credentials> = {
  authorize: FUNCTION,
  refused: FUNCTION,
  projectId: FUNCTION,
  secrets: FUNCTION,
};
export const CREDENTIALS: OptionRule = {
  fits: (value) => isObject(value) && value["authorize"] !== undefined,
  otherwise: "must be what a factory of credentials returns",
  isRequired: true,
  members: MEMBERS_OF_CREDENTIALS,
};
const HOOKS: OptionRules<keyof Hooks> = { onRequest: FUNCTION, onResponse: FUNCTION, onRetry: FUNCTION, onError: FUNCTION };
/** What validators are, for people. */
export const VALIDATE_MODULE = "the module ./validate of the package";

/** The options of a client, but for those that say where the service is. */
export const CLIENT_OPTIONS: OptionRules<Exclude<keyof ClientOptions, "region" | "endpoint">> = {
  credentials: CREDENTIALS,
  allowInsecure: BOOLEAN,
  projectId: { fits: (value) => typeof value === "string" && ID.test(value), otherwise: NO_ID },
  userAgent: {
    fits: (value) => typeof value === "string" && !UNSENDABLE.test(value),
    otherwise: "must be text that a header can hold",
  },
  fetchOptions: OBJECT,
  timeoutMs: DURATION,
  attemptTimeoutMs: DURATION,
  maxAttempts: COUNT,
  maxResponseBytes: COUNT,
  headers: HEADERS,
  fetch: FUNCTION,
  validators: {
    fits: (value) => isObject(value) && isFunction(value["checkCall"]),
    otherwise: `must be ${VALIDATE_MODULE}`,
  },
  checkResponses: {
    fits: (value) => typeof value === "boolean" || isFunction(value),
    otherwise: "must be true, false or a function",
  },
  hooks: { otherwise: "must be an object of functions", members: HOOKS },
};

/** Returns what is wrong with options. */
export function optionProblems(options: unknown, rules: OptionRules, at = ""): Problem[] {
  if (!isObject(options)) return [{ pointer: at, message: `options must be an object, is ${kindOf(options)}`, keyword: "type" }];
  const problems: Problem[] = [];
  for (const name of Object.keys(rules)) {
    const { fits = isObject, otherwise, isRequired, members, eachOf } = rules[name]!;
    const value = options[name];
    if (value === undefined && !isRequired) continue;
    const pointer = `${at}/${name}`;
    if (value === undefined) problems.push({ pointer, message: "is missing", keyword: "required" });
    else if (!fits(value)) problems.push({ pointer, message: `${otherwise}, is ${kindOf(value)}`, keyword: "type" });
    else if (members) problems.push(...optionProblems(value, members, pointer));
    else if (eachOf) problems.push(...eachOf(value as object, pointer));
  }
  return problems;
}

function isFrom(minimum: number, value: unknown): boolean {
  return Number.isFinite(value) && Number(value) >= minimum;
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value has names and values as its own members: an instance of Headers, or a list of pairs, would look empty. */
export function isNames(value: unknown): boolean {
  return isObject(value) && !(Symbol.iterator in value);
}

/** Whether a value has what is asked of a signal, whichever platform or copy of one it comes from. */
function isSignal(value: unknown): boolean {
  return isObject(value) && isFunction(value["addEventListener"]) && isFunction(value["throwIfAborted"]);
}

/** Headers that belong to the connection: fetch sets them itself. Others would break the request or lead it elsewhere. */
const OF_CONNECTION =
  /^(connection|content-length|expect|host|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/i;

/** Returns what is wrong with headers, never showing a value. One that is undefined is not given. */
function headerProblems(headers: object, pointer: string): Problem[] {
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(headers)) {
    const message = headerProblem(name, value);
    if (message === undefined) continue;
    // What follows the first character that no name has may be a value, pasted with its name.
    const shownName = name.replace(/[^!#$%&'*+.^_`|~\w-].*/s, "…");
    problems.push({ pointer: `${pointer}/${shownName}`, message, keyword: "pattern" });
  }
  return problems;
}

function headerProblem(name: string, value: unknown): string | undefined {
  if (!HEADER_NAME.test(name)) return "is no name of a header";
  if (OF_CONNECTION.test(name)) return "is set by fetch itself; leave it out";
  if (value === undefined || Number.isFinite(value)) return undefined;
  if (typeof value !== "string") return `must be text, is ${kindOf(value)}`;
  return UNSENDABLE.test(value) ? "holds characters that cannot be sent" : undefined;
}
