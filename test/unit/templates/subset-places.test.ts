import { expect, test } from "vitest";

import type { Bundle } from "../../../generator/contract/document.js";
import { checkSubset } from "../../../generator/lint/subset.js";
import type { Json, JsonObject } from "../../../generator/text/json.js";
import { configOf } from "../../golden/make.js";

const done: Json = { description: "" };

/** What is refused of a document with these paths and components: pointer and message. */
function refused(paths: JsonObject, components: JsonObject = {}): (readonly [string | undefined, string])[] {
  const document: JsonObject = { openapi: "3.1.0", info: { title: "Things", version: "1" }, paths, components };
  const bundle: Bundle = {
    service: "things",
    document,
    files: ["things.yaml"],
    locate: () => ({ file: "things.yaml", line: 1 }),
  };
  return checkSubset(bundle, configOf("things")).map(({ pointer, message }) => [pointer, message]);
}

test("what several operations refer to is refused at its own place", () => {
  const content: JsonObject = { "text/csv": {}, "application/json": {} };
  const components: JsonObject = {
    requestBodies: { Stored: { content } },
    responses: { Refused: { description: "", content } },
  };
  const shared: JsonObject = {
    requestBody: { $ref: "#/components/requestBodies/Stored" },
    responses: { "200": done, "400": { $ref: "#/components/responses/Refused" } },
  };
  const paths: JsonObject = { "/a": { put: { operationId: "putA", ...shared }, post: { operationId: "postA", ...shared } } };
  expect(new Set(refused(paths, components).map(([pointer]) => pointer))).toEqual(
    new Set(["/components/requestBodies/Stored", "/components/responses/Refused"]),
  );
});

test("operations without an operationId are not told to have the same one", () => {
  expect(refused({ "/a": { get: { responses: { "200": done } }, put: { responses: { "200": done } } } })).toEqual([
    ["/paths/~1a/get", "The operation has no operationId."],
    ["/paths/~1a/put", "The operation has no operationId."],
  ]);
});
