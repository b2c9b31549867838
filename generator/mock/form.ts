import type { JsonObject, Json } from "../text/json.js";
import type { FormPart } from "../schema/form-parts.js";

/** The parts of a form in their order; a file is a text of its length, which is what stands for it in a schema, and what is known of it. */
export type FormEntries = readonly (readonly [name: string, text: string, file?: FormFile])[];

export interface FormFile {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** Resolves with the parts of a body that is a form by its content type; undefined for another body, and for one that cannot be read. */
export async function readForm(contentType: string | undefined, body: Buffer): Promise<FormEntries | undefined> {
  if (contentType === undefined || !/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(contentType))
    return undefined;
  try {
    const data = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
    return [...data].map(([name, value]) => {
      if (typeof value === "string") return [name, value];
      const { name: fileName, size, type } = value;
      return [name, "\0".repeat(size), { name: fileName, size, type }];
    });
  } catch {
    return undefined;
  }
}

/** Returns the value of a form, as an input has it: lists where they are documented, or where a name comes again. */
export function formValue(entries: FormEntries, parts: readonly FormPart[]): JsonObject {
  const byName = new Map<string, Json[]>();
  const partOf = new Map(parts.map((part) => [part.name, part]));
  for (const [name, text] of entries) {
    const value = partOf.get(name)?.kind === "json" ? jsonOf(text) : text;
    const values = byName.get(name);
    if (values === undefined) byName.set(name, [value]);
    else values.push(value);
  }
  return Object.fromEntries(
    [...byName].map(([name, values]) => [
      name,
      partOf.get(name)?.isList === true || values.length > 1 ? values : (values[0] ?? null),
    ]),
  );
}

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
