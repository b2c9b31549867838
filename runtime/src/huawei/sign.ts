import { isNames, optionProblems, type OptionRules } from "../core/call/check-options.js";
import { refuse, refuseAny } from "../core/errors/refuse.js";
import { HEADER_NAME, UNSENDABLE } from "../core/values/check-text.js";
import { IN_HEADER, readTexts, type TextRules } from "./read-texts.js";

/** A request to sign. @public */
export interface SignableRequest {
  readonly method: string;
  /** Whole URL, with its query. A bare `+` in the query stands for a blank, as in forms; write a plus as `%2B`. */
  readonly url: string;
  /**
   * Headers to sign: all of them. `host` comes from the URL when it is not given; a given `x-sdk-date` is the time of signing,
   * a given `x-sdk-content-sha256` (`UNSIGNED-PAYLOAD` too) stands for the hash of the body.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Text or bytes as they are sent. Of any other body give the hash, or `UNSIGNED-PAYLOAD`, as `x-sdk-content-sha256`. */
  readonly body?: string | Uint8Array | ArrayBuffer | null | undefined;
}

/** A key pair, with the token that belongs to it when it is temporary. @public */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly securityToken?: string | undefined;
}

/** What a key pair must be: the id goes into a header before a comma, the secret key is never sent. */
export const KEY_PAIR: TextRules<"accessKeyId" | "secretAccessKey"> = {
  accessKeyId: {
    allowed: /^[!-+\--~]+$/,
    otherwise: "holds a blank, a line break, a comma or another character that it cannot have in a signed header",
  },
  secretAccessKey: { allowed: /^[^\0-\x1f\x7f]+$/, otherwise: "holds a line break or another control character" },
};

/** What is hashed. */
type Data = string | Uint8Array | ArrayBuffer;

const ORIGIN = { operation: "signRequest" };
const REQUEST: OptionRules<"headers"> = { headers: { must: "a plain object of names and values", fits: isNames } };
const OPTIONS: OptionRules<"date"> = { date: { must: "a Date", fits: (value) => value instanceof Date } };
const ALGORITHM = "SDK-HMAC-SHA256";

/**
 * Resolves with the headers to add to a request: `authorization`, `x-sdk-date` and, with temporary keys, `x-security-token`.
 * Signs by SDK-HMAC-SHA256 with WebCrypto. Rejects with {@link InvalidRequestError} for what cannot be sent or signed, and where
 * the platform has no WebCrypto (pages over plain http:).
 *
 * @public
 */
export async function signRequest(
  request: SignableRequest,
  key: AccessKey,
  options: { readonly date?: Date | undefined } = {},
): Promise<Record<string, string>> {
  refuseAny(ORIGIN, [...optionProblems(request, REQUEST), ...optionProblems(options, OPTIONS)]);
  const checkedKey = readTexts("signRequest", key, KEY_PAIR, { securityToken: IN_HEADER });
  const headers = readHeaders(request.headers ?? {});
  if (!headers.has("host")) headers.set("host", readUrl(request.url).host);
  const added: Record<string, string> = { "x-sdk-date": headers.get("x-sdk-date") ?? formatSdkDate(options.date ?? new Date()) };
  if (Number.isNaN(parseSdkDate(added["x-sdk-date"]))) refuse(ORIGIN, "/headers/x-sdk-date", "must be YYYYMMDDTHHMMSSZ");
  if (checkedKey.securityToken) added["x-security-token"] = checkedKey.securityToken;
  for (const [name, value] of Object.entries(added)) headers.set(name, value);
  return { ...added, authorization: await sign(request, headers, checkedKey) };
}

/** Resolves with the value of the authorization header for exactly these headers, which are in order and trimmed. */
export async function sign(request: SignableRequest, headers: Headers, key: AccessKey): Promise<string> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) refuse(ORIGIN, "/crypto", "is missing on http:");
  const hash = async (data: Data): Promise<string> => hex(await subtle.digest("SHA-256", await bytesOf(data)));
  const bodyHash = headers.get("x-sdk-content-sha256") ?? (await hash(readBody(request.body)));
  const stringToSign = [ALGORITHM, headers.get("x-sdk-date"), await hash(canonicalRequest(request, headers, bodyHash))].join(
    "\n",
  );
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = await subtle.importKey("raw", await bytesOf(key.secretAccessKey), algorithm, false, ["sign"]);
  const signature = hex(await subtle.sign("HMAC", secret, await bytesOf(stringToSign)));
  return `${ALGORITHM} Access=${key.accessKeyId}, SignedHeaders=${namesOf(headers)}, Signature=${signature}`;
}

