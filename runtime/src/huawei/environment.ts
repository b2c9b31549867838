import type { Credentials } from "../core/credentials.js";

/**
 * Gives credentials from the variables that the vendor's own SDKs read: `HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK` and,
 * if set, `HUAWEICLOUD_SDK_SECURITY_TOKEN`, `HUAWEICLOUD_SDK_PROJECT_ID`, `HUAWEICLOUD_SDK_DOMAIN_ID`. They are read
 * when this is called. Throws {@link InvalidRequestError} that names what is missing.
 *
 * @public
 */
export function fromEnvironment(env?: Readonly<Record<string, string | undefined>>): Credentials {
  throw new Error(`not yet: ${typeof env}`);
}
