import type { JsonObject } from "../text/json.js";
import type { SchemaCheck } from "./check.js";
import { fittingSample } from "./sample.js";
import type { Operation } from "../contract/operations.js";
import { bodySchemaOf } from "../contract/request-body.js";

/** A request that is right. */
export interface RequestSample {
  readonly name: string;
  readonly input: JsonObject;
  readonly summary?: string;
  readonly synthetic: boolean;
}

/**
 * Returns valid inputs of an operation: one for each example of its body, with the examples of its parameters. Optional parameters
 * come with made-up bodies only, or where their own example stands on the page. What has no example is made from its schema.
 */
export function requestSamples(operation: Operation, document: JsonObject, check: SchemaCheck): RequestSample[] {
  const bodies = operation.body?.examples ?? [];
  const first = operation.parameters.flatMap(({ examples }) => examples).find(({ synthetic }) => !synthetic);
  if (bodies.length === 0) {
    const input = inputWith(operation, document, check, first === undefined);
    if (operation.body?.required === true)
      input["body"] = fittingSample(bodySchemaOf(operation.body), document, check, "request");
    return [{ name: first?.name ?? "synthetic", input, synthetic: first === undefined }];
  }
  return bodies.map(({ name, value, summary, synthetic }) => ({
    name,
    input: { ...inputWith(operation, document, check, synthetic), body: value },
    ...(summary === undefined ? {} : { summary }),
    synthetic,
  }));
}

function inputWith(operation: Operation, document: JsonObject, check: SchemaCheck, withMadeUp: boolean): JsonObject {
  const input: JsonObject = {};
  for (const { name, required, schema, examples } of operation.parameters) {
    const [example] = examples;
    if (example !== undefined && (required || withMadeUp || !example.synthetic)) input[name] = example.value;
    else if (required) input[name] = fittingSample(schema, document, check, "request");
  }
  return input;
}
