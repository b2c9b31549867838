import type { Apart, Flat, Full, Nested, Unnamed } from "./all-of-required/src/types.js";

declare const full: Full;
export const id: string = full.id;
export const ends: string | undefined = full.ends;
declare const flat: Flat;
export const flatId: string = flat.id;
// @ts-expect-error name is optional
export const flatName: string = flat.name;
export const nested: Nested = { id: "a", name: "b", live: true };
export const unnamed: Unnamed = { extra: null };
export const apart: Apart = { name: "a", owner: null };
// @ts-expect-error owner is required
export const noOwner: Apart = { name: "a" };
// @ts-expect-error id and name are required
export const empty: Full = { live: true };
// @ts-expect-error a required member is never undefined
export const absent: Full = { id: undefined, name: "b" };
// @ts-expect-error a member that no schema describes is required all the same
export const without: Unnamed = {};
