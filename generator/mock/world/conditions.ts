import { type Json, isEqual, isObject } from "../../text/json.js";
import { atPointer } from "../../text/pointer.js";
import type { Conditions } from "./language.js";
import { fill, type Names } from "./references.js";

/** Returns whether what stands at references is what it must be. */
export function holds(when: Conditions | undefined, names: Names): boolean {
  return Object.entries(when ?? {}).every(([reference, wanted]) => fits(fill(reference, names), wanted, names));
}

/** Returns a test of members: whether what stands at pointers into them is what it must be. What is wanted is read once for all members. */
export function testOf(where: Conditions | undefined, names: Names): (member: Json) => boolean {
  const tests = Object.entries(where ?? {}).map(([pointer, wanted]) => ({ pointer, test: createFit(wanted, names) }));
  return (member) => tests.every(({ pointer, test }) => test(atPointer(member, pointer)));
}

function fits(value: Json | undefined, wanted: Json, names: Names): boolean {
  return createFit(wanted, names)(value);
}

/** Nothing and `null` are the same here: services leave a member out or send null as it suits them. */
function createFit(wanted: Json, names: Names): (value: Json | undefined) => boolean {
  if (isObject(wanted) && wanted["not"] !== undefined && Object.keys(wanted).length === 1) {
    const fit = createFit(wanted["not"], names);
    return (value) => !fit(value);
  }
  const one = fill(wanted, names) ?? null;
  if (Array.isArray(one)) return (value) => one.some((each) => isEqual(each, value ?? null));
  return (value) => isEqual(one, value ?? null);
}
