import type { ErrorOrigin } from "../errors/errors.js";
import { checkText, HALF_CHARACTER, UNSENDABLE } from "./check-text.js";
import { readContent } from "./file-content.js";
import { writeInput, type InputNames, type WrittenInput } from "./write-input.js";

/**
 * Resolves with query, headers and body of a request whose body is text or a file: what an operation's `write` is for such a body.
 * Where the documented media type is a range (`image/*`), a file's own is sent. Rejects with {@link InvalidRequestError} for what
 * cannot be sent.
 *
 * @public
 */
export async function writeBytes(
  origin: ErrorOrigin,
  names: InputNames,
  input: Readonly<Record<string, unknown>>,
): Promise<WrittenInput> {
  const { body: mediaType = "*/*", ...others } = names;
  const written = writeInput(origin, others, input);
  if (input["body"] === undefined) return written;
  const file = await readContent(origin, "/body", input["body"]);
  const own = mediaType.includes("*") ? file?.type || "application/octet-stream" : mediaType;
  const type = checkText(origin, "body/type", own, UNSENDABLE);
  const body = file ? file.bytes.slice(0) : checkText(origin, "body", input["body"], HALF_CHARACTER);
  return { ...written, headers: { ...written.headers, "content-type": type }, body };
}
