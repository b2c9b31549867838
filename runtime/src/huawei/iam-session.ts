import type { Context } from "../core/call/context.js";
import type { AuthorizeContext, Credentials, Fetch } from "../core/call/credentials.js";
import { singleFlight } from "../core/call/single-flight.js";
import type { ApiError } from "../core/errors/errors.js";
import { refuse } from "../core/errors/refuse.js";
import { createIamContext, createToken, findProjectId, isLoginRefused, type Token } from "./iam-api.js";

/** What is logged in with, and where. */
export interface IamLogin {
  readonly endpoint: string;
  readonly allowInsecure: boolean | undefined;
  /** Instead of the fetch of the client that asks. */
  readonly fetch: Fetch | undefined;
  /** Body of the login, with the password. */
  readonly body: object;
  readonly password: string;
  readonly projectId?: string | undefined;
  readonly projectName: string | undefined;
}

/** A token with its times by this machine's clock, in epoch milliseconds. */
interface KeptToken extends Token {
  readonly endsAt: number;
  renewAt: number;
}

const RENEW_BEFORE_MS = 300_000;
/** IAM may be out of order for a while: as long as the token holds, it is asked no more often than this. */
const RENEW_AGAIN_MS = 30_000;

/** Returns the credentials of one login: they keep its token, renew it, and log in once however many calls wait. */
export function createSession(login: IamLogin): Credentials {
  let token: KeptToken | undefined;
  let refusal: ApiError | undefined;
  let { projectId } = login;
  /** The token of an answer that is still being read: an error about that answer must not show it. */
  let arriving: string | undefined;
  /** The token that a call was given last: only that one can be what was refused. */
  const given = new WeakMap<object, string>();
  const secrets = (): string[] => [login.password, token?.value, arriving].filter((secret) => secret !== undefined);
  const contextWith = (fetch: Fetch, credentials: Credentials): Context<"iam"> =>
    createIamContext({ ...login, credentials, fetch: seeTokens(login.fetch ?? fetch, (seen) => (arriving = seen)) });
  const logIn = singleFlight(async (signal, fetch: Fetch): Promise<KeptToken> => {
    try {
      const context = contextWith(fetch, { authorize: async () => ({}), secrets });
      return (token = keep(await createToken(context, login.body, signal)));
    } catch (error) {
      if (isLoginRefused(error)) refusal = error;
      throw error;
    }
  });
  const readToken = async (context: AuthorizeContext): Promise<KeptToken> => {
    if (refusal) throw refusal;
    const isRefused = context.renew && given.get(context) === token?.value;
    if (token && !isRefused && Date.now() < token.renewAt) return token;
    try {
      return await logIn(context.signal, context.fetch);
    } catch (error) {
      context.signal?.throwIfAborted();
      if (refusal || !token || isRefused || Date.now() >= token.endsAt) throw error;
      token.renewAt = Math.min(token.endsAt, Date.now() + RENEW_AGAIN_MS);
      return token;
    }
  };
  const authorize = async (_request: unknown, context: AuthorizeContext): Promise<Record<string, string>> => {
    const { value } = await readToken(context);
    given.set(context, value);
    return { "x-auth-token": value };
  };
  const credentials = { authorize, refused: () => true, secrets };
  const findProject = singleFlight(async (signal, { name, fetch }: { name: string; fetch: Fetch }) => {
    projectId = await findProjectId(contextWith(fetch, credentials), name, signal);
    return projectId ?? refuse({ operation: "fromIamPassword" }, "/projectName", `names no project of this user: ${name}`);
  });
  return {
    ...credentials,
    async projectId(context) {
      if (projectId || !login.projectName) return projectId;
      const ofToken = (await readToken(context)).projectId;
      return (projectId ??= ofToken) ?? findProject(context.signal, { name: login.projectName, fetch: context.fetch });
    },
  };
}

/** Returns a fetch that tells of the token of each answer before anything of the answer is read. */
function seeTokens(fetch: Fetch, see: (token: string | undefined) => void): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    // What is no Response is refused where it is read.
    const { headers } = Object(response) as Partial<Response>;
    see(headers?.get?.("x-subject-token") ?? undefined);
    return response;
  };
}

/**
 * Returns a token with its times. It is renewed five minutes before its end, one that lives for less than ten at half its life: a
 * short life must not mean a login for each call. One whose end is not known, or over already, is kept until it is refused.
 */
function keep(token: Token): KeptToken {
  const { lifetimeMs } = token;
  if (!(lifetimeMs > 0)) return { ...token, endsAt: Infinity, renewAt: Infinity };
  const endsAt = Date.now() + lifetimeMs;
  return { ...token, endsAt, renewAt: endsAt - Math.min(RENEW_BEFORE_MS, lifetimeMs / 2) };
}
