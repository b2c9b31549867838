import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readFacts } from "./facts.js";
import { hasSources, SERVICES, SOURCES_FOLDER, SPEC_FOLDER } from "./services.js";
import { isRecord } from "./table.js";

/** Runs of this many words in a row are a sentence of someone's. */
const RUN = 8;
const TEXT_KEYS = new Set(["description", "summary", "page", "definition", "sdk", "spec", "reason", "text", "source"]);

describe.skipIf(!hasSources)("against the vendor's sources (skipped where ../shared is not there)", () => {
  it.each(SERVICES)("%s: regions and hosts are those of the list", (service) => {
    const list = JSON.parse(readFileSync(`${SOURCES_FOLDER}/regions.json`, "utf8"));
    const { hosts } = readFacts(`${SPEC_FOLDER}/${service}/facts`).regions;
    const urls = Object.entries(hosts).map(([region, host]) => [region, `https://${host}`]);
    expect(urls).toEqual(Object.entries(list.services[service]));
  });

  it.each(SERVICES)("%s: no sentence of a page stands in our texts", (service) => {
    const runs = pageRuns();
    for (const file of filesOf(service)) {
      const texts = textsOf(parse(readFileSync(file, "utf8")));
      expect(texts.filter((text) => runsOf(text).some((run) => runs.has(run)))).toEqual([]);
    }
  });

  it("no sentence of a page stands in the texts beside", () => {
    const runs = pageRuns();
    for (const file of [`${SPEC_FOLDER}/README.md`, `${SPEC_FOLDER}/../docs/adding-an-operation.md`]) {
      expect(runsOf(readFileSync(file, "utf8")).filter((run) => runs.has(run))).toEqual([]);
    }
  });

  it("a sentence of a page is found", () => {
    const runs = pageRuns();
    const [page] = readdirSync(`${SOURCES_FOLDER}/pages`);
    const words = wordsOf(readFileSync(`${SOURCES_FOLDER}/pages/${page}`, "utf8")).slice(20, 20 + RUN);
    expect(
      textsOf({ info: { description: `We say: ${words.join(" ")}.` } })
        .flatMap(runsOf)
        .some((run) => runs.has(run)),
    ).toBe(true);
  });
});

function filesOf(service: string): string[] {
  const own = readdirSync(`${SPEC_FOLDER}/${service}`, { recursive: true, encoding: "utf8" });
  return [...own, "../common/security.yaml"]
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `${SPEC_FOLDER}/${service}/${name}`);
}

/** Texts that are ours to write; values of examples are not. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    if (key === "value" || key === "json") return [];
    return TEXT_KEYS.has(key) && typeof one === "string" ? [one] : textsOf(one);
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9_]+/g) ?? [];
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, index) => words.slice(index, index + RUN).join(" "));
}

function pageRuns(): Set<string> {
  const pages = readdirSync(`${SOURCES_FOLDER}/pages`).map((name) => readFileSync(`${SOURCES_FOLDER}/pages/${name}`, "utf8"));
  return new Set(pages.flatMap(runsOf));
}
