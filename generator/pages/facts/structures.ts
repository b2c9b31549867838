import type { FieldFact, Remark, Structure } from "./facts.js";
import { objectTypeOf } from "../vocabulary/types.js";
import type { Words } from "../vocabulary/words.js";

/** The request, or one response: a type's table belongs to a field of the same scope. */
export interface Scope {
  in: "request" | "response";
  /** `null` also where the status is not known before the page's end. */
  status: number | null;
  awaited: Awaited[];
}

/** An object type that a field refers to. */
export interface Awaited {
  name: string | null;
  path: string;
  field: string;
  isFound: boolean;
  /** Its table is there and has no rows. */
  isEmpty?: boolean;
}

/** No body nests so deep; a hostile page's structures could refer to each other for ever. */
const DEEPEST = 30;

export function newScope(kind: "request" | "response", status: number | null): Scope {
  return { in: kind, status, awaited: [] };
}

/** Notes which object types these fields refer to; `prefix` is the path of the field that they are part of. */
export function awaitTypes(scope: Scope, fields: readonly FieldFact[], prefix: string): void {
  if (prefix.split(".").length > DEEPEST) return;
  for (const field of fields) {
    const type = objectTypeOf(field.type);
    if (!type) continue;
    const isFound = type.name !== null && scope.awaited.some((other) => other.name === type.name);
    if (isFound) continue;
    scope.awaited.push({
      name: type.name,
      path: prefix === "" ? field.name : `${prefix}.${field.name}`,
      field: field.name,
      isFound: false,
    });
  }
}

/** The structure that a nested table describes: by its caption, else the first type before it that has no table yet. */
export function structureFor(
  words: Words,
  scope: Scope,
  caption: string | null,
  fields: FieldFact[],
  notes: Remark[],
): Structure {
  const named = caption === null ? null : byCaption(words, scope, caption);
  const owner = named ?? scope.awaited.find((type) => !type.isFound && !type.isEmpty) ?? null;
  if (owner) owner.isFound = true;
  else notes.push({ line: fields[0]?.line ?? 0, text: "no field refers to this table" });
  const structure: Structure = {
    name: caption === null ? null : (owner?.name ?? caption),
    of: owner?.path ?? null,
    in: scope.in,
    status: scope.status,
    fields,
  };
  if (fields.length > 0) awaitTypes(scope, fields, owner?.path ?? "");
  return structure;
}

function byCaption(words: Words, scope: Scope, caption: string): Awaited | null {
  const wanted = caption.trim();
  const field = words.structureOf(wanted);
  const ways: ((type: Awaited) => boolean)[] = [
    (type) => type.name === wanted,
    (type) => type.path === wanted || type.path.endsWith(`.${wanted}`),
    (type) => field !== null && (type.field === field || type.name === field || type.path === field),
    (type) => type.name?.toLowerCase() === wanted.toLowerCase(),
    (type) => wanted.includes(".") && (type.field === wanted.split(".").pop() || type.name === wanted.split(".").pop()),
  ];
  for (const way of ways) {
    const found = scope.awaited.find((type) => !type.isFound && way(type)) ?? scope.awaited.find(way);
    if (found) return found;
  }
  return null;
}

/** Names of types that no table of their scope describes. */
export function missingTypes(scopes: readonly Scope[]): string[] {
  const names = scopes.flatMap((scope) => scope.awaited.filter((type) => !type.isFound).map((type) => type.name));
  return [...new Set(names.filter((name) => name !== null))];
}
