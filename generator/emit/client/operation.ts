import { badRequests } from "../../schema/bad-requests.js";
import { keysOf } from "../../text/pointer.js";
import { waitersOf } from "../../contract/extensions/x-waiters.js";
import { paginationOf } from "../../contract/extensions/x-pagination.js";
import { docSourceOf } from "../../contract/extensions/x-doc-source.js";
import { docComment, errataText, sentence } from "../code/comments.js";
import { exampleLines, guardExample, waiterExample, withoutProject } from "./examples.js";
import { waiterLiterals, waiterType } from "./waiters.js";
import { camelCase, pascalCase } from "../../names/identifiers.js";
import { literal, propertyKey, stringLiteral } from "../code/literals.js";
import { codeSpan, escapeMarkdown, webLink } from "../../text/markdown.js";
import type { PackageConfig } from "../../config/packages.js";
import type { Bundle } from "../../contract/document.js";
import { SpecError } from "../../text/problem.js";
import { type JsonObject, listAt, textAt } from "../../text/json.js";
import { inputSchema, type Operation } from "../../contract/operations.js";
import { bodyType, exampleNames, mockLiterals } from "../fixtures/mock.js";
import { renderResponse } from "../fixtures/response.js";
import { requestSamples, type RequestSample } from "../../schema/request-samples.js";
import type { SchemaCheck } from "../../schema/check.js";
import type { Direction } from "../../schema/read.js";

/** What templates print of one operation, and what of it the rest of the package needs to know. */
export interface RenderedOperation {
  readonly name: string;
  readonly literals: JsonObject;
  readonly parameters: Readonly<Record<string, JsonObject>>;
  readonly responses: Readonly<Record<number, JsonObject>>;
  /** Names of the values that the client exports. */
  readonly valueNames: readonly string[];
  /** Names of the types that the client needs. */
  readonly typeNames: readonly string[];
  readonly hasProject: boolean;
  readonly hasErrors: boolean;
  readonly hasWaiters: boolean;
  /** Types of the runtime that its waiters are of. */
  readonly waiterTypes: readonly string[];
  readonly hasPaginator: boolean;
  /** Functions of the runtime that its table names. */
  readonly runtimeNames: readonly string[];
  readonly isDownload: boolean;
  /** Name of the function that checks its input. */
  readonly validator: string;
  /** A status for an example with a mock handler: an error where there is one. */
  readonly mockStatus: number;
  /** Lines of code that call it as a method, and as a function. */
  readonly example: readonly string[];
  readonly singleExample: readonly string[];
  readonly optionsExample: readonly string[];
  readonly guardExample: readonly string[];
  readonly waiterExample: readonly string[];
  readonly paginatorExample: readonly string[];
}

/** What people must know of a delete that is sent again: the first one may have done its work. */
function repeatedDelete({ method, isIdempotent }: Operation): string[] {
  if (method !== "DELETE" || !isIdempotent) return [];
  return [
    "It is sent again when its outcome is not known; if the first request had deleted after all, it then rejects with the status 404.",
  ];
}

