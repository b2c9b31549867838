import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import type { Bundle } from "../../generator/contract/document.js";
import { schemaCheck } from "../../generator/schema/check.js";
import type { Direction } from "../../generator/schema/read.js";
import { fittingSample } from "../../generator/schema/sample.js";
import { makeTypes } from "../../generator/emit/types/types.js";
import { knownKeywords } from "../../generator/schema/keywords.js";
import type { Json, JsonObject } from "../../generator/text/json.js";
import type { Compiled, CompiledError } from "../../runtime/src/validate/check.js";
import { configOf, root } from "../golden/make.js";
import { seldomDrawn } from "./coverage.js";
import { compileFamilies, componentName, documentOf, familiesOf } from "./families.js";
import type { Family } from "./schemas.js";
import { mutants, typeOfValue } from "./values.js";

/** How many families are looked at; they are compiled in lots. `make thorough` asks for more, with a seed of its own. */
const count = Number(process.env["AGREEMENT_SCHEMAS"] ?? 300);
const usualSeed = 20_260_101;
const seed = Number(process.env["AGREEMENT_SEED"] ?? usualSeed);
const lotSize = 300;

const folder = mkdtempSync(join(root, "build/agreement-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lots = Array.from({ length: Math.ceil(count / lotSize) }, (_, index) => index);

test.each(lots)(
  `what types say and what validators say is one: lot %i from seed ${seed}`,
  async (lot) => {
    const size = Math.min(lotSize, count - lot * lotSize);
    const families = familiesOf(size, seed + lot);
    console.log(`agreement: ${families.length} families from seed ${seed + lot}`);

    const document = documentOf(families);
    const claims = new Claims();
    const unfit: string[] = [];
    const judged: Record<Direction, Family[]> = { request: [], answer: [] };
    let [ambiguous, undecided] = [0, 0];
    const validators = await compileFamilies(document, families.length, join(folder, `validators${lot}.mjs`));
    const check = schemaCheck(document);
    for (const [index, family] of families.entries()) {
      for (const direction of ["request", "answer"] as const) {
        const schema = { $ref: `#/components/schemas/${componentName(index, "Thing")}` };
        const value = fittingSample(schema, document, check, direction);
        const validate = validators(index, direction);
        const about = `${direction} ${JSON.stringify(family)}`;
        if (!validate(value)) {
          // Two branches of oneOf that this value fits: what fits one alone may lie in what no branch states.
          const isAmbiguous = validate.errors?.some(({ params }) => params["passingSchemas"]);
          if (isAmbiguous === true) ambiguous += 1;
          else if (validate.errors?.some(mayRuleOutAll) === true) undecided += 1;
          else unfit.push(`${JSON.stringify(value)} of ${about}: ${JSON.stringify(validate.errors)}`);
          continue;
        }
        judged[direction].push(family);
        claims.add(typeName(index, direction), value, true, about);
        for (const mutant of spread(mutants(value), 10)) {
          if (validate(mutant)) claims.add(typeName(index, direction), mutant, true, about);
          else if (isRefusedByType(validate, mutant)) claims.add(typeName(index, direction), mutant, false, about);
        }
      }
    }
    expect(unfit).toEqual([]);
    expect(ambiguous).toBeLessThan(size / 5);
    expect(undecided).toBeLessThan(size / 30);
    // Fewer families show too little of a keyword; by another seed there may be fewer.
    if (size === lotSize && seed + lot === usualSeed)
      for (const direction of ["request", "answer"] as const)
        expect(seldomDrawn(knownKeywords, judged[direction], 5)).toEqual({});
    expect(claims.refused).toBeGreaterThan(families.length);
    const bundle: Bundle = { service: "made", document, files: ["made.yaml"], locate: () => ({ file: "made.yaml" }) };
    const types = (await makeTypes(bundle, configOf("made"))).get("src/types.ts") ?? "";
    expect(claims.judge(types, join(folder, String(lot)))).toEqual([]);
  },
  600_000,
);

test("a value that does not fit is told from one that does", () => {
  const claims = new Claims();
  claims.add("Thing", { a: "x" }, true, "right");
  claims.add("Thing", { a: 1 }, true, "wrong type");
  claims.add("Thing", {}, false, "right, it is refused");
  claims.add("Thing", { a: "x", b: 1 }, false, "not refused");
  const found = claims.judge("export interface Thing { a: string; c?: boolean | undefined }", join(folder, "control"));
  expect(found.map((text) => text.split(" | ").at(-1))).toEqual(["wrong type", "not refused"]);
});

/** Values with the types that they are claimed to have, or not to have. */
class Claims {
  readonly #claims: { readonly type: string; readonly value: Json; readonly fits: boolean; readonly about: string }[] = [];
  refused = 0;

  add(type: string, value: Json, fits: boolean, about: string): void {
    this.#claims.push({ type, value, fits, about });
    if (!fits) this.refused += 1;
  }

  /** Compiles all claims together; gives those that the compiler judges otherwise. */
  judge(types: string, place: string): string[] {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "types.ts"), types);
    const lines = this.#claims.map(
      ({ type, value, fits }, index) =>
        `declare const v${index}: ${typeOfValue(value, fits)};\n${fits ? "" : "// @ts-expect-error refused"}\nexport const t${index}: types.${type} = v${index};`,
    );
    const file = join(place, "claims.ts");
    writeFileSync(file, `import type * as types from "./types.js";\n${lines.join("\n")}\n`);
    const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
    const program = ts.createProgram([file], { ...options, lib: ["lib.es2022.d.ts"], types: [], noEmit: true });
    return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
      const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
      const claim = diagnostic.file?.fileName === file ? this.#claims[Math.floor((line - 1) / 3)] : undefined;
      return `${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ").slice(0, 300)} | ${JSON.stringify(claim?.value)} | ${claim?.about}`;
    });
  }
}

