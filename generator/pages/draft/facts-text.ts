import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { SourceValue } from "../../contract/extensions/x-doc-source.js";
import { factsFile } from "../facts/facts-file.js";
import type { Facts } from "../facts/facts.js";
import { YAML_STYLE } from "./insert.js";
import { blank } from "./blank.js";
import { readText } from "./write.js";

/** What a person has added to every operation of the service alike: how its requests are authorised. */
export async function commonAdditions(root: string, folder: string, own: string): Promise<unknown[]> {
  const names = await readdir(join(root, folder)).catch(() => []);
  const isWitness = (name: string): boolean =>
    /\.\w+\.yaml$/.test(name) && names.some((one) => one === name.replace(/\.\w+\.yaml$/, ".yaml"));
  const others = names.filter((name) => name !== own && /^[A-Z].*\.yaml$/.test(name) && !isWitness(name));
  const texts = await Promise.all(others.map((name) => readText(root, `${folder}/${name}`)));
  const files = texts.map((text): { added?: { member?: string }[] } => parse(text ?? "{}"));
  const isCommon = (entry: { member?: string }): boolean =>
    entry.member === "authentication" || (entry.member ?? "").startsWith("parameter header ");
  const inAll = (entry: unknown): boolean =>
    files.every((file) => file.added?.some((other) => JSON.stringify(other) === JSON.stringify(entry)));
  return (files[0]?.added ?? []).filter((entry) => isCommon(entry) && inAll(entry));
}

/** Returns the text of a facts file: what a source states, and blanks for what was not understood. */
export function factsText(facts: Facts, { url, updated }: SourceValue, added: readonly unknown[]): string {
  const { page, added: _, notes, ...rest } = factsFile(facts);
  const unread = facts.unread.map(({ line, text }) => ({
    line,
    text: blank(`Line ${line} of the page was not understood (${text.length} characters)`),
  }));
  const members = {
    page: { ...page, url, updated },
    ...rest,
    notes: notes.map(({ text, line }) => ({ member: "page", text: `${text} (line ${line ?? 0})` })),
    added,
  };
  const gaps = [
    ...facts.missingStructures.map((name) => `# BLANK: the page has no table of ${name}.`),
    ...unread.map((remark) => `# ${remark.text}`),
  ];
  return `${gaps.length > 0 ? `${gaps.join("\n")}\n` : ""}${stringify(members, YAML_STYLE)}`;
}
