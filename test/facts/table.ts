/**
 * The form in which a page's facts and a document are compared: what each member of an operation is said to be.
 * A member is `parameter path task_id`, `request task_info[].task_id`, `response 200` …; a fact's value is canonical JSON.
 */
export type Table = Map<string, Map<string, string>>;

/** A fact on which two tables differ; `undefined` where a side does not state it. */
export interface Difference {
  readonly member: string;
  readonly fact: string;
  readonly left: string | undefined;
  readonly right: string | undefined;
}

/** What a document and a facts file say of one of an operation's sources; the page's facts go without its kind. */
export function sourceFacts(kind: string, source: Readonly<Record<string, unknown>>): Record<string, string> {
  const facts = ["page", "url", "updated"].map((name) => [kind === "page" ? name : `${kind} ${name}`, canonical(source[name])]);
  return Object.fromEntries(facts) as Record<string, string>;
}

/** Canonical JSON: members sorted, so that equal values are equal strings. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? "undefined";
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

/** Canonical JSON of a list whose order says nothing; duplicates stay. */
export function canonicalSet(values: readonly unknown[]): string {
  return `[${values.map(canonical).sort().join(",")}]`;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value if it is an object, else an empty one: a document under test may be broken anywhere. */
export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Sets facts of a member, making the member if there is none; undefined is not stated. */
export function state(table: Table, member: string, facts: Readonly<Record<string, string | undefined>>): void {
  const known = table.get(member) ?? new Map<string, string>();
  for (const [fact, value] of Object.entries(facts)) if (value !== undefined) known.set(fact, value);
  table.set(member, known);
}

const LIMITS_OF_TYPE: ReadonlyMap<string, readonly string[]> = new Map([
  [canonical("String"), ["minLength", "maxLength"]],
  [canonical("String or null"), ["minLength", "maxLength"]],
  [canonical("String or Integer"), ["minLength", "maxLength", "minimum", "maximum"]],
  [canonical("Integer"), ["minimum", "maximum"]],
  [canonical("Long"), ["minimum", "maximum"]],
  [canonical("Long or null"), ["minimum", "maximum"]],
  [canonical("Integer or null"), ["minimum", "maximum"]],
  [canonical("Double"), ["minimum", "maximum"]],
  [canonical("Array of objects"), ["minItems", "maxItems"]],
  [canonical("Array of files"), ["minItems", "maxItems", "itemMinLength", "itemMaxLength"]],
  [canonical("Array of strings"), ["minItems", "maxItems", "itemMinLength", "itemMaxLength"]],
]);

/** The limits that a member of this type could have and has not; a string from a list needs no length. */
export function undocumented(facts: ReadonlyMap<string, string>): string | undefined {
  const isListed = facts.has("enum") || facts.has("known values");
  const limits = LIMITS_OF_TYPE.get(facts.get("type") ?? "") ?? [];
  const missing = limits.filter((limit) => !facts.has(limit) && !(isListed && limit.endsWith("Length")));
  return missing.length === 0 ? undefined : canonicalSet(missing);
}

/** The name of a field below a member, given the type of that member. */
export function childOf(member: string, type: string | undefined, name: string): string {
  if (/^(request|response \S+)$/.test(member)) return `${member} ${name}`;
  return type === canonical("Array of objects") ? `${member}[].${name}` : `${member}.${name}`;
}

/** The member above a field, or undefined for what is not a field. */
export function parentOf(member: string): string | undefined {
  const [, root, way] = /^(request|response \S+) (?:(.*)\.)?[^.]+$/.exec(member) ?? [];
  return way === undefined ? root : `${root} ${way.replace(/\[\]$/, "")}`;
}

/** Every fact on which two tables differ. A member that one side lacks as a whole is one difference, without those below it. */
export function differences(left: Table, right: Table): Difference[] {
  const found: Difference[] = [];
  for (const member of new Set([...left.keys(), ...right.keys()])) {
    const [a, b] = [left.get(member), right.get(member)];
    if (a === undefined || b === undefined) {
      const parent = parentOf(member);
      const other = a === undefined ? left : right;
      if (parent !== undefined && !other.has(parent)) continue;
      const fact = /^response \S+$/.test(member) ? "status" : "name";
      found.push({ member, fact, left: a && canonical("stated"), right: b && canonical("stated") });
      continue;
    }
    for (const fact of new Set([...a.keys(), ...b.keys()])) {
      if (a.get(fact) !== b.get(fact)) found.push({ member, fact, left: a.get(fact), right: b.get(fact) });
    }
  }
  return found;
}
