/**
 * Returns an input as its check takes it: a file in its body, or in a list there, is a text as long as the file, which is what stands
 * for a file in a schema (OpenAPI 3.1, Considerations for File Uploads). Never throws.
 *
 * @public
 */
export function withFiles(input: unknown): unknown {
  const body = membersOf(input)?.["body"];
  if (body === undefined) return input;
  return { ...(input as object), body: textOfFile(body) ?? membersAsText(body) };
}

function membersAsText(body: unknown): unknown {
  const members = membersOf(body);
  if (members === undefined) return body;
  const asText = (value: unknown): unknown => textOfFile(value) ?? value;
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [name, Array.isArray(value) ? value.map(asText) : asText(value)]),
  );
}

/** Returns the members of a plain object; undefined for anything else, and where they cannot be read. */
function membersOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  try {
    return { ...value };
  } catch {
    return undefined;
  }
}

/** Returns a text of a file's length; undefined for what is no file. */
function textOfFile(value: unknown): string | undefined {
  try {
    const { arrayBuffer, size, byteLength } = Object(value) as Record<string, unknown>;
    const isBytes = ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === "[object ArrayBuffer]";
    const length = isBytes ? byteLength : typeof arrayBuffer === "function" ? size : undefined;
    return typeof length === "number" ? "\0".repeat(length) : undefined;
  } catch {
    return undefined;
  }
}
