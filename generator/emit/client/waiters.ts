import { type Waiter, waitersOf } from "../../contract/extensions/x-waiters.js";
import type { Operation } from "../../contract/operations.js";
import { camelCase } from "../../names/identifiers.js";
import { isObject, type JsonObject } from "../../text/json.js";
import { atPointer } from "../../text/pointer.js";
import { docComment } from "../code/comments.js";
import { forwardLine, returnLine } from "../code/lines.js";
import { literal, propertyKey } from "../code/literals.js";
import { publicComment } from "./comment.js";
import { clientName, withoutProject } from "./examples.js";
import type { Part, Subject } from "./part.js";

/** Renders the waiters that `x-waiters` declares: their data, a function and a method each. */
export function waitersPart(subject: Subject): Part {
  const { operation } = subject;
  const waiters = waitersOf(operation.source);
  const [first] = waiters;
  if (first === undefined) return { literals: { waiters: [] } };
  return {
    literals: { waiters: waiters.map((waiter) => waiterLiterals(waiter, operation)) },
    exports: waiters.flatMap(({ name }) => [`waitFor${name}`, waiterConstant(name)]),
    methods: waiters.map(({ name }) => `waitFor${name}`),
    runtimeValues: ["waitFor", ...(waiters.some(({ isOfItem }) => isOfItem) ? ["findItem"] : [])],
    runtimeTypes: ["WaitOptions", ...waiters.map(waiterType)],
    examples: { waiter: example(first, subject) },
  };
}

function waiterLiterals(waiter: Waiter, operation: Operation): JsonObject {
  const { name, isUntilGone, isOfItem } = waiter;
  const about = [
    isUntilGone
      ? `Resolves with the last answer of \`${operation.id}\`, which is polled until the work has succeeded; with undefined where an error says so before any answer.`
      : `Resolves with the last answer of \`${operation.id}\`, which is polled until the work has succeeded.`,
    "Rejects with `WaiterError` when the work has failed or time is up.",
  ];
  const output = `${operation.typeName}Output`;
  return {
    name: `waitFor${name}`,
    forward: forwardLine(`waitFor${name}`),
    call: returnLine("  ", "waitFor", ["context", `${operation.id}Operation`, waiterConstant(name), "input", "options"]),
    type: waiterType(waiter),
    output: isUntilGone ? `${output} | undefined` : output,
    constant: waiterConstant(name),
    members: Object.entries(waiter.source).map(([key, value]) => ({
      name: propertyKey(key),
      literal: literal(value, "  ", key.length + 3),
    })),
    isOfItem,
    doc: publicComment(operation, ...about),
    constantDoc: publicComment(operation, `The answers at which \`waitFor${name}\` ends.`),
    methodDoc: docComment({ paragraphs: about }, "  "),
  };
}

/** Returns the name of the data of a waiter. */
export function waiterConstant(waiter: string): string {
  return `${camelCase(waiter)}Waiter`;
}

/** The runtime's type of a waiter. */
function waiterType({ isUntilGone }: Waiter): string {
  return isUntilGone ? "WaiterUntilGone" : "Waiter";
}

/** A call with the first input, completed by what the waiter requires. */
function example({ name, requires }: Waiter, { bundle, samples, project }: Subject): string[] {
  const [first, ...others] = samples.map((sample) => withoutProject(sample.input, project));
  const input = structuredClone(first ?? {});
  for (const pointer of requires) {
    const value = others.map((other) => atPointer(other, pointer)).find((found) => found !== undefined);
    const parent = atPointer(input, pointer.slice(0, pointer.lastIndexOf("/")));
    if (isObject(parent) && value !== undefined) parent[pointer.slice(pointer.lastIndexOf("/") + 1)] ??= value;
  }
  const options = "{ maxWaitMs: 300_000 }";
  const call = `const last = await ${clientName(bundle)}.waitFor${name}(${literal(input, "", 90)}, ${options});`;
  return call.split("\n");
}
