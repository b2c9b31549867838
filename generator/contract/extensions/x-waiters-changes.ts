import { isEqual, isObject, show } from "../../text/json.js";
import type { ObjectRow, ValueChange } from "./grade.js";

/** How changes of waiters are graded. */
export const waiterRows: readonly ObjectRow[] = [
  { rule: "waiter-added", level: "additive" },
  { rule: "waiter-removed", level: "breaking" },
  { rule: "waiter-renamed", level: "breaking" },
  { rule: "waiter-acceptor-added", level: "additive; breaking for the first error that is a success" },
  { rule: "waiter-acceptor-removed", level: "breaking" },
  { rule: "waiter-acceptor-changed", level: "breaking" },
  { rule: "waiter-acceptors-reordered", level: "breaking where two may match one value" },
  { rule: "waiter-requires-changed", level: "breaking; additive where it asks for less" },
  { rule: "waiter-member-added", level: "additive; breaking for select" },
  { rule: "waiter-member-changed", level: "breaking" },
  { rule: "waiter-member-removed", level: "breaking" },
];

/** A part of one of the two values. */
interface Part extends Pick<ValueChange, "side" | "keys"> {
  readonly value: unknown;
}

/** Returns what changed between two values of `x-waiters`: functions that wait, what they take, and how they decide. */
export function* waiterChanges(base: unknown, head: unknown): Generator<ValueChange> {
  const before = byName({ side: "base", keys: [], value: base });
  const after = byName({ side: "head", keys: [], value: head });
  const lost = [...before].filter(([name]) => !after.has(name));
  const gained = [...after].filter(([name]) => !before.has(name));
  for (const one of [...lost]) {
    const partner =
      gained.find((other) => isEqual(withoutName(one[1].value), withoutName(other[1].value))) ??
      (lost.length === 1 && gained.length === 1 ? gained[0] : undefined);
    if (!partner) continue;
    lost.splice(lost.indexOf(one), 1);
    gained.splice(gained.indexOf(partner), 1);
    const [from, to] = [one[0], partner[0]];
    const message = `The waiter ${from} is named ${to} now.`;
    yield { rule: "waiter-renamed", level: "breaking", ...at(member(partner[1], "name")), message, from, to };
  }
  for (const [name, part] of lost)
    yield { rule: "waiter-removed", level: "breaking", ...at(part), message: `The waiter ${name} is gone.`, from: name };
  for (const [name, part] of gained)
    yield { rule: "waiter-added", level: "additive", ...at(part), message: `The waiter ${name} is new.`, to: name };
  for (const [name, part] of before) {
    const other = after.get(name);
    if (!other) continue;
    yield* acceptorChanges(name, member(part, "acceptors"), member(other, "acceptors"));
    yield* requiresChanges(name, member(part, "requires"), member(other, "requires"));
    yield* memberChanges(name, part, other);
  }
}

/** What an acceptor may decide by: a value of the answer, or an error. */
const CONDITIONS = ["pointer", "matches", "status", "code"] as const;

interface Acceptor extends Readonly<Record<(typeof CONDITIONS)[number], unknown>> {
  readonly outcome: unknown;
  readonly part: Part;
}

/** Acceptors that stand for each other: the same, then those of one condition, then those that are alike. */
const LIKENESS: readonly ((one: Acceptor, other: Acceptor) => boolean)[] = [
  (one, other) => isEqual(plain(one), plain(other)),
  (one, other) => CONDITIONS.every((name) => one[name] === other[name]),
  (one, other) =>
    one.outcome === other.outcome && CONDITIONS.some((name) => one[name] !== undefined && one[name] === other[name]),
];

function* acceptorChanges(name: string, base: Part, head: Part): Generator<ValueChange> {
  const [before, after] = [acceptorsOf(base), acceptorsOf(head)];
  const lost = [...before];
  const gained = [...after];
  for (const [index, isLike] of LIKENESS.entries()) {
    for (const one of [...lost]) {
      const other = gained.find((candidate) => isLike(one, candidate));
      if (!other) continue;
      lost.splice(lost.indexOf(one), 1);
      gained.splice(gained.indexOf(other), 1);
      if (index === 0) continue;
      const [from, to] = [plain(one), plain(other)];
      const message = `The waiter ${name} decides otherwise: ${show(to)}, before ${show(from)}.`;
      yield { rule: "waiter-acceptor-changed", level: "breaking", ...at(other.part), message, from, to };
    }
  }
  for (const one of lost) {
    const message = `The waiter ${name} no longer accepts ${show(plain(one))}.`;
    yield { rule: "waiter-acceptor-removed", level: "breaking", ...at(one.part), message, from: plain(one) };
  }
  // A waiter that may succeed by an error may end without an answer: what it resolves with may be undefined from then on.
  let mayLackAnswer = before.some(succeedsByError);
  for (const one of gained) {
    const level = succeedsByError(one) && !mayLackAnswer ? "breaking" : "additive";
    mayLackAnswer ||= succeedsByError(one);
    const message = `The waiter ${name} accepts ${show(plain(one))} too.`;
    yield { rule: "waiter-acceptor-added", level, ...at(one.part), message, to: plain(one) };
  }
  if (lost.length + gained.length === 0 && isOtherOrder(before, after)) {
    const message = `The waiter ${name} tries its acceptors in another order, and two of them may match one value.`;
    yield { rule: "waiter-acceptors-reordered", level: "breaking", ...at(head), message };
  }
}

