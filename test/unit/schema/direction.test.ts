import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Bundle } from "../../../generator/contract/document.js";
import { makeTypes } from "../../../generator/emit/types/types.js";
import { schemaCheck } from "../../../generator/schema/check.js";
import { fittingSample } from "../../../generator/schema/sample.js";
import type { Json } from "../../../generator/text/json.js";
import { configOf, root } from "../../golden/make.js";
import { compileFamilies, componentName, documentOf } from "../../agreement/families.js";
import { rows } from "./direction-rows.js";
import { ref } from "./document.js";

const all = rows.flatMap(([, entries]) => entries);
const document = documentOf(all.map(({ schemas }) => schemas));
const folder = mkdtempSync(join(root, "build/direction-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the types and the validators refuse, by row and value. */
let refusedByTypes: ReadonlySet<string>;
let validators: Awaited<ReturnType<typeof compileFamilies>>;

beforeAll(async () => {
  validators = await compileFamilies(document, all.length, join(folder, "validators.mjs"));
  const bundle: Bundle = { service: "made", document, files: ["made.yaml"], locate: () => ({ file: "made.yaml" }) };
  refusedByTypes = judged((await makeTypes(bundle, configOf("made"))).get("src/types.ts") ?? "");
}, 60_000);

/** Compiles the values of all rows as what their types are; returns those that do not compile. */
function judged(types: string): Set<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "types.ts"), types);
  const claims = all.flatMap(({ direction = "request", fits, never }, index) => {
    const type = direction === "request" ? `Store${index}Input["body"]` : `Store${index}Output`;
    return [...fits, ...never].map((value) => ({
      key: keyOf(index, value),
      line: `export const v: types.${type} = ${JSON.stringify(value)};`,
    }));
  });
  const file = join(folder, "claims.ts");
  const lines = claims.map(({ line }, index) => line.replace(" v:", ` v${index}:`));
  writeFileSync(file, `import type * as types from "./types.js";\n${lines.join("\n")}\n`);
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([file], { ...options, lib: ["lib.es2022.d.ts"], types: [], noEmit: true });
  return new Set(
    ts.getPreEmitDiagnostics(program).map((diagnostic) => {
      if (diagnostic.file?.fileName !== file) throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, " "));
      return claims[diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line - 1]?.key ?? "";
    }),
  );
}

function keyOf(index: number, value: Json): string {
  return `${index} ${JSON.stringify(value)}`;
}

describe.each(rows)("%s", (_section, entries) => {
  test.each(entries)("$name", (row) => {
    const { direction = "request", fits, never } = row;
    const index = all.indexOf(row);
    const byTypes = (value: Json): boolean => !refusedByTypes.has(keyOf(index, value));
    const byValidators = (value: Json): boolean => validators(index, direction)(value);
    const split = (judge: (value: Json) => boolean): object => ({
      fits: [...fits, ...never].filter(judge),
      never: [...fits, ...never].filter((value) => !judge(value)),
    });
    expect({ types: split(byTypes), validators: split(byValidators) }).toEqual({
      types: { fits, never },
      validators: { fits, never },
    });
    const schema = ref(componentName(index, "Thing"));
    const check = schemaCheck(document);
    const sample = fittingSample(schema, document, check, direction);
    expect(check(schema, sample, direction)).toEqual([]);
  });
});
