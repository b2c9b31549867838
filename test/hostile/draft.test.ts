import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import { draft } from "../pages/reader.js";
import { compilePrograms, makeTree, readTree, repository, write } from "../unit/generator/tree.js";

const spec = "spec/kettles/openapi.yaml";
const existing = `openapi: 3.1.0
info: { title: Kettles, version: "1" }
tags: [{ name: Kettles }]
paths:
  /v1/kettles:
    get: { operationId: listKettles, responses: { "200": { description: ${"Every kettle that there is. ".repeat(2000)} } } }
components:
  schemas:
    Lid: { type: object }
`;

/** A saved page of one operation, by the number of it. */
function pageText(number: number): string {
  return `Boiling ${number}\nURI\nPOST /v1/{kettle_id}/boil-${number}
| Parameter | Mandatory | Type | Description |
|---|---|---|---|
| kettle_id | Yes | String | Which kettle. It can contain 1 to 36 characters. |
Response Parameters
Status code: 200
| Parameter | Type | Description |
|---|---|---|
| beats_${number} | Long | How often it sang. |
`;
}

function kettleTree(files: Record<string, string> = { [spec]: existing }): { root: string; page: string } {
  const root = makeTree({ ...files, "pages/Boil1.txt": pageText(1) });
  return { root, page: join(root, "pages/Boil1.txt") };
}

let command = "";
beforeAll(async () => {
  command = join(await compilePrograms("page"), "page.js");
});

const draftArgs = (root: string, page: string): string[] => [command, "draft", page, "--service", "kettles", "--root", root];

/** Runs a program that can write no file longer than so many kilobytes: the write fails half-way, as on a full disk. */
function withSmallDisk(kilobytes: number, args: string[]): { status: number | null; stderr: string } {
  const script = `ulimit -f ${kilobytes}; exec "$0" "$@"`;
  return spawnSync("bash", ["-c", script, process.execPath, ...args], { encoding: "utf8" });
}

describe("a draft that cannot be written", () => {
  it.each([1, 4, 40])("leaves all as it was where a file may have %i KiB, and works once there is room", async (kilobytes) => {
    const { root, page } = kettleTree();
    const before = readTree(root);
    const { status, stderr } = withSmallDisk(kilobytes, draftArgs(root, page));
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^page: .*spec\/kettles\/openapi\.yaml .*cannot be written \(E\w+\); nothing was drafted\.\n {4}Check the room/,
      ),
    ]);
    expect(readTree(root)).toEqual(before);
    expect(readdirSync(join(root, "spec/kettles"))).toEqual(["openapi.yaml"]);

    expect(spawnSync(process.execPath, draftArgs(root, page)).status).toBe(0);
    expect(Object.keys(readTree(join(root, "spec")))).toEqual([
      "kettles/facts/Boil1.yaml",
      "kettles/openapi.yaml",
      "kettles/operations/Boil1.yaml",
      "kettles/schemas/boil-1.yaml",
    ]);
  });

  it("leaves no folder of a service that was not there", () => {
    const { root, page } = kettleTree({});
    expect(withSmallDisk(0, draftArgs(root, page)).status).toBe(2);
    expect(readdirSync(root)).toEqual(["pages"]);
  });
});

describe("a draft that is killed", () => {
  it.each(["written aside", "facts in place", "operation in place", "schemas in place"])(
    "at '%s' leaves the document whole; the next one finishes the work",
    async (point) => {
      const { root, page } = kettleTree();
      const script = join(repository, "test/hostile/killed-draft.ts");
      const killed = spawnSync(process.execPath, ["--import", "tsx", script, root, page, point], { cwd: repository });
      expect(killed.signal, killed.stderr.toString()).toBe("SIGKILL");
      expect(readFileSync(join(root, spec), "utf8")).toBe(existing);

      await draft({ file: page, root, service: "kettles" });
      const whole = kettleTree();
      await draft({ file: whole.page, root: whole.root, service: "kettles" });
      expect(readTree(join(root, "spec"))).toEqual(readTree(join(whole.root, "spec")));
      expect(readdirSync(root).sort()).toEqual(["pages", "spec"]);
    },
  );

  it.each([
    ["facts/Boil1.yaml", "begun: by hand\n", "the file is there already"],
    ["operations/Boil1.yaml", "begun: by hand\n", "the file is there already"],
    ["schemas/boil-1.yaml", "Boil1Result: {}\n", "a schema Boil1Result already, which nothing refers to"],
  ])("does not take %s that a person has begun for what a killed one left", async (path, text, message) => {
    const { root, page } = kettleTree();
    write(root, `spec/kettles/${path}`, text);
    const before = readTree(root);
    await expect(draft({ file: page, root, service: "kettles" })).rejects.toThrow(message);
    expect(readTree(root)).toEqual(before);
  });
});

