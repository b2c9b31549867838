import { type JsonObject, isEqual, isObject, show, textAt } from "../../text/json.js";
import type { Node, OpenApiDocument } from "../objects/document.js";
import type { JsonPath } from "../objects/kinds.js";
import { schemasAt, successSchemas, typesOf } from "../objects/schemas.js";
import type { Extension, Finding, Use } from "./extension.js";
import type { ChangedOperation, ValueChange } from "./grade.js";
import { count, object, pointer, text } from "./value-schemas.js";

interface Value {
  readonly offset: string;
  readonly limit: string;
  readonly pageSize: number;
  readonly items: string;
  readonly total?: string;
}

/** How the pages of a list are asked for. */
export interface Pagination {
  /** Names of query parameters. */
  readonly offset: string;
  readonly limit: string;
  /** Records of a page unless the caller says. */
  readonly pageSize: number | undefined;
  /** JSON pointers into the answer. */
  readonly items: string;
  readonly total: string | undefined;
  /** The value as it stands. */
  readonly source: JsonObject;
}

/** An operation that answers a list page by page. */
export const pagination: Extension<Value> = {
  key: "x-pagination",
  places: ["operation"],
  schema: object(
    { offset: text, limit: text, pageSize: count, items: pointer, "total?": pointer },
    { problem: "is no object", fix: "write offset, limit, pageSize, items and total" },
  ),
  isMade: true,
  grade: {
    by: "object",
    rows: [
      { rule: "pagination-added", level: "additive" },
      { rule: "pagination-removed", level: "breaking" },
      { rule: "pagination-changed", level: "breaking" },
    ],
    changes,
  },
  row: {
    where: "operation",
    says: "`{offset, limit, pageSize, items, total}`: names of the two query parameters, records of a page unless the caller says, JSON pointers into the answer",
  },
  rule: {
    asks: "names query parameters, an array and an integer that are declared; the page's size is in range",
    why: "a wrong pointer would end a listing after its first page",
  },
  *check(document: OpenApiDocument, uses: readonly Use<Value>[]): Generator<Finding> {
    for (const { node, value, path } of uses) {
      yield* parameterFindings(document, node, value, path);
      yield* pointerFinding(document, node, value.items, "array", [...path, "items"]);
      if (value.total !== undefined) yield* pointerFinding(document, node, value.total, "integer", [...path, "total"]);
    }
  },
};

/** Returns how the pages of an operation are asked for, where it says so. */
export function paginationOf(operation: JsonObject): Pagination | undefined {
  const source = operation[pagination.key];
  if (!isObject(source)) return undefined;
  const [offset = "", limit = "", items = ""] = ["offset", "limit", "items"].map((member) => textAt(source, member));
  const { pageSize } = source;
  return {
    offset,
    limit,
    pageSize: typeof pageSize === "number" ? pageSize : undefined,
    items,
    total: textAt(source, "total"),
    source,
  };
}

function* parameterFindings(document: OpenApiDocument, node: Node, value: Value, path: JsonPath): Generator<Finding> {
  const operation = document.operationAt(node);
  if (!operation.hasAllParameters) return;
  for (const member of ["offset", "limit"] as const) {
    const name = value[member];
    const parameter = operation.parameters.find((entry) => entry.value["in"] === "query" && entry.value["name"] === name);
    const schema = document.resolve(parameter?.value["schema"])?.value;
    if (parameter === undefined) {
      yield { path: [...path, member], message: `Query parameter ${name} is not declared; name one of the operation's.` };
    } else if (schema !== undefined && !typesOf(schema).includes("integer")) {
      yield { path: [...path, member], message: `Query parameter ${name} is no integer; paging counts records.` };
    } else if (member === "limit" && schema !== undefined && isOutside(value.pageSize, schema)) {
      const message = `A page of ${value.pageSize} is outside the range of ${name}; choose a size in it.`;
      yield { path: [...path, "pageSize"], message };
    }
  }
}

function isOutside(size: number, { minimum, maximum }: JsonObject): boolean {
  return (typeof minimum === "number" && size < minimum) || (typeof maximum === "number" && size > maximum);
}

function* pointerFinding(
  document: OpenApiDocument,
  operation: Node,
  at: string,
  type: string,
  path: JsonPath,
): Generator<Finding> {
  const target = schemasAt(document, successSchemas(document, operation), at);
  if (target.open || target.schemas.some((schema) => typesOf(schema).includes(type))) return;
  const found = target.schemas.length === 0 ? "nothing declared" : `no ${type}`;
  yield { path, message: `${at} leads to ${found} in the answer; point to an ${type} of its schema.` };
}

function* changes(before: unknown, after: unknown, { id }: ChangedOperation): Generator<ValueChange> {
  if (isEqual(before, after)) return;
  const [head, base] = [
    { side: "head", keys: [] },
    { side: "base", keys: [] },
  ] as const;
  if (before === undefined) {
    yield { rule: "pagination-added", level: "additive", ...head, message: `${id} can be walked page by page.` };
  } else if (after === undefined) {
    yield { rule: "pagination-removed", level: "breaking", ...base, message: `${id} can no longer be walked page by page.` };
  } else {
    const message = `${id} is walked another way: ${show(after)}, before ${show(before)}.`;
    yield { rule: "pagination-changed", level: "breaking", ...head, message, from: before, to: after };
  }
}
