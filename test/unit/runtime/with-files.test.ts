import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { withFiles } from "../../../runtime/src/validate.js";

const bytes = new Uint8Array([1, 2, 3]);
const throwing = Object.defineProperty({}, "file", {
  enumerable: true,
  get: () => {
    throw new Error("no");
  },
});

test.each([
  { title: "a blob", body: { f: new Blob(["abc"]) }, want: { f: "\0\0\0" } },
  { title: "a file", body: { f: new File(["ab"], "a") }, want: { f: "\0\0" } },
  { title: "bytes", body: { f: bytes, g: bytes.buffer, h: bytes.subarray(1) }, want: { f: "\0\0\0", g: "\0\0\0", h: "\0\0" } },
  { title: "bytes of another realm", body: { f: runInNewContext("new ArrayBuffer(2)") as unknown }, want: { f: "\0\0" } },
  { title: "files in a list", body: { f: [bytes, "x", new Blob([])] }, want: { f: ["\0\0\0", "x", ""] } },
  { title: "a body that is a file", body: new Blob(["ab"]), want: "\0\0" },
  { title: "no file", body: { a: 1, b: null, c: { d: bytes } }, want: { a: 1, b: null, c: { d: bytes } } },
  { title: "what only has a size", body: { f: { size: 5 } }, want: { f: { size: 5 } } },
  { title: "a list", body: [bytes], want: [bytes] },
  { title: "null", body: null, want: null },
  { title: "text", body: "x", want: "x" },
])("takes $title as its text", ({ body, want }) => {
  expect(withFiles({ id: 1, body })).toEqual({ id: 1, body: want });
});

test("leaves what has no body, and what cannot be read, to the check", () => {
  for (const input of [undefined, null, 1, "x", [], {}, { id: 1 }]) expect(withFiles(input)).toBe(input);
  const input = { body: throwing };
  expect(withFiles(input)).toEqual(input);
  const inputThatThrows = Object.defineProperty({}, "body", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
  expect(withFiles(inputThatThrows)).toBe(inputThatThrows);
});

test("leaves the input as it was", () => {
  const body = { f: [bytes] };
  withFiles({ body });
  expect(body).toEqual({ f: [bytes] });
});
