import type { Choice, Closed, Cup, Hat, Others, Pair, Thing } from "./unevaluated/src/types.js";

export const closed: Closed = { id: "a", size: 1 };
// @ts-expect-error id is required
export const empty: Closed = { size: 1 };
// @ts-expect-error neither part has this member
export const more: Closed = { id: "a", colour: "red" };
export const cup: Choice = { kind: "cup", handle: true, note: "n" };
// @ts-expect-error a hat has no handle
export const hat: Choice = { kind: "hat", handle: true };
declare const either: NonNullable<Thing["either"]>;
export const known: Cup | Hat = either;
export const others: Others = { id: "a", extra: true };
export const pair: Pair = ["a", 1];
// @ts-expect-error no third item
export const triple: Pair = ["a", 1, 2];
