import { codeSpan, escapeMarkdown } from "../../text/markdown.js";
import { stringLiteral } from "../code/literals.js";
import type { PackageConfig } from "../../config/packages.js";
import type { JsonObject } from "../../text/json.js";
import type { RenderedOperation } from "../client/operation.js";

/** Prepares what the README of a package says beside its operations. */
export function renderReadme(
  config: PackageConfig,
  title: string,
  { regions, defaultRegion }: { regions: readonly string[]; defaultRegion: string | undefined },
  rendered: readonly RenderedOperation[],
): JsonObject {
  const [first] = rendered;
  const ways = config.runtime.reexports.values.filter((name) => /^from[A-Z]/.test(name));
  const example = ways.find((name) => name === "fromEnvironment");
  const region = defaultRegion ?? regions[0];
  return {
    name: config.name,
    title: escapeMarkdown(config.title),
    description: escapeMarkdown(config.description),
    client: bareName(title),
    place: region === undefined ? "endpoint" : `region: ${stringLiteral(region)}`,
    credentials: example === undefined ? false : `${example}()`,
    credentialsImport: example ?? false,
    ways: ways.length === 0 ? false : ways.map(codeSpan).join(", "),
    hasRegions: regions.length > 0,
    regions: wrapList(regions.map(codeSpan)),
    example: first?.example.join("\n") ?? "",
    exampleName: first?.name ?? "",
    exampleSingle: first?.singleExample.join("\n") ?? "",
    exampleOptions: first?.optionsExample.join("\n") ?? "",
    validator: first?.validator ?? "",
    mockStatus: String(first?.mockStatus ?? 200),
    hasProject: rendered.some(({ hasProject }) => hasProject),
    hasWaiters: rendered.some(({ hasWaiters }) => hasWaiters),
    hasPaginators: rendered.some(({ hasPaginator }) => hasPaginator),
    hasErrors: rendered.some(({ hasErrors }) => hasErrors),
    guard: rendered.find(({ hasErrors }) => hasErrors)?.guardExample.join("\n") ?? false,
    waiter: rendered.find(({ hasWaiters }) => hasWaiters)?.waiterExample.join("\n") ?? false,
    paginator: rendered.find(({ hasPaginator }) => hasPaginator)?.paginatorExample.join("\n") ?? false,
    repository: config.repository,
    license: escapeMarkdown(config.license),
    runtime: config.runtime.name,
    transformed: stringLiteral(`/node_modules/(?!(${packagesPattern([config.name, config.runtime.name])})/)`),
  };
}

/** A regular expression for the folders of packages: their scope where they share one. */
function packagesPattern(names: readonly string[]): string {
  const scopes = new Set(names.map((name) => (name.startsWith("@") ? name.replace(/\/.*/, "") : name)));
  return [...scopes].map((name) => name.replace(/[^\w@/-]/g, "\\$&")).join("|");
}

/** Items parted by commas, in lines of at most 130 columns. */
function wrapList(items: readonly string[]): string {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length < 125) lines[lines.length - 1] = `${last}, ${item}`;
    else lines.push(item);
  }
  return lines.join(",\n");
}

/** The name that examples give a client: `Kps` → `kps`. */
function bareName(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
