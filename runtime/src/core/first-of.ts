import type { Credentials } from "./credentials.js";

/**
 * Gives credentials that use the first of these that can authorise. A function is called when its turn comes:
 * `firstOf(() => fromEnvironment(), () => fromToken(readToken))`.
 *
 * @public
 */
export function firstOf(...candidates: (Credentials | (() => Credentials))[]): Credentials {
  throw new Error(`not yet: ${candidates.length}`);
}