/** The first acceptor that matches decides, so the order counts where two with different outcomes may match. */
function isOtherOrder(before: readonly Acceptor[], after: readonly Acceptor[]): boolean {
  const ranks = before.map((one) => after.findIndex((other) => isEqual(plain(one), plain(other))));
  return before.some((one, index) =>
    before.some(
      (other, second) =>
        second > index && (ranks[second] ?? 0) < (ranks[index] ?? 0) && one.outcome !== other.outcome && mayOverlap(one, other),
    ),
  );
}

function isOfError({ status, code }: Acceptor): boolean {
  return status !== undefined || code !== undefined;
}

function succeedsByError(acceptor: Acceptor): boolean {
  return isOfError(acceptor) && acceptor.outcome === "success";
}

function mayOverlap(one: Acceptor, other: Acceptor): boolean {
  if (isOfError(one) || isOfError(other)) {
    const differ = (name: "status" | "code"): boolean =>
      one[name] !== undefined && other[name] !== undefined && one[name] !== other[name];
    return isOfError(one) && isOfError(other) && !differ("status") && !differ("code");
  }
  const [a, b] = [one, other].map((acceptor) => /^\^([\w -]+)/.exec(String(acceptor.matches))?.[1]);
  if (one.pointer !== other.pointer || a === undefined || b === undefined) return true;
  return a.startsWith(b) || b.startsWith(a);
}

function* requiresChanges(name: string, base: Part, head: Part): Generator<ValueChange> {
  const [from, to] = [textsOf(base), textsOf(head)];
  const gained = to.filter((one) => !from.includes(one));
  const lost = from.filter((one) => !to.includes(one));
  if (gained.length + lost.length === 0) return;
  const message = `The waiter ${name} needs ${to.join(", ") || "nothing"} in its input, before ${from.join(", ") || "nothing"}.`;
  const level = gained.length > 0 ? "breaking" : "additive";
  yield { rule: "waiter-requires-changed", level, ...at(head.value === undefined ? base : head), message, from, to };
}

function* memberChanges(name: string, base: Part, head: Part): Generator<ValueChange> {
  const [before, after] = [new Map(membersOf(base)), new Map(membersOf(head))];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    if (key === "name" || key === "acceptors" || key === "requires") continue;
    const [was, is] = [before.get(key), after.get(key)];
    const part = is ?? was;
    if (isEqual(was?.value, is?.value) || part === undefined) continue;
    const rule = was === undefined ? "waiter-member-added" : is === undefined ? "waiter-member-removed" : "waiter-member-changed";
    const level = was === undefined && key !== "select" ? "additive" : "breaking";
    const message = `The waiter ${name}: ${key} is ${show(is?.value)}, before ${show(was?.value)}.`;
    yield { rule, level, ...at(part), message, from: was?.value, to: is?.value };
  }
}

function byName(list: Part): Map<string, Part> {
  return new Map(membersOf(list).map(([, part]) => [String(member(part, "name").value), part]));
}

function acceptorsOf(list: Part): Acceptor[] {
  return membersOf(list).map(([, part]) => {
    const valueOf = (name: string): unknown => member(part, name).value;
    const [pointer, matches, status, code] = CONDITIONS.map(valueOf);
    return { pointer, matches, status, code, outcome: valueOf("outcome"), part };
  });
}

/** The acceptor as its document has it. */
function plain(acceptor: Acceptor): Record<string, unknown> {
  const members = [...CONDITIONS, "outcome" as const].map((name): [string, unknown] => [name, acceptor[name]]);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

function textsOf(list: Part): string[] {
  return Array.isArray(list.value) ? list.value.map(String) : [];
}

function withoutName(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { name: _, ...rest } = value;
  return rest;
}

function membersOf(part: Part): [key: string, part: Part][] {
  const { value } = part;
  return typeof value === "object" && value !== null ? Object.keys(value).map((key) => [key, member(part, key)]) : [];
}

function member({ side, keys, value }: Part, key: string): Part {
  const found: unknown =
    typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  return { side, keys: [...keys, key], value: found };
}

function at({ side, keys }: Part): Pick<ValueChange, "side" | "keys"> {
  return { side, keys };
}
