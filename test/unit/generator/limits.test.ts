// What a doc comment says of limits: each once, whether the description or the schema states it.
import { expect, test } from "vitest";
import { schemaParagraphs } from "../../../generator/emit/code/comments.js";
import type { JsonObject } from "../../../generator/text/json.js";

const items = (minItems: number, maxItems: number): JsonObject => ({ type: "array", minItems, maxItems });
const text = (minLength: number, maxLength: number): JsonObject => ({ type: "string", minLength, maxLength });

test.each<[name: string, schema: JsonObject, description: string]>([
  ["as the schema would", text(1, 36), "Id of the task, 1 to 36 characters."],
  ["with a comma between its thousands", text(0, 1024), "The directory, 0 to 1,024 characters."],
  ["as a most where the least is 0", text(0, 256), "Name of the cluster, at most 256 characters."],
  ["of a list, without the word item", items(1, 3), "What to scan, 1 to 3."],
  ["of a list, with another word", items(1, 100), "Ids of 1 to 100 files."],
  ["of a list, as a most", items(0, 200), "Ids of the clusters, at most 200."],
])("a limit that a description states is not said again: %s", (_, schema, description) => {
  expect(schemaParagraphs({ ...schema, description })).toEqual([description]);
});

test.each<[name: string, schema: JsonObject, description: string, want: string]>([
  ["no limit", text(1, 36), "Id of the task.", "1 to 36 characters."],
  ["another most", text(0, 256), "Name, at most 25 characters.", "0 to 256 characters."],
  ["a number that begins alike", items(1, 3), "What to scan, 1 to 30.", "1 to 3 items."],
  ["a number that begins alike, with thousands", items(1, 3), "What to scan, 1 to 3,000.", "1 to 3 items."],
  ["a number that ends alike", items(1, 3), "What to scan, 21 to 3.", "1 to 3 items."],
  ["a most where the least is more than 0", items(1, 200), "Ids, at most 200.", "1 to 200 items."],
])("a limit is said where the description states %s", (_, schema, description, want) => {
  expect(schemaParagraphs({ ...schema, description })).toEqual([`${description} ${want}`]);
});
