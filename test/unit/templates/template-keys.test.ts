import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { type Json, isObject } from "../../../generator/text/json.js";
import { bundle } from "../../../generator/contract/bundle.js";
import { checkSubset } from "../../../generator/lint/subset.js";
import { makeRenderDocument } from "../../../generator/emit/render/render-document.js";
import {
  checkTemplate,
  type Keys,
  operationKeys,
  parameterKeys,
  responseKeys,
  rootKeys,
} from "../../../generator/emit/render/template-keys.js";
import { configOf, features, root } from "../../golden/make.js";

const folder = resolve(root, "templates");
const templates = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".mustache"))
  .sort();

test.each(templates)("%s names prepared keys only", (template) => {
  expect(checkTemplate(template, readFileSync(join(folder, template), "utf8"))).toEqual([]);
});

describe("a template is refused with its line", () => {
  const rows = [
    {
      given: "a\n{{#openAPI.extensions.x-render}}\n{{{sauce}}}\n{{/openAPI.extensions.x-render}}",
      want: [3, "Nothing prepares the key sauce."],
    },
    {
      given: "{{#openAPI.extensions.x-render}}{{source}}{{/openAPI.extensions.x-render}}",
      want: [1, "{{source}} would be escaped as HTML."],
    },
    {
      given: "{{#apiInfo.apis}}{{#operations.operation}}{{{summary}}}{{/operations.operation}}{{/apiInfo.apis}}",
      want: [1, "Nothing prepares the key summary."],
    },
    { given: "{{{path}}}", want: [1, "Nothing prepares the key path."] },
    { given: "{{{httpMethod}}}", want: [1, "{{{httpMethod}}} prints a key of openapi-generator as it is."] },
    {
      given: "{{#openAPI.extensions.x-render}}\n{{{service}}}\n{{/openAPI.extensions.x-render}}",
      want: [2, "service is a section, not text."],
    },
    {
      given: "{{#openAPI.extensions.x-render}}\n{{/apiInfo}}",
      want: [2, "{{/apiInfo}} closes no section; open is openAPI.extensions.x-render."],
    },
    { given: "{{#apiInfo.apis}}", want: [undefined, "The section apiInfo.apis is not closed."] },
    { given: "{{> other}}", want: [1, "{{>other}} is not supported here."] },
    { given: "{{& source}}", want: [1, "{{&source}} is not supported here."] },
  ];
  test.each(rows)("$want", ({ given, want }) => {
    const [problem] = checkTemplate("templates/x.mustache", given);
    expect([problem?.line, problem?.message]).toEqual(want);
  });
});

test("every key that templates may name is in every render document, and no other", async () => {
  for (const feature of features) {
    const made = await bundle(`test/golden/${feature}.yaml`, { root, service: feature });
    const document = makeRenderDocument(made, configOf(feature));
    expectKeys(document["x-render"] ?? null, rootKeys, feature);
    for (const item of Object.values(document["paths"] as Record<string, Record<string, Record<string, Json>>>)) {
      for (const operation of Object.values(item)) {
        expectKeys(operation["x-render"] ?? null, operationKeys, feature);
        for (const parameter of operation["parameters"] as Record<string, Json>[])
          expectKeys(parameter["x-render"] ?? null, parameterKeys, feature);
        for (const response of Object.values(operation["responses"] as Record<string, Record<string, Json>>)) {
          expectKeys(response["x-render"] ?? null, responseKeys, feature);
        }
      }
    }
  }
});

/** Each object has exactly its keys: what is missing would be looked up in the parent, or printed as nothing. */
function expectKeys(value: Json, keys: Keys | true, place: string): void {
  if (Array.isArray(value)) return value.forEach((item) => expectKeys(item, keys, place));
  if (!isObject(value)) return expect(keys, place).toBe(true);
  expect(Object.keys(value).sort(), place).toEqual(Object.keys(keys === true ? {} : keys).sort());
  for (const [name, member] of Object.entries(value))
    if (keys !== true && keys[name] !== undefined) expectKeys(isEmpty(member) ? [] : member, keys[name], `${place} ${name}`);
}

function isEmpty(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

test("the goldens are in the subset", async () => {
  for (const feature of features) {
    expect(checkSubset(await bundle(`test/golden/${feature}.yaml`, { root, service: feature }), configOf(feature))).toEqual([]);
  }
});
