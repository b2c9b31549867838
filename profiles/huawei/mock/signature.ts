import { isUtf8 } from "node:buffer";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { KeyPair, SignatureChecks, SignedRequest } from "../../../generator/mock/authorize.js";

const ALGORITHM = "SDK-HMAC-SHA256";
const ALLOWED_SKEW_MS = 15 * 60_000;
const AUTHORIZATION = /^SDK-HMAC-SHA256 Access=([^\s,]+), ?SignedHeaders=([^\s,]+), ?Signature=([0-9a-f]{64})$/;

/**
 * Returns why a request's SDK-HMAC-SHA256 signature is refused, `undefined` when it holds. Written from the description of the
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

/** The vendor's scheme, by its name in security schemes. */
export const signatures: SignatureChecks = new Map([[ALGORITHM, refuseSignature]]);

function canonicalRequest(request: SignedRequest, names: readonly string[], bodyHash: string): string {
  const [path = "", query = ""] = split(request.url, "?");
  const uri = path
    .split("/")
    .map((segment) => encode(bytesOf(segment)))
    .join("/");
  return [
    request.method,
    uri.endsWith("/") ? uri : `${uri}/`,
    canonicalQuery(query),
    names.map((name) => `${name}:${header(request, name) ?? ""}\n`).join(""),
    names.join(";"),
    bodyHash,
  ].join("\n");
}

/** Pairs are sorted by what they say, by name and then by value; a plus in a query is a blank. */
function canonicalQuery(query: string): string {
  return query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => split(pair.replaceAll("+", " "), "=").map(bytesOf) as [Buffer, Buffer])
    .map(([name, value]) => ({ name: textOf(name), value: textOf(value), pair: `${encode(name)}=${encode(value)}` }))
    .sort((one, other) => compare(one.name, other.name) || compare(one.value, other.value))
    .map(({ pair }) => pair)
    .join("&");
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

/** What a part of a request line stands for; an escape that is none stands for itself. */
function bytesOf(text: string): Buffer {
  const bytes = text.replace(/%([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(bytes, "latin1");
}

/** Percent-encodes all bytes but the unreserved characters of RFC 3986. */
function encode(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replace(/[^\w.~-]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

function textOf(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString("utf8") : encode(bytes);
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
