import { refuse } from "../core/errors.js";

/** A request to sign. @public */
export interface SignableRequest {
  readonly method: string;
  /** Whole URL, with its query. */
  readonly url: string;
  /**
   * Headers to sign: all of them. `host` comes from the URL when it is not given; a given `x-sdk-date` is the time of signing,
   * a given `x-sdk-content-sha256` (`UNSIGNED-PAYLOAD` too) stands for the hash of the body.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | Uint8Array | undefined;
}

/** A key pair, with the token that belongs to it when it is temporary. @public */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly securityToken?: string | undefined;
}

/**
 * Gives the headers to add to a request: `authorization`, `x-sdk-date` and, with temporary keys, `x-security-token`.
 * Signs by SDK-HMAC-SHA256 with WebCrypto; throws {@link InvalidRequestError} where the platform has none (pages over plain http:).
 *
 * @public
 */
export async function signRequest(
  request: SignableRequest,
  key: AccessKey,
  options?: { readonly date?: Date | undefined },
): Promise<Record<string, string>> {
  const signed: Record<string, string> = { host: new URL(request.url).host };
  for (const [name, value] of Object.entries(request.headers ?? {}))
    signed[name.toLowerCase()] = value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "");
  const added: Record<string, string> = { "x-sdk-date": signed["x-sdk-date"] ?? formatDate(options?.date ?? new Date()) };
  if (key.securityToken) added["x-security-token"] = key.securityToken;
  return { ...added, authorization: await sign(request, { ...signed, ...added }, key) };
}

/** Gives the value of the authorization header for exactly these headers, names in lower case. */
export async function sign(
  { method, url, body }: SignableRequest,
  headers: Readonly<Record<string, string>>,
  key: AccessKey,
): Promise<string> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) {
    const message = "is missing: pages need https: for it";
    refuse({ operation: "signRequest" }, "/crypto", message);
  }
  const encoder = new TextEncoder();
  const hash = async (bytes: string | Uint8Array): Promise<string> =>
    hex(await subtle.digest("SHA-256", (typeof bytes === "string" ? encoder.encode(bytes) : bytes) as Uint8Array<ArrayBuffer>));

  const { pathname, searchParams } = new URL(url);
  const names = Object.keys(headers).sort();
  const canonicalRequest = [
    method.toUpperCase(),
    pathname.replace(/[^/]+/g, (segment) => encode(decode(segment))).replace(/\/?$/, "/"),
    [...searchParams]
      .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
      .map(([name, value]) => `${encode(name)}=${encode(value)}`)
      .join("&"),
    ...names.map((name) => `${name}:${headers[name]}`),
    "",
    names.join(";"),
    headers["x-sdk-content-sha256"] ?? (await hash(body ?? "")),
  ].join("\n");
  const stringToSign = `SDK-HMAC-SHA256\n${headers["x-sdk-date"]}\n${await hash(canonicalRequest)}`;
  const hmac = await subtle.importKey("raw", encoder.encode(key.secretAccessKey), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  const signature = hex(await subtle.sign("HMAC", hmac, encoder.encode(stringToSign)));
  return `SDK-HMAC-SHA256 Access=${key.accessKeyId}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
}

/** `20191115T033655Z` */
function formatDate(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, "");
}

/** By code unit, as the vendor sorts. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** RFC 3986: encodeURIComponent leaves five characters that are not unreserved. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A segment that is not percent-encoded UTF-8 stands for itself. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
