import type { Run, Stages } from "../../../generator/run/make-packages.js";
import type { Bundle } from "../../../generator/contract/document.js";
import type { Problem } from "../../../generator/text/problem.js";
import type { JsonObject } from "../../../generator/text/json.js";

export function specText(title: string): string {
  return `openapi: 3.1.0\ninfo: {title: ${title}, version: "1"}\npaths: {}\n`;
}

export function packagesText(...services: string[]): string {
  const packages = services.map(
    (service) => `  ${service}: {spec: spec/${service}/openapi.yaml, version: 1.0.0, title: T, description: D, keywords: [k]}\n`,
  );
  return `scope: "@test"
repository: https://example.test/r
license: MIT
author: someone
runtime: {name: "@test/runtime", version: 1.0.0, reexports: {values: [], types: []}, readError: readIt, isGatewayError: isIt}
packages:
${packages.join("")}`;
}

/** A home with a generator of two sources, one template with a partial, and pinned tools. */
export const homeFiles: Readonly<Record<string, string>> = {
  "package-lock.json": JSON.stringify({ packages: { "node_modules/yaml": { version: "2.0.0" } } }),
  "openapitools.json": JSON.stringify({ "generator-cli": { version: "7.25.0" } }),
  "generator/bin/cli.ts": 'await import("../run/pipeline.js");',
  "generator/run/pipeline.ts": "// source",
  "templates/client/client.mustache": "{{> shared}}",
  "templates/shared.mustache": "shared",
};

/** Stages without Java that print the document's title, and note what they were asked to make. */
export function stubStages(calls: string[], overrides: Partial<Stages> = {}): Stages {
  const title = (document: JsonObject): string => JSON.stringify(document["info"]);
  return {
    lint: async (): Promise<Problem[]> => [],
    checkSubset: () => [],
    makeTypes: async (bundle: Bundle) => new Map([["src/types.ts", `export const types = ${title(bundle.document)};\n`]]),
    typeNotes: () => [],
    makeValidators: () => new Map([["src/validate.ts", "export const validate = 1;\n"]]),
    makeRenderDocument: (bundle) => ({ info: bundle.document["info"] ?? null }),
    makePlainFiles: async () => new Map(),
    templateFiles: () => [{ template: "client/client.mustache", destination: "src/client.ts" }],
    findTools: async () => {
      calls.push("tools");
      return { java: "", jar: "", templates: "", javaVersion: "17" };
    },
    render: async (jobs) => {
      calls.push(`render ${jobs.map(({ service }) => service).join(" ")}`);
      return new Map(
        jobs.map(({ service, document }) => [
          service,
          new Map([["src/client.ts", `export const client = ${title(document)};\n`]]),
        ]),
      );
    },
    ...overrides,
  };
}

/** Gives a run over a tree with a report that is kept. */
export function makeRun(root: string, overrides: Partial<Stages> = {}): Run & { lines: string[]; calls: string[] } {
  const lines: string[] = [];
  const calls: string[] = [];
  const report = {
    begin: () => {},
    end: (stage: string) => void lines.push(stage),
    line: (text: string) => void lines.push(text),
  };
  return { places: { root, home: root, config: "packages.yaml" }, stages: stubStages(calls, overrides), report, lines, calls };
}
