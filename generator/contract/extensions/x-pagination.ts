import { type JsonObject, isEqual, isObject, show, textAt } from "../../text/json.js";
import type { Node, OpenApiDocument } from "../objects/document.js";
import type { JsonPath } from "../objects/kinds.js";
import { schemasAt, successSchemas, typesOf } from "../objects/schemas.js";
import type { Extension, Finding, Use } from "./extension.js";
import type { ChangedOperation, ValueChange } from "./grade.js";
import { count, object, pointer, text } from "./value-schemas.js";

/** The value, of whichever style. */
interface Value {
  readonly offset?: string;
  readonly marker?: string;
  readonly page?: string;
  readonly next?: string;
  readonly firstPage?: number;
  readonly limit: string;
  readonly pageSize: number;
  readonly items: string | readonly string[];
  readonly total?: string;
}

/** What the pages of a list are asked for by: records to skip, a marker that the page before has given, or a number. */
const STYLES = ["offset", "marker", "page"] as const;

/** How the pages of a list are asked for. */
export interface Pagination {
  readonly style: (typeof STYLES)[number];
  /** Name of the query parameter that says where a page begins. */
  readonly position: string;
  /** Name of the query parameter that says how many records a page has. */
  readonly limit: string;
  /** Records of a page unless the caller says. */
  readonly pageSize: number | undefined;
  /** Number of the first page. */
  readonly firstPage: number;
  /** JSON pointers into the answer. */
  readonly items: readonly string[];
  /** Whether its items come from several lists, each with the name of its own. */
  readonly isOfLists: boolean;
  readonly next: string | undefined;
  readonly total: string | undefined;
  /** The value as it stands. */
  readonly source: JsonObject;
}

const { problem: _, ...pointerWithoutWords } = pointer;

const items = {
  if: { type: "array" },
  then: {
    type: "array",
    minItems: 2,
    uniqueItems: true,
    items: pointerWithoutWords,
    problem: "is no list of two or more JSON pointers, none of them twice",
  },
  else: pointer,
};
const sizes = { limit: text, pageSize: count };

/** One with a marker is walked by markers, one with a page by numbers of pages, any other by offsets. */
const schema: JsonObject = {
  if: { type: "object", required: ["marker"] },
  then: object({ marker: text, next: pointer, ...sizes, items }, {}),
  else: {
    if: { type: "object", required: ["page"] },
    then: object(
      { page: text, "firstPage?": { enum: [0, 1], problem: "is neither 0 nor 1" }, ...sizes, items, "total?": pointer },
      {},
    ),
    else: object(
      { offset: text, ...sizes, items, "total?": pointer },
      { problem: "is no object", fix: "write offset (or marker and next, or page), limit, pageSize, items and total" },
    ),
  },
};

/** An operation that answers a list page by page. */
export const pagination: Extension<Value> = {
  key: "x-pagination",
  places: ["operation"],
  schema,
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
    says:
      "`{offset, limit, pageSize, items, total?}`: names of the two query parameters, integers or text; records of a page unless the caller says; JSON " +
      "pointers into the answer. `{marker, next, limit, pageSize, items}`: pages that begin at a marker, which the answer before gives at the pointer " +
      "`next`. `{page, firstPage?, limit, pageSize, items, total?}`: numbered pages, from 1 or from `firstPage`. `items` may be a list of pointers: each item " +
      "then comes with the pointer to the list it was in, and an offset counts their sum",
  },
  rule: {
    asks: "names query parameters, arrays, a marker and an integer that are declared; the page's size is in range",
    why: "a wrong pointer would end a listing after its first page",
  },
  *check(document: OpenApiDocument, uses: readonly Use<Value>[]): Generator<Finding> {
    for (const { node, value, path } of uses) {
      yield* parameterFindings(document, node, value, path);
      for (const [index, at] of [value.items].flat().entries()) {
        const own = Array.isArray(value.items) ? ["items", index] : ["items"];
        yield* pointerFinding(document, node, { at, kind: ARRAY, path: [...path, ...own] });
      }
      if (value.next !== undefined)
        yield* pointerFinding(document, node, { at: value.next, kind: MARKER, path: [...path, "next"] });
      if (value.total !== undefined)
        yield* pointerFinding(document, node, { at: value.total, kind: INTEGER, path: [...path, "total"] });
    }
  },
};

/** Returns how the pages of an operation are asked for, where it says so. */
export function paginationOf(operation: JsonObject): Pagination | undefined {
  const source = operation[pagination.key];
  if (!isObject(source)) return undefined;
  const style = STYLES.find((name) => name in source) ?? "offset";
  const { pageSize, firstPage } = source;
  return {
    style,
    position: textAt(source, style) ?? "",
    limit: textAt(source, "limit") ?? "",
    pageSize: typeof pageSize === "number" ? pageSize : undefined,
    firstPage: typeof firstPage === "number" ? firstPage : 1,
    items: [source["items"]].flat().filter((at) => typeof at === "string"),
    isOfLists: Array.isArray(source["items"]),
    next: textAt(source, "next"),
    total: textAt(source, "total"),
    source,
  };
}

/** Whether a schema takes text and no integer: what counts is then text in an input. */
export function isCountedInText(schema: JsonObject): boolean {
  const types = typesOf(schema);
  return types.includes("string") && !types.includes("integer");
}

function* parameterFindings(document: OpenApiDocument, node: Node, value: Value, path: JsonPath): Generator<Finding> {
  const operation = document.operationAt(node);
  if (!operation.hasAllParameters) return;
  for (const member of [...STYLES, "limit"] as const) {
    const name = value[member];
    if (name === undefined) continue;
    const parameter = operation.parameters.find((entry) => entry.value["in"] === "query" && entry.value["name"] === name);
    const schema = document.resolve(parameter?.value["schema"])?.value;
    if (parameter === undefined) {
      yield { path: [...path, member], message: `Query parameter ${name} is not declared; name one of the operation's.` };
    } else if (schema !== undefined && !typesOf(schema).some((type) => type === "integer" || type === "string")) {
      yield {
        path: [...path, member],
        message: `Query parameter ${name} is neither an integer nor text; paging writes one of them.`,
      };
    } else if (member === "limit" && schema !== undefined && isOutside(value.pageSize, schema)) {
      const message = `A page of ${value.pageSize} is outside the range of ${name}; choose a size in it.`;
      yield { path: [...path, "pageSize"], message };
    }
  }
}

function isOutside(size: number, { minimum, maximum }: JsonObject): boolean {
  return (typeof minimum === "number" && size < minimum) || (typeof maximum === "number" && size > maximum);
}

/** What a pointer must lead to: one of these types, and what they are for people. */
interface Target {
  readonly types: readonly string[];
  readonly one: string;
  readonly none: string;
}

const ARRAY: Target = { types: ["array"], one: "an array", none: "no array" };
const INTEGER: Target = { types: ["integer"], one: "an integer", none: "no integer" };
const MARKER: Target = { types: ["string", "integer"], one: "text or an integer", none: "neither text nor an integer" };

function* pointerFinding(
  document: OpenApiDocument,
  operation: Node,
  { at, kind, path }: { readonly at: string; readonly kind: Target; readonly path: JsonPath },
): Generator<Finding> {
  const target = schemasAt(document, successSchemas(document, operation), at);
  if (target.open || target.schemas.some((schema) => typesOf(schema).some((type) => kind.types.includes(type)))) return;
  const found = target.schemas.length === 0 ? "nothing declared" : kind.none;
  yield { path, message: `${at} leads to ${found} in the answer; point to ${kind.one} of its schema.` };
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
