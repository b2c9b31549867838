/** What a request asks of the mock server in its `Prefer` header. */
export interface Preferences {
  /** Status that is to be answered, out of the documented ones. */
  readonly code?: number;
  /** Name of the documented example that is to be answered. */
  readonly example?: string;
  /** How a task that this request starts is to end. */
  readonly outcome?: string;
  /** What is to go wrong with the answer: see `Fault`. */
  readonly fault?: string;
  readonly latencyMs?: number;
  /** A preference whose value cannot be read, and what it must be. */
  readonly unread?: { readonly name: string; readonly message: string };
}

/** The longest time that an answer may be asked to wait: an hour. */
export const MOST_LATENCY_MS = 3_600_000;

/** Returns the preferences of one or several `Prefer` headers (RFC 7240); those of others are passed over. */
export function readPreferences(header: string | string[] | undefined): Preferences {
  const given = new Map<string, string>();
  for (const part of [header ?? []].flat().flatMap(cut)) {
    const at = part.indexOf("=");
    const name = part.slice(0, Math.max(at, 0)).trim().toLowerCase();
    if (name !== "" && !given.has(name)) given.set(name, unquoted(part.slice(at + 1).trim()));
  }
  const [code, latency, example, outcome, fault] = ["code", "latency", "example", "outcome", "fault"].map((name) =>
    given.get(name),
  );
  if (code !== undefined && !/^\d{3}$/.test(code)) return unread("code", "is no status");
  if (latency !== undefined && !(/^\d{1,7}$/.test(latency) && Number(latency) <= MOST_LATENCY_MS))
    return unread("latency", `is no number of milliseconds from 0 to ${MOST_LATENCY_MS}`);
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(latency !== undefined && { latencyMs: Number(latency) }),
    ...(example !== undefined && { example }),
    ...(outcome !== undefined && { outcome }),
    ...(fault !== undefined && { fault }),
  };
}

function unread(name: string, says: string): Preferences {
  return { unread: { name, message: `${name} in the Prefer header ${says}` } };
}

/** Returns what commas and semicolons part, but for those in quotes. Reads each character once: the header is anybody's text. */
function cut(header: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index < header.length; index += 1) {
    const character = header[index];
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === "," || character === ";")) {
      parts.push(header.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, header.slice(start)];
}

function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}
