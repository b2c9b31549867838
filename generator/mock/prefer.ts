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
}

/** Gives the preferences of one or several `Prefer` headers (RFC 7240); those of others are passed over. */
export function readPreferences(header: string | string[] | undefined): Preferences {
  const pairs = [header ?? []].flat().flatMap((value) => value.split(/[,;]/));
  const given = new Map<string, string>();
  for (const pair of pairs) {
    const [, name, value] = /^\s*([\w-]+)\s*=\s*"?([^"]*?)"?\s*$/.exec(pair) ?? [];
    if (name !== undefined && value !== undefined && !given.has(name.toLowerCase())) given.set(name.toLowerCase(), value);
  }
  const code = Number(given.get("code") ?? Number.NaN);
  const latencyMs = Number(given.get("latency") ?? Number.NaN);
  const [example, outcome, fault] = ["example", "outcome", "fault"].map((name) => given.get(name));
  return {
    ...(Number.isInteger(code) && { code }),
    ...(latencyMs >= 0 && { latencyMs }),
    ...(example !== undefined && { example }),
    ...(outcome !== undefined && { outcome }),
    ...(fault !== undefined && { fault }),
  };
}