/**
 * What the model of schemas does not look into: with it a family of which nothing else is wrong may have no value. Members that must be
 * many can be those that only another branch of `oneOf` allows.
 */
function mayRuleOutAll(error: CompiledError): boolean {
  return (
    ["dependentRequired", "contains", "propertyNames", "minProperties"].includes(error.keyword) ||
    placeOf(error).includes("/dependentSchemas/")
  );
}

/** Where in its schema a keyword stands. */
function placeOf(error: CompiledError): string {
  return "schemaPath" in error ? String(error.schemaPath) : "";
}

/** Schemas that types do not know, or only as one of several. */
const unknownPlaces =
  /\/(?:additionalProperties|unevaluatedProperties|patternProperties|dependentSchemas|contains|propertyNames)\//;

/** Whether only keywords that types know refuse a value. */
function isRefusedByType(validate: Compiled, value: Json): boolean {
  const errors = validate.errors ?? [];
  return errors.every((error) => {
    const { keyword, params, instancePath } = error;
    // Beside named members, TypeScript's index signature says nothing of the others; of patterns it says what one of them does.
    if (unknownPlaces.test(placeOf(error))) return false;
    if (keyword === "oneOf") return !params["passingSchemas"];
    if (keyword === "type")
      return !String(params["type"]).includes("integer") || typeof valueAt(value, instancePath) !== "number";
    return ["anyOf", "required", "enum", "const", "if", "items", "unevaluatedItems"].includes(keyword);
  });
}

/** A number of items from all over a list. */
function spread<Item>(items: readonly Item[], size: number): Item[] {
  const step = Math.max(1, items.length / size);
  return Array.from({ length: Math.min(size, items.length) }, (_, index) => items[Math.floor(index * step)]).flatMap((item) =>
    item === undefined ? [] : [item],
  );
}

function valueAt(value: Json, pointer: string): Json | undefined {
  let at: Json | undefined = value;
  for (const name of pointer.split("/").slice(1)) at = (at as JsonObject)[name];
  return at;
}

function typeName(index: number, direction: Direction): string {
  return direction === "request" ? `Store${index}Input["body"]` : `Store${index}Output`;
}