/** Prepares one operation. Throws `SpecError` for an example that does not fit its schema. */
export function renderOperation(
  operation: Operation,
  bundle: Bundle,
  config: PackageConfig,
  check: SchemaCheck,
): RenderedOperation {
  const { id, typeName, source } = operation;
  const { projectParameter } = config.runtime;
  const client = camelCase(pascalCase(bundle.service));
  const pages = operation.page === undefined ? [] : [operation.page];
  refuseMisfits(operation, bundle, check);
  const hasProject = operation.parameters.some((parameter) => parameter.in === "path" && parameter.name === projectParameter);
  const input = inputSchema(operation, projectParameter);
  const samples = requestSamples(operation, bundle.document, check);
  if (!samples.every((sample) => check(input, sample.input, "request").length === 0)) {
    const message = `No valid request of ${id} can be made from its schema.`;
    throw new SpecError([
      { ...bundle.locate(operation.pointer), pointer: operation.pointer, message, fix: "Give its body and parameters examples." },
    ]);
  }
  const success = operation.responses.find(({ status }) => status >= 200 && status < 300);
  // Functions of the runtime that the operation names, so that operations without pay nothing for them.
  const isWritten = operation.body !== undefined || operation.parameters.some((parameter) => parameter.in !== "path");
  const readAnswer = { json: undefined, void: "readNothing", download: "readDownload" }[success?.kind ?? "void"];
  const errors = operation.responses.filter(({ status, kind }) => (status < 200 || status >= 300) && kind === "json");
  const callInput = withoutProject(samples[0]?.input ?? {}, hasProject ? projectParameter : undefined);
  const exampleInput = literal(callInput, "", 60);
  const call = `await ${client}.${id}(${exampleInput})`;
  const example = exampleLines(call, success?.kind ?? "void");
  const about = [sentence(textAt(source, "summary") ?? ""), sentence(textAt(source, "description") ?? "")].filter(
    (text) => text !== "",
  );
  const documentation = {
    paragraphs: [...about, ...repeatedDelete(operation), ...errataText(source)],
    pages,
    example,
    deprecated: source["deprecated"] === true,
  };
  const waiters = waitersOf(source);
  const pagination = paginationOf(source);
  const item = pagination === undefined ? "" : itemType(typeName, pagination.items);
  const comment = (...paragraphs: string[]): string => docComment({ paragraphs, pages, isPublic: true });
  const wrong = badRequests(input, uniqueInputs(samples), bundle.document, (value) => check(input, value, "request"));

  return {
    name: id,
    parameters: Object.fromEntries(
      operation.parameters.map((parameter) => [parameter.name, parameterLiterals(parameter, input)]),
    ),
    responses: Object.fromEntries(
      operation.responses.map((response) => [response.status, renderResponse(response, operation, bundle.document, check)]),
    ),
    literals: {
      name: id,
      Name: typeName,
      id: stringLiteral(`${bundle.service}.${id}`),
      path: stringLiteral(operation.path),
      body: operation.body === undefined ? false : stringLiteral(operation.body.mediaType),
      isWritten,
      returns: readAnswer === undefined ? false : readAnswer,
      project: hasProject && projectParameter !== undefined ? stringLiteral(projectParameter) : false,
      idempotent: operation.isIdempotent,
      isOptional: listAt(input, "required").length === 0,
      doc: docComment({ ...documentation, isPublic: true }),
      methodDoc: docComment({ paragraphs: about.slice(0, 2), deprecated: documentation.deprecated }, "  "),
      operationDoc: comment(`\`${id}\` as data, for \`sendWithResponse\`.`),
      guard: errors.length > 0,
      guardDoc: comment(
        `Tells whether an error is the answer of \`${id}\` with this status and a JSON object of the service as its body, which is then typed.`,
      ),
      waiters: waiters.map((waiter) => waiterLiterals(waiter, operation, comment)),
      paginators:
        pagination === undefined
          ? []
          : [
              {
                name: `paginate${typeName}`,
                operation: id,
                constant: `${id}Pagination`,
                item,
                literal: literal(pagination.source, "", 60),
                doc: comment(
                  `Returns the items of all answers of \`${id}\`, asked for page by page while they are taken; \`pages()\` gives whole answers.`,
                ),
                constantDoc: comment(`How \`${id}\` is walked page by page.`),
                methodDoc: docComment({ paragraphs: [`Returns the items of all answers of \`${id}\`, page by page.`] }, "  "),
              },
            ],
      requests: samples.map((sample) => ({
        key: propertyKey(sample.name),
        literal: literal(sample.input, "    ", propertyKey(sample.name).length + 3),
        doc: docComment({ paragraphs: [requestText(sample)] }, "    "),
      })),
      badRequests: wrong.map((request) => ({
        literal: literal({ name: request.name, pointer: request.pointer, input: request.input }, "    ", 1),
      })),
      mock: mockLiterals(operation),
      bodyType: bodyType(operation),
      exampleNames: exampleNames(operation),
      readme: {
        operation: `${codeSpan(id)}`,
        method: codeSpan(`${operation.method} ${operation.path}`),
        summary: escapeMarkdown(textAt(source, "summary") ?? ""),
        page: operation.page === undefined ? "" : webLink(docSourceOf(source).page ?? "page", operation.page),
        more: [
          ...waiters.map((waiter) => codeSpan(`waitFor${waiter.name}`)),
          ...(pagination === undefined ? [] : [codeSpan(`paginate${typeName}`)]),
        ].join(", "),
      },
    },
    valueNames: [
      id,
      `${id}Operation`,
      ...(errors.length > 0 ? [`is${typeName}Error`] : []),
      ...waiters.flatMap(({ name }) => [`waitFor${name}`, `${camelCase(name)}Waiter`]),
      ...(pagination === undefined ? [] : [`paginate${typeName}`, `${id}Pagination`]),
    ],
    typeNames: [`${typeName}Input`, `${typeName}Output`, `${typeName}Errors`],
    hasProject,
    hasErrors: errors.length > 0,
    hasWaiters: waiters.length > 0,
    waiterTypes: waiters.map(waiterType),
    hasPaginator: pagination !== undefined,
    runtimeNames: [
      ...(isWritten ? ["writeInput"] : []),
      ...(readAnswer === undefined ? [] : [readAnswer]),
      ...(waiters.some((waiter) => waiter.isOfItem) ? ["findItem"] : []),
    ],
    isDownload: success?.kind === "download",
    validator: `validate${typeName}`,
    mockStatus: errors[0]?.status ?? success?.status ?? 200,
    example,
    singleExample: exampleLines(`await ${id}(context, ${exampleInput})`, success?.kind ?? "void"),
    optionsExample: exampleLines(`${call.slice(0, -1)}, { signal, maxAttempts: 1 })`, success?.kind ?? "void"),
    guardExample: guardExample(typeName, call, errors[0]?.status),
    waiterExample: waiters
      .slice(0, 1)
      .flatMap((waiter) => waiterExample(waiter, samples, client, hasProject ? projectParameter : undefined)),
    paginatorExample: [`for await (const item of ${client}.paginate${typeName}(${exampleInput})) {`, "  console.log(item);", "}"],
  };
}

