// SDK-HMAC-SHA256 by another road than the runtime's and the mock's: from the published algorithm, over bytes, with Node's own crypto.
import { createHash, createHmac } from "node:crypto";

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** As it is sent: nothing but ASCII. */
  readonly url: string;
  /** All that is signed. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | Uint8Array;
  readonly secret: string;
}

/** Returns the hexadecimal signature of a request. */
export function signByHand({ method, url, headers, body, secret }: WireRequest): string {
  const [, path = "", query = ""] = /^https?:\/\/[^/?]*([^?]*)\??(.*)$/s.exec(url) ?? [];
  const all = new Map<string, string>();
  for (const [name, value] of headers) all.set(name.toLowerCase(), value.replace(/^[ \t]+|[ \t]+$/g, ""));
  const names = [...all.keys()].sort();
  let canonical = `${method}\n`;
  for (const part of path.split("/").slice(1)) canonical += `/${percent(bytesOf(part, false))}`;
  if (!canonical.endsWith("/")) canonical += "/";
  canonical += `\n${canonicalQuery(query)}\n`;
  for (const name of names) canonical += `${name}:${all.get(name)}\n`;
  canonical += `\n${names.join(";")}\n${all.get("x-sdk-content-sha256") ?? sha256(body)}`;
  return createHmac("sha256", secret)
    .update(`SDK-HMAC-SHA256\n${all.get("x-sdk-date")}\n${sha256(canonical)}`)
    .digest("hex");
}

/** Names in order, and the values of each in order; as text where the bytes are UTF-8, else as they are encoded. */
function canonicalQuery(query: string): string {
  const valuesOf = new Map<string, Buffer[]>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const at = pair.includes("=") ? pair.indexOf("=") : pair.length;
    const name = percent(bytesOf(pair.slice(0, at), true));
    valuesOf.set(name, [...(valuesOf.get(name) ?? []), bytesOf(pair.slice(at + 1), true)]);
  }
  const byText = (a: Buffer, b: Buffer): number => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0);
  const names = [...valuesOf.keys()].sort((a, b) => byText(bytesOf(a, false), bytesOf(b, false)));
  return names.flatMap((name) => (valuesOf.get(name) ?? []).sort(byText).map((value) => `${name}=${percent(value)}`)).join("&");
}

/** The bytes that text of a URL stands for; a percent sign without two digits stands for itself. */
function bytesOf(text: string, isForm: boolean): Buffer {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const digits = text.slice(at + 1, at + 3);
    if (text[at] === "%" && /^[0-9a-fA-F]{2}$/.test(digits)) {
      bytes.push(Number(`0x${digits}`));
      at += 2;
    } else bytes.push(isForm && text[at] === "+" ? 0x20 : text.charCodeAt(at));
  }
  return Buffer.from(bytes);
}

function textOf(bytes: Buffer): string {
  return Buffer.from(bytes.toString()).equals(bytes) ? bytes.toString() : percent(bytes);
}

function percent(bytes: Buffer): string {
  const unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
  let text = "";
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    text += unreserved.includes(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return text;
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