it("six drafts at once all come into the document", async () => {
  const { root } = kettleTree();
  const numbers = [1, 2, 3, 4, 5, 6];
  const drafts = numbers.map((number) => {
    write(root, `pages/Boil${number}.txt`, pageText(number));
    return spawn(process.execPath, draftArgs(root, join(root, `pages/Boil${number}.txt`)), { stdio: "ignore" });
  });
  const codes = await Promise.all(drafts.map(async (one) => (await once(one, "exit"))[0] as unknown));
  expect(codes).toEqual(numbers.map(() => 0));
  const document = parse(readFileSync(join(root, spec), "utf8")) as { paths: object };
  expect(Object.keys(document.paths).sort()).toEqual(
    [
      ...numbers.map((number) => `/v1/{kettle_id}/boil-${number}`).sort((one, other) => (one < other ? -1 : 1)),
      "/v1/kettles",
    ].sort(),
  );
  expect(readdirSync(join(root, "spec/kettles/facts"))).toEqual(numbers.map((number) => `Boil${number}.yaml`));
  expect(readdirSync(root).sort()).toEqual(["pages", "spec"]);
});

describe("a draft does not go through a link", () => {
  const rows: { link: string; to: string }[] = [
    { link: "spec", to: "spec" },
    { link: "spec/kettles", to: "spec/kettles" },
    { link: spec, to: spec },
    { link: spec, to: "not/there.yaml" },
    { link: "spec/kettles/facts", to: "spec/kettles" },
    { link: "spec/kettles/facts/Boil1.yaml", to: "not/there.yaml" },
    { link: "spec/kettles/operations", to: "spec/kettles" },
    { link: "spec/kettles/operations/Boil1.yaml", to: "not/there.yaml" },
    { link: "spec/kettles/schemas", to: "spec/kettles" },
    { link: "spec/kettles/schemas/boil-1.yaml", to: spec },
  ];
  it.each(rows)("$link, to $to elsewhere", async ({ link, to }) => {
    const outside = makeTree({ [spec]: existing });
    const { root, page } = kettleTree({});
    mkdirSync(join(root, link, ".."), { recursive: true });
    symlinkSync(join(outside, to), join(root, link));
    await expect(draft({ file: page, root, service: "kettles" })).rejects.toMatchObject({
      file: link,
      message: expect.stringContaining("symbolic link") as string,
    });
    expect(readTree(outside)).toEqual({ [spec]: existing });
    expect(existsSync(join(root, "spec/kettles/facts/Boil1.yaml"))).toBe(false);
  });
});

describe("a draft stays in the folder of its service", () => {
  const services = ["..", "../kettles", "a/b", "a\\b", "/etc", "", ".", "-rf", "KETTLES", "a\nb", "a b", "%2e%2e", "common/../x"];
  it.each(services)("SERVICE=%j is refused", async (service) => {
    const { root, page } = kettleTree();
    const before = readTree(root);
    await expect(draft({ file: page, root, service })).rejects.toThrow("is no name of a service");
    expect(readTree(root)).toEqual(before);
  });

  it.each(["../Boil", "A/../../B", "A/B", "A\\B", "", "a", "A.yaml", "A\n", "A B", "-A"])("NAME=%j is refused", async (name) => {
    const { root, page } = kettleTree();
    const before = readTree(root);
    await expect(draft({ file: page, root, service: "kettles", name })).rejects.toThrow("API name is not known");
    expect(readTree(root)).toEqual(before);
  });
});

it("a document that cannot be read is not taken for one that is not there", async () => {
  const { root, page } = kettleTree({ [spec]: "openapi: [\n" });
  await expect(draft({ file: page, root, service: "kettles" })).rejects.toThrow("This is no valid YAML");
  const other = kettleTree({ [`${spec}/folder`]: "" });
  await expect(draft({ file: other.page, root: other.root, service: "kettles" })).rejects.toThrow("no regular file");
  expect(readTree(other.root)[`${spec}/folder`]).toBe("");
});
