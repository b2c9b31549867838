/** Gives the milliseconds that a Retry-After asks for, in seconds or as a date; undefined for anything else. */
export function parseRetryAfter(value: string | null): number | undefined {
  const ms = /^\d+$/.test(value!) ? Number(value) * 1000 : Date.parse(/:/.test(value!) ? value! : "") - Date.now();
  return ms === ms ? Math.max(0, ms) : undefined;
}
