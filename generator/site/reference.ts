import { execFile } from "node:child_process";
import { startsOf } from "../contract/extensions/x-starts.js";
import { waitersOf } from "../contract/extensions/x-waiters.js";
import { paginationOf } from "../contract/extensions/x-pagination.js";
import type { Extension } from "../contract/extensions/extension.js";
import { describedValuesOf } from "../contract/extensions/x-enum-descriptions.js";
import { isSensitive } from "../contract/extensions/x-sensitive.js";
import { knownValuesOf } from "../contract/extensions/x-extensible-enum.js";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { stringify } from "yaml";
import { calmMarkdown, codeSpan, codeText, escapeMarkdown, webLink } from "../text/markdown.js";
import type { PackageConfig } from "../config/packages.js";
import type { Bundle } from "../contract/document.js";
import { EnvironmentError } from "../text/problem.js";
import { type Json, type JsonObject, asObject, isObject, objectAt, textAt } from "../text/json.js";
import { withoutExternalValues } from "../contract/external-values.js";
import { secretsOf, secretsText } from "../contract/secrets.js";
import { readOperations, type Operation } from "../contract/operations.js";
import { atPointer } from "../text/pointer.js";
import type { Job } from "../emit/readme/jobs.js";
import type { CodeSample } from "./code-samples.js";
import { errataOf } from "./errata.js";
import { namedSources } from "./sources.js";
import { REFERENCE_TEMPLATE } from "./reference-template.js";

/** The pictures of its maker that Redoc would fetch, and its name to be shown instead. */
const LOGOS = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const NAME =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='12'%3E%3Ctext y='10' font-family='sans-serif' font-size='10' fill='%2389a'%3ERedoc%3C/text%3E%3C/svg%3E";

/** What shows how a package is used: programs for one operation, and those that do a whole job. */
export interface Programs {
  readonly samples: readonly CodeSample[];
  readonly jobs: readonly Job[];
}

