// Requests for random sequences: what the examples of an operation make, with edits that draw ids from earlier answers, choose among
// the values of a schema, leave members out, or break them. The same steps and answers make the same requests.
import fc from "fast-check";
import { exampleInputs, isObject, type Json, type OperationContract } from "../contract/contract.js";
import { bodyOf } from "../contract/request.js";
import { at, nameOf, type Path, pathsIn, withAt } from "./paths.js";

/** One edit of an input. Numbers choose among what there is when the edit is made. */
interface Edit {
  readonly kind: "seen" | "known" | "edge" | "left out" | "added" | "repeated" | "broken";
  readonly place: number;
  readonly choice: number;
}

/** One request of a sequence, and how long it comes after the one before it, in steps of the tasks of the mock server. */
export interface Step {
  /** Whether the request before is sent again, as it was. */
  readonly isAgain: boolean;
  readonly operation: number;
  readonly example: number;
  /** Bit by bit whether an optional parameter is left out. */
  readonly without: number;
  /** Bit by bit whether an id takes one that answers have shown. */
  readonly linked: number;
  readonly edits: readonly Edit[];
  readonly outcome: string | undefined;
  readonly wait: number;
}

export interface RandomRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string | FormData;
}

const BITS = 2 ** 16 - 1;
const isSet = (bits: number, index: number): boolean => ((bits >> (index % 16)) & 1) === 1;

const number = fc.nat(9_999);
const kind = fc.constantFrom<Edit["kind"]>(
  "seen",
  "seen",
  "known",
  "known",
  "edge",
  "edge",
  "left out",
  "left out",
  "added",
  "repeated",
  "broken",
);

function sequencesOf(operation: fc.Arbitrary<number>): fc.Arbitrary<Step[]> {
  const step = fc.record<Step>({
    isAgain: fc.nat(4).map((chance) => chance === 4),
    operation,
    example: number,
    without: fc.oneof(fc.nat(BITS), fc.constant(BITS)),
    linked: fc.oneof(fc.nat(BITS), fc.constant(BITS)),
    edits: fc.array(fc.record<Edit>({ kind, place: number, choice: number }), { maxLength: 4 }),
    outcome: fc.option(fc.constantFrom("success", "failure", '"failure, success"'), { nil: undefined, freq: 3 }),
    wait: fc.constantFrom(0, 0, 1, 2, 10),
  });
  return fc.array(step, { minLength: 1, maxLength: 50, size: "max" });
}

/** Of all operations, or of a few: what these do to each other is met more often. */
export const sequences: fc.Arbitrary<Step[]> = fc.oneof(
  sequencesOf(number),
  fc.array(number, { minLength: 2, maxLength: 6 }).chain((few) => sequencesOf(fc.constantFrom(...few))),
);

const BROKEN: readonly unknown[] = [
  null,
  "",
  " ",
  "x".repeat(300),
  "a",
  "ü/ö",
  "0",
  -1,
  0,
  0.5,
  1e12,
  true,
  [],
  {},
  [null],
  ["a", "a"],
];

/** The scalars that answers have shown, by the names of their members; the latest twenty of each. */
export class Seen {
  readonly #values = new Map<string, unknown[]>();

  add(value: unknown, name = ""): void {
    if (Array.isArray(value)) for (const item of value) this.add(item, name);
    else if (isObject(value)) for (const [key, member] of Object.entries(value)) this.add(member, key);
    else if (value !== null) this.#values.set(name, [...(this.#values.get(name) ?? []), value].slice(-20));
  }

