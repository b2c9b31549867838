import type { Credentials } from "../core/call/credentials.js";
import { refuse } from "../core/errors/errors.js";
import { signRequest, type AccessKey } from "./sign.js";

/** Options of {@link fromAccessKey}. @public */
export interface AccessKeyOptions extends AccessKey {
  /** Project of calls whose input and client name none. */
  readonly projectId?: string | undefined;
  /** Account, for operations that belong to no project. */
  readonly domainId?: string | undefined;
}

/**
 * Gives credentials that sign each try with a key pair (SDK-HMAC-SHA256). A refusal for a wrong clock here is answered once
 * with the server's time, which these credentials then keep to. Throws {@link InvalidRequestError} for a missing key.
 *
 * @public
 */
export function fromAccessKey(options: AccessKeyOptions): Credentials {
  const origin = { operation: "fromAccessKey" };
  for (const name of ["accessKeyId", "secretAccessKey"] as const)
    if (!options[name]) refuse(origin, `/${name}`, "is missing", "required");
  const { projectId, domainId } = options;
  let offsetMs = 0;
  return {
    async authorize({ method, url, headers, body = "", scope, projectId: wanted = projectId }) {
      const added: Record<string, string> = {};
      if (scope === "account" && domainId) added["x-domain-id"] = domainId;
      else if (wanted) added["x-project-id"] = wanted;
      // The gateway signs for no larger body.
      if (new Blob([body]).size > 12_582_912) refuse(origin, "/body", "exceeds 12 MB", "maxLength");
      const signed = { ...added };
      for (const name in headers) if (/^(content-type$|x-)/.test(name)) signed[name] = `${headers[name]}`;
      const date = new Date(Date.now() + offsetMs);
      return { ...added, ...(await signRequest({ method, url, headers: signed, body }, options, { date })) };
    },
    refused({ code, headers }) {
      const skewMs = Date.parse(headers.get("date") ?? "") - Date.now();
      // Calls in parallel are all refused for the one skew; each may try again. A clock set right in between counts as well.
      // A difference below a minute is no reason for a refusal: the gateway allows for 15.
      const mostMs = Math.max(Math.abs(skewMs), Math.abs(skewMs - offsetMs));
      const isSkewed = code === "APIGW.0301" && mostMs > 60_000;
      if (isSkewed) offsetMs = skewMs;
      return isSkewed;
    },
    projectId: async () => projectId,
    secrets: () => [options.secretAccessKey],
  };
}
