import type { ClientOptions } from "./options.js";
import type { Service } from "./operation.js";

/**
 * What operations of one service are called with. It shows nothing of its options: not to `util.inspect`, not to JSON.
 *
 * @public
 */
export interface Context<Name extends string = string> {
  /** Name of the service; keeps contexts of different services apart. */
  readonly service: Name;
}

/**
 * Gives the context of a service's calls. Throws {@link InvalidRequestError} at once for options that cannot work.
 *
 * @public
 */
export function createContext<Name extends string>(service: Service<Name>, options: ClientOptions): Context<Name> {
  throw new Error(`not yet: ${service.name} ${options.region}`);
}
