import { codeSpan, escapeMarkdown } from "../../text/markdown.js";
import { stringLiteral } from "../code/literals.js";
import type { PackageConfig } from "../../config/packages.js";
import type { JsonObject } from "../../text/json.js";
import type { RenderedOperation } from "../client/operation.js";
import type { ExampleName } from "../client/part.js";

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
  const exampleOf = (part: ExampleName): string | false =>
    rendered
      .map(({ examples }) => examples[part])
      .find((lines) => lines !== undefined)
      ?.join("\n") ?? false;
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
    example: exampleOf("call"),
    exampleName: first?.name ?? "",
    exampleSingle: exampleOf("single"),
    exampleOptions: exampleOf("options"),
    validator: first?.validator ?? "",
    mockStatus: String(first?.mockStatus ?? 200),
    mockKey: first?.mockKey ?? "200",
    hasProject: rendered.some(({ hasProject }) => hasProject),
    hasWaiters: exampleOf("waiter") !== false,
    hasPaginators: exampleOf("paginator") !== false,
    hasErrors: exampleOf("guard") !== false,
    hasSecrets: rendered.some(({ runtimeValues }) => runtimeValues.includes("maskSensitive")),
    guard: exampleOf("guard"),
    waiter: exampleOf("waiter"),
    starts: exampleOf("starts"),
    paginator: exampleOf("paginator"),
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
