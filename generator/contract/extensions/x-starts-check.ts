import { type JsonObject, listAt } from "../../text/json.js";
import type { Node, OpenApiDocument, Operation } from "../objects/document.js";
import type { JsonPath } from "../objects/kinds.js";
import { jsonSchemas, partsOf, schemasAt, successSchemas, type Target } from "../objects/schemas.js";
import type { Finding, Use } from "./extension.js";
import { inputOf, leads } from "./pointer-leads.js";
import { findWaiter, type FoundWaiter } from "./x-waiters.js";

/** A value of `x-starts` that fits its schema. */
export interface StartsValue {
  readonly waiter: string;
  readonly answer?: Readonly<Record<string, string>>;
  readonly input?: Readonly<Record<string, string>>;
  readonly items?: string;
  readonly requested?: { readonly items: string; readonly where: Readonly<Record<string, string>> };
  readonly failed?: { readonly pointer: string; readonly matches: string };
  readonly restarts?: true;
}

/** Finds what starts work that could not be waited for: unknown waiters, pointers to nothing declared, an input that lacks something. */
export function* checkStarts(document: OpenApiDocument, uses: readonly Use<StartsValue>[]): Generator<Finding> {
  for (const { node, value, path } of uses) {
    const found = findWaiter(document.operations, ({ value: operation }) => operation, value.waiter);
    if (found === undefined) {
      const message = `There is no waiter ${value.waiter}; name one that an operation of this document has.`;
      yield { path: [...path, "waiter"], message };
      continue;
    }
    yield* pointerFindings(document, node, value, found.operation, path);
    yield* lacking(document, node, value, found, path);
    if (value.restarts === true && !("startedAt" in found.waiter.source)) {
      const message = `The waiter ${value.waiter} has no startedAt, so that the end of an earlier run cannot be told from that of the new one; give it one, or remove x-starts.`;
      yield { path: [...path, "restarts"], message };
    }
  }
}

function* pointerFindings(
  document: OpenApiDocument,
  node: Node,
  value: StartsValue,
  asked: Operation,
  path: JsonPath,
): Generator<Finding> {
  const whole = successSchemas(document, node);
  const [own, its] = [inputOf(document, node), inputOf(document, asked)];
  if (value.items !== undefined) yield* leads(schemasAt(document, whole, value.items), value.items, "array", [...path, "items"]);
  const task = value.items === undefined ? whole : schemasAt(document, whole, `${value.items}/0`);
  const inTask = (at: string): Target => schemasAt(document, task, at);
  for (const [to, from] of Object.entries(value.answer ?? {})) {
    yield* leads(its(to), to, undefined, [...path, "answer", to]);
    yield* leads(inTask(from), from, undefined, [...path, "answer", to]);
  }
  for (const [to, from] of Object.entries(value.input ?? {})) {
    yield* leads(its(to), to, undefined, [...path, "input", to]);
    yield* leads(own(from), from, undefined, [...path, "input", to]);
  }
  if (value.requested !== undefined) {
    const { items, where } = value.requested;
    yield* leads(own(items), items, "array", [...path, "requested", "items"]);
    for (const [inAnswer, inRequest] of Object.entries(where)) {
      yield* leads(inTask(inAnswer), inAnswer, undefined, [...path, "requested", "where", inAnswer]);
      yield* leads(own(`${items}/0${inRequest}`), inRequest, undefined, [...path, "requested", "where", inAnswer]);
    }
  }
  if (value.failed !== undefined)
    yield* leads(inTask(value.failed.pointer), value.failed.pointer, undefined, [...path, "failed", "pointer"]);
}

/** What the waiter's operation and the waiter itself need, and nothing gives. A path parameter that both operations have is taken over. */
function* lacking(
  document: OpenApiDocument,
  node: Node,
  value: StartsValue,
  { operation, waiter }: FoundWaiter<Operation>,
  path: JsonPath,
): Generator<Finding> {
  const given = [...Object.keys(value.answer ?? {}), ...Object.keys(value.input ?? {})];
  const inPath = (one: Operation): string[] => one.parameters.filter((entry) => entry.value["in"] === "path").map(pointerOf);
  const shared = inPath(document.operationAt(node)).filter((at) => inPath(operation).includes(at));
  const body = document.resolve(operation.value["requestBody"])?.value ?? {};
  const members = jsonSchemas(body).flatMap((schema) => partsOf(document, schema).parts);
  const needed = [
    ...operation.parameters.filter((entry) => entry.value["required"] === true).map(pointerOf),
    ...members.flatMap((schema) => listAt(schema, "required")).map((name) => `/body/${String(name)}`),
    ...waiter.requires,
  ];
  for (const at of new Set(needed)) {
    if (shared.includes(at) || given.some((one) => one === at || one.startsWith(`${at}/`))) continue;
    const message = `The waiter ${value.waiter} needs ${at}, which neither answer nor input gives; add it to one of the two.`;
    yield { path: [...path, "answer"], message };
  }
}

function pointerOf({ value }: { readonly value: JsonObject }): string {
  return `/${String(value["name"])}`;
}
