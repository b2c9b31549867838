import { spawn } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { access, constants, mkdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";

import { hashText, readGeneratorVersion } from "./manifest.js";
import type { RenderTools } from "../emit/render/job.js";
import { EnvironmentError } from "../text/problem.js";
import type { Json } from "../text/json.js";
import { memberAt } from "../text/pointer.js";

/** sha256 of each jar that may run here. */
const JARS: Readonly<Record<string, string>> = {
  "7.25.0": "41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae",
};
const OLDEST_JAVA = 11;
/** Class data archives made when a program ends exist since then. */
const ARCHIVING_JAVA = 13;
const FETCH_LIMIT_MS = 180_000;
/** Three times what the jar has. */
const MAX_JAR_BYTES = 96 * 1024 * 1024;

/** What the environment says of tools; tests give their own. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Finds Java and the jar of openapi-generator. A jar that is not there is fetched, which `tell` is told of; none is started here,
 * and none is given back whose hash is not the known one. Nothing but the cache folder is written.
 * Throws `EnvironmentError` with what to do.
 */
export async function findTools(
  home: string,
  env: Environment = process.env,
  tell: (line: string) => void = () => {},
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
  if (!existsSync(jar)) {
    tell(`fetching openapi-generator ${generator} (about 32 MB, once) to ${cache}`);
    await fetchJar(home, jar, generator, hash, env);
  }
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

/** Resolves with Java's version, and a text that tells this build from others. Its release file spares starting it. */
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

/**
 * Fetches the jar from where the command line of openapi-generator would, but does not start that: whatever it is asked for,
 * it runs what it has fetched before anybody can look at the hash.
 */
async function fetchJar(home: string, jar: string, version: string, sha256: string, env: Environment): Promise<void> {
  try {
    await mkdir(dirname(jar), { recursive: true });
    await access(dirname(jar), constants.W_OK);
  } catch (error) {
    return fail(
      `The cache folder ${dirname(jar)} cannot be written: ${messageOf(error)}`,
      "Set HWCLOUD_OPENAPI_CACHE to a folder that can.",
    );
  }
  const url = downloadUrl(home, version);
  const { fetchFile, WrongHashError } = await import("./fetch-file.js");
  try {
    await fetchFile(jar, { url, sha256, maxBytes: MAX_JAR_BYTES, limitMs: FETCH_LIMIT_MS }, { ...process.env, ...env });
  } catch (error) {
    const fix =
      error instanceof WrongHashError
        ? "It was thrown away and nothing of it has run. Somebody on the way may have changed it: try another network."
        : `Connect to the network or set HTTPS_PROXY; or put the jar at ${jar}.`;
    fail(`openapi-generator ${version} could not be fetched (${messageOf(error)}).`, fix);
  }
}

/** Returns the address of a version's jar: as openapitools.json says, else as the command line's own default says. */
function downloadUrl(home: string, version: string): string {
  const settings = readJson(join(home, "openapitools.json"));
  const defaults = readJson(join(home, "node_modules/@openapitools/openapi-generator-cli/config.schema.json"));
  const own = memberAt(settings, ["generator-cli", "repository", "downloadUrl"]);
  const usual = memberAt(defaults, ["properties", "generator-cli", "properties", "repository", "downloadUrl", "default"]);
  const template = own ?? usual;
  if (typeof template !== "string") return fail("openapi-generator-cli is not installed.", "Run npm ci.");
  const values = new Map([
    ["groupId", "org/openapitools"],
    ["artifactId", "openapi-generator-cli"],
    ["versionName", version],
  ]);
  return template.replace(/\$\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole);
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

function readJson(path: string): Json {
  try {
    const content: Json = JSON.parse(readFileSync(path, "utf8"));
    return content;
  } catch {
    return null;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail(message: string, fix: string): never {
  throw new EnvironmentError([{ message, fix }]);
}
