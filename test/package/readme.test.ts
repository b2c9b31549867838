import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root, services } from "./packed.js";

// Below the root, so that the workspace's packages, msw and undici are found.
const folder = join(root, "build/readme");
const readmes = ["README.md", "runtime/README.md", ...services.map((service) => `generated/packages/${service}/README.md`)];

/** What the examples take for granted: values of the reader's own, and what an earlier example has imported or made. */
async function given(): Promise<string> {
  const lines = [
    "declare const task_id: string, token: string, projectId: string, accessKeyId: string, secretAccessKey: string;",
    'declare const region: "cn-north-4", credentials: import("@hwcloud-openapi/runtime").Credentials, signal: AbortSignal;',
    "declare const publicKey: string, serverIds: string[];",
    "declare const task: unknown, answer: unknown, input: never;",
  ];
  for (const service of services) {
    const name = `@hwcloud-openapi/${service}`;
    const exported: unknown = await import(name);
    lines.push(`declare const ${service}: import("${name}").${service.replace(/^./, (first) => first.toUpperCase())}Client;`);
    const own = Object.keys(Object(exported)).filter(
      (key) => new RegExp(`^(create|is)\\w*`).test(key) && key !== "isGatewayError",
    );
    lines.push(...own.map((key) => `declare const ${key}: typeof import("${name}").${key};`));
  }
  return lines.join("\n");
}

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function blocksOf(file: string): string[] {
  return [...readFileSync(join(root, file), "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code);
}

const wrong = ['import { createKpsClient } from "@hwcloud-openapi/kps";\ncreateKpsClient({ region: "mars-1" });\n'];

/** What the compiler says of the examples in these folders, which it reads all at once. */
async function compile(examples: ReadonlyMap<string, readonly string[]>): Promise<string[]> {
  for (const [name, blocks] of examples) {
    mkdirSync(join(folder, name), { recursive: true });
    blocks.forEach((block, index) => writeFileSync(join(folder, name, `${index}.ts`), `${block}\nexport {};\n`));
  }
  writeFileSync(join(folder, "given.d.ts"), await given());
  const compilerOptions = {
    target: "es2023",
    module: "nodenext",
    lib: ["es2023", "dom", "dom.iterable"],
    types: ["node"],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  const { stdout } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], {
    cwd: folder,
    encoding: "utf8",
  });
  return stdout.split("\n").filter((line) => line !== "");
}

it("compiles every example of every README, and would tell of one that is wrong", async () => {
  const examples = new Map(readmes.map((file) => [file.replaceAll("/", "_"), blocksOf(file)]));
  for (const [name, blocks] of examples) expect(blocks.length, name).toBeGreaterThan(0);
  const said = await compile(examples.set("wrong", wrong));
  expect(said.filter((line) => !line.startsWith("wrong/"))).toEqual([]);
  expect(said.join("\n")).toContain("mars-1");
});

const jobs = services.flatMap((service) => {
  const folder = `spec/${service}/jobs`;
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return names.map((name) => ({ service, file: `${folder}/${name}` }));
});

it.each(jobs)("shows $file whole in the README of $service, before the operations", ({ service, file }) => {
  const [comment = "", ...rest] = readFileSync(join(root, file), "utf8").split(/(?<=^ \*\/$)/m);
  const about = comment.replace(/^(?:\/\*\*| \*\/| \* )/gm, "").trim();
  const [opening = ""] = readFileSync(join(root, `generated/packages/${service}/README.md`), "utf8").split("\n## Operations\n");
  expect(opening).toContain(`${about}\n\`\`\`ts\n${rest.join("").trim()}\n\`\`\`\n`);
  expect(about).not.toBe("");
});

it("finds a job", () => expect(jobs).not.toEqual([]));

/** Names of an interface's own members, as the built declarations have them. */
function membersOf(file: string, name: string): string[] {
  const text = readFileSync(join(root, "runtime/dist/core", file), "utf8");
  const [, members = ""] = new RegExp(`^export interface ${name}\\b[^{]*\\{\n(.*?)^\\}`, "ms").exec(text) ?? [];
  return [...members.matchAll(/^ {4}readonly (\w+)\??:/gm)].map(([, member = ""]) => member).sort();
}

/** Names in the first column of a section's table, with the star that follows each. */
function rowsOf(file: string, heading: string): string[] {
  const [, section = ""] = new RegExp(`^## ${heading}\n(.*?)^## `, "ms").exec(readFileSync(join(root, file), "utf8")) ?? [];
  const columns = [...section.matchAll(/^\| (`.*?) \|/gm)].map(([, column = ""]) => column);
  return columns
    .flatMap((column) => [...column.matchAll(/`(\w+)`( \*)?/g)].map(([, name, star = ""]) => `${name}${star}`))
    .sort();
}

it.each(services)("names every option of a client, a call and a waiter in the README of %s", async (service) => {
  const file = `generated/packages/${service}/README.md`;
  const ofCall = membersOf("call/options.d.ts", "CallOptions");
  const ofClient = membersOf("call/options.d.ts", "ClientOptions");
  expect(ofCall).toContain("signal");
  expect(rowsOf(file, "Options")).toEqual(ofClient.map((name) => (ofCall.includes(name) ? `${name} *` : name)).sort());
  expect(ofCall.filter((name) => !ofClient.includes(name))).toEqual(["signal"]);
  const exported = Object.keys(Object(await import(`@hwcloud-openapi/${service}`)));
  const hasWaiters = exported.some((name) => /^waitFor[A-Z]/.test(name));
  expect(rowsOf(file, "Waiting")).toEqual(hasWaiters ? membersOf("wait/wait-options.d.ts", "WaitOptions") : []);
});
