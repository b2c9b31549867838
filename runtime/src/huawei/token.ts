import { checkText } from "../core/values/check-text.js";
import type { Credentials } from "../core/call/credentials.js";

/**
 * Gives credentials that send a token as `X-Auth-Token`. A function is asked once for a call, and once more with
 * `renew: true` after a 401; a new value repeats the call once and stays for its rest.
 * Throws {@link InvalidRequestError} for what cannot be a token.
 *
 * @public
 */
export function fromToken(token: string | ((options: { renew: boolean }) => string | Promise<string>)): Credentials {
  // A variable of the environment that is not set comes as undefined, whatever its type says.
  const check = (value: string | undefined): string => checkText({ operation: "fromToken" }, "token", value, /^$|[^!-~]/);
  const give = typeof token === "function" ? token : (check(token), () => token);
  const taken = new WeakMap<object, string>();
  return {
    async authorize(_request, context) {
      let value = taken.get(context);
      if (context.renew || !value) {
        const next = check(await give(context));
        if (next === value) throw context;
        taken.set(context, (value = next));
      }
      return { "x-auth-token": value };
    },
    refused: () => true,
  };
}
