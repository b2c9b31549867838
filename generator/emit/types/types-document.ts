import { sentence } from "../code/comments.js";
import { withErrataOf } from "../../contract/extensions/x-errata.js";
import { type Json, type JsonObject, objectAt, textAt } from "../../text/json.js";
import { modelOf } from "../../schema/model.js";
import { referenceOf } from "../../contract/objects/references.js";
import { componentOf, referenceTo, refersTo } from "../../schema/read.js";
import { classesOf, withReferences } from "../../schema/same.js";
import { TypeWriter } from "../../schema/typed.js";
import { bodySchemaOf } from "../../contract/request-body.js";
import { isForm } from "../../schema/form-parts.js";
import { fileMark, otherKindKey, withFiles } from "./files.js";
import { inputSchema, type Operation, type Response } from "../../contract/operations.js";
import { haveSuccessesOfTheirOwn, successesOf } from "../../contract/successes.js";

/** The types of a document, as openapi-typescript is to read them. */
export interface TypesDocument {
  /** A document with nothing but schemas: one each for input, output and errors of an operation, then those below. */
  readonly document: JsonObject;
  /** What is exported beside the operations' types: components, and what has no name in the document; with the component it is of. */
  readonly names: ReadonlyMap<string, string | undefined>;
}

const made = new WeakMap<JsonObject, { readonly projectParameter: string | undefined; readonly types: TypesDocument }>();

/**
 * Returns the types of a document. A component whose requests differ from its answers has a second name, `KeyWritable`, for requests;
 * where it stands in requests only, it keeps its own.
 */
export function typesDocument(
  document: JsonObject,
  operations: readonly Operation[],
  schemas: JsonObject,
  projectParameter?: string,
): TypesDocument {
  const known = made.get(document);
  if (known?.projectParameter === projectParameter && known !== undefined) return known.types;
  const model = modelOf(document);
  const answers = new TypeWriter(model, "answer");
  const requests = model.nodes.schemas.isDirectional ? new TypeWriter(model, "request") : answers;
  const roots: [name: string, schema: Json, isRequest: boolean][] = [];
  for (const operation of operations) {
    const { input, output, answers: ofSuccesses, errors } = schemasOf(operation, projectParameter);
    const name = operation.typeName;
    roots.push([`${name}Input`, requests.write(input, `${name}Input`), true]);
    if (output !== undefined) roots.push([`${name}Output`, answers.write(output, `${name}Output`), false]);
    if (ofSuccesses !== undefined) roots.push([`${name}Answers`, answers.write(ofSuccesses, `${name}Answers`), false]);
    roots.push([`${name}Errors`, answers.write(errors, `${name}Errors`), false]);
  }
  const inRequestsOnly = (name: string): boolean => requests.named.has(name) && !answers.named.has(name);
  for (const name of Object.keys(schemas)) if (!inRequestsOnly(name)) answers.write(refersTo(name), name);
  const types = joined(roots, Object.keys(schemas), answers, requests);
  const forms = operations.filter(({ body }) => body !== undefined && isForm(body)).map(({ typeName }) => `${typeName}Input`);
  if (forms.length > 0) markFiles(types, forms);
  made.set(document, { projectParameter, types });
  return types;
}

