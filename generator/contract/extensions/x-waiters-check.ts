import { escapePointer } from "../../text/pointer.js";
import type { Node, OpenApiDocument } from "../objects/document.js";
import type { JsonPath } from "../objects/kinds.js";
import { schemasAt, successSchemas, type Target } from "../objects/schemas.js";
import type { Finding, Use } from "./extension.js";
import { inputOf, leads } from "./pointer-leads.js";
import { hasKnownValues, knownValuesOf } from "./x-extensible-enum.js";
import { isSensitive } from "./x-sensitive.js";

/** An entry of `x-waiters` that fits its schema. */
export interface WaiterValue {
  readonly name: string;
  readonly minDelayMs?: number;
  readonly maxDelayMs?: number;
  readonly startedAt?: string;
  readonly explainedBy?: string;
  readonly requires?: readonly string[];
  readonly select?: { readonly items: string; readonly where: Readonly<Record<string, string>> };
  /** One with a status or a code has neither pointer nor expression. */
  readonly acceptors: readonly { readonly pointer?: string; readonly matches?: string; readonly outcome: string }[];
}

/** Finds waiters that cannot work: pointers that lead to nothing declared, expressions that match no known value. */
export function* checkWaiters(document: OpenApiDocument, uses: readonly Use<readonly WaiterValue[]>[]): Generator<Finding> {
  const names = new Set<string>();
  for (const { node, value, path } of uses) {
    for (const [index, waiter] of value.entries()) {
      const at = [...path, index];
      if (names.has(waiter.name)) {
        yield { path: [...at, "name"], message: `Two waiters are called ${waiter.name}; give each a name of its own.` };
      }
      names.add(waiter.name);
      yield* waiterFindings(document, node, waiter, at);
    }
  }
}

function* waiterFindings(document: OpenApiDocument, node: Node, waiter: WaiterValue, path: JsonPath): Generator<Finding> {
  const answer = successSchemas(document, node);
  const input = inputOf(document, node);
  let record = answer;
  const { select, requires, startedAt, explainedBy, minDelayMs, maxDelayMs } = waiter;
  if (select !== undefined) {
    yield* leads(schemasAt(document, answer, select.items), select.items, "array", [...path, "select", "items"]);
    record = schemasAt(document, answer, `${select.items}/0`);
    for (const [member, from] of Object.entries(select.where)) {
      const at = [...path, "select", "where", member];
      const memberPointer = `/${escapePointer(member)}`;
      yield* leads(schemasAt(document, record, memberPointer), memberPointer, undefined, at);
      yield* leads(input(from), from, undefined, at);
    }
  }
  for (const [index, entry] of (requires ?? []).entries()) {
    yield* leads(input(entry), entry, undefined, [...path, "requires", index]);
  }
  if (startedAt !== undefined) yield* leads(schemasAt(document, record, startedAt), startedAt, "integer", [...path, "startedAt"]);
  if (explainedBy !== undefined && !document.operations.some(({ value }) => value["operationId"] === explainedBy)) {
    yield { path: [...path, "explainedBy"], message: `There is no operation ${explainedBy}; name one of this document.` };
  }
  if (minDelayMs !== undefined && maxDelayMs !== undefined && minDelayMs > maxDelayMs) {
    yield { path: [...path, "minDelayMs"], message: "minDelayMs is greater than maxDelayMs; exchange them." };
  }
  yield* acceptorFindings(document, record, waiter.acceptors, [...path, "acceptors"]);
}

function* acceptorFindings(
  document: OpenApiDocument,
  record: Target,
  acceptors: WaiterValue["acceptors"],
  path: JsonPath,
): Generator<Finding> {
  for (const [index, { pointer, matches }] of acceptors.entries()) {
    if (pointer === undefined || matches === undefined) continue;
    const target = schemasAt(document, record, pointer);
    yield* leads(target, pointer, undefined, [...path, index, "pointer"]);
    if (target.schemas.some(isSensitive)) {
      const message = `${pointer} leads to a secret, which errors would show as the state of the work; point to another member.`;
      yield { path: [...path, index, "pointer"], message };
    }
    const known = target.schemas
      .flatMap((schema) => (hasKnownValues(schema) ? knownValuesOf(schema) : (schema["enum"] ?? [])))
      .map(String);
    if (known.length === 0 || known.some((value) => new RegExp(matches).test(value))) continue;
    const message = `${matches} matches none of the known values; correct one of the two.`;
    yield { path: [...path, index, "matches"], message };
  }
  if (!acceptors.some(({ outcome }) => outcome === "success")) {
    yield { path, message: "No acceptor has the outcome success; the waiter could never end well, so add one." };
  }
}
