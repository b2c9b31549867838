import { PageError } from "../forms/page-error.js";
import { find, targetOf } from "../../contract/objects/references.js";
import { isObject } from "../../text/json.js";
import type { Words } from "../vocabulary/words.js";
import type { JsonLines } from "./json-lines.js";
import { type Json, jsonOf, listOf, type Resolve, textOf } from "./schema.js";

/** The one operation that a definition describes. */
export interface Operation {
  root: Json;
  method: string;
  path: string;
  item: Json;
  operation: Json;
  line: number;
}

const METHODS: ReadonlySet<string> = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
/** So many members are looked at, over and over; a definition of 4 MiB has some hundred thousand. */
const MOST_WORK = 2_000_000;

/** Finds the operation. Throws `PageError` for JSON that is no definition, and for a document of several operations. */
export function operationIn({ value, lineOf }: JsonLines, file: string): Operation {
  if (!isObject(value)) {
    const what = typeof value === "string" ? "a text" : Array.isArray(value) ? "a list" : "a single value";
    throw new PageError(file, 1, `this JSON is ${what}, no definition of an operation`, "fetch the definition again");
  }
  const paths = jsonOf(value["paths"]);
  const found = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(jsonOf(item))
      .filter(([method, operation]) => METHODS.has(method.toLowerCase()) && isObject(operation))
      .map(([method, operation]): Operation => ({
        root: value,
        method: method.toUpperCase(),
        path: pathOf(value, path, jsonOf(item)),
        item: jsonOf(item),
        operation: jsonOf(operation),
        line: lineOf(jsonOf(item), method),
      })),
  );
  const named = found.filter(({ operation }) => operation["operationId"] === value["name"]);
  const [only] = found.length > 1 && named.length === 1 ? named : found;
  if (only === undefined)
    throw new PageError(
      file,
      1,
      "this JSON has no operation under `paths`, so it is no definition",
      "fetch the definition again",
    );
  if (found.length > 1 && named.length !== 1)
    throw new PageError(
      file,
      only.line,
      `there are ${found.length} operations; a definition has one`,
      "give each operation a file of its own",
    );
  return only;
}

/** Some documents have the operation's name for a path, and the path itself beside it; some keep its beginning apart. */
function pathOf(root: Json, path: string, item: Json): string {
  const address = textOf(item["x-url"]).replace(/^(?:https?:\/\/)?(?:\{[^}/]*\}|[^/]*)(?=\/)/, "");
  const own = address.startsWith("/") ? address : path;
  const base = (textOf(root["base_path"]) || textOf(root["basePath"])).replace(/\/+$/, "");
  return base === "" || own.startsWith(`${base}/`) ? own : `${base}${own}`;
}

/** Follows references within the definition. */
export function resolver(root: Json, file: string): Resolve {
  let work = 0;
  return {
    root,
    find(reference) {
      const target = targetOf(root, reference);
      return isObject(target) ? target : null;
    },
    spend(count) {
      work += count;
      if (work > MOST_WORK)
        throw new PageError(file, 1, `its schemas hold more than ${MOST_WORK} members`, "give the definition of one operation");
    },
  };
}

/** A parameter or an answer, its references followed; `null` where one leads nowhere. */
export function follow(value: unknown, { root }: Resolve): Json | null {
  return find(root, value)?.value ?? null;
}

/** A permission that the operation needs, under whichever key it stands. */
export function permissionOf(operation: Json, members: readonly string[]): string | null {
  const isMember = (name: string): boolean => members.some((known) => known.toLowerCase() === name.toLowerCase());
  for (const [key, value] of Object.entries(operation)) {
    if (!key.startsWith("x-")) continue;
    for (const [name, action] of Object.entries(jsonOf(value)))
      if (isMember(name) && PERMISSION.test(textOf(action))) return textOf(action);
    if (/action$|permission$/i.test(key) && PERMISSION.test(textOf(value))) return textOf(value);
  }
  return null;
}

const PERMISSION = /^[a-z][\w-]*:[\w-]*:[\w*-]+$/i;

/** Whether the operation is marked as one to be retired. */
export function isDeprecated(words: Words, operation: Json): boolean {
  const isMarked = [operation["deprecated"], operation["x-deprecated"]].some(
    (mark) => mark === true || textOf(mark).toLowerCase() === "true",
  );
  const isNamed = /[a-z]Deprecated$/.test(textOf(operation["operationId"]));
  return (
    isMarked || isNamed || words.isRetired(textOf(operation["summary"])) || /^deprecated$/i.test(textOf(operation["x-scope"]))
  );
}

/** The media types that a body may have, as the operation or the whole document states them. */
export function mediaTypesOf(root: Json, operation: Json): string[] {
  const own = listOf(operation["consumes"]);
  return (own.length > 0 ? own : listOf(root["consumes"])).map((one) => textOf(one).split(";")[0] ?? "");
}
