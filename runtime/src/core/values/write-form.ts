import type { ErrorOrigin } from "../errors/errors.js";
import { refuse } from "../errors/refuse.js";
import { checkText, HALF_CHARACTER } from "./check-text.js";
import { readContent } from "./file-content.js";
import { formValues } from "./form-values.js";
import { writeInput, type InputNames, type WrittenInput } from "./write-input.js";
import { writeJson } from "./write-json.js";

/**
 * Resolves with query, headers and body of a request whose body is application/x-www-form-urlencoded: what an operation's `write` is for
 * such a body. Objects are JSON, each item of a list is a pair of its own. Rejects with {@link InvalidRequestError} for
 * what cannot be sent, files among it.
 *
 * @public
 */
export async function writeForm(
  origin: ErrorOrigin,
  names: InputNames,
  input: Readonly<Record<string, unknown>>,
): Promise<WrittenInput> {
  const { body: mediaType, ...others } = names;
  const written = writeInput(origin, others, input);
  if (input["body"] === undefined || mediaType === undefined) return written;
  const pairs: [name: string, text: string][] = [];
  for (const { name, value, encoding = "", place } of formValues(origin, input["body"], names.encoding)) {
    if (await readContent(origin, `/${place}`, value))
      refuse(origin, `/${place}`, "is a file, which no form of this kind can hold");
    const isJson = typeof value === "object" || /json$/.test(encoding);
    pairs.push([name, isJson ? writeJson(origin, `/${place}`, value) : checkText(origin, place, value, HALF_CHARACTER)]);
  }
  return {
    ...written,
    headers: { ...written.headers, "content-type": mediaType },
    body: new URLSearchParams(pairs).toString(),
  };
}