/** Puts the types of both directions side by side; those that are the same in both become one. */
function joined(
  roots: readonly (readonly [name: string, schema: Json, isRequest: boolean])[],
  components: readonly string[],
  answers: TypeWriter,
  requests: TypeWriter,
): TypesDocument {
  const written = new Map<string, Json>();
  for (const [name, schema] of answers.named) written.set(`answer ${name}`, toDirection(schema, "answer"));
  if (requests !== answers)
    for (const [name, schema] of requests.named) written.set(`request ${name}`, toDirection(schema, "request"));
  const classes = classesOf(written, componentOf);
  const final = (key: string): string => {
    const [direction, name = ""] = key.split(" ");
    const isTwo = direction === "request" && classes.has(`answer ${name}`) && classes.get(key) !== classes.get(`answer ${name}`);
    return isTwo ? `${name}Writable` : name;
  };
  const renamed = (schema: Json): Json =>
    withReferences(schema, (reference) => {
      const key = componentOf(reference) ?? "";
      return written.has(key) ? referenceTo(final(key)) : reference;
    });
  const named = new Map<string, Json>();
  const names = new Map<string, string | undefined>();
  const keys = [...components, ...[...written.keys()].map((key) => key.slice(key.indexOf(" ") + 1))];
  for (const name of new Set(keys)) {
    for (const key of [`answer ${name}`, `request ${name}`].filter((one) => written.has(one))) {
      if (named.has(final(key))) continue;
      named.set(final(key), renamed(written.get(key) ?? true));
      names.set(final(key), components.includes(name) ? name : undefined);
    }
  }
  const operations = roots.map(([name, schema, isRequest]): [string, Json] => {
    const direction = isRequest && requests !== answers ? "request" : "answer";
    return [name, renamed(toDirection(schema, direction))];
  });
  return {
    document: {
      openapi: "3.1.0",
      info: { title: "", version: "" },
      paths: {},
      components: { schemas: Object.fromEntries([...operations, ...named]) },
    },
    names,
  };
}

function markFiles({ document }: TypesDocument, forms: readonly string[]): void {
  const components = objectAt(document, "components");
  components["schemas"] = withFiles(objectAt(components, "schemas"), forms);
}

function toDirection(schema: Json, direction: string): Json {
  return withReferences(schema, (reference) => referenceTo(`${direction} ${componentOf(reference) ?? ""}`));
}

function schemasOf(
  operation: Operation,
  projectParameter?: string,
): { input: JsonObject; output?: JsonObject; answers?: JsonObject; errors: JsonObject } {
  const name = operation.typeName;
  const successes = successesOf(operation);
  const [output] = successes;
  const hasAnswers = haveSuccessesOfTheirOwn(operation);
  const hasOutput = !hasAnswers && output?.kind === "json" && componentOf(referenceOf(output.schema)) !== `${name}Output`;
  return {
    input: describedInput(operation, projectParameter),
    ...(hasOutput ? { output: output.schema } : {}),
    ...(hasAnswers ? { answers: byStatus(successes) } : {}),
    errors: byStatus(operation.responses.filter(({ isError, kind }) => isError && kind === "json")),
  };
}

/** An object with the body of each answer under its status. What is no JSON is a text here, for `types.ts` to put its type there. */
function byStatus(responses: readonly Response[]): JsonObject {
  return {
    type: "object",
    properties: Object.fromEntries(
      responses.map(({ status, kind, schema, source, media }) => [
        status,
        {
          ...(kind === "json" ? schema : { const: `${otherKindKey} ${kind}` }),
          description: textAt(source, "description") ?? "",
          ...withErrataOf(source, media),
        },
      ]),
    ),
    required: responses.map(({ status }) => status),
  };
}

function describedInput(operation: Operation, projectParameter?: string): JsonObject {
  const input = inputSchema(operation, projectParameter);
  const properties = objectAt(input, "properties");
  for (const { name, schema, source } of operation.parameters) {
    const note = name === projectParameter ? " The client's own project when not given." : "";
    properties[name] = {
      ...schema,
      description: sentence(textAt(source, "description") ?? "") + note,
      ...withErrataOf(source, schema),
      deprecated: source["deprecated"] === true,
    };
  }
  if (operation.body !== undefined) {
    const description = textAt(operation.body.source, "description");
    properties["body"] = {
      ...(operation.body.kind === "bytes" ? fileMark : bodySchemaOf(operation.body)),
      ...(description === undefined ? {} : { description }),
      ...withErrataOf(operation.body.source, operation.body.schema),
    };
  }
  return input;
}
