import type { Credentials } from "../core/credentials.js";
import type { AccessKey } from "./sign.js";

/** Options of {@link fromAccessKey}. @public */
export interface AccessKeyOptions extends AccessKey {
  /** Project of calls whose input and client name none. */
  readonly projectId?: string | undefined;
  /** Account, for operations that belong to no project. */
  readonly domainId?: string | undefined;
}

/**
 * Gives credentials that sign each try with a key pair. Learns the server's time when the clock here is wrong.
 *
 * @public
 */
export function fromAccessKey(options: AccessKeyOptions): Credentials {
  throw new Error(`not yet: ${typeof options}`);
}
