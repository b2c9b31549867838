import { refuse } from "./errors.js";
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
  readonly "~client": () => Client;
}

/** What a context holds behind a function, where nothing that prints objects looks; `base` is the endpoint without a slash at its end. */
export type Client = readonly [service: Service, options: ClientOptions, base: string];

/**
 * Gives the context of a service's calls. Throws {@link InvalidRequestError} at once for options that cannot work.
 *
 * @public
 */
export function createContext<Name extends string>(service: Service<Name>, options: ClientOptions): Context<Name> {
  const { name, servers } = service;
  // Callers without types forget them.
  const { credentials, endpoint, region = "", allowInsecure }: Partial<ClientOptions> = Object(options);
  const origin = { operation: name };
  if (!credentials?.authorize) refuse(origin, "/credentials", "is missing");
  const base = endpoint ?? servers.find(([, regions]) => regions.split(" ").includes(region))?.[0].replace(/{.+?}/, region);
  if (base === undefined) return refuse(origin, "/region", `must be one of ${servers}; for others give endpoint`);
  // Neither user nor query nor fragment; what is not encrypted stays on this machine, unless told otherwise.
  const isSafe = /^http(s|(?=:\/\/(localhost|127\.[.\d]+|\[::1])(?![^:/]))):\/\/[\w[][^\s?#@]*$/i;
  if (!isSafe.test(allowInsecure ? base.replace(/s?:/, "s:") : base))
    refuse(origin, "/endpoint", "must be https:, without user and query; see allowInsecure");
  const client: Client = [service, options, base.replace(/\/*$/, "")];
  return { service: name, "~client": () => client };
}
