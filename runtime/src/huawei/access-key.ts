import type { Credentials } from "../core/credentials.js";
import { refuse } from "../core/errors.js";
import { requireOptions } from "./require-options.js";
import { signRequest, type AccessKey } from "./sign.js";

/** Options of {@link fromAccessKey}. @public */
export interface AccessKeyOptions extends AccessKey {
  /** Project of calls whose input and client name none. */
  readonly projectId?: string | undefined;
  /** Account, for operations that belong to no project. */
  readonly domainId?: string | undefined;
}

/** The gateway signs for no larger body: 12 MB. */
const MOST_BODY_BYTES = 12_582_912;
/** A difference of clocks below this is no reason for a refusal: the gateway allows for 15 minutes. */
const SKEW_MS = 60_000;

/**
 * Gives credentials that sign each try with a key pair (SDK-HMAC-SHA256). A refusal for a wrong clock here is answered once
 * with the server's time, which these credentials then keep to. Throws {@link InvalidRequestError} for a missing key.
 *
 * @public
 */
export function fromAccessKey(options: AccessKeyOptions): Credentials {
  requireOptions("fromAccessKey", options, ["accessKeyId", "secretAccessKey"]);
  const { accessKeyId, secretAccessKey, securityToken, projectId, domainId } = options;
  let offsetMs = 0;
  return {
    async authorize(request) {
      const headers: Record<string, string> = {};
      for (const [name, value] of Object.entries(request.headers)) if (/^(content-type$|x-)/.test(name)) headers[name] = value;
      const project = request.projectId ?? projectId;
      const scope: Record<string, string> = {};
      if (request.scope === "account" && domainId) scope["x-domain-id"] = domainId;
      else if (project) scope["x-project-id"] = project;
      const body = new TextEncoder().encode(request.body);
      if (body.length > MOST_BODY_BYTES) {
        const [url] = request.url.split("?");
        const message = "is larger than the 12 MB that can be signed";
        refuse({ operation: "fromAccessKey", method: request.method, url }, "/body", message, "maxLength");
      }
      const date = new Date(Date.now() + offsetMs);
      const signable = { method: request.method, url: request.url, headers: { ...headers, ...scope }, body };
      return { ...scope, ...(await signRequest(signable, { accessKeyId, secretAccessKey, securityToken }, { date })) };
    },
    refused(error) {
      const skewMs = Date.parse(error.headers.get("date") ?? "") - Date.now();
      // Calls in parallel are all refused for the one skew; each may try again. A clock set right in between counts as well.
      const isSkewed = Math.abs(skewMs) > SKEW_MS || Math.abs(skewMs - offsetMs) > SKEW_MS;
      if (error.code !== "APIGW.0301" || !isSkewed) return false;
      offsetMs = skewMs;
      return true;
    },
    projectId: async () => projectId,
    secrets: () => [secretAccessKey, securityToken ?? ""],
  };
}