/** Resolves with the reference page of a service, in one file that asks nothing of a network. */
export async function makeReference(
  root: string,
  bundle: Bundle,
  config: PackageConfig,
  programs: Programs,
  extensions: readonly Extension[],
): Promise<string> {
  const folder = await mkdtemp(join(root, "build", "reference-"));
  try {
    const at = (name: string): string => join(folder, name);
    const settings = { openapi: { hideDownloadButtons: true, codeSamples: { languages: languages(programs.samples) } } };
    await writeFile(
      at("openapi.json"),
      JSON.stringify(withoutExternalValues(referenceDocument(bundle, config, programs, extensions))),
    );
    await writeFile(at("redocly.yaml"), stringify(settings));
    await writeFile(at("template.hbs"), REFERENCE_TEMPLATE);
    const options = ["--output", at("page.html"), "--config", at("redocly.yaml"), "--template", at("template.hbs")];
    await buildDocs(root, [at("openapi.json"), ...options]);
    const page = await readFile(at("page.html"), "utf8");
    const quiet = page.replace(LOGOS, NAME);
    if (quiet === page) throw changed("its page no longer holds the pictures that are taken out");
    return quiet;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildDocs(root: string, args: readonly string[]): Promise<void> {
  const cli = createRequire(join(root, "package.json")).resolve("@redocly/cli/bin/cli.js");
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  try {
    await promisify(execFile)(process.execPath, [cli, "build-docs", "--inlineBundle", ...args], { cwd: root, env });
  } catch (error) {
    throw changed(error instanceof Error ? (error.message.trim().split("\n").at(-1) ?? "") : String(error));
  }
}

function changed(what: string): EnvironmentError {
  return new EnvironmentError([
    { message: `redocly build-docs: ${what}.`, fix: "Look whether the installed version is the pinned one: npm ci." },
  ]);
}

function languages(samples: readonly CodeSample[]): Json[] {
  const labels = ["Call", "Wait", "Pages", "Errors"].filter((label) => samples.some((sample) => sample.label === label));
  return [...labels.map((label) => ({ lang: "TypeScript", label })), { lang: "payload", label: "Payload" }];
}

/** Returns a copy of a bundle for readers: jobs, samples, sources and errata with each operation, known values of open enums in words. */
export function referenceDocument(
  bundle: Bundle,
  config: PackageConfig,
  { samples, jobs }: Programs,
  extensions: readonly Extension[],
): JsonObject {
  const document = readable(bundle.document, "") as JsonObject;
  const info = objectAt(document, "info");
  const install = `\`npm install ${config.name}\`, version ${config.version}.`;
  info["description"] = [textAt(info, "description") ?? "", install, ...jobsText(jobs)].join("\n\n");
  // A section of its own for each operation: groups would hide them until they are opened.
  delete document["tags"];
  for (const operation of readOperations(bundle.document)) {
    const shown = asObject(atPointer(document, operation.pointer));
    delete shown["tags"];
    shown["description"] = [textAt(shown, "description") ?? "", ...provenance(operation, bundle.document, extensions)].join(
      "\n\n",
    );
    shown["x-codeSamples"] = samples
      .filter((sample) => sample.operation === operation.id)
      .map(({ label, source }) => ({ lang: "TypeScript", label, source }));
  }
  return document;
}

/** The programs that do a whole job, in a section of their own. */
function jobsText(jobs: readonly Job[]): string[] {
  if (jobs.length === 0) return [];
  const shown = jobs.map(({ about, code }) => `${calmMarkdown(about)}\n\`\`\`ts\n${code}\n\`\`\``);
  return ["# Jobs", "Whole programs, which are run against the mock server in the tests of this package.", ...shown];
}

function provenance(operation: Operation, document: JsonObject, extensions: readonly Extension[]): string[] {
  const { source } = operation;
  const errata = errataOf(operation, document);
  const name = `**Method:** ${codeSpan(operation.id)}`;
  const waiters = waitersOf(source);
  const more = [
    ...waiters.map(({ name: waiter }) => codeSpan(`waitFor${waiter}`)),
    ...(startsOf(source) === undefined ? [] : [codeSpan(`${operation.id}AndWait`)]),
    ...(paginationOf(source) === undefined ? [] : [codeSpan(`paginate${operation.typeName}`)]),
  ];
  const lines = [more.length === 0 ? name : `${name}; with it ${more.join(", ")}`];
  const secrets = secretsText(secretsOf(operation, document));
  if (secrets !== undefined) lines.push(secrets.replace("Secret:", "**Secret:**"));
  for (const { key, label } of extensions) {
    const value = textAt(source, key);
    if (label !== undefined && value !== undefined) lines.push(`**${label}:** ${codeSpan(value)}`);
  }
  const sources = namedSources(source).map(
    ({ name: what, url, date }) => `${url === undefined ? escapeMarkdown(what) : webLink(what, url)}, ${escapeMarkdown(date)}`,
  );
  if (sources.length > 0) lines.push(`**Written from:** ${sources.join("; ")}`);
  if (errata.length === 0) return [...lines, "**Differences from its sources:** none"];
  const items = errata.map(({ where, says, spec, reason }) => {
    const parts = [...says, { source: "Here it is", text: spec }, { source: "Reason", text: reason }];
    return [`- ${codeSpan(where)}`, ...parts.map((part) => `  - ${part.source}: ${escapeMarkdown(part.text)}`)].join("\n");
  });
  return [...lines, "**Differences from its sources:**", items.join("\n")];
}

/** Copies a value; text that is read as Markdown loses its power over the page, open enums are said in words. */
function readable(value: Json, key: string): Json {
  if (typeof value === "string")
    return key === "description" || key === "summary" || key === "title" ? calmMarkdown(value) : value;
  if (Array.isArray(value)) return value.map((entry) => readable(entry, ""));
  if (!isObject(value)) return value;
  // Examples are data: a member of theirs may be called description.
  const copy = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, key === "examples" ? member : readable(member, name)]),
  );
  const known = knownValuesOf(value);
  const described = describedValuesOf(value).map(({ value: one, description }) =>
    [`- ${codeText(one)}`, ...(description === "" ? [] : [escapeMarkdown(description)])].join(": "),
  );
  const notes = [
    ...(known.length > 0 && described.length === 0
      ? [`Known values: ${known.map((each) => codeSpan(String(each))).join(", ")}; others may come.`]
      : []),
    ...(isSensitive(value) ? ["Secret: errors, hooks and logs show `***` in its place."] : []),
  ];
  if (described.length > 0)
    notes.push(`${known.length > 0 ? "Known values; others may come" : "Values"}:\n\n${described.join("\n")}`);
  if (notes.length > 0) copy["description"] = [textAt(copy, "description") ?? "", ...notes].join(" ").trim();
  return copy;
}
