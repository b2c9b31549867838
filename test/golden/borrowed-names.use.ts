import type { Context, ListThingsErrors, ListThingsOutput, Problem, StoreThingInput } from "./borrowed-names/src/types.js";

export const input: StoreThingInput = { body: { bare: { any: 1 }, named: { a: "b" } } };
declare const output: ListThingsOutput;
export const first: Context | undefined = output[0];
export const problem: Problem = { title: "a" };
export const error: ListThingsErrors[400] = problem;
// @ts-expect-error it is the schema's type, not the runtime's
export const other: Problem = { pointer: "", message: "", keyword: "" };
