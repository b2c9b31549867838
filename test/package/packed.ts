import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));
/** Names of the generated packages. */
export const services: readonly string[] = readdirSync(join(root, "generated/packages")).sort();

/** Folders of all packages, below the root. */
export const folders: readonly string[] = ["runtime", ...services.map((service) => `generated/packages/${service}`)];

/** What npm says of a tarball. */
interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Lets npm pack packages, all by one start of it. */
export function pack(paths: readonly string[], ...how: string[]): Packed[] {
  const args = ["pack", "--json", "--ignore-scripts", ...how, ...paths.map((path) => `./${path}`)];
  const printed = execFileSync("npm", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const packed = JSON.parse(printed) as Packed[];
  if (packed.length !== paths.length) throw new Error(`npm pack made ${packed.length} tarballs of ${paths.join(", ")}`);
  return packed;
}

/** Packs packages and gives the paths of the tarballs, by name. */
export function packAll(folder: string, paths: readonly string[] = folders): Map<string, string> {
  mkdirSync(folder, { recursive: true });
  return new Map(pack(paths, "--pack-destination", folder).map(({ name, filename }) => [name, join(folder, filename)]));
}

/** An empty project with the tarballs installed, without network. */
export function installConsumer(): string {
  const folder = mkdtempSync(join(tmpdir(), "consumer-"));
  const tarballs = packAll(join(folder, "tarballs"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  execFileSync("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", ...tarballs.values()], {
    cwd: folder,
    stdio: "pipe",
  });
  cpSync(join(root, "test/package/consumers"), folder, { recursive: true });
  // The optional peer, for those who mock with it.
  symlinkSync(join(root, "node_modules/msw"), join(folder, "node_modules/msw"));
  return folder;
}

/** Runs a program in the consumer's folder and gives what it printed and how it ended. */
export function run(
  folder: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8", env: { ...process.env, ...env } });
  return { status, output: `${stdout}${stderr}` };
}

/** Node versions at hand: the running one and those that npm installed for tests on this platform. */
export const nodes: readonly { version: string; path: string }[] = [
  { version: process.versions.node.split(".")[0] ?? "", path: process.execPath },
  ...["22", "24"]
    .map((version) => ({ version, path: join(root, `node_modules/node-${version}/bin/node`) }))
    .filter(({ path }) => existsSync(path)),
];
