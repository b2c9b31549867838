import type { ErrorOrigin } from "../errors/errors.js";
import { refuse } from "../errors/refuse.js";
import { checkText, HALF_CHARACTER, UNSENDABLE } from "./check-text.js";
import { readContent } from "./file-content.js";
import { formValues, type FormValue } from "./form-values.js";
import { writeInput, type InputNames, type WrittenInput } from "./write-input.js";
import { writeJson } from "./write-json.js";

/** What a part holds, and its headers but for its name. */
interface Part {
  readonly content: BlobPart;
  readonly fileName?: string;
  readonly type?: string | undefined;
}

/**
 * Resolves with query, headers and body of a request whose body is multipart/form-data (RFC 7578): what an operation's `write` is
 * for such a body. It is written whole, so that it can be signed and sent again. Files and what their encoding calls so have a file
 * name; objects are JSON; each item of a list is a part of its own. Rejects with {@link InvalidRequestError} for what cannot be sent.
 *
 * @public
 */
export async function writeMultipart(
  origin: ErrorOrigin,
  names: InputNames,
  input: Readonly<Record<string, unknown>>,
): Promise<WrittenInput> {
  const { body: _mediaType, ...others } = names;
  const written = writeInput(origin, others, input);
  if (input["body"] === undefined) return written;
  const { boundary = randomBoundary() } = names;
  if (!/^[\w-]{1,70}$/.test(boundary))
    refuse(origin, "/boundary", "must be 1 to 70 letters, digits, hyphens or underscores", "pattern");
  const pieces: BlobPart[] = [];
  for (const value of formValues(origin, input["body"], names.encoding)) {
    const { content, fileName, type } = await writePart(origin, value);
    const disposition = [`form-data; name="${escapeName(value.name)}"`, fileName && `filename="${escapeName(fileName)}"`];
    const headers = [`content-disposition: ${disposition.filter(Boolean).join("; ")}`, type && `content-type: ${type}`];
    pieces.push(`--${boundary}\r\n${headers.filter(Boolean).join("\r\n")}\r\n\r\n`, content, "\r\n");
  }
  pieces.push(`--${boundary}--\r\n`);
  return {
    ...written,
    headers: { ...written.headers, "content-type": `multipart/form-data; boundary=${boundary}` },
    body: await new Blob(pieces).arrayBuffer(),
  };
}

async function writePart(origin: ErrorOrigin, { value, place, encoding }: FormValue): Promise<Part> {
  const file = await readContent(origin, `/${place}`, value);
  if (file) {
    const type = checkText(origin, `${place}/type`, file.type || encoding || "application/octet-stream", UNSENDABLE);
    return { content: file.bytes, fileName: file.name || "blob", type };
  }
  const isJson = typeof value === "object" || /json$/.test(encoding ?? "");
  if (isJson) return { content: writeJson(origin, `/${place}`, value), type: encoding ?? "application/json" };
  const content = checkText(origin, place, value, HALF_CHARACTER);
  // What is documented as another type than text is a file, though it is given as text.
  const isFile = encoding !== undefined && !encoding.startsWith("text/");
  return { content, type: encoding, ...(isFile && { fileName: "blob" }) };
}

/** Returns the name of a part or a file as the HTML standard has it written (multipart/form-data encoding algorithm). */
function escapeName(name: string): string {
  return name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}

function randomBoundary(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return `form-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
