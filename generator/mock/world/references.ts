import { type Json, type JsonObject, isObject } from "../../text/json.js";
import { merge } from "../../text/merge-patch.js";
import { atPointer } from "../../text/pointer.js";

/** What references can name: a value, or what makes a new one each time that it is asked for. */
export type Names = ReadonlyMap<string, Json | (() => Json)>;

/** A name, and a pointer into what it names. */
export interface Reference {
  readonly name: string;
  readonly pointer: string;
}

const WHOLE = /^\$([A-Za-z]\w*)(\/[^{}]*)?$/;
const INSIDE = /\{\$([A-Za-z]\w*)(\/[^{}]*)?\}/g;

/** Returns the reference that a text is: `$input/body/name`. */
export function referenceIn(text: string): Reference | undefined {
  const [, name, pointer = ""] = WHOLE.exec(text) ?? [];
  return name === undefined ? undefined : { name, pointer };
}

/** Returns the references that a text has in it: `key-{$number}`. */
export function referencesInside(text: string): Reference[] {
  return [...text.matchAll(INSIDE)].map(([, name = "", pointer = ""]) => ({ name, pointer }));
}

/** Returns what a reference leads to; undefined where nothing is. */
function follow({ name, pointer }: Reference, names: Names): Json | undefined {
  const named = names.get(name);
  const value = typeof named === "function" ? named() : named;
  return value === undefined ? undefined : atPointer(value, pointer);
}

/** The operators of templates: an object that has one of them as its only member. */
export const OPERATORS = ["$first", "$merge"] as const;

/** Returns the operator that an object is, with its operands. */
export function operatorOf(value: JsonObject): { name: (typeof OPERATORS)[number]; operands: readonly Json[] } | undefined {
  const [[name, operands] = []] = Object.entries(value);
  const known = OPERATORS.find((each) => each === name);
  if (known === undefined || Object.keys(value).length > 1 || !Array.isArray(operands)) return undefined;
  return { name: known, operands };
}

/** Returns the value of a template; members and items whose reference leads to nothing are left out. */
export function fill(template: Json, names: Names): Json | undefined {
  if (typeof template === "string") {
    const whole = referenceIn(template);
    if (whole) return follow(whole, names);
    return template.replaceAll(INSIDE, (_, name: string, pointer = "") => textOf(follow({ name, pointer }, names)));
  }
  if (Array.isArray(template)) return template.flatMap((item) => listed(fill(item, names)));
  if (!isObject(template)) return template;
  const operator = operatorOf(template);
  if (operator?.name === "$first")
    return operator.operands.map((operand) => fill(operand, names)).find((value) => value !== undefined);
  if (operator?.name === "$merge") return mergeAll(operator.operands.map((operand) => fill(operand, names)));
  return fillMembers(template, names);
}

/** Returns what `fill` does, for a template that is an object and no operator. */
function fillMembers(template: JsonObject, names: Names): JsonObject {
  const members = Object.entries(template).map(([name, member]) => [name, fill(member, names)] as const);
  return Object.fromEntries(members.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

function listed(value: Json | undefined): Json[] {
  return value === undefined ? [] : [value];
}

function textOf(value: Json | undefined): string {
  return value === undefined || value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
}

function mergeAll(values: readonly (Json | undefined)[]): Json | undefined {
  const [first, ...others] = values.filter(isObject);
  return first && others.reduce(merge, first);
}
