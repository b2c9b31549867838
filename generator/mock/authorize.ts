import { createHash, timingSafeEqual } from "node:crypto";
import type { JsonObject } from "../text/json.js";
import type { MockOperation } from "./operation.js";

/** A request as it arrived: a signature covers what was sent, not what it means. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query as on the request line. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Uint8Array;
}

export interface KeyPair {
  readonly accessKey: string;
  readonly secretKey: string;
}

/** Says why a signature is refused, `undefined` when it holds; no reason holds a key or a signature. */
export type SignatureCheck = (request: SignedRequest, keys: KeyPair, now: number) => string | undefined;

/** Checks by the name of an HTTP authentication scheme, in upper case: how requests are signed is a vendor's own. */
export type SignatureChecks = ReadonlyMap<string, SignatureCheck>;

/** What requests must show to be let through; made-up values, as no real secret has a place here. */
export interface Secrets {
  readonly token?: string;
  readonly keys?: KeyPair;
}

/** What requests are held to. */
export interface Asked {
  readonly secrets: Secrets;
  readonly signatures?: SignatureChecks | undefined;
  readonly now: number;
}

/** Returns why a request is not let through, `undefined` when one of the documented ways to authenticate holds. */
export function refuseAuthorization(operation: MockOperation, request: SignedRequest, asked: Asked): string | undefined {
  const refusals = operation.security.map((schemes) =>
    schemes.map((scheme) => refuseScheme(scheme, request, asked)).find((reason) => reason !== undefined),
  );
  if (refusals.length === 0 || refusals.includes(undefined)) return undefined;
  // Who has signed wants to know what is wrong with the signature, not that no token was sent.
  const tried = operation.security.findIndex((schemes) => schemes.some((scheme) => isTried(scheme, request)));
  return refusals[Math.max(tried, 0)];
}

function refuseScheme(scheme: JsonObject, request: SignedRequest, { secrets, signatures, now }: Asked): string | undefined {
  if (scheme["type"] === "apiKey" && scheme["in"] === "header") {
    const name = String(scheme["name"]);
    const given = request.headers[name.toLowerCase()];
    if (given === undefined) return `${name} is missing`;
    return secrets.token !== undefined && isSame(String(given), secrets.token) ? undefined : `${name} is wrong`;
  }
  const refuseSignature = scheme["type"] === "http" && signatures?.get(String(scheme["scheme"]).toUpperCase());
  if (refuseSignature) {
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