/** Returns the time in seconds as `x-sdk-date` has it, in UTC: `20260101T120000Z`. */
function formatSdkDate(date: Date): string {
  const isTime = date.getTime() >= 0 && date.getTime() < Date.UTC(10_000, 0);
  if (!isTime) refuse(ORIGIN, "/date", "must be a time from 1970 to 9999");
  return date.toISOString().replace(/[-:]|\.\d+/g, "");
}

/** Returns the epoch milliseconds of an `x-sdk-date`; NaN for anything else. */
export function parseSdkDate(text: string | undefined): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? "");
  return parts ? Date.parse(`${parts.slice(1, 4).join("-")}T${parts.slice(4).join(":")}Z`) : NaN;
}

function canonicalRequest({ method, url }: SignableRequest, headers: Headers, bodyHash: string): string {
  // To HTTP, a method and a header's name are the same kind of word.
  if (!HEADER_NAME.test(method)) refuse(ORIGIN, "/method", "must be the name of an HTTP method");
  const { pathname, search } = readUrl(url);
  const path = pathname.split("/").map(encode).join("/");
  return [
    method.toUpperCase(),
    path.endsWith("/") ? path : `${path}/`,
    canonicalQuery(search.slice(1)),
    ...[...headers].map(([name, value]) => `${name}:${value}`),
    "",
    namesOf(headers),
    bodyHash,
  ].join("\n");
}

/** Returns the pairs of a query, sorted by name and then by value, both by code unit and before they are encoded. */
function canonicalQuery(query: string): string {
  return query
    .split("&")
    .filter((pair) => pair)
    .map((pair) => {
      const [name = "", ...values] = pair.replaceAll("+", "%20").split("=");
      return { name: encode(name), value: encode(values.join("=")) };
    })
    .sort((a, b) => compare(decode(a.name), decode(b.name)) || compare(decode(a.value), decode(b.value)))
    .map(({ name, value }) => `${name}=${value}`)
    .join("&");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Returns text of a URL with each of its bytes that is not unreserved in RFC 3986 percent-encoded once, in upper case. Bytes are
 * compared with bytes, UTF-8 or not: two texts that a service could tell apart never share a signature.
 */
function encode(text: string): string {
  return text.replace(/%([\da-f]{2})|[^\w.~-]/gi, (char, digits?: string) => {
    const byte = digits ? parseInt(digits, 16) : char.charCodeAt(0);
    const plain = String.fromCharCode(byte);
    return /[\w.~-]/.test(plain) ? plain : `%${byte.toString(16).padStart(2, "0").toUpperCase()}`;
  });
}

/** Returns what encoded text stands for; text that is not UTF-8 as it stands. */
function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

function readUrl(url: string): URL {
  try {
    return new URL(url);
  } catch {
    return refuse(ORIGIN, "/url", "must be a whole URL: https://host/path?query");
  }
}

/** Returns headers with names in lower case and in order, values trimmed: as they are signed. */
function readHeaders(given: Readonly<Record<string, string>>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    const isSendable = HEADER_NAME.test(name) && !UNSENDABLE.test(value);
    if (!isSendable) refuse(ORIGIN, `/headers/${name}`, "has a name or a value that no header can have");
    headers.append(name, value);
  }
  return headers;
}

function readBody(body: unknown): Data {
  if (body === undefined || body === null) return "";
  // Bytes of another realm, as test runners have them, are no instances of this one's classes.
  if (typeof body === "string" || / (Uint8Array|ArrayBuffer)]$/.test(Object.prototype.toString.call(body))) return body as Data;
  return refuse(ORIGIN, "/body", "must be text or bytes; of any other give its hash or UNSIGNED-PAYLOAD as x-sdk-content-sha256");
}

function namesOf(headers: Headers): string {
  return [...headers.keys()].join(";");
}

/** Text becomes UTF-8 as fetch sends it: half a surrogate pair as U+FFFD. */
function bytesOf(data: Data): Promise<ArrayBuffer> {
  return new Blob([data as Uint8Array<ArrayBuffer>]).arrayBuffer();
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
