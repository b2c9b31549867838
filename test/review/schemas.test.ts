import { describe, expect, it } from "vitest";

import type { Change, Level } from "../../generator/compare/change.js";
import { review } from "../../generator/compare/review-documents.js";
import { PLACES, shared, wrap } from "./documents.js";
import { SAME_ROWS, SCHEMA_ROWS } from "./schema-rows.js";

const rows = SCHEMA_ROWS.flatMap(({ kind, from, to, request, response, back }) => [
  { kind, from, to, request, response },
  ...(back ? [{ kind: back[0], from: to, to: from, request: back[1], response: back[2] }] : []),
]).map((row, index) => ({ ...row, title: `${index} ${row.kind} ${JSON.stringify(row.from)?.slice(0, 60)}` }));

describe.each(PLACES)("a schema as %s", (place) => {
  it.each(rows)("$title", ({ kind, from, to, request, response }) => {
    const changes = review(shared(wrap(place, from)), shared(wrap(place, to)));

    expect(reached(changes)).toEqual(wanted(request, response));
    for (const change of changes) expect(change.rule).toMatch(new RegExp(`^(request|response)-(property|body)-${kind}$`));
  });

  it.each(SAME_ROWS)("no change: %s", (_title, one, other) => {
    expect(review(shared(wrap(place, one)), shared(wrap(place, other)))).toEqual([]);
    expect(review(shared(wrap(place, other)), shared(wrap(place, one)))).toEqual([]);
  });
});

/** Operations by level: each change once, each operation at the greatest level that reaches it. */
function wanted(request: Level, response: Level): Record<string, string[]> {
  const order: Level[] = ["text", "additive", "breaking"];
  const both = order[Math.max(order.indexOf(request), order.indexOf(response))] ?? "text";
  const result: Record<string, string[]> = {};
  for (const [operation, level] of [
    ["send", request],
    ["get", response],
    ["swap", both],
  ] as const)
    (result[level] ??= []).push(operation);
  return result;
}

function reached(changes: readonly Change[]): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const { level, operations } of changes) result[level] = [...(result[level] ?? []), ...operations];
  return result;
}
