import { isObject, type BodyContract, type OperationContract } from "./contract.js";

/** Gives a value as the body of an operation is sent: a form, with its files, where the contract has one, else JSON. */
export function bodyOf(
  operation: OperationContract,
  value: unknown,
): { headers: Record<string, string>; body?: string | FormData } {
  const { body } = operation;
  if (body === undefined) return { headers: {} };
  if (!isForm(body) || !isObject(value)) return { headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
  const form = new FormData();
  for (const [name, member] of Object.entries(value)) {
    for (const one of [member].flat()) {
      if (body.files.includes(name)) form.append(name, new Blob([String(one)]));
      else form.append(name, String(one));
    }
  }
  return { headers: {}, body: form };
}

/** Reads a body as the contract has it; a file is the text of its bytes. Throws what cannot be read. */
export async function valueOf(body: BodyContract, contentType: string, bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  if (!isForm(body)) return JSON.parse(new TextDecoder().decode(bytes));
  const form = await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  const texts = async (name: string): Promise<string[]> =>
    Promise.all(form.getAll(name).map((part) => (typeof part === "string" ? part : part.text())));
  const members = [...new Set(form.keys())].map(async (name): Promise<[string, unknown]> => {
    const values = await texts(name);
    return [name, body.files.includes(name) ? values : values[0]];
  });
  return Object.fromEntries(await Promise.all(members));
}

function isForm({ mediaType }: BodyContract): boolean {
  return mediaType === "multipart/form-data";
}
