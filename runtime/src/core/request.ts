import { refuse, type ErrorOrigin } from "./errors.js";

/** Gives a parameter's value as text; throws {@link InvalidRequestError} for what has none, or none of this form. */
export function textOf(origin: ErrorOrigin, name: string, value: unknown, form: RegExp): string {
  return (/^(st|bo|bi)/.test(typeof value) || Number.isFinite(value)) && form.test(`${value as string}`)
    ? `${value as string}`
    : refuse(origin, `/${name}`, "is missing or cannot be sent");
}

/** Gives the path with its parameters encoded once; throws {@link InvalidRequestError} for what cannot stand in one. */
export function buildPath(origin: ErrorOrigin, path: string, input: Readonly<Record<string, unknown>>): string {
  // Empty and dots would lead to another path.
  return path.replace(/{(.+?)}/g, (_, name: string) =>
    encodeURIComponent(textOf(origin, name, input[name], /^(?!\.{0,2}$)\P{Cs}+$/u)),
  );
}
