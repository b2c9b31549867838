import type { Place } from "../../contract/linked/place.js";
import { intersect } from "./intersect.js";
import type { Schema, Union } from "./schema.js";
import { admitsAll, settle, typeOf } from "./settle.js";

/** How schemas inside others are read, of both documents. */
export interface Reader {
  readBase(places: readonly Place[]): Schema;
  readHead(places: readonly Place[]): Schema;
}

/** More schemas than these are not looked at: what is left counts as one that some value fits. */
const MOST_SCHEMAS = 500;

/**
 * Whether some value of a request may fit all these schemas at once; false only where that is shown to be impossible. Patterns,
 * formats, conditions and most of `not` are taken to be met.
 */
export function mayMeet(schemas: readonly Schema[], { readBase, readHead }: Reader): boolean {
  return hasValue({ readBase, readHead, left: MOST_SCHEMAS }, joined(schemas), []);
}

/** A look at some schemas. `left` is how many more are looked at. */
interface Look extends Reader {
  left: number;
}

function hasValue(look: Look, schema: Schema, above: readonly string[]): boolean {
  look.left -= 1;
  if (look.left < 0) return true;
  if (schema.isNever || schema.nots.some((places) => surelyFits(look, schema, readAll(look, places)))) return false;
  const isPossible = [...schema.types].some((type) => hasValueOf(look, schema, type, above));
  return isPossible && schema.unions.every((union) => someBranchFits(look, schema, union, above));
}

/** Each union is looked at by itself. */
function someBranchFits(look: Look, schema: Schema, union: Union, above: readonly string[]): boolean {
  if (union.allowsNull && schema.types.has("null")) return true;
  const beside: Schema = { ...schema, unions: [] };
  return union.branches.some((places) => hasValue(look, joined([beside, readAll(look, places)]), above));
}

function hasValueOf(look: Look, schema: Schema, type: string, above: readonly string[]): boolean {
  const least = (name: string): number => schema.limits.get(`min${name}`)?.value ?? 0;
  const most = (name: string): number => schema.limits.get(`max${name}`)?.value ?? Infinity;
  if (type === "null") return true;
  if (schema.enum) return schema.enum.value.some((value) => typeOf(value) === type && isWithin(schema, value));
  if (type === "string") return least("Length") <= most("Length");
  if (type === "integer" || type === "fraction") return hasNumber(schema);
  if (type === "array") {
    const items = schema.schemas.get("items");
    return least("Items") <= most("Items") && (least("Items") === 0 || items === undefined || isOpen(look, items, above));
  }
  return type !== "object" || (least("Properties") <= most("Properties") && hasMembers(look, schema, above));
}

function hasMembers(look: Look, schema: Schema, above: readonly string[]): boolean {
  return [...schema.required.keys()].every((name) => {
    const places = schema.properties.get(name);
    if (places) return isOpen(look, places, above);
    const rest = schema.schemas.get("additionalProperties");
    return rest === undefined || schema.patternProperties.size > 0 || isOpen(look, rest, above);
  });
}

/** Whether a member may have a value. One that is read only is no part of a request, and then it is not needed. */
function isOpen(look: Look, places: readonly Place[], above: readonly string[]): boolean {
  const key = places.map(({ id }) => id).join("|");
  if (above.includes(key)) return true;
  const schema = readAll(look, places);
  return schema.flags.has("readOnly") || hasValue(look, schema, [...above, key]);
}

function readAll({ readBase, readHead }: Reader, places: readonly Place[]): Schema {
  const [base, head] = (["base", "head"] as const).map((side) => places.filter((place) => place.side === side));
  return joined([...(base?.length ? [readBase(base)] : []), ...(head?.length ? [readHead(head)] : [])]);
}

/** `not` of required members, or of any of several such, is the usual way to keep branches apart. */
function surelyFits(look: Look, schema: Schema, other: Schema): boolean {
  const { required, unions } = other;
  return (
    admitsAll({ ...other, required: new Map(), unions: [] }, schema.types) &&
    [...required.keys()].every((name) => schema.required.has(name)) &&
    unions.every(
      ({ keyword, branches }) =>
        keyword === "anyOf" && branches.some((places) => surelyFits(look, schema, readAll(look, places))),
    )
  );
}

function joined(schemas: readonly Schema[]): Schema {
  const [first, ...more] = schemas;
  if (first === undefined) throw new RangeError("nothing was given to be joined");
  if (more.length === 0) return first;
  const schema = more.reduce(intersect, first);
  settle(schema);
  return schema;
}

/** Whether a value keeps the limits of its own type. */
function isWithin({ limits }: Schema, value: unknown): boolean {
  const [name, size] = typeof value === "string" ? ["Length", [...value].length] : ["imum", value];
  if (typeof size !== "number") return true;
  const [low, high] = [limits.get(`min${name}`), limits.get(`max${name}`)];
  return (
    (!low || size > low.value || (size === low.value && low.exclusive !== true)) &&
    (!high || size < high.value || (size === high.value && high.exclusive !== true))
  );
}

function hasNumber({ limits }: Schema): boolean {
  const [low, high] = [limits.get("minimum"), limits.get("maximum")];
  if (!low || !high || low.value < high.value) return true;
  return low.value === high.value && low.exclusive !== true && high.exclusive !== true;
}
