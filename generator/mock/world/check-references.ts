import type { Target } from "../../contract/objects/schemas.js";
import { type Json, type JsonObject, isObject } from "../../text/json.js";
import { atPointer } from "../../text/pointer.js";
import type { MockOperation } from "../operation.js";
import type { Conditions } from "./language.js";
import { isMemberName } from "./members.js";
import { leadsTo, type Places } from "./places.js";
import { OPERATORS, operatorOf, type Reference, referenceIn, referencesInside } from "./references.js";

/** What a name stands for, so that it can be told where pointers into it lead. */
export type Kind =
  | { readonly is: "any" | "examples" | "input" }
  | { readonly is: "value"; readonly target: Target }
  | { readonly is: "member"; readonly of: string };

export type Kinds = Map<string, Kind>;

/** Tells of one mistake: the keys that lead to it in the file, what is wrong, and what to do. */
export type Report = (keys: readonly string[], message: string, fix: string) => void;

/** What references are checked with. */
export interface Checking {
  readonly report: Report;
  readonly places: Places;
  readonly examples: JsonObject;
  readonly members: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** The operation whose input `$input` is; none in steps and start items. */
  readonly operation?: MockOperation;
}

const ANY: Kind = { is: "any" };

/** The names that every template may use; see `commonNames`. */
export function commonKinds(): Kinds {
  return new Map<string, Kind>([
    ["now", ANY],
    ["number", ANY],
    ["hex", ANY],
    ["uuid", ANY],
    ["examples", { is: "examples" }],
  ]);
}

/** Finds what is wrong with the references of a template. */
export function checkTemplate(template: Json, kinds: Kinds, keys: readonly string[], checking: Checking): void {
  if (typeof template === "string") {
    const whole = referenceIn(template);
    if (whole === undefined && /^\$[A-Za-z]/.test(template))
      checking.report(keys, `${template} is no reference.`, "Write $name, or $name/pointer.");
    for (const reference of whole ? [whole] : referencesInside(template)) checkReference(reference, kinds, keys, checking);
  } else if (Array.isArray(template)) {
    for (const [index, item] of template.entries()) checkTemplate(item, kinds, [...keys, String(index)], checking);
  } else if (isObject(template)) {
    for (const [name, member] of Object.entries(template)) {
      if (name.startsWith("$") && operatorOf(template) === undefined)
        checking.report(
          [...keys, name],
          `${name} is no operator with a list, alone in its object.`,
          `Use ${OPERATORS.join(" or ")}.`,
        );
      checkTemplate(member, kinds, [...keys, name], checking);
    }
  }
}

function checkReference(reference: Reference, kinds: Kinds, keys: readonly string[], checking: Checking): void {
  const { name, pointer } = reference;
  const kind = kinds.get(name);
  if (kind === undefined) {
    const known = [...kinds.keys()].map((each) => `$${each}`).join(", ");
    checking.report(keys, `$${name} is not known here.`, `Use one of ${known}, or a name that an action before gives.`);
  } else if (!leads(kind, pointer, checking)) {
    checking.report(keys, `$${name}${pointer} leads nowhere.`, fixOf(kind, checking));
  }
}

function leads(kind: Kind, pointer: string, { operation, places, examples, members }: Checking): boolean {
  switch (kind.is) {
    case "any":
      return true;
    case "examples":
      return atPointer(examples, pointer) !== undefined;
    case "input":
      return operation === undefined || leadsTo(places.input(operation, pointer));
    case "value":
      return leadsTo(places.at(kind.target, pointer));
    case "member":
      return isMemberName(members.get(kind.of), pointer);
  }
}

function fixOf(kind: Kind, { operation, members }: Checking): string {
  if (kind.is === "member")
    return `Members of ${kind.of} have ${[...(members.get(kind.of) ?? [])].join(", ")}; see also what makes them.`;
  if (kind.is === "input") return `Point to a parameter of ${operation?.id}, or to what its body declares.`;
  if (kind.is === "examples") return "Name an operation whose success has a documented JSON example, and a member of it.";
  return "Point to what its schema declares.";
}

/** Returns what a template stands for, as far as its references tell. */
export function kindOf(template: Json, kinds: Kinds, { operation, places }: Checking): Kind {
  const reference = typeof template === "string" ? referenceIn(template) : undefined;
  const kind = reference && kinds.get(reference.name);
  if (!reference || !kind) return ANY;
  if (kind.is === "input" && operation) return { is: "value", target: places.input(operation, reference.pointer) };
  if (kind.is === "value") return { is: "value", target: places.at(kind.target, reference.pointer) };
  return reference.pointer === "" ? kind : ANY;
}

/** Finds what is wrong with conditions on references. */
export function checkWhen(when: Conditions | undefined, kinds: Kinds, keys: readonly string[], checking: Checking): void {
  for (const [reference, wanted] of Object.entries(when ?? {})) {
    checkTemplate(reference, kinds, [...keys, reference], checking);
    checkWanted(wanted, kinds, [...keys, reference], checking);
  }
}

/** Finds what is wrong with conditions on members of a collection. */
export function checkWhere(
  where: Conditions | undefined,
  collection: string,
  kinds: Kinds,
  keys: readonly string[],
  checking: Checking,
): void {
  for (const [pointer, wanted] of Object.entries(where ?? {})) {
    checkPointer(pointer, collection, [...keys, pointer], checking);
    checkWanted(wanted, kinds, [...keys, pointer], checking);
  }
}

/** Finds a pointer into members of a collection that leads to nothing that they can have. */
export function checkPointer(pointer: string, collection: string, keys: readonly string[], checking: Checking): void {
  if (!isMemberName(checking.members.get(collection), pointer))
    checking.report(keys, `${pointer} is in no member of ${collection}.`, fixOf({ is: "member", of: collection }, checking));
}

function checkWanted(wanted: Json, kinds: Kinds, keys: readonly string[], checking: Checking): void {
  const isNegated = isObject(wanted) && wanted["not"] !== undefined && Object.keys(wanted).length === 1;
  checkTemplate(isNegated ? (wanted["not"] ?? null) : wanted, kinds, isNegated ? [...keys, "not"] : keys, checking);
}
