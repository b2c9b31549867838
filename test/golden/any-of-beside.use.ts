import type { Beside, Choice, InAllOf, Query, Touching, Two } from "./any-of-beside/src/types.js";

export const byId: Query = { id: "a" };
export const byName: Query = { name: "a", size: 1 };
declare const query: Query;
export const id: string | undefined = query.id;
// @ts-expect-error neither
export const neither: Query = { size: 1 };
declare const beside: Beside;
export const bait: string = beside.bait;
// @ts-expect-error neither hook nor line
export const bare: Beside = { bait: "a" };
// @ts-expect-error a number needs a note
export const touching: Touching = { hook: 1 };
export const two: Two = { a: "a", d: "d" };
// @ts-expect-error one of c and d
export const half: Two = { a: "a" };
declare const inAllOf: InAllOf;
export const hook: string = inAllOf.hook;
export const up: Choice = "up";
// @ts-expect-error no other value
export const other: Choice = "left";