/** The type of the items that a pointer into an answer leads to. */
function itemType(typeName: string, pointer: string): string {
  const list = keysOf(pointer).reduce((type, member) => `NonNullable<${type}[${stringLiteral(member)}]>`, `${typeName}Output`);
  return `${list}[number]`;
}

function parameterLiterals(parameter: Operation["parameters"][number], input: JsonObject): JsonObject {
  return {
    name: stringLiteral(parameter.name),
    readmeName: codeSpan(parameter.name),
    description: escapeMarkdown(textAt(parameter.source, "description") ?? ""),
    isNeeded: listAt(input, "required").includes(parameter.name),
  };
}

function requestText(sample: RequestSample): string {
  return `${sentence(sample.summary ?? "A request")} ${sample.synthetic ? "Made up." : "As documented."}`;
}

function uniqueInputs(samples: readonly RequestSample[]): JsonObject[] {
  return samples.map(({ input }) => input);
}

/** Throws where a documented example does not fit: the documents' own mistake, told with its place. */
function refuseMisfits(operation: Operation, bundle: Bundle, check: SchemaCheck): void {
  type Part = Pick<Operation["parameters"][number], "schema" | "examples"> & { readonly direction: Direction };
  const parts: readonly Part[] = [
    ...[...operation.parameters, ...(operation.body === undefined ? [] : [operation.body])].map(({ schema, examples }): Part => ({
      schema,
      examples,
      direction: "request",
    })),
    ...operation.responses
      .filter(({ kind }) => kind === "json")
      .map(({ schema, examples }): Part => ({ schema, examples, direction: "answer" })),
  ];
  const problems = parts.flatMap(({ schema, examples, direction }) =>
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
