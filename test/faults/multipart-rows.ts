import { runInNewContext } from "node:vm";

/** Makes a file of a text. */
export const file = (text: string, name: string, type = ""): File => new File([text], name, { type });
/** A buffer of another realm. */
const other = runInNewContext("new Uint8Array([104, 105]).buffer") as ArrayBuffer;

/** A body, and its parts as a server must read them: a file by its name, type and text. */
export interface MultipartRow {
  readonly title: string;
  readonly body: object;
  readonly parts: readonly unknown[];
}

export const MULTIPART_ROWS: readonly MultipartRow[] = [
  {
    title: "text, numbers, booleans",
    body: { a: "x", n: 1.5, b: true, big: 2n ** 60n },
    parts: [
      ["a", "x"],
      ["n", "1.5"],
      ["b", "true"],
      ["big", "1152921504606846976"],
    ],
  },
  { title: "lines as they are", body: { a: "one\ntwo\r\n\r\n--" }, parts: [["a", "one\ntwo\r\n\r\n--"]] },
  { title: "empty text", body: { a: "" }, parts: [["a", ""]] },
  { title: "no part", body: {}, parts: [] },
  { title: "what is undefined", body: { a: undefined, b: "x" }, parts: [["b", "x"]] },
  {
    title: "characters beyond ASCII",
    body: { "n\u00e4me": "\u6587 \ud83d\ude00" },
    parts: [["n\u00e4me", "\u6587 \ud83d\ude00"]],
  },
  { title: "names that would end a header", body: { 'a"\r\nx: y': "1" }, parts: [['a"\r\nx: y', "1"]] },
  {
    title: "names that objects have",
    body: { constructor: "1", toString: "2" },
    parts: [
      ["constructor", "1"],
      ["toString", "2"],
    ],
  },
  {
    title: "a file",
    body: { files: file("PK", "a.zip", "application/zip") },
    parts: [["files", { name: "a.zip", type: "application/zip", text: "PK" }]],
  },
  {
    title: "a file whose name would end a header",
    body: { f: file("1", 'a"\r\n.txt', "text/plain") },
    parts: [["f", { name: 'a"\r\n.txt', type: "text/plain", text: "1" }]],
  },
  {
    title: "files in order",
    body: { files: [file("1", "\u6587.txt"), file("2", "b")] },
    parts: [
      ["files", { name: "\u6587.txt", type: "application/octet-stream", text: "1" }],
      ["files", { name: "b", type: "application/octet-stream", text: "2" }],
    ],
  },
  {
    title: "a blob",
    body: { f: new Blob(["x"], { type: "image/png" }) },
    parts: [["f", { name: "blob", type: "image/png", text: "x" }]],
  },
  {
    title: "a blob of another library, with odd members",
    body: { f: { arrayBuffer: async () => new TextEncoder().encode("x").buffer, type: 5, name: {} } },
    parts: [["f", { name: "blob", type: "application/octet-stream", text: "x" }]],
  },
  {
    title: "bytes",
    body: { f: new Uint8Array([104, 105]), g: other, h: Buffer.from("hi") },
    parts: ["f", "g", "h"].map((name) => [name, { name: "blob", type: "application/octet-stream", text: "hi" }]),
  },
  {
    title: "a part of a buffer",
    body: { f: new Uint8Array([0, 104, 105, 0]).subarray(1, 3), g: new DataView(new Uint8Array([0, 104]).buffer, 1) },
    parts: [
      ["f", { name: "blob", type: "application/octet-stream", text: "hi" }],
      ["g", { name: "blob", type: "application/octet-stream", text: "h" }],
    ],
  },
  {
    title: "text where a file is due",
    body: { files: ["x"] },
    parts: [["files", { name: "blob", type: "application/octet-stream", text: "x" }]],
  },
  { title: "text by its encoding", body: { note: "x" }, parts: [["note", "x"]] },
  { title: "an object as JSON", body: { o: { a: [1n] } }, parts: [["o", '{"a":[1]}']] },
  { title: "JSON by its encoding", body: { meta: "x" }, parts: [["meta", '"x"']] },
  {
    title: "lists of texts, objects and lists",
    body: { t: ["a", "b"], o: [{ a: 1 }], l: [[1, 2]] },
    parts: [
      ["t", "a"],
      ["t", "b"],
      ["o", '{"a":1}'],
      ["l", "[1,2]"],
    ],
  },
  { title: "an empty list", body: { t: [] }, parts: [] },
];
