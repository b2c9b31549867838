import type { Problem } from "../errors/errors.js";
import { HEADER_NAME, ID, kindOf, UNSENDABLE } from "../values/check-text.js";
import type { Credentials } from "./credentials.js";
import type { Hooks } from "./hooks.js";
import type { CallOptions, ClientOptions } from "./options.js";

/** What an option must be. One that is undefined is not given. */
export interface OptionRule {
  /** In words that follow "must be": a kind of value as {@link kindOf} names it, where nothing else says what fits. */
  readonly must: string;
  readonly fits?: (value: unknown) => boolean;
  readonly isRequired?: boolean;
  /** What the members of an object must be. */
  readonly members?: OptionRules;
  /** Returns what is wrong with the members of an object that may have any names. */
  readonly eachOf?: (value: object, pointer: string) => readonly Problem[];
}

/** Rules by the names of options. */
export type OptionRules<Name extends string = string> = Readonly<Record<Name, OptionRule>>;

export const DURATION: OptionRule = { must: "a finite number from 1", fits: (value) => isFrom(1, value) };
export const PAUSE: OptionRule = { must: "a finite number from 0", fits: (value) => isFrom(0, value) };
export const COUNT: OptionRule = { must: "an integer from 1", fits: (value) => Number.isSafeInteger(value) && isFrom(1, value) };
export const FUNCTION: OptionRule = { must: "a function" };
export const BOOLEAN: OptionRule = { must: "a boolean" };
const OBJECT: OptionRule = { must: "an object" };
/** Headers that are added to a request. */
export const HEADERS: OptionRule = { must: "a plain object of names and values", fits: isNames, eachOf: headerProblems };

/** The options of a call. */
export const CALL_OPTIONS: OptionRules<keyof CallOptions> = {
  timeoutMs: DURATION,
  attemptTimeoutMs: DURATION,
  maxAttempts: COUNT,
  headers: HEADERS,
  fetchOptions: OBJECT,
  signal: { must: "an AbortSignal", fits: isSignal },
};

const MEMBERS_OF_CREDENTIALS: OptionRules<keyof Credentials> = {
  authorize: FUNCTION,
  refused: FUNCTION,
  projectId: FUNCTION,
  secrets: FUNCTION,
};
export const CREDENTIALS: OptionRule = {
  must: "what a factory of credentials returns",
  fits: (value) => isObject(value) && value["authorize"] !== undefined,
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
  projectId: { must: "an id: letters, digits, -, _, . and :", fits: (value) => typeof value === "string" && ID.test(value) },
  userAgent: { must: "text that a header can hold", fits: (value) => typeof value === "string" && !UNSENDABLE.test(value) },
  fetchOptions: OBJECT,
  timeoutMs: DURATION,
  attemptTimeoutMs: DURATION,
  maxAttempts: COUNT,
  maxResponseBytes: COUNT,
  headers: HEADERS,
  fetch: FUNCTION,
  validators: { must: VALIDATE_MODULE, fits: (value) => isObject(value) && typeof value["checkCall"] === "function" },
  checkResponses: { must: "a boolean or a function", fits: (value) => /boolean|function/.test(typeof value) },
  hooks: { must: "an object", members: HOOKS },
};

/** Returns what is wrong with options. */
export function optionProblems(options: unknown, rules: OptionRules, at = ""): Problem[] {
  if (!isObject(options)) return [{ pointer: at, message: `options must be an object, is ${kindOf(options)}`, keyword: "type" }];
  const problems: Problem[] = [];
  for (const name of Object.keys(rules)) {
    const { must, fits, isRequired, members, eachOf } = rules[name]!;
    const value = options[name];
    if (value === undefined && !isRequired) continue;
    const pointer = `${at}/${name}`;
    const isRight = fits ? fits(value) : kindOf(value) === must;
    if (value === undefined) problems.push({ pointer, message: "is missing", keyword: "required" });
    else if (!isRight) problems.push({ pointer, message: `must be ${must}, is ${kindOf(value)}`, keyword: "type" });
    else if (members) problems.push(...optionProblems(value, members, pointer));
    else if (eachOf) problems.push(...eachOf(value as object, pointer));
  }
  return problems;
}

function isFrom(minimum: number, value: unknown): boolean {
  return Number.isFinite(value) && Number(value) >= minimum;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return kindOf(value) === "an object";
}

/** Whether a value has names and values as its own members: an instance of Headers, or a list of pairs, would look empty. */
export function isNames(value: unknown): boolean {
  return isObject(value) && !(Symbol.iterator in value);
}

/** Whether a value has what is asked of a signal, whichever platform or copy of one it comes from. */
function isSignal(value: unknown): boolean {
  const { addEventListener, throwIfAborted } = Object(value) as Partial<AbortSignal>;
  return typeof addEventListener === "function" && typeof throwIfAborted === "function";
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
