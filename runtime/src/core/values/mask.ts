/** Names of headers, and of members of error bodies, whose values are secrets whatever they hold. */
export const SECRET_NAME: RegExp =
  /cookie|authorization$|passw(or)?d|secret|credential|signature|session|jwt|token$|(api|access|private)[-_]?key|^(x-)?auth(-|$)|^x-.*(key|token)/i;

/** Replaces secrets in a text, or in decoded JSON in place. @public */
export type Mask = <Value>(value: Value, secrets: readonly string[]) => Value;

/** Levels of a body that errors show. What lies deeper is left out, so that whoever prints an error may walk through it. */
const DEEPEST = 100;

/**
 * Returns text with every one of the secrets replaced. What is decoded JSON is changed in place, secret members as a whole; it may
 * be of any depth, and a member of any name.
 */
export function mask<Value>(value: Value, secrets: readonly string[]): Value {
  const hide = makeHiding(secrets);
  const root = { value };
  let level: object[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    const below: object[] = [];
    for (const owner of level) {
      const members = owner as Record<string, unknown>;
      for (const name of Object.keys(members)) {
        let member = members[name];
        if (!Array.isArray(owner) && SECRET_NAME.test(name)) member = "***";
        else if (typeof member === "string") member = hide(member);
        else if (typeof member === "object" && member !== null) {
          if (depth < DEEPEST) below.push(member);
          else member = "…";
        }
        const shownName = hide(name);
        if (shownName !== name) delete members[name];
        members[shownName] = member;
      }
    }
    level = below;
  }
  return root.value;
}

/** Returns what replaces the secrets in a text, however a server or a parser has written them. */
function makeHiding(secrets: readonly string[]): (text: string) => string {
  // Secrets of less than four characters would only garble the text.
  const forms = [...new Set(secrets.filter(({ length }) => length > 3).flatMap(formsOf))];
  // The longest first: of one that begins with another, the rest would be shown.
  forms.sort((one, other) => other.length - one.length);
  const hideIn = (text: string): string => forms.reduce((shown, form) => shown.replaceAll(form, "***"), text);
  return (text) => {
    let shown = hideIn(text);
    let undone = shown;
    // Twice, for codes within codes: a URL that is quoted in JSON, JSON that is quoted in HTML.
    for (let round = 0; round < 2; round++) {
      const next = undo(undone);
      undone = hideIn(next);
      // A text that shows a secret in codes is given without them. Any other stays as it came.
      if (undone !== next) shown = undone;
    }
    return shown;
  };
}

/** Returns what a secret looks like where no character stands for itself: as a form has it, as bytes, in base64. */
function formsOf(secret: string): string[] {
  const bytes = Array.from(new TextEncoder().encode(secret), (byte) => String.fromCharCode(byte)).join("");
  // A secret may itself look like a code: what undoes those of a text undoes it too.
  const undone = undo(secret);
  const forms = [secret, undone, undo(undone), secret.replaceAll(" ", "+"), bytes];
  // Without its last characters, which depend on what follows.
  const base64 = btoa(bytes).slice(0, Math.floor(bytes.length / 3) * 4);
  if (base64.length > 4) forms.push(base64, base64.replaceAll("+", "-").replaceAll("/", "_"));
  return forms;
}

/** Codes that stand for characters: escapes of JSON and of logs, percent codes of UTF-8, character references of HTML. */
const CODES =
  /\\(?:u[\da-f]{4}|["\\/bfnrt])|%(?:[0-7][\da-f]|[c-f][\da-f](?:%[89ab][\da-f])+)|(?:&#(x?[\da-f]{1,7});|\\(x[\da-f]{2}))|&(quot|amp|lt|gt|apos);/gi;
const NAMED: Readonly<Record<string, string>> = { quot: '"', amp: "&", lt: "<", gt: ">", apos: "'" };

function undo(text: string): string {
  return text.replace(CODES, undoCode);
}

function undoCode(code: string, reference?: string, byte?: string, name?: string): string {
  try {
    if (name) return NAMED[name.toLowerCase()] ?? code;
    if (reference ?? byte) return String.fromCodePoint(Number(`0${reference ?? byte}`));
    return code.startsWith("%") ? decodeURIComponent(code) : String(JSON.parse(`"${code}"`));
  } catch {
    // It stands for no character.
    return code;
  }
}
