import type { IncomingHttpHeaders } from "node:http";

/** Who may ask the server, besides pages and programs of this machine. */
export interface Access {
  /** Origins whose pages may read answers: `https://app.example.com`, or `null` for pages without one. */
  readonly allowedOrigins?: readonly string[];
  /** Host names, without a port, that the server may be asked by. */
  readonly allowedHosts?: readonly string[];
}

/** Why a request is refused: status and message. */
export interface Refusal {
  readonly status: 403 | 421;
  readonly message: string;
}

export type AccessCheck = (headers: IncomingHttpHeaders, boundAddress: string | undefined) => Refusal | undefined;

/**
 * Returns the check of who asks. A page of any site can send requests to this machine, and through a name of its own that leads here
 * it could read the answers: so the name that was asked must be known, and a page's origin must be allowed.
 */
export function createAccessCheck({ allowedOrigins = [], allowedHosts = [] }: Access): AccessCheck {
  const hosts = new Set(allowedHosts.map((host) => host.toLowerCase()));
  const origins = new Set(allowedOrigins);
  return (headers, boundAddress) => {
    const host = hostNameOf(headers.host ?? "");
    if (host === undefined || !(isLoopback(host) || hosts.has(host) || host === hostOfAddress(boundAddress))) {
      return {
        status: 421,
        message: `The mock server is not asked by the host ${host ?? "of this request"}. Ask 127.0.0.1 or localhost, or start it with --allow-host.`,
      };
    }
    const origin = originOf(headers);
    if (origin === undefined || origins.has(origin) || isLoopbackOrigin(origin)) return undefined;
    return {
      status: 403,
      message: `Pages of ${origin} may not ask the mock server. Start it with --allow-origin ${origin} if they should.`,
    };
  };
}

/** Returns the headers that let a page of an allowed origin read an answer. */
export function corsHeaders({ origin }: IncomingHttpHeaders): Record<string, string> {
  if (origin === undefined) return { vary: "Origin" };
  return { "access-control-allow-origin": origin, "access-control-expose-headers": "*", vary: "Origin" };
}

/** Returns the headers that allow a page's next request, which a browser asks for in a preflight. */
export function preflightHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return {
    "access-control-allow-methods": "*",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
  };
}

/** Whether a text is an origin as browsers send it: `https://app.example.com`, `http://10.0.0.5:8080`, or `null`. */
export function isOrigin(text: string): boolean {
  return text === "null" || (URL.canParse(text) && new URL(text).origin === text);
}

/** Returns the name in `name:port`, as URLs write it; undefined for a text that is none. */
export function hostNameOf(authority: string): string | undefined {
  if (!/^[\w.:[\]-]+$/.test(authority) || !URL.canParse(`http://${authority}`)) return undefined;
  return new URL(`http://${authority}`).hostname;
}

/**
 * Returns the origin of the page that asks; undefined where no page does. A browser states none where a page of another site only
 * fetches a picture or follows a link, but says that it is another site.
 */
function originOf({ origin, referer, "sec-fetch-site": site }: IncomingHttpHeaders): string | undefined {
  if (origin !== undefined || site !== "cross-site") return origin;
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : "null";
}

function isLoopbackOrigin(origin: string): boolean {
  return /^https?:/.test(origin) && isOrigin(origin) && isLoopback(new URL(origin).hostname);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** An address that a connection came to has no name that somebody could lead elsewhere. */
function hostOfAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const plain = address.replace(/^::ffff:/, "");
  return plain.includes(":") ? `[${plain}]` : plain;
}
