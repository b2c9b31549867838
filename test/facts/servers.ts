import type { RegionFacts } from "./facts.js";
import { canonical, listOf, recordOf } from "./table.js";

/** Where a document's servers and the hosts of its service part. */
export function compareServers(servers: unknown, facts: RegionFacts): string[] {
  const found: string[] = [];
  const urls = new Map<string, string>();
  for (const [index, server] of listOf(servers).entries()) {
    const { url, description: _, variables, ...others } = recordOf(server);
    const { region, ...otherVariables } = recordOf(variables);
    const { enum: values, default: first, description: __, ...otherKeys } = recordOf(region);
    const names = listOf(values).map(String);
    for (const name of names) {
      if (urls.has(name)) found.push(`servers: ${name} is there twice`);
      urls.set(name, String(url).replace("{region}", name));
    }
    const order = Object.keys(facts.hosts).filter((name) => names.includes(name));
    if (canonical(names) !== canonical(order)) found.push(`servers: the order of regions is ${names.join(" ")}`);
    const wanted = index === 0 ? facts.default : names[0];
    if (first !== wanted) found.push(`servers: the default region is ${String(first)}, not ${String(wanted)}`);
    for (const key of Object.keys({ ...others, ...otherVariables, ...otherKeys }))
      found.push(`servers: ${key} is stated nowhere`);
  }
  for (const name of new Set([...urls.keys(), ...Object.keys(facts.hosts)])) {
    const host = facts.hosts[name];
    const wanted = host === undefined ? "nothing" : `https://${host}`;
    const url = urls.get(name) ?? "nothing";
    if (url !== wanted) found.push(`servers: ${name}: facts say ${wanted}, the document says ${url}`);
  }
  return found;
}
