import { isObject, type Json, type JsonObject } from "../../generator/text/json.js";

/** Members that schemas name. TypeScript refuses a value that shares no member with a type of optional ones, unless it says so itself. */
const known = ["a", "b", "c", "d", "kind", "note"];

/** Returns a value's own type, all literal: `{ a: "x"; b: [1] }`; `marksAbsent` adds `c?: never` for each known member that it lacks. */
export function typeOfValue(value: Json, marksAbsent: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => typeOfValue(item, marksAbsent)).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${typeOfValue(member, marksAbsent)}`);
  const absent = marksAbsent ? known.filter((name) => !Object.hasOwn(value, name)).map((name) => `${name}?: never`) : [];
  return `{ ${[...members, ...absent].join("; ")} }`;
}

const replacements: readonly Json[] = ["other", 7, true, null, [], {}];

/** Returns copies of a value with one thing changed each: a member taken out, one more, something of another type. */
export function mutants(value: Json): Json[] {
  return [...replacements.filter((other) => kind(other) !== kind(value)), ...inner(value)];
}

function inner(value: Json): Json[] {
  if (typeof value === "string") return [`${value}!`];
  if (typeof value === "number") return [value + 1];
  if (Array.isArray(value)) {
    const changed = value.flatMap((item, index) => mutants(item).map((other) => value.with(index, other)));
    return [...changed, value.slice(1), ...(value[0] === undefined ? [] : [[...value, value[0]]])];
  }
  if (!isObject(value)) return [];
  const found: JsonObject[] = [];
  for (const [name, member] of Object.entries(value)) {
    const { [name]: _member, ...rest } = value;
    found.push(rest, ...mutants(member).map((other) => ({ ...value, [name]: other })));
  }
  found.push({ ...value, zz: 1 });
  return found;
}

function kind(value: Json): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
