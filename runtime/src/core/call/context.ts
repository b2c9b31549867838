import { refuse, type ErrorOrigin } from "../errors/errors.js";
import type { Service } from "./operation.js";
import type { ClientOptions } from "./options.js";

/**
 * What operations of one service are called with. It shows nothing of its options: not to `util.inspect`, not to JSON.
 *
 * @public
 */
export interface Context<Name extends string = string> {
  /** Name of the service; keeps contexts of different services apart. */
  readonly service: Name;
  /** For {@link send} alone. @internal */
  readonly client: () => Client;
}

/** What a context holds behind a function, where nothing that prints objects looks. */
export interface Client {
  readonly service: Service;
  readonly options: ClientOptions;
  /** The endpoint without a slash at its end. */
  readonly base: string;
}

/**
 * Gives the context of a service's calls. Throws {@link InvalidRequestError} at once for options that cannot work.
 *
 * @public
 */
export function createContext<Name extends string>(service: Service<Name>, options: ClientOptions): Context<Name> {
  const { name, servers } = service;
  const origin = { operation: name };
  // Callers without types forget them.
  if (!(options as Partial<ClientOptions> | undefined)?.credentials?.authorize) refuse(origin, "/credentials", "is missing");
  const { region, allowInsecure } = options;
  const isName = /^[\w.-]+$/.test(region ?? "");
  const server = servers.find(({ regions }) => (region === undefined ? !regions.length : isName && regions.includes(region)));
  const base = options.endpoint ?? server?.url.replace(/{.+?}/, region ?? "");
  if (!base) refuse(origin, "/region", `must be one of ${servers.flatMap(({ regions }) => regions).join(", ")}; see endpoint`);
  const endpoint = checkEndpoint(origin, base, allowInsecure);
  return { service: name, client: () => ({ service, options, base: endpoint }) };
}

/** A plain host, a port, a path: what a reader and a URL parser take for the same place. */
const ENDPOINT = /^https?:\/\/([\w.-]+|\[[\da-f:.]+])(:\d+)?(\/[^\s\0-\x1f\x7f?#@\\]*)?$/i;
const LOOPBACK = /^(localhost|127\.[\d.]+|\[::1])$/;

/**
 * Returns an address that secrets may be sent to, without slashes at its end: one without user, query or fragment. What is not
 * encrypted stays on this machine, unless told otherwise. Throws {@link InvalidRequestError} for any other.
 */
export function checkEndpoint(origin: ErrorOrigin, endpoint: unknown, allowInsecure = false): string {
  const text = typeof endpoint === "string" && ENDPOINT.test(endpoint) ? endpoint : "";
  const { protocol, hostname } = parseUrl(text) ?? { protocol: "", hostname: "" };
  const isSafe = protocol === "https:" || (protocol && (allowInsecure || LOOPBACK.test(hostname)));
  if (!isSafe) refuse(origin, "/endpoint", "must be https: without user and query; see allowInsecure");
  return text.replace(/\/*$/, "");
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
