import { refuse, type ErrorOrigin } from "./errors.js";

/** Gives the path with its parameters encoded once; throws {@link InvalidRequestError} for what cannot stand in one. */
export function buildPath(origin: ErrorOrigin, path: string, input: Readonly<Record<string, unknown>>): string {
  return path.replace(/{(.+?)}/g, (_, name: string) => {
    const value = input[name];
    // Strings, numbers, booleans and bigints; a lone surrogate cannot be encoded, the others lead to another path.
    const isSegment = /^[sbn]/.test(typeof value) && /^(?!\.{0,2}$)\P{Cs}+$/u.test(`${value}`);
    return isSegment ? encodeURIComponent(`${value}`) : refuse(origin, `/${name}`, 'must be text, and not empty, "." or ".."');
  });
}
