import { METHOD_LINE } from "./examples.js";
import type { Facts, Remark } from "./facts.js";
import type { Section } from "../vocabulary/vocabulary.js";

/** `METHOD /path`; a second such line, a host and a query are told in a note. */
export function readAddress({ operation, notes }: Facts, section: Section | null, block: Remark): boolean {
  const lines = block.text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^\d{1,3}$/.test(line));
  const found = lines.map(
    (line) => METHOD_LINE.exec(line) ?? (section === "uri" ? /^()((?:https?:\/\/\S*?)?\/\S*)$/.exec(line) : null),
  );
  if (found.length === 0 || found.some((match) => match === null)) return false;
  for (const match of found) {
    const method = match?.[1] || null;
    const printed = match?.[2]?.trim() ?? "";
    const path = printed.replace(/^https?:\/\/[^/]*/, "").replace(/\?.*$/s, "");
    if (operation.path !== null) notes.push({ line: block.line, text: `another address: ${match?.[0] ?? ""}` });
    else {
      operation.method = method;
      operation.path = path;
      if (path !== printed) notes.push({ line: block.line, text: `the address is printed as ${printed}` });
    }
  }
  return true;
}

/** Whether the text is a permission, which is told in a note. */
export function notePermission(facts: Facts, block: Remark): boolean {
  const action = /^[a-z][\w-]*:[\w-]*:[\w*-]+$/i.exec(block.text.trim());
  if (action) facts.notes.push({ line: block.line, text: `permission ${action[0]}` });
  return action !== null;
}
