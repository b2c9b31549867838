import type { Key, KeyWritable, Label, StoreThingInput, StoreThingOutput } from "./read-only-write-only/src/types.js";

export const input: StoreThingInput = { body: { ring: { keys: [{ name: "a", secret: "12345678" }] }, owned: { text: "b" } } };
// @ts-expect-error requests need the secret
export const noSecret: KeyWritable = { name: "a" };
declare const output: StoreThingOutput;
export const id: string | undefined = output.ring.keys[0]?.id;
export const made: string = output.ring.made;
export const key: Key = { id: "x", name: "a" };
// @ts-expect-error answers have the id
export const noId: Key = { name: "a" };
// What is the same both ways has one name.
export const label: Label | undefined = input.body.label;
