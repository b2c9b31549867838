import { publicComment } from "./comment.js";
import { callOf } from "./examples.js";
import type { Part, Subject } from "./part.js";

/** Renders the function that tells the operation's documented errors from others, where it has some. */
export function guardPart(subject: Subject): Part {
  const { operation, config, errors } = subject;
  const [first] = errors;
  if (first === undefined) return { literals: { guard: false, guardDoc: "" } };
  const name = `is${operation.typeName}Error`;
  return {
    literals: {
      guard: true,
      guardDoc: publicComment(
        operation,
        `Tells whether an error is the answer of \`${operation.id}\` with this status and a JSON object of the service as its body, which is then typed.`,
      ),
    },
    exports: [name],
    runtimeValues: ["isErrorOf", config.runtime.isGatewayError],
    runtimeTypes: ["ApiError"],
    examples: { guard: example(name, callOf(subject), first.status) },
  };
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
