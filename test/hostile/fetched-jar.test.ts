import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { afterEach, describe, expect, it } from "vitest";

import { EnvironmentError } from "../../generator/text/problem.js";
import { fetchFile } from "../../generator/run/fetch-file.js";
import { findTools } from "../../generator/run/tools.js";
import { makeTree, repository } from "../unit/generator/tree.js";

const started: Server[] = [];
afterEach(() => {
  for (const server of started.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(answer);
  started.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** A Java that keeps a note of every start, with a release file, so that nobody needs to ask for its version. */
function recordingJava(): { folder: string; starts: () => string } {
  const script = '#!/bin/sh\necho "$@" >> "${0%/bin/java}/starts"\n';
  const folder = makeTree({ release: 'JAVA_VERSION="17.0.1"\n', "bin/java": script });
  chmodSync(join(folder, "bin/java"), 0o755);
  const note = join(folder, "starts");
  return { folder, starts: () => (existsSync(note) ? readFileSync(note, "utf8") : "") };
}

/** Returns what came of a search for tools with an empty cache, where the jar comes from `url`. */
async function find(
  url: string,
): Promise<{ error: EnvironmentError | undefined; cache: string; starts: string; told: string[] }> {
  const settings = {
    "generator-cli": { version: "7.25.0", repository: { downloadUrl: `${url}/\${groupId}/\${artifactId}/\${versionName}.jar` } },
  };
  const home = makeTree({ "openapitools.json": JSON.stringify(settings) });
  const cache = makeTree({});
  const java = recordingJava();
  const env = {
    JAVA_HOME: java.folder,
    PATH: `${join(java.folder, "bin")}:${process.env["PATH"]}`,
    HWCLOUD_OPENAPI_CACHE: cache,
  };
  const told: string[] = [];
  const outcome: unknown = await findTools(home, { ...env, ...noProxy }, (line) => told.push(line)).catch(
    (thrown: unknown) => thrown,
  );
  return { error: outcome instanceof EnvironmentError ? outcome : undefined, cache, starts: java.starts(), told };
}

const noProxy = { HTTP_PROXY: "", HTTPS_PROXY: "", http_proxy: "", https_proxy: "" };

describe("a jar that was fetched", () => {
  it("is noted when it runs: what the next tests rest on", () => {
    const java = recordingJava();
    spawnSync(join(java.folder, "bin/java"), ["-jar", "x.jar", "help"]);
    expect(java.starts()).toBe("-jar x.jar help\n");
  });

  const rows: { name: string; answer: RequestListener; want: RegExp }[] = [
    {
      name: "another jar",
      answer: (_request, response) => response.end("PK\u0003\u0004 another program"),
      want: /what came has the sha256 [0-9a-f]{64}, not 41ce4f6b/,
    },
    { name: "an empty answer", answer: (_request, response) => response.end(), want: /the sha256 e3b0c442/ },
    {
      name: "an answer that is cut off",
      answer: (_request, response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write("PK", () => response.destroy());
      },
      want: /could not be fetched \(/,
    },
    {
      name: "no jar",
      answer: (_request, response) => response.writeHead(404).end("not here"),
      want: /could not be fetched \(status code 404\)/,
    },
    {
      name: "a redirect to another place than the web",
      answer: (_request, response) => response.writeHead(302, { location: "file:///etc/hostname" }).end(),
      want: /could not be fetched \(/,
    },
  ];
  it.each(rows)("never runs before its hash was found to be right: $name", async ({ answer, want }) => {
    const { url } = await serve(answer);
    const { error, cache, starts, told } = await find(url);
    expect(error?.problems.map(({ message }) => message)).toEqual([expect.stringMatching(want)]);
    expect(error?.problems[0]?.fix).toMatch(/\w/);
    expect(starts).toBe("");
    expect(readdirSync(cache)).toEqual([]);
    expect(told).toEqual([`fetching openapi-generator 7.25.0 (about 32 MB, once) to ${cache}`]);
  });

  it("is kept when its hash is right, under the address that openapitools.json gives, and still has not run", async () => {
    const real = readFileSync((await findTools(repository)).jar);
    const asked: (string | undefined)[] = [];
    const { url } = await serve((request, response) => {
      asked.push(request.url);
      response.end(real);
    });
    const { error, cache, starts } = await find(url);
    expect(error).toBeUndefined();
    expect(asked).toEqual(["/org/openapitools/openapi-generator-cli/7.25.0.jar"]);
    expect(readdirSync(cache)).toEqual(["7.25.0.jar"]);
    expect(readFileSync(join(cache, "7.25.0.jar")).equals(real)).toBe(true);
    expect(starts).toBe("");
  });

  it("comes from where the command line of openapi-generator takes it, through HTTPS_PROXY", async () => {
    const schema = JSON.parse(
      readFileSync(join(repository, "node_modules/@openapitools/openapi-generator-cli/config.schema.json"), "utf8"),
    ) as { properties: { "generator-cli": { properties: { repository: { downloadUrl: { default: string } } } } } };
    const host = new URL(schema.properties["generator-cli"].properties.repository.downloadUrl.default).host;
    const connects: (string | undefined)[] = [];
    const { url, server } = await serve((_request, response) => response.writeHead(500).end());
    server.on("connect", (request, socket) => {
      connects.push(request.url);
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
    const java = recordingJava();
    const env = { JAVA_HOME: java.folder, HWCLOUD_OPENAPI_CACHE: makeTree({}), ...noProxy, HTTPS_PROXY: url, https_proxy: url };
    await expect(findTools(repository, { ...env, NO_PROXY: "", no_proxy: "" })).rejects.toThrow("could not be fetched");
    expect(connects).toEqual([`${host}:443`]);
    expect(java.starts()).toBe("");
  });
});

describe("what is fetched is bounded", () => {
  const sha256 = "0".repeat(64);

  it("in size, whatever the answer says of its length", async () => {
    let sent = 0;
    const { url } = await serve((_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
      };
      response.on("drain", more);
      more();
    });
    const folder = makeTree({});
    const fetched = fetchFile(join(folder, "x"), { url, sha256, maxBytes: 1_000_000, limitMs: 60_000 }, noProxy);
    await expect(fetched).rejects.toThrow("more than 1000000 bytes");
    expect(sent).toBeLessThan(50_000_000);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each<[string, RequestListener]>([
    ["that is never begun", () => {}],
    ["that never ends", (_request, response) => void response.write("PK")],
  ])("in time: an answer %s", async (_name, answer) => {
    const { url } = await serve(answer);
    const folder = makeTree({});
    const fetched = fetchFile(join(folder, "x"), { url, sha256, maxBytes: 1000, limitMs: 300 }, noProxy);
    await expect(fetched).rejects.toThrow("no whole answer within 0.3 s");
    expect(readdirSync(folder)).toEqual([]);
  });
});
