import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FileMap } from "../../generator/text/file-map.js";
import { load, runtime, writeAll } from "./load.js";
import { features, makeAll, root } from "./make.js";

/** UPDATE_GOLDEN=1 writes what is made in place of comparing it. */
const isUpdate = process.env["UPDATE_GOLDEN"] === "1";

/** What is kept of each package; of one package everything is, but for the license. */
const kept = ["src/types.ts", "src/client.ts", "src/fixtures.ts", "src/validate.ts"];
const wholeFeature = "documentation";
const notKept = ["LICENSE"];

const out = mkdtempSync(join(root, "build/golden-"));
let made: Map<string, FileMap>;

beforeAll(async () => {
  made = await makeAll();
  writeAll(made, out);
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe.each(features)("%s", (feature) => {
  const expected = join(root, "test/golden", feature);

  test("is what was committed", () => {
    const files = made.get(feature) ?? new Map<string, string>();
    const paths = [...files.keys()]
      .filter((path) => (feature === wholeFeature ? !notKept.includes(path) : kept.includes(path)))
      .sort();
    if (isUpdate) {
      rmSync(expected, { recursive: true, force: true });
      for (const path of paths) {
        mkdirSync(dirname(join(expected, path)), { recursive: true });
        writeFileSync(join(expected, path), files.get(path) ?? "");
      }
    }
    const committed = existsSync(expected)
      ? readdirSync(expected, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      : [];
    expect(committed.map((entry) => join(entry.parentPath, entry.name).slice(expected.length + 1)).sort()).toEqual(paths);
    for (const path of paths) expect(files.get(path), path).toBe(readFileSync(join(expected, path), "utf8"));
  });

  test("its validators accept every valid request and fixture, and refuse each bad request where it says", async () => {
    const fixtures = await load(join(out, feature), "fixtures");
    const validators = await load(join(out, feature), "validate");
    for (const [operation, requests] of Object.entries(fixtures["requests"] as Record<string, Record<string, unknown>>)) {
      const name = operation.charAt(0).toUpperCase() + operation.slice(1);
      const validate = validators[`validate${name}`] as (input: unknown) => { pointer: string }[];
      const validateResponse = validators[`validate${name}Response`] as (status: number, body: unknown) => unknown[];
      for (const request of Object.values(requests)) expect(validate(request)).toEqual([]);
      const bad =
        (fixtures["badRequests"] as Record<string, { input: unknown; pointer: string; name: string }[]>)[operation] ?? [];
      for (const request of bad)
        expect(
          validate(request.input).map(({ pointer }) => pointer),
          request.name,
        ).toContain(request.pointer);
      const answers = (fixtures["fixtures"] as Record<string, Record<string, Record<string, unknown>>>)[operation] ?? {};
      for (const [status, examples] of Object.entries(answers)) {
        // A range by a status that nothing names, what is left to default by one that nothing names.
        const shown = Number(status === "default" ? 599 : status.replace("XX", "98"));
        for (const body of Object.values(examples)) expect(validateResponse(shown, body)).toEqual([]);
      }
    }
  });
});

/** Programs that use a feature's committed types as a caller would, wrong uses marked as such. */
const uses = readdirSync(join(root, "test/golden"))
  .filter((name) => name.endsWith(".use.ts"))
  .map((name) => join(root, "test/golden", name));

test("everything compiles as strictly as our own sources do, against the runtime's types", () => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const entries = features.flatMap((feature) =>
    ["index", "fixtures", "validate", "msw", "openapi"].map((name) => join(out, feature, `src/${name}.ts`)),
  );
  const program = ts.createProgram([...entries, ...uses], {
    ...options,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    noEmit: true,
    noUnusedLocals: true,
    paths: Object.fromEntries(Object.entries(runtime).map(([name, source]) => [name, [source]])),
  });
  const places = [out, join(root, "test/golden")];
  const isOurs = ({ file }: ts.Diagnostic): boolean =>
    file === undefined || places.some((place) => file.fileName.startsWith(place));
  const ours = ts.getPreEmitDiagnostics(program).filter(isOurs);
  expect(
    ours.map(
      ({ file, start, messageText }) =>
        `${file?.fileName.split("/").slice(-3).join("/")}:${start} ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    ),
  ).toEqual([]);
});
