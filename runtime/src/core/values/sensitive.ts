import { textOf } from "./check-text.js";
import { mask, type Mask } from "./mask.js";

/** Names of what is a secret in an operation's bodies and parameters. @public */
export interface SensitiveNames {
  /** Names of members and parameters; whatever stands below such a member is a secret too. */
  readonly sensitive?: readonly string[];
}

/** Returns what masks the secrets of one call. @public */
export type MaskSensitive = (names: SensitiveNames, input: unknown) => Mask;

/** Bytes up to which a file is read as a text that must not be shown: keys and passwords are shorter. */
const MOST_BYTES = 2 ** 16;

/**
 * Returns what masks, besides the secrets that it is given, those of the operation itself: members and query parameters of these
 * names as a whole, and the values that such members have in the input, wherever their text appears. They are read at once: what the
 * caller changes later was sent as it is now.
 *
 * @public
 */
export function maskSensitive({ sensitive = [] }: SensitiveNames, input: unknown): Mask {
  const names = new Set(sensitive.map((name) => name.toLowerCase()));
  const isSecret = (name: string): boolean => names.has(name.toLowerCase());
  const sent = textsBelow(input, isSecret);
  const inQuery = queryPattern(sensitive);
  return (value, secrets) => {
    const root = [value];
    const all = new Set([...sent, ...secrets]);
    hideMembers(root, isSecret, (member) => {
      if (typeof member === "string") return inQuery ? member.replace(inQuery, "$1***") : member;
      // As text it is masked below; shorter ones would hide what is no secret.
      return String(member).length > 3 && all.has(`${textOf(member)}`) ? "***" : member;
    });
    return mask(root, [...all])[0]!;
  };
}

/** Finds these parameters in a URL, with their values. */
function queryPattern(names: readonly string[]): RegExp | undefined {
  const escaped = names.map((name) => encodeURIComponent(name).replace(/[.*()]/g, "\\$&"));
  return names.length > 0 ? new RegExp(`([?&](?:${escaped.join("|")})=)[^&#\\s"]*`, "gi") : undefined;
}

/** Changes decoded JSON in place, whatever its depth: secret members as a whole, all others one by one. */
function hideMembers(root: object, isSecret: (name: string) => boolean, shown: (member: unknown) => unknown): void {
  const open = [root];
  for (let owner; (owner = open.pop());) {
    const members = owner as Record<string, unknown>;
    for (const name of Object.keys(members)) {
      const member = members[name];
      if (!Array.isArray(owner) && isSecret(name)) members[name] = "***";
      else if (typeof member === "object" && member !== null) open.push(member);
      else members[name] = shown(member);
    }
  }
}

/** Returns all texts and numbers of the secret members of an input, as JSON writes them. */
function textsBelow(input: unknown, isSecret: (name: string) => boolean): Set<string> {
  const texts = new Set<string>();
  // What may be met on the way to a secret and inside of one, each once: an input may hold itself.
  const seen = { outside: new Set<unknown>(), inside: new Set<unknown>() };
  const open = [{ value: input, isInside: false }];
  for (let next; (next = open.pop());) {
    const { isInside } = next;
    const value = plain(next.value);
    const known = seen[isInside ? "inside" : "outside"];
    if (typeof value === "object" && value !== null) {
      if (known.has(value)) continue;
      known.add(value);
      for (const [name, member] of entriesOf(value))
        open.push({ value: member, isInside: isInside || (!Array.isArray(value) && isSecret(name)) });
    } else if (isInside) {
      const text = textOf(value);
      // A key has lines, and whoever quotes it may quote one of them, or break them otherwise.
      if (text !== undefined) for (const part of [text, ...text.split(/\s*[\r\n]+\s*/)]) texts.add(part);
    }
  }
  return texts;
}

/** Returns what is written in the place of a value: what its toJSON gives, the text of bytes, a value that an object wraps. */
function plain(value: unknown): unknown {
  try {
    if (ArrayBuffer.isView(value)) return value.byteLength > MOST_BYTES ? undefined : new TextDecoder().decode(value);
    const { toJSON } = Object(value) as { readonly toJSON?: unknown };
    const given: unknown = typeof toJSON === "function" ? toJSON.call(value, "") : value;
    return given instanceof String || given instanceof Number ? given.valueOf() : given;
  } catch {
    // What cannot be read is not sent either.
    return undefined;
  }
}

function entriesOf(value: object): [name: string, member: unknown][] {
  try {
    return Object.entries(value);
  } catch {
    return [];
  }
}
