// What a user's bundle grows by: esbuild, minified, gzip -9, no third-party code. With --parts: what each source file
// costs in the bundles of one operation and of all five, as what a bundle is smaller by without the file's code; and how small all
// five would be with a download that has none of its rules.
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./run.mjs";

/** Bundles a user's code as his bundler does. */
const bundle = (code, more) =>
  build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    ...more,
  });
const bytesOf = (text) => gzipSync(text, { level: 9 }).length;
/** The runtime's own files instead of the one that is made of them. */
const fromSources = { "@hwcloud-openapi/runtime": join(root, "runtime/src/index.ts") };

const kps = "@hwcloud-openapi/kps";
const use = (names, from) => `import { ${names.join(", ")} } from "${from}"; console.log(${names.join(", ")});`;
const one = ["createKpsContext", "fromToken", "listKeypairTask"];
const operations = {
  dbss: ["showAuditTaskStatus", "updateAuditTaskStatus"],
  hss: ["listTasks"],
  kps: ["listKeypairTask"],
  sms: ["exportConsistencyResults"],
};
const five = Object.entries(operations)
  .map(([service, names], index) => {
    const context = `create${service[0].toUpperCase()}${service.slice(1)}Context`;
    return use([context, ...names, ...(index === 0 ? ["fromToken"] : [])], `@hwcloud-openapi/${service}`);
  })
  .join("\n");

// The limits are what readable code weighs now, rounded up to 50 (docs/decisions/0013-size.md): they show the next growth.
const rows = [
  { name: "one operation, token", code: use(one, kps), limit: 8250 },
  { name: "five operations of four packages, token", code: five, limit: 10600 },
  { name: "the client of one service, token", code: use(["createKpsClient", "fromToken"], kps) },
  { name: "  … signing adds", code: use([...one, "fromAccessKey"], kps), over: 0, limit: 1750 },
  { name: "  … a waiter adds", code: use([...one, "waitForKeypairTask"], kps), over: 0, limit: 1500 },
  {
    name: "  … paging adds",
    code: use(["createHssContext", "fromToken", "listTasks", "paginateListTasks"], "@hwcloud-openapi/hss"),
    over: 8,
    limit: 700,
  },
  { name: "  … fromIamPassword adds", code: use([...one, "fromIamPassword"], kps), over: 0 },
  { name: "  … fromEnvironment adds", code: use([...one, "fromEnvironment"], kps), over: 0 },
  {
    name: "  (one operation of hss, for paging)",
    code: use(["createHssContext", "fromToken", "listTasks"], "@hwcloud-openapi/hss"),
  },
  { name: "  … an error guard adds", code: use([...one, "isListKeypairTaskError"], kps), over: 0 },
  {
    name: "  … ./validate adds",
    code: `${use(one, kps)} import * as validators from "${kps}/validate"; console.log(validators);`,
    over: 0,
  },
  {
    name: "  (a waiter and what starts its work)",
    code: use([...one, "waitForKeypairTask", "associateKeypair", "batchAssociateKeypair"], kps),
  },
  {
    name: "  … starting and waiting in one call adds",
    code: use([...one, "waitForKeypairTask", "associateKeypair", "batchAssociateKeypair", "associateKeypairAndWait"], kps),
    over: 11,
  },
  {
    name: "  … for several tasks",
    code: use([...one, "waitForKeypairTask", "associateKeypair", "batchAssociateKeypair", "batchAssociateKeypairAndWait"], kps),
    over: 11,
  },
];
for (const row of rows) {
  const result = await bundle(row.code, { metafile: true });
  const outside = Object.keys(result.metafile.inputs).filter(
    (file) => file.includes("node_modules") || !/^(<stdin>|runtime|generated)/.test(file),
  );
  if (outside.length > 0) throw new Error(`third-party code in the bundle: ${outside.join(", ")}`);
  row.bytes = bytesOf(result.outputFiles[0].text);
}
if (process.argv[2] === "--parts") {
  for (const row of rows.slice(0, 2)) await printParts(row);
  await printWithoutRules(rows[1]);
}
let failed = false;
for (const { name, bytes, over, limit } of rows) {
  const value = over === undefined ? bytes : bytes - rows[over].bytes;
  const verdict = limit === undefined ? "" : value <= limit ? `  ≤ ${limit}` : `  OVER ${limit}`;
  failed ||= limit !== undefined && value > limit;
  console.log(`${name.padEnd(42)} ${String(value).padStart(6)} bytes${verdict}`);
}
process.exitCode = failed ? 1 : 0;

/** Each file's code is replaced by nothing in the minified text, where a comment that minifying leaves in stands at its borders. */
async function printParts({ name: title, code }) {
  const border = (name) => `/*! ${name} */`;
  const result = await bundle(code, {
    alias: fromSources,
    plugins: [
      {
        name: "borders",
        setup: ({ onLoad }) =>
          onLoad({ filter: /(runtime\/src|generated\/packages\/.*\/dist)\/.*\.[jt]s$/ }, async ({ path }) => ({
            loader: path.endsWith(".ts") ? "ts" : "js",
            contents: `${border(relative(root, path))}\n${await readFile(path, "utf8")}`,
          })),
      },
    ],
    legalComments: "inline",
  });
  const pieces = result.outputFiles[0].text.split(/\/\*! (.+?) \*\/\n?/);
  const textWithout = (left) => pieces.filter((_, index) => index % 2 === 0 && index !== left).join("");
  const whole = bytesOf(textWithout());
  const parts = pieces.flatMap((name, index) => {
    const text = pieces[index + 1];
    return index % 2 === 1 && text ? [{ name, minified: text.length, bytes: whole - bytesOf(textWithout(index + 1)) }] : [];
  });
  console.log(`${title.padEnd(42)} minified, gzipped`);
  for (const { name, minified, bytes } of parts.sort((one, other) => other.bytes - one.bytes))
    console.log(`  ${name.padEnd(40)} ${String(minified).padStart(6)} ${String(bytes).padStart(6)} bytes`);
}

/** No limit on silence, no error of ours for a body that breaks off, no end by the caller's signal, any name: what fetch itself gives. */
async function printWithoutRules({ name, code }) {
  const contents = `
    export const readNothing = ({ body }) => void body?.cancel();
    export const readDownload = (response) => ({
      status: response.status,
      headers: response.headers,
      contentType: response.headers.get("content-type"),
      fileName: /filename="?([^"]*)/.exec(response.headers.get("content-disposition"))?.[1],
      size: Number(response.headers.get("content-length")),
      bytes: async () => new Uint8Array(await response.arrayBuffer()),
      text: () => response.text(),
      stream: () => response.body,
      cancel: () => response.body.cancel(),
    });`;
  const result = await bundle(code, {
    alias: fromSources,
    plugins: [{ name: "bare", setup: ({ onLoad }) => onLoad({ filter: /core\/values\/download\.ts$/ }, () => ({ contents })) }],
  });
  console.log(`${name}; files as fetch gives them: ${bytesOf(result.outputFiles[0].text)} bytes`);
}
