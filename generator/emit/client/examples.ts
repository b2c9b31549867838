import type { Bundle } from "../../contract/document.js";
import type { Response } from "../../contract/operations.js";
import { camelCase, pascalCase } from "../../names/identifiers.js";
import type { JsonObject } from "../../text/json.js";
import { literal } from "../code/literals.js";
import type { Subject } from "./part.js";

/** Columns of an example, which stands in doc comments and may be indented. */
const DOC_COLUMNS = 114;

/** Returns the name that examples give the client of a service. */
export function clientName({ service }: Bundle): string {
  return camelCase(pascalCase(service));
}

/**
 * Returns the first input as source: what a first call needs, so neither the project that the client fills in nor filters and pages;
 * nothing where the call needs no input. Members that are known are left out too.
 */
export function exampleInput({ samples, project, operation }: Subject, known: readonly string[] = []): string {
  const input = withoutProject(samples[0]?.input ?? {}, project);
  for (const { name, required } of operation.parameters) if (!required || known.includes(name)) delete input[name];
  return Object.keys(input).length === 0 ? "" : literal(input, "", 55, DOC_COLUMNS);
}

/** Returns a call of the operation as a method, awaited. */
export function callOf(subject: Subject): string {
  return `await ${clientName(subject.bundle)}.${subject.operation.id}(${exampleInput(subject)})`;
}

/** Returns a call of the operation as a function, awaited. */
export function singleCallOf(subject: Subject): string {
  const input = exampleInput(subject);
  return `await ${subject.operation.id}(${input === "" ? "context" : `context, ${input}`})`;
}

/** Returns the call with options after its input, each in lines of its own where the input takes several. */
export function withOptions(call: string, options: string): string {
  const [, called, input] = /^(.*?\()([^]*)\)$/.exec(call) ?? [];
  if (called === undefined || input === undefined) throw new Error(`${call} is no call`);
  if (!input.includes("\n")) return `${called}${input || "{}"}, ${options})`;
  return `${called}\n  ${input.replaceAll("\n", "\n  ")},\n  ${options},\n)`;
}

/** Returns lines of code that show a call and what it gives. */
export function exampleLines(call: string, kind: Response["kind"] = "void"): string[] {
  if (kind === "void") return `${call};`.split("\n");
  if (kind === "download") return [...`const file = ${call};`.split("\n"), "const bytes = await file.bytes();"];
  return `const answer = ${call};`.split("\n");
}

/** Returns the input as callers write it whose client has a project. */
export function withoutProject(input: JsonObject, project: string | undefined): JsonObject {
  return Object.fromEntries(Object.entries(input).filter(([name]) => name !== project));
}
