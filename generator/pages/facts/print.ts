import { stringify } from "yaml";
import type { Facts } from "./facts.js";

/** Facts as YAML for people: members that say nothing are left out, the page's words are not. */
export function factsYaml(facts: Facts): string {
  return stringify(compact(facts), { lineWidth: 130 });
}

function compact(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => compact(item));
  if (typeof value !== "object" || value === null || key === "json") return value;
  const members = Object.entries(value).filter(([name, member]) => !(isEmpty(member) && (name === "limits" || name === "lost")));
  return Object.fromEntries(members.map(([name, member]) => [name, compact(member, name)]));
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
