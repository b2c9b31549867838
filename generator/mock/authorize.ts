import { createHash, timingSafeEqual } from "node:crypto";
import type { JsonObject } from "../text/json.js";
import type { MockOperation } from "./operation.js";
import { refuseSignature, type KeyPair, type SignedRequest } from "./signature.js";

/** What requests must show to be let through; made-up values, as no real secret has a place here. */
export interface Secrets {
  readonly token?: string;
  readonly keys?: KeyPair;
}

/** Gives why a request is not let through, `undefined` when one of the documented ways to authenticate holds. */
export function refuseAuthorization(
  operation: MockOperation,
  request: SignedRequest,
  secrets: Secrets,
  now: number,
): string | undefined {
  const refusals = operation.security.map((schemes) =>
    schemes.map((scheme) => refuseScheme(scheme, request, secrets, now)).find((reason) => reason !== undefined),
  );
  if (refusals.length === 0 || refusals.includes(undefined)) return undefined;
  // Who has signed wants to know what is wrong with the signature, not that no token was sent.
  const tried = operation.security.findIndex((schemes) => schemes.some((scheme) => isTried(scheme, request)));
  return refusals[Math.max(tried, 0)];
}

function refuseScheme(scheme: JsonObject, request: SignedRequest, secrets: Secrets, now: number): string | undefined {
  if (scheme["type"] === "apiKey" && scheme["in"] === "header") {
    const name = String(scheme["name"]);
    const given = request.headers[name.toLowerCase()];
    if (given === undefined) return `${name} is missing`;
    return secrets.token !== undefined && isSame(String(given), secrets.token) ? undefined : `${name} is wrong`;
  }
  if (scheme["type"] === "http" && String(scheme["scheme"]).toUpperCase() === "SDK-HMAC-SHA256") {
    return secrets.keys
      ? refuseSignature(request, secrets.keys, now)
      : "signatures are not accepted: no key pair was given at the start";
  }
  return `the security scheme ${String(scheme["type"])} is not known to the mock server`;
}

function isTried(scheme: JsonObject, { headers }: SignedRequest): boolean {
  return scheme["type"] === "apiKey"
    ? headers[String(scheme["name"]).toLowerCase()] !== undefined
    : headers["authorization"] !== undefined;
}

function isSame(a: string, b: string): boolean {
  const [hashA, hashB] = [a, b].map((text) => createHash("sha256").update(text).digest()) as [Buffer, Buffer];
  return timingSafeEqual(hashA, hashB);
}
