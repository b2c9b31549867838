import { compareTemplates, matchPath, readPathTemplate } from "../contract/path-template.js";
import type { MockOperation } from "./operation.js";

/** The operation that a request is for, or the methods that its path has: none for an unknown path. */
export type Route =
  | { readonly operation: MockOperation; readonly pathValues: Readonly<Record<string, string>>; readonly query: URLSearchParams }
  | { readonly allow: readonly string[] };

/** Returns the router over all operations; where two paths fit, the more concrete one is meant. */
export function createRouter(operations: readonly MockOperation[]): (method: string, url: string) => Route {
  const routes = operations
    .map((operation) => ({ operation, template: readPathTemplate(operation.route) }))
    .sort((one, other) => compareTemplates(one.operation.route, other.operation.route));

  return (method, url) => {
    const mark = url.indexOf("?");
    const [path, search] = mark < 0 ? [url, ""] : [url.slice(0, mark), url.slice(mark)];
    const segments = path.split("/");
    const fitting = routes.flatMap(({ operation, template }) => {
      const values = matchPath(template, segments);
      const pathValues = values && decodeAll(values);
      return pathValues ? [{ operation, pathValues }] : [];
    });
    const found = fitting.find(({ operation }) => operation.method === method);
    if (!found) return { allow: [...new Set(fitting.map(({ operation }) => operation.method))] };
    return { ...found, query: new URLSearchParams(search) };
  };
}

/** Returns the values as they are meant; undefined where one is no percent-encoded UTF-8. */
function decodeAll(values: ReadonlyMap<string, string>): Record<string, string> | undefined {
  try {
    return Object.fromEntries([...values].map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return undefined;
  }
}
