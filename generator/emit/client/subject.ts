import type { PackageConfig } from "../../config/packages.js";
import type { Bundle } from "../../contract/document.js";
import { inputSchema, type Operation } from "../../contract/operations.js";
import type { SchemaCheck } from "../../schema/check.js";
import type { Direction } from "../../schema/read.js";
import { requestSamples } from "../../schema/request-samples.js";
import { SpecError } from "../../text/problem.js";
import type { Subject } from "./part.js";

/** Reads what the parts of an operation are made from. Throws `SpecError` for an example that does not fit its schema. */
export function subjectOf(operation: Operation, bundle: Bundle, config: PackageConfig, check: SchemaCheck): Subject {
  const { projectParameter } = config.runtime;
  refuseMisfits(operation, bundle, check);
  const input = inputSchema(operation, projectParameter);
  const samples = requestSamples(operation, bundle.document, check);
  const [misfit] = samples.flatMap((sample) => check(input, sample.input, "request"));
  if (misfit !== undefined) {
    const message = `No valid request of ${operation.id} can be made from its schema: ${misfit.pointer} ${misfit.message}.`;
    throw new SpecError([
      { ...bundle.locate(operation.pointer), pointer: operation.pointer, message, fix: "Give its body and parameters examples." },
    ]);
  }
  const hasProject = operation.parameters.some((parameter) => parameter.in === "path" && parameter.name === projectParameter);
  return {
    operation,
    bundle,
    config,
    check,
    input,
    samples,
    success: operation.responses.find(({ isSuccess }) => isSuccess),
    errors: operation.responses.filter(({ isError, kind }) => isError && kind === "json"),
    project: hasProject ? projectParameter : undefined,
  };
}

/** Throws where a documented example does not fit: the documents' own mistake, told with its place. */
function refuseMisfits(operation: Operation, bundle: Bundle, check: SchemaCheck): void {
  type Exampled = Pick<Operation["parameters"][number], "schema" | "examples"> & { readonly direction: Direction };
  const all: readonly Exampled[] = [
    ...[...operation.parameters, ...(operation.body === undefined ? [] : [operation.body])].map(
      ({ schema, examples }): Exampled => ({ schema, examples, direction: "request" }),
    ),
    ...operation.responses
      .filter(({ kind }) => kind === "json")
      .map(({ schema, examples }): Exampled => ({ schema, examples, direction: "answer" })),
  ];
  const problems = all.flatMap(({ schema, examples, direction }) =>
    examples.flatMap((example) =>
      check(schema, example.value, direction).map((misfit) => {
        const pointer = `${example.pointer}${misfit.pointer}`;
        const message = `The example ${example.name} of ${operation.id} does not fit its schema: ${misfit.pointer || "it"} ${misfit.message}.`;
        return { ...bundle.locate(pointer), pointer, message, fix: "Put right the example, or the schema." };
      }),
    ),
  );
  if (problems.length > 0) throw new SpecError(problems);
}