  /** Gives what stood under this name, or under one that ends as it does: server_id for id; else anything. */
  under(name: string): unknown[] {
    const singular = (text: string): string => text.replace(/_list$/, "").replace(/s$/, "");
    const fits = (other: string): boolean => singular(other).endsWith(singular(name)) || singular(name).endsWith(singular(other));
    const all = [...this.#values];
    const found = all.filter(([other]) => other !== "" && fits(other)).flatMap(([, values]) => values);
    return found.length > 0 ? found : all.flatMap(([, values]) => values);
  }
}

/** Makes the request of a step. */
export function requestOf(operation: OperationContract, document: Json, step: Step, seen: Seen): RandomRequest {
  const examples = exampleInputs(operation);
  let input: unknown = structuredClone(pick(examples, step.example)?.input ?? {});
  for (const [index, { name, required }] of operation.parameters.entries())
    if (!required && isSet(step.without, index)) input = withAt(input, [name], undefined);
  for (const [index, path] of pathsIn(input).entries()) {
    const name = nameOf(path);
    const isId = /(^|_)(id|ids|name)(_list)?$/.test(name) && name !== "project_id" && typeof at(input, path) === "string";
    if (isId && isSet(step.linked, index)) input = withAt(input, path, pick(seen.under(name), step.example + index) ?? "none");
  }
  for (const edit of step.edits) input = edited(input, edit, operation, document, seen);
  return written(operation, isObject(input) ? input : {}, step.outcome);
}

function edited(
  input: unknown,
  { kind, place, choice }: Edit,
  operation: OperationContract,
  document: Json,
  seen: Seen,
): unknown {
  const path = pick(pathsIn(input), place) ?? [];
  const value = at(input, path);
  const schemas = schemasAt(operation, document, path);
  switch (kind) {
    case "seen":
      return Array.isArray(value) || isObject(value)
        ? input
        : withAt(input, path, pick(seen.under(nameOf(path)), choice) ?? value);
    case "known": {
      const known = schemas.flatMap((schema) => [schema.enum, schema["x-extensible-enum"]].flat());
      const whole = schemas.some(({ type }) => type === "boolean") ? [true, false] : known.filter((each) => each !== undefined);
      return whole.length === 0 ? input : withAt(input, path, pick(whole, choice));
    }
    case "edge": {
      const edges = schemas.flatMap(edgesOf);
      return edges.length === 0 ? input : withAt(input, path, pick(edges, choice));
    }
    case "left out":
      return withAt(input, path, undefined);
    case "added": {
      const names =
        path.length === 0
          ? operation.parameters.map(({ name }) => name)
          : schemas.flatMap(({ properties }) => Object.keys(isObject(properties) ? properties : {}));
      const name = pick(names, choice);
      return name === undefined || !isObject(value)
        ? input
        : withAt(input, [...path, name], pick(seen.under(name), choice) ?? "a");
    }
    case "repeated":
      return Array.isArray(value)
        ? withAt(input, path, [...value, ...value, ...value].slice(0, (choice % 4) * value.length))
        : input;
    case "broken":
      return withAt(input, path, pick(BROKEN, choice));
  }
}

function written(operation: OperationContract, input: Json, outcome: string | undefined): RandomRequest {
  const { body, ...values } = input;
  const text = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));
  const query = new URLSearchParams();
  const headers: Record<string, string> = outcome === undefined ? {} : { Prefer: `outcome=${outcome}` };
  for (const { name, in: place } of operation.parameters) {
    const value = values[name];
    if (value === undefined) continue;
    if (place === "query") for (const one of [value].flat()) query.append(name, text(one));
    if (place === "header") headers[name] = encodeURIComponent(text(value));
  }
  const path = operation.path.replaceAll(
    /\{([^}]+)\}/g,
    (_, name: string) => encodeURIComponent(text(values[name] ?? "none")) || "none",
  );
  const sent = body === undefined ? { headers: {} } : bodyOf(operation, body);
  const { method } = operation;
  return {
    method,
    path: query.size === 0 ? path : `${path}?${query}`,
    headers: { ...headers, ...sent.headers },
    ...(sent.body !== undefined && { body: sent.body }),
  };
}

/** What the schemas of an operation say of a place in its input. */
function schemasAt(operation: OperationContract, document: Json, [first, ...rest]: Path): Json[] {
  if (first === undefined) return [];
  const own = first === "body" ? operation.body?.schema : operation.parameters.find(({ name }) => name === first)?.schema;
  let found = own === undefined ? [] : partsOf(document, own);
  for (const key of rest)
    found = found.flatMap(({ properties, items }) =>
      partsOf(document, /^\d+$/.test(key) ? items : isObject(properties) ? properties[key] : undefined),
    );
  return found;
}

/** Gives the shortest, longest, least and greatest values that a schema without members takes. */
function edgesOf({ type, minLength = 0, maxLength = 300, minimum = 0, maximum = 1_000_000, pattern = "" }: Json): unknown[] {
  const isOf = (name: string): boolean => [type].flat().includes(name);
  const fits = new RegExp(String(pattern));
  const lengths = [Number(minLength), Number(minLength) + 1, Math.min(Number(maxLength), 3_000)];
  const texts = isOf("string") ? lengths.map((length) => "a".repeat(length)).filter((text) => fits.test(text)) : [];
  return [
    ...texts,
    ...(isOf("integer") || isOf("number") ? [Number(minimum), Number(maximum)] : []),
    ...(isOf("null") ? [null] : []),
  ];
}

/** A schema, and those that it refers to or is made of. */
function partsOf(document: Json, value: unknown): Json[] {
  if (!isObject(value)) return [];
  const target = typeof value.$ref === "string" ? [at(document, value.$ref.slice(2).split("/"))] : [];
  return [value, ...[target, value.allOf, value.anyOf, value.oneOf].flat().flatMap((part) => partsOf(document, part))];
}

function pick<Value>(values: readonly Value[], choice: number): Value | undefined {
  return values[choice % Math.max(1, values.length)];
}
