import { isRange, sampleStatus } from "../../contract/statuses.js";
import type { JsonObject } from "../../text/json.js";
import { stringLiteral } from "../code/literals.js";
import { publicComment } from "./comment.js";
import { callOf } from "./examples.js";
import type { Part, Subject } from "./part.js";

/** Renders the function that tells the operation's documented errors from others, where it has some. */
export function guardPart(subject: Subject): Part {
  const { operation, config, errors } = subject;
  const [first] = errors;
  if (first === undefined) return { literals: { guards: [] } };
  const name = `is${operation.typeName}Error`;
  return {
    literals: {
      guards: [guardOf(subject)],
    },
    exports: [name],
    runtimeValues: [hasRanges(errors) ? "isErrorIn" : "isErrorOf", config.runtime.isGatewayError],
    runtimeTypes: ["ApiError", ...(hasRanges(errors) ? ["ErrorBody", "ErrorStatus"] : [])],
    examples: { guard: example(name, callOf(subject), sampleStatus(first)) },
  };
}

/** What the guard takes, what it says of an error, and how it is told: where ranges are documented, by what documents a status. */
function guardOf({ operation, errors, bundle }: Subject): JsonObject {
  const { id, typeName } = operation;
  const name = stringLiteral(`${bundle.service}.${id}`);
  const about = `Whether an error is the answer of \`${id}\` with this status and a JSON object of the service as its body, which is then typed.`;
  if (!hasRanges(errors)) {
    return {
      doc: publicComment(operation, about),
      status: `keyof ${typeName}Errors`,
      error: `ApiError<Status, ${typeName}Errors[Status]>`,
      check: `isErrorOf(error, ${name}, status)`,
    };
  }
  const documented = errors.map(({ status }) => (isRange(status) ? stringLiteral(status) : status)).join(", ");
  return {
    doc: publicComment(
      operation,
      about,
      "The body of a status that is not documented by itself is that of its range. A range stands for all such statuses of it.",
    ),
    status: `ErrorStatus<${typeName}Errors>`,
    error: `ApiError<Status extends number ? Status : number, ErrorBody<${typeName}Errors, Status>>`,
    check: `isErrorIn(error, ${name}, status, [${documented}])`,
  };
}

function hasRanges(errors: Subject["errors"]): boolean {
  return errors.some(({ status }) => isRange(status));
}

function example(guard: string, call: string, status: number): string[] {
  return [
    "try {",
    ...`  ${call.replaceAll("\n", "\n  ")};`.split("\n"),
    "} catch (error) {",
    `  if (${guard}(error, ${status})) console.error(error.status, error.body);`,
    "  else throw error;",
    "}",
  ];
}
