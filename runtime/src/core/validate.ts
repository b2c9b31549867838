import type { Problem } from "./errors.js";

/** Gives what a package's validators say of an input (suffix nothing) or an answer (suffix `Response`); nothing without validators. */
export function validate(
  validators: object | undefined,
  id: string,
  suffix: "" | "Response",
  ...values: readonly unknown[]
): readonly Problem[] {
  const name = id.replace(/.*\.(.)/, (_, first: string) => `validate${first.toUpperCase()}`);
  return (
    (validators as Record<string, ((...values: readonly unknown[]) => readonly Problem[]) | undefined> | undefined)?.[
      name + suffix
    ]?.(...values) ?? []
  );
}
