import { refuse } from "../core/errors/errors.js";

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
  { date: now = new Date() }: { readonly date?: Date | undefined } = {},
): Promise<Record<string, string>> {
  // Names in lower case and in order, values trimmed: as they are signed.
  const headers = new Headers(request.headers);
  if (!headers.has("host")) headers.set("host", new URL(request.url).host);
  const date = headers.get("x-sdk-date") ?? now.toISOString().replace(/[-:]|\.\d+/g, "");
  const added: Record<string, string> = { "x-sdk-date": date };
  if (key.securityToken) added["x-security-token"] = key.securityToken;
  for (const name in added) headers.set(name, `${added[name]}`);
  return { ...added, authorization: await sign(request, headers, key) };
}

/** Gives the value of the authorization header for exactly these headers. */
export async function sign({ method, url, body = "" }: SignableRequest, headers: Headers, key: AccessKey): Promise<string> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) refuse({ operation: "signRequest" }, "/crypto", "is missing on http:");
  const { pathname, searchParams } = new URL(url);
  const bytesOf = (text: string | Uint8Array): Promise<ArrayBuffer> => new Blob([text as Uint8Array<ArrayBuffer>]).arrayBuffer();
  const hash = async (text: string | Uint8Array): Promise<string> => hex(await subtle.digest("SHA-256", await bytesOf(text)));
  const names = [...headers.keys()].join(";");
  const canonicalRequest = [
    method.toUpperCase(),
    pathname.replace(/[^/]+/g, (segment) => encode(decode(segment))).replace(/\/?$/, "/"),
    // By code unit, by name before value: what parts them in the text that is sorted comes before any other character.
    [...searchParams]
      .map((pair) => pair.join("\0"))
      .sort()
      .map((pair) => encode(pair).replace("%00", "="))
      .join("&"),
    ...[...headers].map((header) => header.join(":")),
    "",
    names,
    headers.get("x-sdk-content-sha256") ?? (await hash(body)),
  ].join("\n");
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const hmac = await subtle.importKey("raw", await bytesOf(key.secretAccessKey), algorithm, false, ["sign"]);
  const stringToSign = `SDK-HMAC-SHA256\n${headers.get("x-sdk-date")}\n${await hash(canonicalRequest)}`;
  const signature = hex(await subtle.sign("HMAC", hmac, await bytesOf(stringToSign)));
  return `SDK-HMAC-SHA256 Access=${key.accessKeyId}, SignedHeaders=${names}, Signature=${signature}`;
}

/** RFC 3986: encodeURIComponent leaves five characters that are not unreserved. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%2${"1789A"["!'()*".indexOf(char)]}`);
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
