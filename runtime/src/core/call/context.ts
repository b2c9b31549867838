import { refuse } from "../errors/errors.js";
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
  const { region } = options;
  const base =
    options.endpoint ??
    servers
      .find(({ regions }) => (region === undefined ? regions.length === 0 : regions.includes(region)))
      ?.url.replace(/{.+?}/, region ?? "");
  if (!base) refuse(origin, "/region", `must be one of ${servers.flatMap(({ regions }) => regions).join(", ")}; see endpoint`);
  // Neither user nor query nor fragment; what is not encrypted stays on this machine, unless told otherwise.
  const isSafe = /^http(s:\/\/[\w[]|:\/\/(localhost|127\.[.\d]+|\[::1])([:/]|$))[^\s?#@]*$/i;
  if (!isSafe.test(options.allowInsecure ? base.replace(/p:/, "ps:") : base))
    refuse(origin, "/endpoint", "must be https: without user and query; see allowInsecure");
  return { service: name, client: () => ({ service, options, base: base.replace(/\/*$/, "") }) };
}
