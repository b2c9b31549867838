import type { PackageConfig } from "../../config/packages.js";
import type { Bundle } from "../../contract/document.js";
import type { Operation } from "../../contract/operations.js";
import { isRange, sampleStatus } from "../../contract/statuses.js";
import { haveSuccessesOfTheirOwn } from "../../contract/successes.js";
import type { SchemaCheck } from "../../schema/check.js";
import type { JsonObject } from "../../text/json.js";
import { stringLiteral } from "../code/literals.js";
import { mockPart } from "../fixtures/mock.js";
import { requestsPart } from "../fixtures/requests.js";
import { renderResponse } from "../fixtures/response.js";
import { operationRow, parameterRow } from "../readme/rows.js";
import { callPart } from "./call.js";
import { guardPart } from "./guard.js";
import { paginationPart } from "./pagination.js";
import type { Examples, Part, Subject } from "./part.js";
import { secretsPart } from "./secrets.js";
import { subjectOf } from "./subject.js";
import { startsPart } from "./starts.js";
import { waitersPart } from "./waiters.js";

/** What templates print of one operation, and what of it the rest of the package needs to know. */
export interface RenderedOperation {
  readonly name: string;
  readonly literals: JsonObject;
  readonly parameters: Readonly<Record<string, JsonObject>>;
  readonly responses: Readonly<Record<string, JsonObject>>;
  /** Names of the values that the client exports. */
  readonly valueNames: readonly string[];
  /** Names of the types that the client needs. */
  readonly typeNames: readonly string[];
  /** What the client imports from the runtime for it. */
  readonly runtimeValues: readonly string[];
  readonly runtimeTypes: readonly string[];
  readonly hasProject: boolean;
  /** Whether any of its answers is a file. */
  readonly hasFiles: boolean;
  /** Name of the function that checks its input. */
  readonly validator: string;
  /** A status for an example with a mock handler: an error where there is one. */
  readonly mockStatus: number;
  /** Key of its fixtures as source: the status, or its range in quotes. */
  readonly mockKey: string;
  readonly examples: Examples;
}

/** All that is rendered of an operation beside its parameters and responses. A part has a file of its own. */
const PARTS: readonly ((subject: Subject) => Part)[] = [
  callPart,
  secretsPart,
  guardPart,
  waitersPart,
  startsPart,
  paginationPart,
  requestsPart,
  mockPart,
];

/** Prepares one operation. Throws `SpecError` for an example that does not fit its schema. */
export function renderOperation(
  operation: Operation,
  bundle: Bundle,
  config: PackageConfig,
  check: SchemaCheck,
): RenderedOperation {
  const subject = subjectOf(operation, bundle, config, check);
  const { success, errors, input } = subject;
  const mocked = errors[0] ?? success;
  const parts = PARTS.map((part) => part(subject));
  const methods = parts.flatMap((part) => part.methods ?? []);
  return {
    name: operation.id,
    literals: Object.assign({}, ...parts.map(({ literals }) => literals), {
      readme: operationRow(operation, methods, bundle.document),
    }),
    parameters: Object.fromEntries(operation.parameters.map((parameter) => [parameter.name, parameterRow(parameter, input)])),
    responses: Object.fromEntries(
      operation.responses.map((response) => [response.status, renderResponse(response, operation, bundle.document, check)]),
    ),
    valueNames: parts.flatMap((part) => part.exports ?? []),
    typeNames: ["Input", "Output", "Errors", ...(haveSuccessesOfTheirOwn(operation) ? ["Answers"] : [])].map(
      (suffix) => `${operation.typeName}${suffix}`,
    ),
    runtimeValues: parts.flatMap((part) => part.runtimeValues ?? []),
    runtimeTypes: parts.flatMap((part) => part.runtimeTypes ?? []),
    hasProject: subject.project !== undefined,
    hasFiles: operation.responses.some(({ kind }) => kind === "download"),
    validator: `validate${operation.typeName}`,
    mockStatus: mocked === undefined ? 200 : sampleStatus(mocked),
    mockKey: mocked === undefined ? "200" : isRange(mocked.status) ? stringLiteral(mocked.status) : mocked.status,
    examples: Object.assign({}, ...parts.map(({ examples }) => examples)),
  };
}
