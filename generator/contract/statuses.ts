/** What of a documented answer says which answers it describes. */
interface Documented {
  /** As the document names it: `200`, `4XX` for all of a class, `default` for every other. */
  readonly status: string;
  /** Whether successes are among what it describes. */
  readonly isSuccess: boolean;
  /** Whether errors are: all that is no success. */
  readonly isError: boolean;
}

/** Whether a key of a Responses Object names answers: a status, a range or `default`. */
export function isStatus(key: string): boolean {
  return /^(?:[1-5](?:\d\d|XX)|default)$/.test(key);
}

/** Whether a status is a range of them: `4XX` or `default`. */
export function isRange(status: string): boolean {
  return !/^\d+$/.test(status);
}

/** Returns which answers each of an operation's statuses describes; `default` describes successes where no other status does. */
export function directionsOf(status: string, all: readonly string[]): Omit<Documented, "status"> {
  const isSuccess = status.startsWith("2");
  if (status !== "default") return { isSuccess, isError: !isSuccess };
  return { isSuccess: !all.some((other) => other.startsWith("2")), isError: true };
}

/** Compares statuses: single ones by number, then ranges, then `default`. */
export function compareStatuses(one: string, other: string): number {
  return rank(one) - rank(other);
}

function rank(status: string): number {
  if (status === "default") return 2_000;
  return isRange(status) ? 1_000 + Number(status[0]) : Number(status);
}

/** Returns the answer that documents a status: its own, else that of its range, else `default`. */
export function answerOf<Answer extends Documented>(answers: readonly Answer[], status: number): Answer | undefined {
  const names = [String(status), `${String(status)[0] ?? ""}XX`, "default"];
  return names.map((name) => answers.find((answer) => answer.status === name)).find((answer) => answer !== undefined);
}

/** Returns which of some statuses documents another one that is not among them: its range, else `default`. */
export function coverOf(status: string, all: readonly string[]): string | undefined {
  const range = `${status.charAt(0)}XX`;
  if (status === "default") return undefined;
  if (status !== range && all.includes(range)) return range;
  if (!all.includes("default")) return undefined;
  return status.startsWith("2") && !directionsOf("default", all).isSuccess ? undefined : "default";
}

/** Returns a status that an answer may have: of a range the first, of errors in `default` 500. */
export function sampleStatus({ status, isSuccess }: Documented): number {
  if (status === "default") return isSuccess ? 200 : 500;
  return Number(status.replace("XX", "00"));
}
