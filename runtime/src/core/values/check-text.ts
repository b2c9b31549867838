import { refuse, type ErrorOrigin } from "../errors/errors.js";

/** Gives a value that text can be made of as it is; throws {@link InvalidRequestError} for what has none, or an unfit one. */
export function checkText(origin: ErrorOrigin, name: string, value: unknown, unfit: RegExp): string {
  return (/^(st|b)/.test(typeof value) || Number.isFinite(value)) && !unfit.test(value as string)
    ? (value as string)
    : refuse(origin, `/${name}`, "is missing or cannot be sent");
}
