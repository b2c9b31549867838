import type { Json } from "../text/json.js";
import { answerOf, sampleStatus } from "../contract/statuses.js";
import { fileOf, fileSample } from "../schema/file-sample.js";
import type { FileBehaviour } from "./behaviour.js";
import { syntheticValue } from "./synthetic.js";
import type { MockOperation } from "./operation.js";
import type { Preferences } from "./prefer.js";
import type { RequestProblem } from "./request-check.js";

/** An answer that is ready to be written. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/** A documented answer, together with its JSON value where it has one; or why there is none. */
export type Chosen = { readonly answer: Answer; readonly value?: Json } | { readonly problem: RequestProblem };

/** Returns the documented answer that is preferred: the first success and its first example where nothing is. */
export function chooseAnswer(operation: MockOperation, { code, example }: Preferences): Chosen {
  const { responses, document, id } = operation;
  const response =
    code === undefined ? (responses.find(({ isSuccess }) => isSuccess) ?? responses[0]) : answerOf(responses, code);
  if (!response) {
    const known = responses.map(({ status }) => status).join(", ");
    return {
      problem: {
        pointer: "/Prefer",
        message: `${id} documents ${known}, not ${code}; fault=${code} gives any error`,
        keyword: "code",
      },
    };
  }
  const { kind, mediaType, examples } = response;
  const status = code ?? sampleStatus(response);
  const chosen = example === undefined ? examples[0] : examples.find(({ name }) => name === example);
  if (example !== undefined && !chosen) {
    const known = examples.map(({ name }) => name).join(", ");
    return {
      problem: {
        pointer: "/Prefer",
        message: `${id} ${status} has the examples ${known || "none"}, not ${example}`,
        keyword: "example",
      },
    };
  }
  if (kind === "void" || mediaType === undefined) return { answer: { status } };
  if (kind === "download") {
    const contentType = mediaType.includes("*") ? "application/octet-stream" : mediaType;
    const body = chosen ? fileOf(chosen.value) : fileSample(mediaType);
    return { answer: { status, headers: { "content-type": contentType }, body } };
  }
  const value = chosen ? chosen.value : syntheticValue(response, document);
  return { answer: jsonAnswer({ status, headers: { "content-type": mediaType } }, value), value };
}

/** Returns an answer with another JSON body. */
export function jsonAnswer(answer: Answer, value: Json): Answer {
  return { ...answer, body: Buffer.from(JSON.stringify(value)) };
}

/** Returns an answer that carries a file. */
export function fileAnswer(status: number, { contentType, contentDisposition, text, base64 }: FileBehaviour): Answer {
  return {
    status,
    headers: {
      "content-type": contentType,
      ...(contentDisposition !== undefined && { "content-disposition": contentDisposition }),
    },
    body: base64 === undefined ? Buffer.from(text ?? "") : Buffer.from(base64, "base64"),
  };
}
