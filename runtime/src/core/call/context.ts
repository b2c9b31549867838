import { refuseAll, type ErrorOrigin, type Problem } from "../errors/errors.js";
import { CALL_NUMBERS, headerProblems, numberProblems } from "./check-options.js";
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
 * Creates the context of a service's calls. Throws {@link InvalidRequestError} at once for options that cannot work.
 *
 * @public
 */
export function createContext<Name extends string>(service: Service<Name>, options: ClientOptions): Context<Name> {
  // Callers without types forget them.
  const given = (options as ClientOptions | undefined) ?? ({} as Partial<ClientOptions>);
  const address = given.endpoint === undefined ? addressOfRegion(service, given.region) : given.endpoint;
  const problems: Problem[] = [
    ...(typeof given.credentials?.authorize === "function"
      ? []
      : [{ pointer: "/credentials", message: "is missing", keyword: "required" }]),
    ...(address === undefined ? [regionProblem(service, given.region)] : endpointProblems(address, given.allowInsecure === true)),
    ...numberProblems(given, CALL_NUMBERS),
    ...headerProblems(given.headers, "/headers"),
    ...headerProblems({ userAgent: given.userAgent }, ""),
  ];
  if (problems.length > 0 || address === undefined) refuseAll({ operation: service.name }, problems);
  return { service: service.name, client: () => ({ service, options, base: withoutSlashes(address) }) };
}

/** Returns the address that serves a region, or the one that serves without any. What would lead to another host is no region. */
function addressOfRegion({ servers }: Service, region: string | undefined): string | undefined {
  if (region === undefined) return servers.find(({ regions }) => regions.length === 0)?.url;
  const server = servers.find(({ regions }) => regions.includes(region) && /^[\w.-]+$/.test(region));
  return server?.url.replace(/{.+?}/, region);
}

function regionProblem({ servers }: Service, region: unknown): Problem {
  const regions = servers.flatMap((server) => server.regions);
  const given = region === undefined ? "is missing" : `is ${JSON.stringify(region).slice(0, 64)}`;
  const message = `${given}, must be one of ${regions.join(", ")}; endpoint is the way to any other`;
  return { pointer: "/region", message, keyword: "enum" };
}

/**
 * Returns an address that secrets may be sent to, without slashes at its end: one without user, query or fragment. What is not
 * encrypted stays on this machine, unless told otherwise. Throws {@link InvalidRequestError} for any other.
 */
export function checkEndpoint(origin: ErrorOrigin, endpoint: string, allowInsecure = false): string {
  const problems = endpointProblems(endpoint, allowInsecure);
  if (problems.length > 0) refuseAll(origin, problems);
  return withoutSlashes(endpoint);
}

/** A plain host, a port, a path: what a reader and a URL parser take for the same place. */
const ENDPOINT = /^https?:\/\/(\w[\w.-]*|\[[\da-f:.]+])(:\d+)?(\/[^\s\0-\x1f\x7f?#@\\]*)?$/i;
const LOOPBACK = /^(localhost|127\.[\d.]+|\[::1])$/;

function endpointProblems(endpoint: unknown, allowInsecure: boolean): Problem[] {
  const { protocol, hostname = "" } = typeof endpoint === "string" && ENDPOINT.test(endpoint) ? parseUrl(endpoint) : {};
  if (protocol === "https:" || (protocol && (allowInsecure || LOOPBACK.test(hostname)))) return [];
  const message = "must be like https://host/path, without user, query and fragment; for http: see allowInsecure";
  return [{ pointer: "/endpoint", message, keyword: "format" }];
}

function parseUrl(text: string): Partial<URL> {
  try {
    return new URL(text);
  } catch {
    return {};
  }
}

function withoutSlashes(address: string): string {
  return address.replace(/\/*$/, "");
}
