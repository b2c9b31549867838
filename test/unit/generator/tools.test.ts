import { chmodSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { EnvironmentError } from "../../../generator/text/problem.js";
import { cacheFolder, findTools } from "../../../generator/run/tools.js";
import { makeTree, repository } from "./tree.js";

/** Gives the folder of a program that answers `java -version` as real ones do. */
function fakeJava(version: string): string {
  const root = makeTree({ "bin/java": `#!/bin/sh\necho 'openjdk version "${version}" 2020-01-01' >&2\n` });
  chmodSync(join(root, "bin/java"), 0o755);
  return root;
}

async function refusal(env: Record<string, string>): Promise<string> {
  const error = await findTools(repository, env).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EnvironmentError);
  const [problem, ...more] = error instanceof EnvironmentError ? error.problems : [];
  expect(more).toEqual([]);
  expect(`${problem?.message}${problem?.fix}`).not.toContain("\n");
  return `${problem?.message} ${problem?.fix}`;
}

describe("what the machine lacks, each in one line", () => {
  it("no Java", async () => {
    expect(await refusal({ PATH: makeTree({}) })).toMatch(/no Java on the PATH.* Install Java 11/);
  });

  it("a JAVA_HOME without Java", async () => {
    expect(await refusal({ JAVA_HOME: makeTree({}) })).toMatch(/JAVA_HOME is .*, but there is no bin\/java/);
  });

  it.each(["1.8.0_402", "10.0.2"])("Java %s", async (version) => {
    expect(await refusal({ PATH: join(fakeJava(version), "bin") })).toContain(`Java ${version} is too old`);
  });

  it("a Java that tells no version", async () => {
    const root = makeTree({ "bin/java": "#!/bin/sh\nexit 3\n" });
    chmodSync(join(root, "bin/java"), 0o755);
    expect(await refusal({ JAVA_HOME: root })).toContain("does not tell its version");
  });

  it("a jar with another hash", async () => {
    const cache = makeTree({ "7.25.0.jar": "not the jar" });
    expect(await refusal({ JAVA_HOME: fakeJava("17.0.1"), HWCLOUD_OPENAPI_CACHE: cache })).toMatch(
      /has the sha256 [0-9a-f]{64}, not 41ce4f6b/,
    );
  });

  it("a cache folder that cannot be", async () => {
    const root = makeTree({ file: "" });
    expect(await refusal({ JAVA_HOME: fakeJava("17.0.1"), HWCLOUD_OPENAPI_CACHE: join(root, "file/cache") })).toContain(
      "cannot be written",
    );
  });

  it("no network, and leaves nothing in the cache folder", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const proxy = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`;
    closed.close();
    const cache = makeTree({});
    const env = { JAVA_HOME: fakeJava("17.0.1"), PATH: join(fakeJava("17.0.1"), "bin"), HWCLOUD_OPENAPI_CACHE: cache };
    const proxies = Object.fromEntries(
      ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "ALL_PROXY"].map((name) => [name, proxy]),
    );
    expect(await refusal({ ...env, ...proxies, NO_PROXY: "", no_proxy: "" })).toMatch(
      /openapi-generator 7\.25\.0 could not be fetched .* Connect to the network/,
    );
    expect(readdirSync(cache)).toEqual([]);
  });
});

describe("what is found", () => {
  it.each<[Record<string, string>, string]>([
    [{ HWCLOUD_OPENAPI_CACHE: "/a", XDG_CACHE_HOME: "/b", HOME: "/c" }, "/a"],
    [{ XDG_CACHE_HOME: "/b", HOME: "/c" }, "/b/hwcloud-openapi"],
    [{ HOME: "/c" }, "/c/.cache/hwcloud-openapi"],
  ])("the cache folder of %j is %s", (env, want) => {
    expect(cacheFolder(env)).toBe(want);
  });
});
