import type { Credentials } from "../core/call/credentials.js";
import { fromAccessKey } from "./access-key.js";
import { requireOptions } from "./require-options.js";

/**
 * Gives credentials from the variables that the vendor's own SDKs read: `HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK` and,
 * if set, `HUAWEICLOUD_SDK_SECURITY_TOKEN`, `HUAWEICLOUD_SDK_PROJECT_ID`, `HUAWEICLOUD_SDK_DOMAIN_ID`. They are read
 * when this is called; an empty one is a missing one. Throws {@link InvalidRequestError} that names what is missing.
 *
 * @public
 */
export function fromEnvironment(env: Readonly<Record<string, string | undefined>> = processEnvironment()): Credentials {
  requireOptions("fromEnvironment", env, ["HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK"]);
  const read = (name: string): string | undefined => env[`HUAWEICLOUD_SDK_${name}`] || undefined;
  return fromAccessKey({
    accessKeyId: read("AK") ?? "",
    secretAccessKey: read("SK") ?? "",
    securityToken: read("SECURITY_TOKEN"),
    projectId: read("PROJECT_ID"),
    domainId: read("DOMAIN_ID"),
  });
}

function processEnvironment(): Record<string, string | undefined> {
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
}
