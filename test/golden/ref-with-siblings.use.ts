import type { Closed, More, Nearest, Thing } from "./ref-with-siblings/src/types.js";

declare const more: More;
export const p: string = more.p;
export const extra: string = more.extra;
// @ts-expect-error extra is required beside the reference
export const less: More = { p: "a" };
// @ts-expect-error the use requires what the component leaves optional
export const needing: Thing = { more, needing: { p: "a" } };
export const nearest: Nearest = { any: "abc" };
// @ts-expect-error the first part allows a alone
export const closed: Closed = { b: "a" };
