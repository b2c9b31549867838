import { BOOLEAN, FUNCTION, optionProblems } from "../core/call/check-options.js";
import { checkEndpoint } from "../core/call/context.js";
import type { Credentials, CustomFetch, Fetch } from "../core/call/credentials.js";
import { refuse, refuseAny } from "../core/errors/refuse.js";
import { createSession } from "./iam-session.js";
import { ANY_TEXT, IN_HOST, IS_ID, readTexts } from "./read-texts.js";

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
  /** Region whose IAM is asked: lower-case letters, digits and hyphens. Its tokens work in that region only. Default: the global IAM. */
  readonly region?: string | undefined;
  /** Address of IAM instead of the region's. */
  readonly endpoint?: string | undefined;
  /** Allows an `http:` endpoint that is not loopback: the password then crosses the network in the clear. Default false. */
  readonly allowInsecure?: boolean | undefined;
  /** Another fetch than the client's. */
  readonly fetch?: CustomFetch | undefined;
}

const ORIGIN = { operation: "fromIamPassword" };

/**
 * Creates credentials that log in with a password and keep the token until five minutes before its end: one login, however
 * many calls wait for it, and one new login after a 401. A password that IAM has refused is never sent again: later calls fail at
 * once with the same error. Line ends at the end of an option are cut off: files and mounted secrets have them.
 * Throws {@link InvalidRequestError} for an option that is missing or unfit.
 *
 * @public
 */
export function fromIamPassword(options: IamPasswordOptions): Credentials {
  const required = { userName: ANY_TEXT, password: ANY_TEXT, domainName: ANY_TEXT };
  const texts = readTexts(ORIGIN.operation, options, required, {
    projectName: ANY_TEXT,
    projectId: IS_ID,
    scopeDomainName: ANY_TEXT,
    region: IN_HOST,
    endpoint: ANY_TEXT,
  });
  refuseAny(ORIGIN, optionProblems(options, { allowInsecure: BOOLEAN, fetch: FUNCTION }));
  const projectName = texts.projectName ?? texts.region;
  if (!projectName && !texts.projectId && !texts.scopeDomainName) refuse(ORIGIN, "/projectName", "is missing", "required");
  const { allowInsecure } = options;
  const login = {
    ...texts,
    projectName,
    allowInsecure,
    endpoint: checkEndpoint(ORIGIN, texts.endpoint ?? endpointOf(texts.region), allowInsecure),
    fetch: options.fetch as Fetch | undefined,
  };
  return createSession({ ...login, body: bodyOf(login) });
}

function endpointOf(region: string | undefined): string {
  return `https://iam.${region ? `${region}.` : ""}myhuaweicloud.${region === "eu-west-101" ? "eu" : "com"}`;
}

/** Returns the body of a login for an account, else for a project by its id, else for one by its name. */
function bodyOf({ userName, password, domainName, scopeDomainName, projectId, projectName }: IamPasswordOptions): object {
  const project = projectId ? { id: projectId } : { name: projectName };
  return {
    auth: {
      identity: { methods: ["password"], password: { user: { name: userName, password, domain: { name: domainName } } } },
      scope: scopeDomainName ? { domain: { name: scopeDomainName } } : { project },
    },
  };
}
