import type { Problem } from "../core/errors/errors.js";
import { readPointer } from "../core/values/pointer.js";

/** One thing that a compiled schema finds wrong, as Ajv reports it. @public */
export interface CompiledError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema: false and `errors` when the data does not fit. @public */
export interface Compiled {
  (data: unknown): boolean;
  errors?: readonly CompiledError[] | null | undefined;
}

const maxDepth = 200;
const maxValues = 1_000_000;

/**
 * Returns all that is wrong with a value; an empty list means nothing. Messages say what is allowed and never show a given string;
 * of members with a sensitive name, and of what stands below, they say nothing that was given. Never throws.
 *
 * @public
 */
export function check(validate: Compiled, value: unknown, page?: string, sensitive: readonly string[] = []): Problem[] {
  const found: Problem[] = [];
  try {
    const data = copyOf(value, "", [], { left: maxValues }, found);
    if (found.length === 0 && !validate(data)) report(validate.errors ?? [], data, sensitive, found);
  } catch {
    if (found.length === 0) add(found, "", "unreadable", "cannot be read");
  }
  return page === undefined ? found : found.map((problem) => ({ ...problem, page }));
}

/** A plain copy without prototypes: undefined members left out, integers as numbers, each value read once. */
function copyOf(value: unknown, pointer: string, parents: readonly object[], count: { left: number }, found: Problem[]): unknown {
  if (typeof value === "bigint") return toNumber(value);
  if (typeof value === "function" || typeof value === "symbol") {
    add(found, pointer, "type", `must be JSON, is a ${typeof value}`);
    return undefined;
  }
  if (typeof value !== "object" || value === null) return value;
  if (parents.includes(value)) return add(found, pointer, "cycle", "must not contain itself");
  if (parents.length >= maxDepth) return add(found, pointer, "depth", `must not be nested deeper than ${maxDepth} levels`);
  try {
    const isList = Array.isArray(value);
    const size = isList ? value.length : Object.keys(value).length;
    count.left -= size;
    if (count.left < 0) return add(found, pointer, "size", `must not hold more than ${maxValues} values`);
    const keys = isList ? Array.from({ length: size }, (_, index) => `${index}`) : Object.keys(value);
    const list: unknown[] = [];
    const object: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    const inner = [...parents, value];
    for (const key of keys) {
      const member = copyMember(value, key, `${pointer}/${escaped(key)}`, inner, count, found);
      if (isList) list.push(member);
      else if (member !== undefined) object[key] = member;
    }
    return isList ? list : object;
  } catch {
    return add(found, pointer, "unreadable", "cannot be read");
  }
}

function copyMember(
  owner: object,
  key: string,
  pointer: string,
  parents: readonly object[],
  count: { left: number },
  found: Problem[],
): unknown {
  let member: unknown;
  try {
    member = (owner as Record<string, unknown>)[key];
  } catch {
    return add(found, pointer, "unreadable", "cannot be read");
  }
  return copyOf(member, pointer, parents, count, found);
}

/** The number nearest to a bigint on its own side of ±2^63, so that limits of 64 bits still hold. */
function toNumber(value: bigint): number {
  const near = Number(value);
  return near === 2 ** 63 && value < 2n ** 63n
    ? 2 ** 63 - 1024
    : near === -(2 ** 63) && value < -(2n ** 63n)
      ? -(2 ** 63) - 2048
      : near;
}

function report(errors: readonly CompiledError[], data: unknown, sensitive: readonly string[], found: Problem[]): void {
  const names = sensitive.map(escaped);
  const isInBranch = errors.some(({ keyword }) => keyword !== "anyOf" && keyword !== "oneOf" && keyword !== "if");
  for (const { instancePath, keyword, params } of errors) {
    // The branch that a condition chose says itself what is wrong; so do the branches of a choice that fits none.
    if (keyword === "if") continue;
    if ((keyword === "anyOf" || keyword === "oneOf") && isInBranch && !params["passingSchemas"]) continue;
    const member = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
    const pointer = typeof member === "string" ? `${instancePath}/${escaped(member)}` : instancePath;
    // The first segment is empty, as the name of a whole value that is secret.
    const isSecret = instancePath.split("/").some((segment) => names.includes(segment));
    add(found, pointer, keyword, messageOf(keyword, params, readPointer(data, instancePath), isSecret));
  }
}

function add(found: Problem[], pointer: string, keyword: string, message: string): undefined {
  if (!found.some((problem) => problem.pointer === pointer && problem.message === message))
    found.push({ pointer, message, keyword });
}

function escaped(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

function messageOf(keyword: string, params: Readonly<Record<string, unknown>>, given: unknown, isSecret: boolean): string {
  const told = (of: (value: unknown) => string | number): string => (isSecret ? "***" : `${of(given)}`);
  const limit = String(params["limit"]);
  switch (keyword) {
    case "required":
    case "dependentRequired":
      return "is required";
    case "type":
      return `must be ${[params["type"]].flat().join(" or ")}, is ${told(kindOf)}`;
    case "minLength":
    case "minItems":
    case "minProperties":
      return `must have at least ${counted(params["limit"], keyword)}, has ${told(sizeOf)}`;
    case "maxLength":
    case "maxItems":
    case "unevaluatedItems":
    case "maxProperties":
      return `must have at most ${counted(params["limit"], keyword)}, has ${told(sizeOf)}`;
    case "minimum":
      return `must be at least ${limit}, is ${told(String)}`;
    case "maximum":
      return `must be at most ${limit}, is ${told(String)}`;
    case "exclusiveMinimum":
      return `must be greater than ${limit}, is ${told(String)}`;
    case "exclusiveMaximum":
      return `must be less than ${limit}, is ${told(String)}`;
    case "multipleOf":
      return `must be a multiple of ${String(params["multipleOf"])}`;
    case "enum":
      return `must be ${choiceOf(params["allowedValues"])}, is ${told(kindOf)}`;
    case "const":
      return `must be ${JSON.stringify(params["allowedValue"])}, is ${told(kindOf)}`;
    case "pattern":
      return `must match ${String(params["pattern"])}`;
    case "format":
      return `must have the format ${String(params["format"])}`;
    case "uniqueItems":
      return `must not have an item twice: items ${String(params["j"])} and ${String(params["i"])} are equal`;
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is not a known member";
    case "false schema":
      return "must not be given";
    default:
      return `must fit ${keyword}`;
  }
}

/** `1 item`, `2 items`. */
function counted(count: unknown, keyword: string): string {
  const part = keyword.endsWith("Length") ? "character" : keyword.endsWith("Items") ? "item" : "member";
  return `${String(count)} ${part}${count === 1 ? "" : "s"}`;
}

/** `"a"`, or `one of "a", "b"`. */
function choiceOf(values: unknown): string {
  const texts = [values].flat().map((value) => JSON.stringify(value));
  return texts.length === 1 ? texts.join() : `one of ${texts.join(", ")}`;
}

function sizeOf(value: unknown): number {
  if (typeof value === "string") return [...value].length;
  return Object.keys(value as object).length;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return `${value}`;
  if (Array.isArray(value)) return "array";
  return typeof value === "string" ? `a string of ${counted(sizeOf(value), "Length")}` : typeof value;
}
