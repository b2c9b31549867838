import { refuseAll } from "../core/errors/errors.js";

/** Throws {@link InvalidRequestError} that names each of the options that is missing or empty. */
export function requireOptions<Options extends object>(
  factory: string,
  options: Options,
  names: readonly (keyof Options & string)[],
): void {
  const problems = names
    .filter((name) => !options[name])
    .map((name) => ({ pointer: `/${name}`, message: "is missing", keyword: "required" }));
  if (problems[0]) refuseAll({ operation: factory }, problems);
}
