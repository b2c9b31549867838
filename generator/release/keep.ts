import type { Extension } from "../contract/extensions/extension.js";
import { keysDocument } from "../contract/extensions/tables.js";
import { asObject } from "../text/json.js";
import { parseSourceFile, readTextInsideSync } from "../text/source-file.js";
import { changelog } from "./changelog.js";
import { coverageDocument, readOperationList } from "./coverage.js";
import { keepFiles, type KeptFile } from "./kept-files.js";
import { releasesOf } from "./releases.js";
import { packagesOf } from "./trees.js";

/** Keeps generated/keys.md: the table of the keys beyond OpenAPI that documents may have. */
export function keepKeys(root: string, isCheck: boolean, extensions: readonly Extension[]): number {
  const message = "The definitions of the keys say something else.";
  const keys = { service: "keys.md", path: "generated/keys.md", text: keysDocument(extensions) };
  return keepFiles({ program: "keys", root, isCheck, message, fix: "Run make generate." }, [keys]);
}

/** Keeps docs/coverage.md: which operations of the services there are, from which sources, and which are not yet. */
export function keepCoverage(root: string, isCheck: boolean): number {
  const message = "The documents have other operations than it says.";
  const list = readOperationList("spec/operations.tsv", readTextInsideSync(root, "spec/operations.tsv"));
  const services = [...packagesOf({ root, label: root, dispose: () => undefined }).keys()].map((service) => {
    const file = `generated/openapi/${service}.yaml`;
    return { service, document: asObject(parseSourceFile(file, readTextInsideSync(root, file)).content) };
  });
  const coverage = { service: "coverage.md", path: "docs/coverage.md", text: coverageDocument(services, list) };
  return keepFiles({ program: "coverage", root, isCheck, message, fix: "Run make coverage." }, [coverage]);
}

/** Keeps each package's CHANGELOG.md: its contract against those of its released versions. */
export function keepChangelogs(root: string, isCheck: boolean, extensions: readonly Extension[]): number {
  const message = "The contract differs from the last release in other ways.";
  return keepFiles({ program: "changelog", root, isCheck, message, fix: "Run make changelog." }, changelogs(root, extensions));
}

function* changelogs(root: string, extensions: readonly Extension[]): Iterable<KeptFile> {
  for (const entry of packagesOf({ root, label: root, dispose: () => undefined }).values()) {
    const path = `generated/packages/${entry.service}/CHANGELOG.md`;
    yield { service: entry.service, path, text: changelog(entry.name, releasesOf(root, entry, extensions)) };
  }
}
