import type { MockOperation } from "./operation.js";

/** The operation that a request is for, or the methods that its path has: none for an unknown path. */
export type Route =
  | { readonly operation: MockOperation; readonly pathValues: Readonly<Record<string, string>>; readonly query: URLSearchParams }
  | { readonly allow: readonly string[] };

/** Gives the router over all operations; where two paths fit, the one with fewer parameters is meant. */
export function createRouter(operations: readonly MockOperation[]): (method: string, url: string) => Route {
  const routes = operations
    .map((operation) => {
      const segments = operation.route.split("/");
      return { operation, segments, variables: segments.filter((segment) => segment.includes("{")).length };
    })
    .sort((a, b) => a.variables - b.variables);

  return (method, url) => {
    const { path = "", search = "" } = /^(?<path>[^?]*)\??(?<search>.*)$/.exec(url)?.groups ?? {};
    const parts = path.split("/");
    const fitting = routes.flatMap(({ operation, segments }) => {
      const pathValues = match(segments, parts);
      return pathValues ? [{ operation, pathValues }] : [];
    });
    const found = fitting.find(({ operation }) => operation.method === method);
    if (!found) return { allow: [...new Set(fitting.map(({ operation }) => operation.method))] };
    return { ...found, query: new URLSearchParams(search) };
  };
}

/** Gives the decoded values of a path template's parameters, `undefined` where the path does not fit. */
function match(segments: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (segments.length !== parts.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index] ?? "";
    const [, name] = /^\{([^{}]+)\}$/.exec(segment) ?? [];
    if (name === undefined) {
      if (segment !== part) return undefined;
      continue;
    }
    const value = decode(part);
    if (value === undefined || value === "") return undefined;
    values[name] = value;
  }
  return values;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
