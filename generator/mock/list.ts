import { type Json, type JsonObject, asObject } from "../text/json.js";
import type { Pagination } from "../contract/extensions/x-pagination.js";
import { resolve } from "../contract/objects/references.js";
import { atPointer, unescapePointer } from "../text/pointer.js";
import type { Filter, ListBehaviour } from "./behaviour.js";
import type { MockOperation } from "./operation.js";

/** Returns the body of a documented example with the page that a request asks for, where its operation has `x-pagination`. */
export function examplePage(operation: MockOperation, input: JsonObject, example: Json): Json {
  const { pagination } = operation;
  if (!pagination) return example;
  const lists = pagination.items.map((pointer) => asList(atPointer(example, pointer)));
  return withPage(asObject(example), pageOf({ operation, pagination }, lists, input), pagination);
}

/** Returns the items that pass the filters of a request, in the order that it asks for. */
export function narrowed(
  operation: MockOperation,
  items: readonly Json[],
  { filters = [], sort }: Pick<ListBehaviour, "filters" | "sort">,
  input: JsonObject,
): readonly Json[] {
  const asked = filters.filter(({ unless }) => unless === undefined || atPointer(input, unless) === undefined);
  const tests = asked.map((filter) => {
    const usual = defaultOf(operation, filter.input.slice(1));
    return createTest(filter, { wanted: atPointer(input, filter.input) ?? usual, usual }, items);
  });
  const found = items.filter((item) => tests.every((test) => test(item)));
  if (!sort) return found;
  return sorted(found, atPointer(input, sort.key), atPointer(input, sort.direction) === sort.descending);
}

/** One page: what it has of each list, how many items there are in all, and the markers of the pages beside it. */
export interface Page {
  readonly lists: readonly (readonly Json[])[];
  readonly total: number;
  readonly next: string;
  readonly previous: string | undefined;
}

/**
 * Returns the page that a request asks for. A marker is the number of items before the page as text, or, with `keyOf`, the key of its
 * first item: the items are in the order of their keys then.
 */
export function pageOf(
  { operation, pagination }: { readonly operation: MockOperation; readonly pagination: Pagination },
  lists: readonly (readonly Json[])[],
  input: JsonObject,
  keyOf?: (item: Json) => string,
): Page {
  const { limit, pageSize, style } = pagination;
  const total = lists.reduce((sum, { length }) => sum + length, 0);
  const usual = pageSize ?? total;
  // A service that takes 0 means a page of the usual size: with none there would be no end of pages.
  const size = count(input[limit] ?? defaultOf(operation, limit), usual) || usual;
  const position = input[pagination.position] ?? defaultOf(operation, pagination.position);
  const keys = keyOf && style === "marker" ? lists.flat().map(keyOf) : undefined;
  const from = keys ? startAt(keys, position) : startOf(pagination, position, size);
  const end = from + size;
  let before = 0;
  const shown = lists.map((found) => {
    const part = found.slice(Math.max(0, from - before), Math.max(0, end - before));
    before += found.length;
    return part;
  });
  const markerAt = (index: number): string => keys?.[index] ?? String(index);
  return {
    lists: shown,
    total,
    next: end < total ? markerAt(end) : "",
    previous: from > 0 ? markerAt(Math.max(0, from - size)) : undefined,
  };
}

/** Returns a body with the lists of a page, its total and the marker of the next one where they belong. */
export function withPage(body: Json, page: Page, { items, next, total }: Pagination): Json {
  let filled = body;
  for (const [index, found] of page.lists.entries()) filled = put(filled, items[index] ?? "", [...found]);
  if (next !== undefined) filled = put(filled, next, page.next);
  return total === undefined ? filled : put(filled, total, page.total);
}

/** Returns how many items come before a page. */
function startOf({ style, firstPage }: Pagination, position: Json | undefined, size: number): number {
  return style === "page" ? Math.max(0, count(position, firstPage) - firstPage) * size : count(position, 0);
}

/** Where the item of a marker is gone, the page begins with the one that comes after it. */
function startAt(keys: readonly string[], marker: Json | undefined): number {
  if (typeof marker !== "string" || marker === "") return 0;
  const index = keys.findIndex((key) => key >= marker);
  return index < 0 ? keys.length : index;
}

/** Returns whether an item passes a filter; what a request wants is read once and not for each item. */
function createTest(
  { item: where, by, all: everything }: Filter,
  { wanted, usual }: { readonly wanted: Json | undefined; readonly usual: Json | undefined },
  items: readonly Json[],
): (item: Json) => boolean {
  if (wanted === undefined || wanted === everything || (Array.isArray(wanted) && wanted.length === 0)) return () => true;
  const valueOf = (item: Json): Json | undefined => atPointer(item, where) ?? usual;
  switch (by) {
    case "equals":
      return (item) => valueOf(item) === wanted;
    case "contains": {
      const text = String(wanted);
      return (item) => {
        const value = valueOf(item);
        return typeof value === "string" && value.includes(text);
      };
    }
    case "atLeast":
      return (item) => Number(valueOf(item)) >= Number(wanted);
    case "atMost":
      return (item) => Number(valueOf(item)) <= Number(wanted);
    case "includesAll": {
      const longest = items.reduce<number>((most, item) => Math.max(most, asList(valueOf(item)).length), 0);
      const all = new Set<Json>();
      for (const each of asList(wanted)) {
        all.add(each);
        // A request may hold a million, and no item has that many.
        if (all.size > longest) return () => false;
      }
      return (item) => {
        const values = asList(valueOf(item));
        return [...all].every((each) => values.includes(each));
      };
    }
  }
}

function sorted(items: readonly Json[], member: Json | undefined, isDescending: boolean): Json[] {
  if (typeof member !== "string") return [...items];
  const sign = isDescending ? -1 : 1;
  return items.toSorted((a, b) => {
    const [left, right] = [asObject(a)[member] ?? null, asObject(b)[member] ?? null];
    if (typeof left === "number" && typeof right === "number") return sign * (left - right);
    return sign * (String(left) < String(right) ? -1 : String(left) > String(right) ? 1 : 0);
  });
}

function defaultOf(operation: MockOperation, name: string): Json | undefined {
  const parameter = operation.parameters.find((candidate) => candidate.name === name);
  return parameter && resolve(operation.document, parameter.schema).value["default"];
}

function asList(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** Some services take numbers as text. */
function count(value: Json | undefined, otherwise: number): number {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : otherwise;
}

/** Returns a copy of a value with another one at a pointer; objects on the way are made. */
export function put(value: Json, pointer: string, member: Json): Json {
  const [, name = "", ...rest] = pointer.split("/");
  const key = unescapePointer(name);
  const inner = asObject(value)[key] ?? {};
  return { ...asObject(value), [key]: rest.length === 0 ? member : put(inner, `/${rest.join("/")}`, member) };
}
