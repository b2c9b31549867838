import type { Operation, Response } from "../../contract/operations.js";
import { isRange } from "../../contract/statuses.js";
import { secretsOf, secretsText } from "../../contract/secrets.js";
import { haveSuccessesOfTheirOwn, successesOf, usualSuccess } from "../../contract/successes.js";
import { formPartsOf } from "../../schema/form-parts.js";
import { type JsonObject, listAt, textAt } from "../../text/json.js";
import { docComment, errataText, sentence } from "../code/comments.js";
import { forwardLine } from "../code/lines.js";
import { literal, stringLiteral } from "../code/literals.js";
import { publicComment } from "./comment.js";
import { callOf, exampleLines, singleCallOf, withOptions } from "./examples.js";
import type { Part, Subject } from "./part.js";

/** Renders the operation's table, the function that sends it, and the method of the client. */
export function callPart(subject: Subject): Part {
  const { operation, bundle, input, success, project } = subject;
  const { id, typeName, source, page } = operation;
  // Functions of the runtime that the table names, so that operations without pay nothing for them.
  const write = writerOf(operation);
  const { returns, readers } = returnsOf(subject);
  const call = callOf(subject);
  const example = exampleLines(call, success?.kind);
  const about = [textAt(source, "summary"), textAt(source, "description")]
    .map((text) => sentence(text ?? ""))
    .filter((text) => text !== "");
  const secrets = secretsText(secretsOf(operation, bundle.document)) ?? "";
  const deprecated = source["deprecated"] === true;
  return {
    literals: {
      name: id,
      Name: typeName,
      id: stringLiteral(`${bundle.service}.${id}`),
      path: stringLiteral(operation.path),
      body: operation.body === undefined ? false : stringLiteral(operation.body.mediaType),
      write,
      ...namesOf(operation),
      forward: forwardLine(id),
      encoding: encodingOf(operation, bundle.document),
      returns,
      answers: haveSuccessesOfTheirOwn(operation) ? `${typeName}Answers` : false,
      project: project === undefined ? false : stringLiteral(project),
      idempotent: operation.isIdempotent,
      isOptional: listAt(input, "required").length === 0,
      doc: docComment({
        paragraphs: [...about, secrets, ...repeatedDelete(operation), ...errataText(source)],
        pages: page === undefined ? [] : [page],
        example,
        deprecated,
        isPublic: true,
      }),
      methodDoc: docComment({ paragraphs: about, deprecated }, "  "),
      operationDoc: publicComment(operation, `\`${id}\` as data, for \`sendWithResponse\`.`),
    },
    exports: [id, `${id}Operation`],
    runtimeValues: ["send", ...(write === false ? [] : [write]), ...readers],
    runtimeTypes: ["CallOptions", "Operation"],
    examples: {
      call: example,
      single: exampleLines(singleCallOf(subject), success?.kind),
      options: exampleLines(withOptions(call, "{ signal, maxAttempts: 1 }"), success?.kind),
    },
  };
}

/** Returns the names of what stands in the query and in headers, as source. */
function namesOf({ parameters }: Operation): { query: string | false; headers: string | false } {
  const names = (place: string, taken: number): string | false => {
    const found = parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
    return found.length > 0 && literal(found, "  ", taken);
  };
  return { query: names("query", 7), headers: names("header", 9) };
}

/** What writes a body of each kind. */
const WRITERS = {
  json: "writeInput",
  multipart: "writeMultipart",
  pairs: "writeForm",
  text: "writeBytes",
  bytes: "writeBytes",
} as const;

/** Returns the function of the runtime that writes what is no path. */
function writerOf({ body, parameters }: Operation): string | false {
  if (body !== undefined) return WRITERS[body.kind];
  return parameters.some((parameter) => parameter.in !== "path") && WRITERS.json;
}

/** Returns the media types of a form's parts, as source, where their values do not say them. */
function encodingOf({ body }: Operation, document: JsonObject): string | false {
  const typed = formPartsOf(body, document).flatMap(({ name, mediaType }) =>
    mediaType === undefined ? [] : [[name, mediaType]],
  );
  return typed.length > 0 && literal(Object.fromEntries(typed) as JsonObject, "  ", 12);
}

/** What reads a success of each kind. */
const READERS = { json: "readJson", void: "readNothing", download: "readDownload" } as const;

/** Returns what reads the operation's successes, as source, and the functions of the runtime in it; JSON needs none. */
function returnsOf({ operation, check }: Subject): { returns: string | false; readers: string[] } {
  const readerOf = ({ kind, schema }: Response): string =>
    kind === "json" && check(schema, null, "answer").length === 0 ? "readNullable" : READERS[kind];
  const success = usualSuccess(operation);
  const usual = success === undefined ? READERS.void : readerOf(success);
  const others = successesOf(operation).filter((response) => readerOf(response) !== usual && !isRange(response.status));
  const readers = others.map(readerOf);
  if (usual !== READERS.json) readers.push(usual);
  if (others.length === 0) return { returns: usual === READERS.json ? false : usual, readers };
  const entries = others.map((response) => `${response.status}: ${readerOf(response)}`);
  if (usual !== READERS.json) entries.push(`default: ${usual}`);
  return { returns: `/* @__PURE__ */ readByStatus({ ${entries.join(", ")} })`, readers: ["readByStatus", ...readers] };
}

/** What people must know of a delete that is sent again: the first one may have done its work. */
function repeatedDelete({ method, isIdempotent }: Operation): string[] {
  if (method !== "DELETE" || !isIdempotent) return [];
  return ["It is retried when its outcome is not known; it then rejects with 404 if the first request had deleted after all."];
}
