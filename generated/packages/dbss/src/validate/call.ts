import type { Found } from "./check.js";

/** The checks of one operation: of its input, and of the body of an answer. */
export type Checks = readonly [input: (value: unknown) => Found[], answer: (status: number, body: unknown) => Found[]];

/** What is wrong with an answer. */
export interface AnswerReport {
  readonly operation: string;
  readonly status: number;
  readonly problems: readonly Found[];
}

/** What the error of a call says, and carries. */
export type Failure = readonly [message: string, members: { readonly problems: readonly Found[] }];

/**
 * Gives what is wrong with an input or, with a status, an answer; undefined when nothing is, or when `report` is told instead.
 * An answer is looked at only when somebody wants to know: `report` is true or a function.
 */
export function checkWith(
  operations: Readonly<Record<string, Checks>>,
  operation: string,
  value: unknown,
  status: number | undefined,
  report: boolean | ((report: AnswerReport) => void) | undefined,
): Failure | undefined {
  const [checkInput, checkAnswer] = operations[operation] ?? [];
  const problems = (status === undefined ? checkInput?.(value) : report && checkAnswer?.(status, value)) || [];
  if (problems.length === 0) return undefined;
  if (status === undefined || typeof report !== "function")
    return [problems.map(({ pointer, message }) => `${pointer} ${message}`).join("; "), { problems }];
  // Whatever comes of it, at once or later, changes nothing.
  void (async () => report({ operation, status, problems }))().catch(() => undefined);
  return undefined;
}
