import type { Credentials } from "../core/credentials.js";

/**
 * Gives credentials that send a token as `X-Auth-Token`. A function is asked once for a call, and once more with
 * `renew: true` after a 401; a new value repeats the call once.
 *
 * @public
 */
export function fromToken(token: string | ((options: { renew: boolean }) => string | Promise<string>)): Credentials {
  throw new Error(`not yet: ${typeof token}`);
}
