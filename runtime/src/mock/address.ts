/** Where an operation is found. @public */
export interface MockAddress {
  /** Matches the end of a URL's path; its groups are the path parameters. */
  readonly path: RegExp;
  /** Matches what stands between the host and that end; where it is left out, anything may. */
  readonly base?: RegExp;
}

/**
 * Returns an expression for all URLs, without their queries, at which an operation is answered: on any host, or at an endpoint, which
 * has a base path of its own. Throws `TypeError` for an endpoint that is no absolute URL.
 */
export function addressOf({ path, base }: MockAddress, endpoint: string | undefined): RegExp {
  const start = endpoint === undefined ? `[^/]+//[^/]+${base?.source ?? "(?:/.*)?"}` : startOf(endpoint);
  // MSW decodes groups and throws where they cannot be: it gets an expression without any.
  return new RegExp(`^${start}${path.source.replaceAll("([^/]+)", "[^/]+")}`);
}

function startOf(endpoint: string): string {
  if (!URL.canParse(endpoint)) {
    const message = `endpoint is ${JSON.stringify(endpoint)}, must be an absolute URL such as "https://mock.example.com".`;
    throw new TypeError(message);
  }
  const { origin, pathname } = new URL(endpoint);
  return `${origin}${pathname.replace(/\/+$/, "")}`.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
