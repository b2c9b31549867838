import { matchPath, readPathTemplate, type PathSegment } from "../contract/path-template.js";
import { secretsOf } from "../contract/secrets.js";
import type { MockOperation } from "./operation.js";

/** Characters of an address that a line of a log has. */
const MOST_CHARACTERS = 300;

/**
 * Returns how a log shows the address of a request: `***` in place of parameters that are secret, whatever the method of the request, and not
 * too much of it. Node.js takes visible ASCII only, so that a terminal finds nothing in it to obey.
 */
export function createShownUrl(operations: readonly MockOperation[]): (url: string) => string {
  const queryNames = new Set<string>();
  const paths: { readonly template: readonly PathSegment[]; readonly secret: ReadonlySet<string> }[] = [];
  for (const operation of operations) {
    const secret = new Set(secretsOf(operation, operation.document).input);
    for (const { name, in: place } of operation.parameters) if (place === "query" && secret.has(name)) queryNames.add(name);
    if (operation.parameters.some(({ name, in: place }) => place === "path" && secret.has(name)))
      paths.push({ template: readPathTemplate(operation.route), secret });
  }
  return (url) => {
    const mark = url.indexOf("?");
    const [path, search] = mark < 0 ? [url, ""] : [url.slice(0, mark), url.slice(mark + 1)];
    const query = mark < 0 ? "" : `?${search.split("&").map(shownPair).join("&")}`;
    const shown = paths.reduce((text, { template, secret }) => shownPath(text, template, secret), path) + query;
    return shown.length > MOST_CHARACTERS ? `${shown.slice(0, MOST_CHARACTERS)}…` : shown;
  };

  function shownPair(pair: string): string {
    const [[name = ""] = []] = [...new URLSearchParams(pair)];
    return queryNames.has(name) ? `${pair.split("=")[0]}=***` : pair;
  }
}

function shownPath(path: string, template: readonly PathSegment[], secret: ReadonlySet<string>): string {
  const values = matchPath(template, path.split("/"));
  if (values === undefined) return path;
  const valueOf = (name: string): string => (secret.has(name) ? "***" : (values.get(name) ?? ""));
  const shown = template.map(({ literals, names }) =>
    literals.map((literal, index) => literal + (index < names.length ? valueOf(names[index] ?? "") : "")).join(""),
  );
  return shown.join("/");
}
