import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { FileMap } from "../../text/file-map.js";
import type { RenderJob, RenderTools } from "./job.js";
import { EnvironmentError, SpecError } from "../../text/problem.js";

/**
 * Resolves with the files that openapi-generator prints with our templates: service → path in the package → text.
 * All jobs run in one JVM. Anything that it calls an error, or does not print, is thrown.
 */
export async function render(jobs: readonly RenderJob[], tools: RenderTools): Promise<Map<string, FileMap>> {
  const parent = tools.folder ?? tmpdir();
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, "render-"));
  try {
    const configs = await Promise.all(jobs.map((job, index) => writeJob(job, join(folder, String(index)), tools)));
    await runBatch(configs, tools, jobs.length);
    const texts = await Promise.all(jobs.map((job, index) => readOutput(job, join(folder, String(index), "out"))));
    return new Map(jobs.map((job, index) => [job.service, texts[index] ?? new Map()]));
  } finally {
    await rm(tools.folder ?? folder, { recursive: true, force: true });
  }
}

/** Our files are printed to a folder of their own, apart from those that openapi-generator adds unasked. */
const OURS = "package";

async function writeJob(job: RenderJob, folder: string, tools: RenderTools): Promise<string> {
  await mkdir(folder, { recursive: true });
  const inputSpec = join(folder, "document.json");
  const config = join(folder, "config.json");
  const files = Object.fromEntries(
    job.templates.map(({ template, destination }) => [
      template,
      { templateType: "SupportingFiles", folder: "", destinationFilename: `${OURS}/${destination}` },
    ]),
  );
  await writeFile(inputSpec, JSON.stringify(job.document));
  await writeFile(
    config,
    JSON.stringify({
      generatorName: "typescript-axios",
      inputSpec,
      outputDir: join(folder, "out"),
      templateDir: tools.templates,
      files,
      globalProperties: { apiDocs: "false", modelDocs: "false", apiTests: "false", modelTests: "false" },
      openapiNormalizer: { KEEP_ONLY_FIRST_TAG_IN_OPERATION: true },
      legacyDiscriminatorBehavior: false,
    }),
  );
  return config;
}

async function runBatch(configs: readonly string[], tools: RenderTools, expected: number): Promise<void> {
  const archive = tools.archive;
  const made = archive !== undefined && !existsSync(archive) ? `${archive}.${process.pid}` : undefined;
  const archiving =
    archive === undefined
      ? []
      : made
        ? [`-XX:ArchiveClassesAtExit=${made}`, "-Xlog:disable"]
        : [`-XX:SharedArchiveFile=${archive}`];
  const flags = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dlog.level=error", ...archiving];
  const ended = await run(tools.java, [...flags, "-jar", tools.jar, "batch", ...configs], tools.signal);
  // Whoever stopped it knows why; that it did not finish is no finding of its own.
  tools.signal?.throwIfAborted();
  // Where there is no room for the archive, Java ends with an error after all is printed; the archive only saves time.
  refuseFailure(made ? { ...ended, code: 0 } : ended, expected);
  if (!made || !archive) return;
  if (ended.code === 0 && existsSync(made)) await rename(made, archive);
  else await rm(made, { force: true });
}

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly output: string;
}

/** What the machine lacks, as Java and the system call it. */
const SHORTAGE =
  /No space left on device|Disk quota exceeded|File too large|Read-only file system|OutOfMemoryError|insufficient memory/i;

function refuseFailure({ code, signal, output }: Ended, expected: number): void {
  const lines = output.split("\n").map((line) => line.trim());
  const errors = lines.filter((line) => /\b(ERROR|FAILURE|Exception)\b/.test(line));
  const isFinished = new RegExp(`finished ${expected} generators successfully`, "i").test(output);
  if (code === 0 && errors.length === 0 && isFinished) return;
  const cause = lines.findLast((line) => line.startsWith("Caused by: "))?.slice("Caused by: ".length);
  const said = (cause ?? errors[0] ?? lines.findLast((line) => line !== "") ?? "").slice(0, 500);
  const shortage = lines.find((line) => SHORTAGE.test(line));
  if (shortage !== undefined) {
    const fix = "Make room on the disk, or in memory, for the folder that generated/ is in, and run it again.";
    throw new EnvironmentError([{ message: `openapi-generator lacked room: ${shortage.slice(0, 500)}`, fix }]);
  }
  if (signal !== null) {
    const fix = "Run it again. The system ends programs so where memory is short.";
    throw new EnvironmentError([{ message: `openapi-generator was ended by ${signal}.`, fix }]);
  }
  const fix = "Look at the template or the render document that it names.";
  throw new SpecError([{ message: `openapi-generator failed (exit code ${code}): ${said}`, fix }]);
}

function run(program: string, args: readonly string[], stop?: AbortSignal): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      killSignal: "SIGKILL",
      ...(stop ? { signal: stop } : {}),
    });
    const pieces: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
    child.stderr.on("data", (piece: Buffer) => pieces.push(piece));
    child.on("error", (error) => {
      // When it is stopped, its end is waited for: until then it may write.
      if (stop?.aborted) return;
      const fix = "Install Java 11 or newer, or set JAVA_HOME.";
      reject(new EnvironmentError([{ message: `Java could not be started: ${error.message}`, fix }]));
    });
    child.on("close", (code, signal) => resolve({ code, signal, output: Buffer.concat(pieces).toString("utf8") }));
  });
}

async function readOutput(job: RenderJob, folder: string): Promise<FileMap> {
  const files: FileMap = new Map();
  for (const { template, destination } of job.templates) {
    try {
      files.set(destination, await readFile(join(folder, OURS, destination), "utf8"));
    } catch {
      throw new SpecError([
        {
          file: `templates/${template}`,
          message: `openapi-generator made no ${destination} of ${job.service} from it.`,
          fix: "Check that the template exists and is well-formed Mustache.",
        },
      ]);
    }
  }
  return files;
}
