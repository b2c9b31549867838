import type { Difference } from "../change.js";
import { levelOf, type Pair, type SchemaCheck, siteOf, subject } from "./pair.js";
import { isStricter } from "../reader/limits.js";

const NAMES = [
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "minContains",
  "maxContains",
];

/** Lower and upper limits of numbers, lengths and counts. */
export const limits: SchemaCheck = {
  rows: NAMES.flatMap((name) => {
    const [looser, stricter] = name.startsWith("min") ? ["decreased", "increased"] : ["increased", "decreased"];
    return [
      { kind: `${kebab(name)}-${stricter}`, request: "breaking", response: "additive" },
      { kind: `${kebab(name)}-${looser}`, request: "additive", response: "breaking" },
      // A list that must hold some items of a kind must hold one where nothing is said.
      ...(name === "minContains"
        ? []
        : [
            { kind: `${kebab(name)}-added`, request: "breaking", response: "additive" },
            { kind: `${kebab(name)}-removed`, request: "additive", response: "breaking" },
          ]),
    ];
  }),
  compare: (pair) => NAMES.flatMap((name) => compareLimit(pair, name)),
};

function compareLimit(pair: Pair, name: string): Difference[] {
  const before = pair.base.limits.get(name);
  const after = pair.head.limits.get(name);
  if (!before && !after) return [];
  // What counts comes or goes: that is told as a schema.
  if (name.endsWith("Contains") && pair.base.schemas.has("contains") !== pair.head.schemas.has("contains")) return [];
  if (before && after && before.value === after.value && (before.exclusive === true) === (after.exclusive === true)) return [];
  const isTighter = after !== undefined && (before === undefined || isStricter(name, after, before));
  const [limit, known] = isTighter ? [after, pair.base.enum] : [before, pair.head.enum];
  if (limit && known?.value.every((value) => fits(name, limit, value)) === true) return [];
  const moved = isTighter === name.startsWith("min") ? "increased" : "decreased";
  const kind = `${kebab(name)}-${before === undefined ? "added" : after === undefined ? "removed" : moved}`;
  const from = before && bound(before);
  const to = after && bound(after);
  const message = `${subject(pair)}: ${name} is ${to ?? "no longer limited"}, before ${from ?? "not limited"}.`;
  return [
    {
      kind,
      level: levelOf(pair.direction, isTighter ? "tightened" : "loosened"),
      site: siteOf(after, before, pair),
      from,
      to,
      message,
    },
  ];
}

/** A list of values that all fit says what the limit says. */
function fits(name: string, limit: { readonly value: number; readonly exclusive?: boolean }, value: unknown): boolean {
  const isLength = name.endsWith("Length");
  if (!isLength && name !== "minimum" && name !== "maximum") return false;
  if (typeof value !== (isLength ? "string" : "number")) return true;
  const size = typeof value === "string" ? [...value].length : Number(value);
  if (size === limit.value) return limit.exclusive !== true;
  return name.startsWith("min") ? size > limit.value : size < limit.value;
}

function bound(limit: { readonly value: number; readonly exclusive?: boolean }): number | string {
  return limit.exclusive === true ? `${limit.value} exclusive` : limit.value;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
