import type { ErrorOrigin, Problem } from "../errors/errors.js";
import { refuse, refuseAll, refuseAny } from "../errors/refuse.js";
import { CLIENT_OPTIONS, optionProblems, VALIDATE_MODULE } from "./check-options.js";
import type { Operation, Service } from "./operation.js";
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
  /** What its calls send as User-Agent; undefined in browsers, where one of its own needs a preflight. */
  readonly userAgent: string | undefined;
}

/**
 * Creates the context of a service's calls. Throws {@link InvalidRequestError} at once for options that cannot work.
 *
 * @public
 */
export function createContext<Name extends string>(service: Service<Name>, options: ClientOptions): Context<Name> {
  // Callers without types forget them, or give what is none.
  const given = Object(options) as Partial<ClientOptions>;
  const address = given.endpoint === undefined ? addressOfRegion(service, given.region) : given.endpoint;
  const problems: Problem[] = [
    ...optionProblems((options as ClientOptions | undefined) === undefined ? {} : options, CLIENT_OPTIONS),
    ...(address === undefined ? [regionProblem(service, given.region)] : endpointProblems(address, given.allowInsecure === true)),
    ...validatorProblems(service, given),
  ];
  if (problems.length > 0 || address === undefined) refuseAll({ operation: service.name }, problems);
  const isBrowser = !(globalThis as { process?: unknown }).process;
  const userAgent = isBrowser ? undefined : [service.userAgent, given.userAgent].filter(Boolean).join(" ");
  const client = { service, options, base: withoutSlashes(address), userAgent };
  return { service: service.name, client: () => client };
}

/**
 * Returns the client that a context stands for. Throws {@link InvalidRequestError} for what is no context, and for one of another
 * service: it would lead the operation, and the credentials with it, to another host.
 */
export function clientOf(context: Context, { id: operation, method }: Operation): Client {
  const { service, client } = Object(context) as Partial<Context>;
  if (typeof client !== "function")
    return refuse({ operation, method }, "/context", "must be a context; of a client, give its member context");
  if (!operation.startsWith(`${service}.`)) return refuse({ operation, method }, "/context", `is one of ${service}`);
  return client();
}

/** Checks of answers that nothing would make, and those of another package, which would find nothing. */
function validatorProblems({ name }: Service, { validators, checkResponses }: Partial<ClientOptions>): Problem[] {
  if (!validators && checkResponses)
    return [{ pointer: "/checkResponses", message: `needs validators: ${VALIDATE_MODULE}`, keyword: "required" }];
  const service = validators?.service ?? name;
  if (service === name) return [];
  return [{ pointer: "/validators", message: `are those of ${service}, must be ${VALIDATE_MODULE}`, keyword: "type" }];
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
  refuseAny(origin, endpointProblems(endpoint, allowInsecure));
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
