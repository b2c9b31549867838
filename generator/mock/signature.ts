import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** A request as it arrived: the signature covers what was sent, not what it means. */
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

const ALGORITHM = "SDK-HMAC-SHA256";
const ALLOWED_SKEW_MS = 15 * 60_000;
const AUTHORIZATION = /^SDK-HMAC-SHA256 Access=([^\s,]+), ?SignedHeaders=([^\s,]+), ?Signature=([0-9a-f]{64})$/;

/**
 * Gives why a request's SDK-HMAC-SHA256 signature is refused, `undefined` when it holds. Written from the description of the
 * scheme and not from any signer, so that it can tell when one is wrong. No reason holds a key or a signature.
 */
export function refuseSignature(request: SignedRequest, keys: KeyPair, now: number): string | undefined {
  const authorization = header(request, "authorization");
  if (authorization === undefined) return "the Authorization header is missing";
  const [, access, signedHeaders, signature] = AUTHORIZATION.exec(authorization) ?? [];
  if (access === undefined || signedHeaders === undefined || signature === undefined) {
    return `the Authorization header is not "${ALGORITHM} Access=…, SignedHeaders=…, Signature=…"`;
  }
  if (access !== keys.accessKey) return "the access key is unknown";

  const names = signedHeaders.split(";");
  const unsorted = names.some((name, index) => name !== name.toLowerCase() || (index > 0 && name <= (names[index - 1] ?? "")));
  if (unsorted) return "SignedHeaders are not in lower case and sorted";
  // The date must be: without it a signature would hold for ever. The vendor's Go SDK does not sign the host.
  if (!names.includes("x-sdk-date")) return "x-sdk-date is not signed";
  const absent = names.find((name) => header(request, name) === undefined);
  if (absent !== undefined) return `the signed header ${absent} is missing`;

  const date = header(request, "x-sdk-date") ?? "";
  const time = parseDate(date);
  if (time === undefined) return "X-Sdk-Date is not of the form YYYYMMDDTHHMMSSZ";
  if (Math.abs(now - time) > ALLOWED_SKEW_MS) return "X-Sdk-Date is more than 15 minutes off";

  const actualHash = sha256(request.body);
  const statedHash = header(request, "x-sdk-content-sha256");
  if (statedHash !== undefined && statedHash !== "UNSIGNED-PAYLOAD" && statedHash !== actualHash) {
    return "X-Sdk-Content-Sha256 is not the hash of the body";
  }

  const canonical = canonicalRequest(request, names, statedHash ?? actualHash);
  const expected = createHmac("sha256", keys.secretKey)
    .update([ALGORITHM, date, sha256(canonical)].join("\n"))
    .digest();
  return timingSafeEqual(expected, Buffer.from(signature, "hex")) ? undefined : "the signature does not match the request";
}

function canonicalRequest(request: SignedRequest, names: readonly string[], bodyHash: string): string {
  const [path = "", query = ""] = split(request.url, "?");
  const uri = path
    .split("/")
    .map((segment) => encode(decode(segment)))
    .join("/");
  // As servers read a query: a plus is a blank, and a broken escape stands for itself.
  const pairs = [...new URLSearchParams(query)].sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  return [
    request.method,
    uri.endsWith("/") ? uri : `${uri}/`,
    pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&"),
    names.map((name) => `${name}:${header(request, name) ?? ""}\n`).join(""),
    names.join(";"),
    bodyHash,
  ].join("\n");
}

/** A segment that is not percent-encoded UTF-8 stands for itself. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function header({ headers }: SignedRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(",").trim() : value?.trim();
}

function parseDate(text: string): number | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? undefined : time;
}

function split(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + 1)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Percent-encodes all but the unreserved characters of RFC 3986. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
