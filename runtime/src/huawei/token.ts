import type { Credentials } from "../core/credentials.js";
import { refuse } from "../core/errors.js";

/**
 * Gives credentials that send a token as `X-Auth-Token`. A function is asked once for a call, and once more with
 * `renew: true` after a 401; a new value repeats the call once and stays for its rest.
 * Throws {@link InvalidRequestError} for what cannot be a token.
 *
 * @public
 */
export function fromToken(token: string | ((options: { renew: boolean }) => string | Promise<string>)): Credentials {
  const taken = new WeakMap<object, Record<string, string>>();
  let latest: Record<string, string> = {};
  const take = (value: string): void => {
    if (!/^[!-~]+$/.test(value)) refuse({ operation: "fromToken" }, "/token", "must be visible ASCII");
    // The same value is the same object: so a call sees that there is nothing new.
    if (latest["x-auth-token"] !== value) latest = { "x-auth-token": value };
  };
  const isFixed = typeof token === "string";
  if (isFixed) take(token);
  return {
    async authorize(_request, context) {
      if (!isFixed && (context.renew || !taken.has(context))) {
        take(await token(context));
        taken.set(context, latest);
      }
      return taken.get(context) ?? latest;
    },
    refused: () => !isFixed,
    secrets: () => Object.values(latest),
  };
}
