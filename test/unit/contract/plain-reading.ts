/** A second, simple reading of documents: it follows references by hand and knows only what documents of this repository contain. */

type Json = Record<string, unknown>;

/** What an operation is, as plain text. */
export interface PlainOperation {
  readonly id: string;
  readonly call: string;
  /** `query limit`, with pointers of their own schemas. */
  readonly parameters: readonly string[];
  readonly body: readonly string[];
  readonly answers: readonly string[];
  readonly schemas: readonly string[];
}

/** Reads a file by its name. */
export type Load = (file: string) => unknown;

interface At {
  readonly file: string;
  readonly value: unknown;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const NAMES = ["properties", "patternProperties", "dependentSchemas", "responses", "headers", "content", "callbacks", "encoding"];

/** Returns the operations of a document. */
export function plainOperations(file: string, load: Load): PlainOperation[] {
  const main = { file, value: load(file) };
  return entries(into(load, main, "paths"))
    .filter(([path]) => path.startsWith("/"))
    .flatMap(([path, given]) => {
      const item = resolved(load, given);
      const methods = METHODS.filter((method) => isObject(member(item, method).value));
      return methods.map((method) => plainOperation(load, file, item, into(load, item, method), method, path));
    });
}

function plainOperation(load: Load, main: string, item: At, operation: At, method: string, path: string): PlainOperation {
  const parameters = new Map<string, string>();
  for (const holder of [item, operation]) {
    for (const [, given] of entries(member(holder, "parameters"))) {
      const { value } = resolved(load, given);
      const { in: where, name } = value as { in: string; name: string };
      const plain = where === "header" ? name.toLowerCase() : name;
      const isIgnored = where === "header" && ["accept", "content-type", "authorization"].includes(plain);
      if (!isIgnored) parameters.set(`${where} ${plain}`, `${where} ${name}`);
    }
  }
  const body = resolved(load, member(operation, "requestBody"));
  const answers = entries(member(operation, "responses")).filter(([status]) => !status.startsWith("x-"));
  const { operationId } = operation.value as { operationId?: string };
  const roots = [operation, ...entries(member(item, "parameters")).map(([, parameter]) => parameter)];
  return {
    id: operationId ?? `${method.toUpperCase()} ${path}`,
    call: `${method} ${path}`,
    parameters: [...parameters.values()].sort(),
    body: entries(member(body, "content")).map(([type]) => type),
    answers: answers.flatMap(([status, given]) => {
      const types = entries(member(resolved(load, given), "content")).map(([type]) => `${status.toLowerCase()} ${type}`);
      return types.length > 0 ? types : [status.toLowerCase()];
    }),
    schemas: schemasIn(load, main, roots),
  };
}

/** Names of the schemas that references inside some objects lead to, and those inside these. */
function schemasIn(load: Load, main: string, roots: readonly At[]): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting = roots.map((at) => ({ at, key: "", isMap: false, inSchema: false }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { at, key, isMap } = next;
    const inSchema = next.inSchema || (key === "schema" && !isMap);
    if (!isMap && (["example", "examples", "default", "enum", "const"].includes(key) || key.startsWith("x-"))) continue;
    const reference = isObject(at.value) ? at.value["$ref"] : undefined;
    if (typeof reference === "string") {
      const target = followed(load, at, reference);
      const pointer = reference.split("#")[1] ?? "";
      const name =
        pointer === "" ? (/([^/]+)\.[^.]*$/.exec(target.file)?.[1] ?? "") : unescape(pointer.slice(pointer.lastIndexOf("/") + 1));
      if (inSchema && (target.file !== main || /^\/components\/schemas\/[^/]+$/.test(pointer))) found.add(name);
      if (!seen.has(`${at.file} ${reference} ${inSchema}`)) waiting.push({ at: target, key: "", isMap: false, inSchema });
      seen.add(`${at.file} ${reference} ${inSchema}`);
    }
    const mapping = key === "discriminator" && !isMap ? member(at, "mapping").value : {};
    for (const target of Object.values(isObject(mapping) ? mapping : {})) {
      const name = String(target).slice(String(target).lastIndexOf("/") + 1);
      if (found.has(name)) continue;
      found.add(name);
      waiting.push({ at: followed(load, at, `#/components/schemas/${name}`), key: "", isMap: false, inSchema: true });
    }
    for (const [name, one] of entries(at))
      waiting.push({ at: one, key: name, isMap: !isMap && NAMES.includes(key) && !Array.isArray(at.value), inSchema });
  }
  return [...found].sort();
}

function resolved(load: Load, at: At): At {
  const reference = isObject(at.value) ? at.value["$ref"] : undefined;
  return typeof reference === "string" ? resolved(load, followed(load, at, reference)) : at;
}

function followed(load: Load, from: At, reference: string): At {
  const [path = "", pointer = ""] = reference.split("#");
  const file = path === "" ? from.file : new URL(path, `file:///${from.file}`).pathname.slice(1);
  return pointer
    .split("/")
    .slice(1)
    .reduce((at, key) => member(at, unescape(key)), { file, value: load(file) } as At);
}

function into(load: Load, at: At, key: string): At {
  return resolved(load, member(at, key));
}

function member(at: At, key: string): At {
  const { value } = at;
  return { file: at.file, value: typeof value === "object" && value !== null ? (value as Json)[key] : undefined };
}

function entries(at: At): [string, At][] {
  if (typeof at.value !== "object" || at.value === null) return [];
  return Object.keys(at.value).map((key) => [key, member(at, key)]);
}

function unescape(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
