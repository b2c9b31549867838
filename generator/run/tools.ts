import { spawn } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";

import { hashText, readGeneratorVersion } from "./manifest.js";
import { EnvironmentError, type RenderTools } from "../model.js";

/** sha256 of each jar that may run here. */
const JARS: Readonly<Record<string, string>> = {
  "7.25.0": "41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae",
};
const OLDEST_JAVA = 11;
/** Class data archives made when a program ends exist since then. */
const ARCHIVING_JAVA = 13;
const FETCH_LIMIT_MS = 180_000;

/** What the environment says of tools; tests give their own. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Finds Java and the jar of openapi-generator, fetching the jar when it is not there. Nothing but the cache folder is written.
 * Throws `EnvironmentError` with what to do.
 */
export async function findTools(
  home: string,
  env: Environment = process.env,
): Promise<RenderTools & { readonly javaVersion: string }> {
  const java = findJava(env);
  const { version, build } = await readJavaVersion(java);
  const major = Number(/^(?:1\.)?(\d+)/.exec(version)?.[1] ?? 0);
  if (major < OLDEST_JAVA) {
    fail(`Java ${version} is too old (${java}).`, `Install Java ${OLDEST_JAVA} or newer, or set JAVA_HOME to one.`);
  }
  const cache = cacheFolder(env);
  const generator = readGeneratorVersion(home);
  const hash = JARS[generator];
  if (hash === undefined)
    return fail(
      `openapitools.json names openapi-generator ${generator}, whose hash is not known.`,
      "Add its sha256 to generator/run/tools.ts.",
    );
  const jar = join(cache, `${generator}.jar`);
  if (!existsSync(jar)) await fetchJar(home, cache, generator, env);
  const found = hashText(await readFile(jar));
  if (found !== hash)
    fail(
      `${jar} has the sha256 ${found}, not ${hash}.`,
      "Delete the file; the next run fetches it again. Should it differ then too, do not use it.",
    );
  const archive = major >= ARCHIVING_JAVA ? join(cache, `${generator}-${hashText(build).slice(0, 16)}.jsa`) : undefined;
  return { java, jar, javaVersion: version, templates: join(home, "templates"), ...(archive === undefined ? {} : { archive }) };
}

/** The folder for what is fetched once and outlives an install: HWCLOUD_OPENAPI_CACHE, else the user's cache folder. */
export function cacheFolder(env: Environment): string {
  return (
    env["HWCLOUD_OPENAPI_CACHE"] || join(env["XDG_CACHE_HOME"] || join(env["HOME"] || homedir(), ".cache"), "hwcloud-openapi")
  );
}

function findJava(env: Environment): string {
  const name = process.platform === "win32" ? "java.exe" : "java";
  if (env["JAVA_HOME"]) {
    const java = join(env["JAVA_HOME"], "bin", name);
    return existsSync(java)
      ? java
      : fail(
          `JAVA_HOME is ${env["JAVA_HOME"]}, but there is no bin/${name}.`,
          "Set JAVA_HOME to a Java 11 or newer, or unset it.",
        );
  }
  const found = (env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  return (
    found ??
    fail(
      "There is no Java on the PATH.",
      `Install Java ${OLDEST_JAVA} or newer (a headless runtime is enough), or set JAVA_HOME.`,
    )
  );
}

/** Gives Java's version, and a text that tells this build from others. Its release file spares starting it. */
async function readJavaVersion(java: string): Promise<{ version: string; build: string }> {
  const release = join(dirname(dirname(realpathSync(java))), "release");
  if (existsSync(release)) {
    const build = readFileSync(release, "utf8");
    const version = /^JAVA_VERSION="([^"]+)"/m.exec(build)?.[1];
    if (version !== undefined) return { version, build };
  }
  const build = await run(java, ["-version"], 20_000, {});
  const version = /version "([^"]+)"/.exec(build.output)?.[1];
  if (build.code !== 0 || version === undefined)
    return fail(`${java} does not tell its version.`, "Install Java 11 or newer, or set JAVA_HOME to one.");
  return { version, build: build.output };
}

/** The command line of openapi-generator fetches its jar; it gets a settings file and a folder of its own, and is asked for no more than its help. */
async function fetchJar(home: string, cache: string, version: string, env: Environment): Promise<void> {
  let folder: string;
  try {
    await mkdir(cache, { recursive: true });
    folder = await mkdtemp(join(cache, "fetch-"));
  } catch (error) {
    return fail(
      `The cache folder ${cache} cannot be written: ${messageOf(error)}`,
      "Set HWCLOUD_OPENAPI_CACHE to a folder that can.",
    );
  }
  try {
    const settings = join(folder, "openapitools.json");
    await writeFile(settings, JSON.stringify({ "generator-cli": { version, storageDir: folder } }));
    const program = join(home, "node_modules/@openapitools/openapi-generator-cli/main.js");
    if (!existsSync(program)) fail("openapi-generator-cli is not installed.", "Run npm ci.");
    const { output } = await run(process.execPath, [program, "--openapitools", settings, "help"], FETCH_LIMIT_MS, env);
    const fetched = join(folder, `${version}.jar`);
    if (!existsSync(fetched)) {
      const cause = /\b(E[A-Z]{4,}|getaddrinfo [^\n]*|status code \d+|timeout[^\n]*)/.exec(output)?.[0] ?? "no answer";
      fail(
        `openapi-generator ${version} could not be fetched (${cause}).`,
        `Connect to the network or set HTTPS_PROXY; or put the jar at ${join(cache, `${version}.jar`)}.`,
      );
    }
    await rename(fetched, join(cache, `${version}.jar`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(
  program: string,
  args: readonly string[],
  limitMs: number,
  env: Environment,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: limitMs,
      killSignal: "SIGKILL",
      env: { ...process.env, ...env },
    });
    let output = "";
    child.stdout.on("data", (piece: Buffer) => (output += piece.toString("utf8")));
    child.stderr.on("data", (piece: Buffer) => (output += piece.toString("utf8")));
    child.on("error", (error) => resolve({ code: null, output: `${output}\n${error.message}` }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail(message: string, fix: string): never {
  throw new EnvironmentError([{ message, fix }]);
}
