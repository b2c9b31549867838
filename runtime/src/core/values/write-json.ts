import type { ErrorOrigin, Problem } from "../errors/errors.js";
import { refuse, refuseAny } from "../errors/refuse.js";

/**
 * Returns the JSON text of a value; a bigint is written digit by digit. JSON.stringify writes null, or nothing, for what JSON cannot
 * hold. This throws an {@link InvalidRequestError} instead, which names each such member by its pointer, `root` being the value's own.
 */
export function writeJson(origin: ErrorOrigin, root: string, value: unknown): string {
  const writer = new Writer(root);
  let text: string | undefined;
  try {
    text = writer.write("", value);
  } catch {
    // A getter or a toJSON has thrown, or the value nests deeper than the stack allows: there is no text.
    writer.problems.length = 0;
  }
  refuseAny(origin, writer.problems);
  return text ?? refuse(origin, root, "cannot be written as JSON");
}

class Writer {
  readonly problems: Problem[] = [];
  readonly #root: string;
  /** Names of the members that lead to what is being written. */
  readonly #path: string[] = [];
  /** The arrays and objects that it lies in. */
  readonly #around = new Set<object>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Returns the text of a member with this name, or undefined for one that is not given. */
  write(name: string, value: unknown): string | undefined {
    switch (typeof value) {
      case "undefined":
        return undefined;
      case "string":
        return JSON.stringify(value);
      case "boolean":
      case "bigint":
        return `${value}`;
      case "number":
        return Number.isFinite(value) ? `${value}` : this.#refuse(`is ${value}, which JSON cannot hold`);
      case "object":
        return value === null ? "null" : this.#writeObject(name, value);
      default:
        return this.#refuse(`is a ${typeof value}, which JSON cannot hold`);
    }
  }

  #writeObject(name: string, given: object): string | undefined {
    const value = replaced(name, given);
    if (value === null && given instanceof Date) return this.#refuse("is not a valid date");
    if (typeof value !== "object" || value === null) return this.write(name, value);
    if (this.#around.has(value)) return this.#refuse("holds itself");
    this.#around.add(value);
    const text = Array.isArray(value) ? this.#writeItems(value) : this.#writeProperties(value as Record<string, unknown>);
    this.#around.delete(value);
    return text;
  }

  #writeItems(items: readonly unknown[]): string {
    let text = "";
    for (let index = 0; index < items.length; index++) {
      const item = this.#writeMember(`${index}`, items[index], "is undefined; leave it out");
      text += index === 0 ? item : `,${item}`;
    }
    return `[${text}]`;
  }

  #writeProperties(value: Readonly<Record<string, unknown>>): string {
    let text = "";
    for (const name of Object.keys(value)) {
      const member = this.#writeMember(name, value[name]);
      if (member !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(name)}:${member}`;
    }
    return `{${text}}`;
  }

  #writeMember(name: string, value: unknown, missing?: string): string | undefined {
    this.#path.push(name);
    const text = this.write(name, value) ?? (missing === undefined ? undefined : this.#refuse(missing));
    this.#path.pop();
    return text;
  }

  #refuse(message: string): string {
    const names = this.#path.map((name) => name.replaceAll("~", "~0").replaceAll("/", "~1"));
    this.problems.push({ pointer: [this.#root, ...names].join("/"), message, keyword: "type" });
    return "";
  }
}

/** Returns what JSON.stringify writes in the place of an object: what its toJSON gives, or the primitive that it wraps. */
function replaced(name: string, value: object): unknown {
  const { toJSON } = value as { readonly toJSON?: unknown };
  const given: unknown = typeof toJSON === "function" ? toJSON.call(value, name) : value;
  const isWrapped = given instanceof Number || given instanceof String || given instanceof Boolean || given instanceof BigInt;
  return isWrapped ? given.valueOf() : given;
}
