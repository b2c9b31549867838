import type { Credentials } from "../core/call/credentials.js";
import { IN_HEADER, readTexts } from "./read-texts.js";

/**
 * Creates credentials that send a token as `X-Auth-Token`. A function is asked once for a call, and once more with
 * `renew: true` after a 401; a new value repeats the call once and stays for its rest. Line ends at a token's end are cut off.
 * Throws {@link InvalidRequestError} for what cannot be a token; a function's is checked when it is given.
 *
 * @public
 */
export function fromToken(token: string | ((options: { renew: boolean }) => string | Promise<string>)): Credentials {
  if (typeof token !== "function") return fixedToken(check(token));
  const taken = new WeakMap<object, string>();
  return {
    async authorize(_request, context) {
      let value = taken.get(context);
      if (context.renew || !value) {
        const next = check(await token({ renew: context.renew }));
        // Nothing new to offer: the call ends with the refusal.
        if (next === value) throw context;
        taken.set(context, (value = next));
      }
      return { "x-auth-token": value };
    },
    refused: () => true,
  };
}

/** One that was refused ends its calls with the refusal: there is no other to offer, so nothing is asked again. */
function fixedToken(token: string): Credentials {
  return { authorize: async () => ({ "x-auth-token": token }) };
}

function check(token: string): string {
  return readTexts("fromToken", { token }, { token: IN_HEADER }).token;
}
