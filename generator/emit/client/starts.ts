import { startsOf } from "../../contract/extensions/x-starts.js";
import { findWaiter, type Waiter } from "../../contract/extensions/x-waiters.js";
import { type Operation, readOperations } from "../../contract/operations.js";
import { asObject, type JsonObject, objectAt } from "../../text/json.js";
import { docComment } from "../code/comments.js";
import { forwardLine } from "../code/lines.js";
import { literal, propertyKey, stringLiteral } from "../code/literals.js";
import { publicComment } from "./comment.js";
import { callOf, withOptions } from "./examples.js";
import type { Part, Subject } from "./part.js";
import { waiterConstant } from "./waiters.js";

/** Renders the function that `x-starts` declares, which starts work and waits for its end: its data, the function and a method. */
export function startsPart(subject: Subject): Part {
  const { operation, bundle } = subject;
  const starts = startsOf(operation.source);
  const asked = starts && findWaiter(readOperations(bundle.document), ({ source }) => source, starts.waiter);
  if (starts === undefined || asked === undefined) return { literals: { starts: [] } };
  const { waiter, operation: asks } = asked;
  const name = `${operation.id}AndWait`;
  const constant = `${operation.id}Starts`;
  const ended = waiter.isUntilGone ? `${asks.typeName}Output | undefined` : `${asks.typeName}Output`;
  const about = starts.isOfSeveral ? ofSeveral(operation, waiter) : ofOne(operation, waiter);
  const data = withSharedParameters(starts.data, operation, asks);
  return {
    literals: {
      starts: [
        {
          name,
          forward: forwardLine(name),
          nameLiteral: stringLiteral(name),
          operation: operation.id,
          asks: asks.id,
          waiter: waiterConstant(waiter.name),
          constant,
          constantType: starts.isOfSeveral ? "StartsSeveral" : "Starts",
          members: Object.entries(data).map(([key, value]) => ({
            name: propertyKey(key),
            literal: literal(value, "  ", key.length + 3),
          })),
          ended,
          output: starts.isOfSeveral ? `PromiseSettledResult<${ended}>[]` : ended,
          optionsType: starts.isOfSeveral ? "StartEachOptions" : "StartOptions",
          start: starts.isOfSeveral ? "startEachAndWait" : "startAndWait",
          doc: publicComment(operation, ...about),
          constantDoc: publicComment(operation, `How \`${name}\` finds the work again that \`${operation.id}\` starts.`),
          methodDoc: docComment({ paragraphs: about }, "  "),
        },
      ],
    },
    exports: [name, constant],
    methods: [name],
    runtimeValues: [starts.isOfSeveral ? "startEachAndWait" : "startAndWait"],
    runtimeTypes: starts.isOfSeveral ? ["StartEachOptions", "StartsSeveral"] : ["StartOptions", "Starts"],
    examples: { starts: exampleOf(callOf(subject), operation.id, name, starts.isOfSeveral) },
  };
}

function ofOne({ id }: Operation, { name, explainedBy }: Waiter): string[] {
  return [
    `Calls \`${id}\` and resolves with the last answer of \`waitFor${name}\` once the work that it starts has succeeded.`,
    `Rejects with \`WaiterError\` when the work has failed, at once or later, or time is up.${why(explainedBy)}`,
  ];
}

function ofSeveral({ id }: Operation, { name, explainedBy }: Waiter): string[] {
  return [
    `Calls \`${id}\` and resolves with the outcome of each task that it starts, in the order of the request: the last answer of \`waitFor${name}\`, or a \`WaiterError\` where the task has failed, at once or later, or time is up.${why(explainedBy)}`,
    "Rejects only where the request itself fails, or the signal ends it.",
  ];
}

function why(explainedBy: string | undefined): string {
  return explainedBy === undefined ? "" : ` \`${explainedBy}\` says why work has failed.`;
}

/** A path parameter that both operations have is the same thing in both, such as the project. */
function withSharedParameters(data: JsonObject, starting: Operation, asked: Operation): JsonObject {
  const inPath = ({ parameters }: Operation): string[] =>
    parameters.filter((parameter) => parameter.in === "path").map(({ name }) => `/${name}`);
  const given = { ...objectAt(data, "answer"), ...objectAt(data, "input") };
  const shared = inPath(starting).filter((at) => inPath(asked).includes(at) && !(at in given));
  if (shared.length === 0) return data;
  return { ...data, input: { ...Object.fromEntries(shared.map((at) => [at, at])), ...asObject(data["input"]) } };
}

/** The call of the operation, as the one that waits too. */
function exampleOf(call: string, id: string, name: string, isOfSeveral: boolean): string[] {
  const started = withOptions(call.replace(`${id}(`, `${name}(`), "{ wait: { maxWaitMs: 300_000 } }");
  if (!isOfSeveral) return `const ended = ${started};`.split("\n");
  return [
    ...`const outcomes = ${started};`.split("\n"),
    "for (const outcome of outcomes) {",
    '  console.log(outcome.status === "fulfilled" ? outcome.value : outcome.reason);',
    "}",
  ];
}
