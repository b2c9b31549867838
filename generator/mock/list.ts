import { type Json, type JsonObject, asObject, isObject } from "../text/json.js";
import type { Pagination } from "../contract/extensions/x-pagination.js";
import { resolve } from "../contract/objects/references.js";
import { atPointer, unescapePointer } from "../text/pointer.js";
import { outcomeOf, type Filter, type ListBehaviour } from "./behaviour.js";
import type { MockOperation } from "./operation.js";
import { merge, taskKey, type Runs } from "./runs.js";

/** Returns the page of a list that a request asks for; `undefined` where no list is to be had. */
export type ListAnswer = (input: JsonObject, example: Json | undefined) => Json | undefined;

/** Returns the answers of an operation with `x-pagination`: out of a made-up list, or of the items of its documented example. */
export function createList(operation: MockOperation, list: ListBehaviour | undefined, runs: Runs): ListAnswer {
  const { pagination } = operation;
  if (!pagination) return () => undefined;
  const { limit, items, next, total, pageSize } = pagination;
  const made = list && makeItems(list);

  return (input, example) => {
    const key = list?.task && atPointer(input, list.task.input);
    if (list?.task && key !== undefined && !runs.has(runKey(operation, key))) runs.start(runKey(operation, key));

    const shown = (all: readonly Json[]): Json[] => {
      let found = [...all];
      if (list?.task) found = found.map((item) => moved(item, list, operation, runs));
      for (const filter of list?.filters ?? []) found = found.filter(createTest(filter, atPointer(input, filter.input)));
      if (!list?.sort) return found;
      return sorted(found, atPointer(input, list.sort.key), atPointer(input, list.sort.direction) === list.sort.descending);
    };
    // What is made up belongs to the first of several lists.
    const lists = items.map((at, index) => shown(made ? (index === 0 ? made : []) : asList(atPointer(example ?? null, at))));
    const all = lists.reduce((sum, { length }) => sum + length, 0);

    const size = count(input[limit] ?? defaultOf(operation, limit), pageSize ?? all);
    const from = startOf(pagination, input[pagination.position] ?? defaultOf(operation, pagination.position), size);
    const end = from + size;
    let page: Json = asObject(example);
    let before = 0;
    for (const [index, found] of lists.entries()) {
      page = put(page, items[index] ?? "", found.slice(Math.max(0, from - before), Math.max(0, end - before)));
      before += found.length;
    }
    if (next !== undefined) page = put(page, next, end < all ? String(end) : "");
    return total === undefined ? page : put(page, total, all);
  };
}

/** Returns how many items come before a page. A marker of this server is that number as text. */
function startOf({ style, firstPage }: Pagination, position: Json | undefined, size: number): number {
  return style === "page" ? Math.max(0, count(position, firstPage) - firstPage) * size : count(position, 0);
}

function makeItems({ count: length, items }: ListBehaviour): Json[] {
  return Array.from({ length }, (_, index) => numbered(items[index % items.length] ?? {}, index));
}

function numbered(value: Json, index: number): Json {
  if (typeof value === "string")
    return value.replaceAll("{n}", String(index + 1)).replaceAll("{n:12}", String(index + 1).padStart(12, "0"));
  if (Array.isArray(value)) return value.map((entry) => numbered(entry, index));
  if (!isObject(value)) return value;
  const { from, step } = value;
  if (typeof from === "number" && typeof step === "number") return from + index * step;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, numbered(member, index)]));
}

function moved(item: Json, list: ListBehaviour, operation: MockOperation, runs: Runs): Json {
  if (!list.task) return item;
  const key = runKey(operation, atPointer(item, list.task.item));
  const hasMoved = runs.has(key) && outcomeOf(asObject(item), operation.waiters) === undefined;
  return hasMoved ? merge(item, runs.step(key, list.task.steps)) : item;
}

function runKey(operation: MockOperation, id: Json | undefined): string {
  return taskKey([operation.service, operation.id, id ?? null]);
}

/** Returns whether an item passes a filter; what a request wants is read once and not for each item. */
function createTest({ item: where, by }: Filter, wanted: Json | undefined): (item: Json) => boolean {
  if (wanted === undefined || (Array.isArray(wanted) && wanted.length === 0)) return () => true;
  const valueOf = (item: Json): Json | undefined => atPointer(item, where);
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
      const all = [...new Set(asList(wanted))];
      return (item) => {
        const values = asList(valueOf(item));
        return all.length <= values.length && all.every((each) => values.includes(each));
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
