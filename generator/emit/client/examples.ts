import type { Waiter } from "../../contract/extensions/x-waiters.js";
import { literal } from "../code/literals.js";
import { type JsonObject, isObject } from "../../text/json.js";
import { atPointer } from "../../text/pointer.js";
import type { RequestSample } from "../../schema/request-samples.js";

/** Lines of code that show a call and what it gives. */
export function exampleLines(call: string, kind: string): string[] {
  if (kind === "void") return `${call};`.split("\n");
  if (kind === "download") return [...`const file = ${call};`.split("\n"), "const bytes = await file.bytes();"];
  return `const answer = ${call};`.split("\n");
}

/** Lines of code that tell a documented error from others. */
export function guardExample(typeName: string, call: string, status: number | undefined): string[] {
  return [
    "try {",
    ...`  ${call.replaceAll("\n", "\n  ")};`.split("\n"),
    "} catch (error) {",
    `  if (is${typeName}Error(error, ${status ?? 400})) console.error(error.status, error.body);`,
    "  else throw error;",
    "}",
  ];
}

/** A call with the first input, completed by what the waiter requires. */
export function waiterExample(
  { name, requires }: Waiter,
  samples: readonly RequestSample[],
  client: string,
  project: string | undefined,
): string[] {
  const [first, ...others] = samples.map((sample) => withoutProject(sample.input, project));
  const input = structuredClone(first ?? {});
  for (const pointer of requires) {
    const value = others.map((other) => atPointer(other, pointer)).find((found) => found !== undefined);
    const parent = atPointer(input, pointer.slice(0, pointer.lastIndexOf("/")));
    if (isObject(parent) && value !== undefined) parent[pointer.slice(pointer.lastIndexOf("/") + 1)] ??= value;
  }
  const call = `const last = await ${client}.waitFor${name}(${literal(input, "", 90)}, { maxWaitMs: 300_000 });`;
  return call.split("\n");
}

/** The input as callers write it whose client has a project. */
export function withoutProject(input: JsonObject, project: string | undefined): JsonObject {
  return Object.fromEntries(Object.entries(input).filter(([name]) => name !== project));
}
