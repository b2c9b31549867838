import type { AuthorizeRequest, Credentials, SentRequest } from "../core/call/credentials.js";
import type { ApiError } from "../core/errors/errors.js";
import { refuse } from "../core/errors/refuse.js";
import { IN_HEADER, IS_ID, readTexts, type TextRules } from "./read-texts.js";
import { KEY_PAIR, parseSdkDate, signRequest, type AccessKey } from "./sign.js";

/** Options of {@link fromAccessKey}. @public */
export interface AccessKeyOptions extends AccessKey {
  /** Project of calls whose input and client name none. */
  readonly projectId?: string | undefined;
  /** Account, for operations that belong to no project. */
  readonly domainId?: string | undefined;
}

/** What the options besides the key pair must be. */
export const OTHER_OPTIONS: TextRules<"securityToken" | "projectId" | "domainId"> = {
  securityToken: IN_HEADER,
  projectId: IS_ID,
  domainId: IS_ID,
};

const ORIGIN = { operation: "fromAccessKey" };

/** The gateway signs for no larger body. */
const MOST_BODY_BYTES = 12_582_912;
/** The gateway's code for any signature that it does not accept, an old one among them. */
const REFUSED_SIGNATURE = "APIGW.0301";
/** The gateway allows for 15 minutes: a difference below this one is no reason for a refusal. */
const LEAST_SKEW_MS = 60_000;
/** A clock that is further off is not believed: no answer may have requests signed for another year. */
const MOST_SKEW_MS = 86_400_000;

/**
 * Creates credentials that sign each try with a key pair (SDK-HMAC-SHA256). A request whose signature was too old or too new
 * for the service's clock is signed anew once, with the service's time; these credentials then keep to it, up to a day from this
 * machine's own. Line ends at the end of an option are cut off: files and mounted secrets have them.
 * Throws {@link InvalidRequestError} for an option that is missing or cannot be sent.
 *
 * @public
 */
export function fromAccessKey(options: AccessKeyOptions): Credentials {
  const { projectId, domainId, ...key } = readTexts("fromAccessKey", options, KEY_PAIR, OTHER_OPTIONS);
  let offsetMs = 0;
  return {
    async authorize(request) {
      const added = scopeHeaders(request, projectId, domainId);
      if (new Blob([request.body ?? ""]).size > MOST_BODY_BYTES)
        refuse(ORIGIN, "/body", "exceeds 12 MB, the most that can be signed", "maxLength");
      const headers = { ...added };
      for (const [name, value] of Object.entries(request.headers)) if (/^(content-type$|x-)/.test(name)) headers[name] = value;
      const date = new Date(Date.now() + offsetMs);
      return { ...added, ...(await signRequest({ ...request, headers }, key, { date })) };
    },
    refused(error, sent) {
      const serviceTime = timeOfRefusal(error, sent);
      if (serviceTime === undefined) return false;
      offsetMs = serviceTime - Date.now();
      return true;
    },
    projectId: async () => projectId,
    secrets: () => [key.secretAccessKey, key.securityToken].filter((secret) => secret !== undefined),
  };
}

/** Returns the header that says whom a request is for: an account where one is known and asked for, else the project. */
function scopeHeaders(
  { scope, projectId }: AuthorizeRequest,
  ownProjectId: string | undefined,
  domainId: string | undefined,
): Record<string, string> {
  if (scope === "account" && domainId) return { "x-domain-id": domainId };
  const project = readTexts("fromAccessKey", { projectId }, {}, { projectId: IS_ID }).projectId ?? ownProjectId;
  return project ? { "x-project-id": project } : {};
}

/**
 * Returns the service's time, in epoch milliseconds, where a signature was refused because of it: what was signed is compared, not
 * the clock of now, since a request may have waited long between signing and sending. Undefined for any other refusal.
 */
function timeOfRefusal({ code, headers }: ApiError, sent: SentRequest | undefined): number | undefined {
  const serviceTime = Date.parse(headers.get("date") ?? "");
  const isSkewed = Math.abs(serviceTime - parseSdkDate(sent?.headers["x-sdk-date"])) > LEAST_SKEW_MS;
  const isBelieved = Math.abs(serviceTime - Date.now()) <= MOST_SKEW_MS;
  return code === REFUSED_SIGNATURE && isSkewed && isBelieved ? serviceTime : undefined;
}
