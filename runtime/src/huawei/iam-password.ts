import type { Credentials, Fetch } from "../core/credentials.js";

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
  readonly fetch?: Fetch | undefined;
}

/**
 * Gives credentials that log in with a password and keep the token until five minutes before its end.
 * A refused password is never sent again: later calls fail at once with the same error.
 *
 * @public
 */
export function fromIamPassword(options: IamPasswordOptions): Credentials {
  throw new Error(`not yet: ${typeof options}`);
}
