import { createContext, type Context } from "../core/call/context.js";
import type { AuthorizeContext, Credentials, CustomFetch, Fetch } from "../core/call/credentials.js";
import { ApiError, InvalidResponseError, refuse } from "../core/errors/errors.js";
import type { Operation, Service } from "../core/call/operation.js";
import { sendWithResponse } from "../core/call/send.js";
import { writeInput } from "../core/values/write-input.js";
import { singleFlight } from "../core/call/single-flight.js";
import { readGatewayError } from "./gateway-error.js";
import { requireOptions } from "./require-options.js";

/** Options of {@link fromIamPassword}. @public */
export interface IamPasswordOptions {
  readonly userName: string;
  readonly password: string;
  /** Name of the account that the user belongs to. */
  readonly domainName: string;
  /** Project that the token is for; its id is looked up once. Default: the project named like the region. */
  readonly projectName?: string | undefined;
  /** Project that the token is for. */
  readonly projectId?: string | undefined;
  /** Account that the token is for, instead of a project: for account-wide services. */
  readonly scopeDomainName?: string | undefined;
  /** Region whose IAM is asked; its tokens work in that region only. Default: the global IAM. */
  readonly region?: string | undefined;
  /** Address of IAM instead of the region's. */
  readonly endpoint?: string | undefined;
  /** Allows an `http:` endpoint that is not loopback: the password then crosses the network in the clear. Default false. */
  readonly allowInsecure?: boolean | undefined;
  /** Another fetch than the client's. */
  readonly fetch?: CustomFetch | undefined;
}

interface Token {
  readonly value: string;
  /** Epoch milliseconds; NaN when IAM does not say, then only a 401 tells. */
  readonly endsAt: number;
  readonly projectId: string | undefined;
}

const RENEW_BEFORE_MS = 300_000;

const iam: Service<"iam"> = { name: "iam", userAgent: "@hwcloud-openapi/runtime", servers: [], readError: readGatewayError };
/** A login may be repeated after an unknown outcome: it makes another token, no more. */
const createToken: Operation<{ body: object }, { token?: { expires_at?: string; project?: { id?: string } } }> = {
  id: "iam.keystoneCreateUserTokenByPassword",
  method: "POST",
  path: "/v3/auth/tokens",
  body: "application/json",
  write: writeInput,
  idempotent: true,
};
const listProjects: Operation<{ name: string }, { projects?: { id?: string; name?: string }[] }> = {
  id: "iam.keystoneListProjects",
  method: "GET",
  path: "/v3/projects",
  query: ["name"],
  write: writeInput,
  idempotent: true,
};

/**
 * Gives credentials that log in with a password and keep the token until five minutes before its end: one login, however
 * many calls wait for it, and one new login after a 401. A refused password is never sent again: later calls fail at once
 * with the same error. Throws {@link InvalidRequestError} for missing options.
 *
 * @public
 */
export function fromIamPassword(options: IamPasswordOptions): Credentials {
  requireOptions("fromIamPassword", options, ["userName", "password", "domainName"]);
  const { userName, password, domainName, region, scopeDomainName } = options;
  const projectName = options.projectName ?? region;
  if (!scopeDomainName && !options.projectId && !projectName) requireOptions("fromIamPassword", options, ["projectName"]);

  let token: Token | undefined;
  let refusal: ApiError | undefined;
  let projectId = options.projectId;
  let lentFetch: Fetch = fetch;
  const used = new WeakMap<object, string>();
  const secrets = (): string[] => [password, token?.value ?? ""];
  const contextWith = (authorize: Credentials["authorize"]): Context<"iam"> =>
    createContext(iam, {
      endpoint:
        options.endpoint ?? `https://iam.${region ? `${region}.` : ""}myhuaweicloud.${region === "eu-west-101" ? "eu" : "com"}`,
      allowInsecure: options.allowInsecure,
      credentials: { authorize, secrets },
      fetch: (url, init) => ((options.fetch as Fetch | undefined) ?? lentFetch)(url, init),
    });
  const withoutToken = contextWith(async () => ({}));
  const withToken = contextWith(async () => ({ "x-auth-token": token?.value ?? "" }));

  const logIn = singleFlight(async (signal) => {
    const project = options.projectId ? { id: options.projectId } : { name: projectName };
    const scope = scopeDomainName ? { domain: { name: scopeDomainName } } : { project };
    const identity = { methods: ["password"], password: { user: { name: userName, password, domain: { name: domainName } } } };
    try {
      const { data, headers, status, requestId } = await sendWithResponse(
        withoutToken,
        createToken,
        { body: { auth: { identity, scope } } },
        { signal },
      );
      const value = headers.get("x-subject-token");
      const origin = { operation: createToken.id, method: createToken.method };
      if (!value)
        throw new InvalidResponseError(origin, "the answer shows no X-Subject-Token header", { status, requestId, snippet: "" });
      token = { value, endsAt: Date.parse(data.token?.expires_at ?? ""), projectId: data.token?.project?.id };
    } catch (error) {
      // 403 too: what locks an account must not be tried again either.
      if (error instanceof ApiError && (error.status === 401 || error.status === 403)) refusal = error;
      throw error;
    }
  });

  const readToken = async (context: AuthorizeContext): Promise<Token | undefined> => {
    if (refusal) throw refusal;
    lentFetch = context.fetch;
    const isRefused = context.renew && used.get(context) === token?.value;
    if (!token || isRefused || Date.now() >= token.endsAt - RENEW_BEFORE_MS) {
      try {
        await logIn(context.signal);
      } catch (error) {
        // IAM may be out of order for a while: until the token ends, that is no reason to fail.
        context.signal?.throwIfAborted();
        if (refusal || !token || isRefused || Date.now() >= token.endsAt) throw error;
      }
    }
    if (token) used.set(context, token.value);
    return token;
  };

  const findProject = singleFlight(async (signal) => {
    const { data } = await sendWithResponse(withToken, listProjects, { name: projectName ?? "" }, { signal });
    projectId = data.projects?.find(({ name }) => name === projectName)?.id;
    if (projectId) return;
    const message = `names no project of this user: ${projectName}`;
    refuse({ operation: "fromIamPassword" }, "/projectName", message);
  });

  return {
    authorize: async (_request, context) => ({ "x-auth-token": (await readToken(context))?.value ?? "" }),
    refused: () => true,
    async projectId(context) {
      if (projectId || !projectName) return projectId;
      const { projectId: named } = (await readToken(context)) ?? {};
      projectId ??= named;
      if (!projectId) await findProject(context.signal);
      return projectId;
    },
    secrets,
  };
}
