import type { StoreThingInput, Value } from "./recursive-places/src/types.js";

export const input: StoreThingInput = { body: { next: null, both: { inner: { l: "a", inner: { r: "b" } } } } };
export const value: Value = [["a"], "b"];
// @ts-expect-error next is required
export const end: StoreThingInput = { body: {} };
// @ts-expect-error no number
export const number: Value = [1];
