import type { Credentials } from "../core/call/credentials.js";
import { fromAccessKey, OTHER_OPTIONS } from "./access-key.js";
import { readTexts } from "./read-texts.js";
import { KEY_PAIR } from "./sign.js";

/**
 * Creates credentials from the variables that the vendor's own SDKs read: `HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK` and,
 * if set, `HUAWEICLOUD_SDK_SECURITY_TOKEN`, `HUAWEICLOUD_SDK_PROJECT_ID`, `HUAWEICLOUD_SDK_DOMAIN_ID`. They are read
 * when this is called, without line ends at their end; an empty one is a missing one.
 * Throws {@link InvalidRequestError} that names what is missing or cannot be sent.
 *
 * @public
 */
export function fromEnvironment(env: Readonly<Record<string, string | undefined>> = processEnvironment()): Credentials {
  const variables = readTexts(
    "fromEnvironment",
    env,
    { HUAWEICLOUD_SDK_AK: KEY_PAIR.accessKeyId, HUAWEICLOUD_SDK_SK: KEY_PAIR.secretAccessKey },
    {
      HUAWEICLOUD_SDK_SECURITY_TOKEN: OTHER_OPTIONS.securityToken,
      HUAWEICLOUD_SDK_PROJECT_ID: OTHER_OPTIONS.projectId,
      HUAWEICLOUD_SDK_DOMAIN_ID: OTHER_OPTIONS.domainId,
    },
  );
  return fromAccessKey({
    accessKeyId: variables.HUAWEICLOUD_SDK_AK,
    secretAccessKey: variables.HUAWEICLOUD_SDK_SK,
    securityToken: variables.HUAWEICLOUD_SDK_SECURITY_TOKEN,
    projectId: variables.HUAWEICLOUD_SDK_PROJECT_ID,
    domainId: variables.HUAWEICLOUD_SDK_DOMAIN_ID,
  });
}

function processEnvironment(): Record<string, string | undefined> {
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
}
