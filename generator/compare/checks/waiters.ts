import type { Level } from "../change.js";
import { child, children, isEqual, isObject, type Place } from "../reader/document.js";
import { type OperationCheck, type OperationPair, report } from "./operation-pair.js";
import { show } from "./pair.js";

/** `x-waiters`: functions that wait, what they take, and how they decide. */
export const waiters: OperationCheck = {
  rows: [
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
  ],
  compare(pair) {
    const before = waitersOf(pair.base.place);
    const after = waitersOf(pair.head.place);
    const lost = [...before].filter(([name]) => !after.has(name));
    const gained = [...after].filter(([name]) => !before.has(name));
    for (const one of [...lost]) {
      const partner =
        gained.find((other) => isEqual(withoutName(one[1].value), withoutName(other[1].value))) ??
        (lost.length === 1 && gained.length === 1 ? gained[0] : undefined);
      if (!partner) continue;
      lost.splice(lost.indexOf(one), 1);
      gained.splice(gained.indexOf(partner), 1);
      report(pair, "waiter-renamed", "breaking", child(partner[1], "name"), `The waiter ${one[0]} is named ${partner[0]} now.`, {
        from: one[0],
        to: partner[0],
      });
    }
    for (const [name, place] of lost)
      report(pair, "waiter-removed", "breaking", place, `The waiter ${name} is gone.`, { from: name });
    for (const [name, place] of gained)
      report(pair, "waiter-added", "additive", place, `The waiter ${name} is new.`, { to: name });
    for (const [name, place] of before) {
      const other = after.get(name);
      if (!other) continue;
      compareAcceptors(pair, name, child(place, "acceptors"), child(other, "acceptors"));
      compareRequires(pair, name, child(place, "requires"), child(other, "requires"));
      compareMembers(pair, name, place, other);
    }
  },
};

interface Acceptor extends Readonly<Record<(typeof CONDITIONS)[number], unknown>> {
  readonly outcome: unknown;
  readonly place: Place;
}

/** What an acceptor may decide by: a value of the answer, or an error. */
const CONDITIONS = ["pointer", "matches", "status", "code"] as const;

function compareAcceptors(pair: OperationPair, name: string, base: Place, head: Place): void {
  const [before, after] = [acceptorsOf(base), acceptorsOf(head)];
  const lost = [...before];
  const gained = [...after];
  const tests: ((one: Acceptor, other: Acceptor) => boolean)[] = [
    (one, other) => isEqual(plain(one), plain(other)),
    (one, other) => CONDITIONS.every((name) => one[name] === other[name]),
    (one, other) =>
      one.outcome === other.outcome && CONDITIONS.some((name) => one[name] !== undefined && one[name] === other[name]),
  ];
  for (const [index, test] of tests.entries()) {
    for (const one of [...lost]) {
      const other = gained.find((candidate) => test(one, candidate));
      if (!other) continue;
      lost.splice(lost.indexOf(one), 1);
      gained.splice(gained.indexOf(other), 1);
      if (index === 0) continue;
      const message = `The waiter ${name} decides otherwise: ${show(plain(other))}, before ${show(plain(one))}.`;
      report(pair, "waiter-acceptor-changed", "breaking", other.place, message, { from: plain(one), to: plain(other) });
    }
  }
  for (const one of lost)
    report(pair, "waiter-acceptor-removed", "breaking", one.place, `The waiter ${name} no longer accepts ${show(plain(one))}.`, {
      from: plain(one),
    });
  // A waiter that may succeed by an error may end without an answer: what it resolves with may be undefined from then on.
  let mayLackAnswer = before.some(succeedsByError);
  for (const one of gained) {
    const level: Level = succeedsByError(one) && !mayLackAnswer ? "breaking" : "additive";
    mayLackAnswer ||= succeedsByError(one);
    report(pair, "waiter-acceptor-added", level, one.place, `The waiter ${name} accepts ${show(plain(one))} too.`, {
      to: plain(one),
    });
  }
  if (lost.length + gained.length === 0 && isOtherOrder(before, after)) {
    report(
      pair,
      "waiter-acceptors-reordered",
      "breaking",
      head,
      `The waiter ${name} tries its acceptors in another order, and two of them may match one value.`,
    );
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

function compareRequires(pair: OperationPair, name: string, base: Place, head: Place): void {
  const [before, after] = [base, head].map((place) => (Array.isArray(place.value) ? place.value.map(String) : []));
  const gained = after?.filter((one) => before?.includes(one) !== true) ?? [];
  const lost = before?.filter((one) => after?.includes(one) !== true) ?? [];
  if (gained.length + lost.length === 0) return;
  const message = `The waiter ${name} needs ${after?.join(", ") || "nothing"} in its input, before ${before?.join(", ") || "nothing"}.`;
  report(
    pair,
    "waiter-requires-changed",
    gained.length > 0 ? "breaking" : "additive",
    head.value === undefined ? base : head,
    message,
    { from: before, to: after },
  );
}

function compareMembers(pair: OperationPair, name: string, base: Place, head: Place): void {
  const [before, after] = [base, head].map((place) => new Map(children(place)));
  for (const key of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    if (key === "name" || key === "acceptors" || key === "requires") continue;
    const [was, is] = [before?.get(key), after?.get(key)];
    const site = is ?? was;
    if (isEqual(was?.value, is?.value) || site === undefined) continue;
    const level: Level = was === undefined && key !== "select" ? "additive" : "breaking";
    const kind = was === undefined ? "waiter-member-added" : is === undefined ? "waiter-member-removed" : "waiter-member-changed";
    report(pair, kind, level, site, `The waiter ${name}: ${key} is ${show(is?.value)}, before ${show(was?.value)}.`, {
      from: was?.value,
      to: is?.value,
    });
  }
}

function waitersOf(operation: Place): Map<string, Place> {
  return new Map(children(child(operation, "x-waiters")).map(([, place]) => [String(child(place, "name").value), place]));
}

function acceptorsOf(list: Place): Acceptor[] {
  return children(list).map(([, place]) => {
    const valueOf = (name: string): unknown => child(place, name).value;
    const [pointer, matches, status, code] = CONDITIONS.map(valueOf);
    return { pointer, matches, status, code, outcome: valueOf("outcome"), place };
  });
}

/** The acceptor as its document has it. */
function plain(acceptor: Acceptor): Record<string, unknown> {
  const members = [...CONDITIONS, "outcome" as const].map((name) => [name, acceptor[name]]);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined)) as Record<string, unknown>;
}

function withoutName(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { name: _, ...rest } = value;
  return rest;
}
