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
  // A variable of the environment that is not set comes as undefined, whatever its type says.
  const check = (value: string | undefined): string =>
    value && /^[!-~]+$/.test(value) ? value : refuse({ operation: "fromToken" }, "/token", "must be visible ASCII");
  const give = typeof token === "function" ? token : (check(token), () => token);
  const taken = new WeakMap<object, string>();
  return {
    async authorize(_request, context) {
      const before = taken.get(context);
      const value = (!context.renew && before) || check(await give(context));
      if (context.renew && value === before) throw context;
      taken.set(context, value);
      return { "x-auth-token": value };
    },
    refused: () => true,
  };
}
