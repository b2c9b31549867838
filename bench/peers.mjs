// Makes the peers' clients from our bundles and bundles each into one module, as their users would.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root, timed } from "./run.mjs";

const folder = join(root, "build/bench/peers");
const modules = join(root, "bench/node_modules");
// Two of the peers' generators want a newer Node than ours does; the clients that they make do not.
const newerNode = join(root, "node_modules/node-22/bin/node");

/** Generates the peers' clients for the services and gives the path of each peer's module. */
export async function makePeers(services, baseUrl) {
  mkdirSync(folder, { recursive: true });
  const entries = { "openapi-fetch": `import createClient from "openapi-fetch"; export { createClient };` };
  for (const peer of ["hey-api", "orval", "oazapfts"]) entries[peer] = "";
  for (const service of services) {
    const bundle = join(root, `generated/openapi/${service}.yaml`);
    const out = (peer) => join(folder, peer, service);
    timed(newerNode, [
      join(modules, "@hey-api/openapi-ts/bin/run.js"),
      "-i",
      bundle,
      "-o",
      out("hey-api"),
      "-c",
      "@hey-api/client-fetch",
    ]);
    entries["hey-api"] +=
      `export * from ${JSON.stringify(`${out("hey-api")}/sdk.gen.ts`)}; export { client as ${service}Client } from ${JSON.stringify(`${out("hey-api")}/client.gen.ts`)};\n`;
    const config = join(folder, `orval.${service}.config.mjs`);
    writeFileSync(
      config,
      `export default { api: { input: ${JSON.stringify(bundle)}, output: { target: ${JSON.stringify(`${out("orval")}.ts`)}, client: "fetch", baseUrl: ${JSON.stringify(baseUrl)} } } };`,
    );
    timed(newerNode, [join(modules, ".bin/orval"), "--config", config]);
    entries.orval += `export * from ${JSON.stringify(`${out("orval")}.ts`)};\n`;
    mkdirSync(join(folder, "oazapfts"), { recursive: true });
    timed("node", [join(modules, ".bin/oazapfts"), bundle, `${out("oazapfts")}.ts`]);
    entries.oazapfts += `export * from ${JSON.stringify(`${out("oazapfts")}.ts`)}; export { defaults as ${service}Defaults } from ${JSON.stringify(`${out("oazapfts")}.ts`)};\n`;
  }
  const made = {};
  for (const [peer, contents] of Object.entries(entries)) {
    made[peer] = join(folder, `${peer}.mjs`);
    await build({
      stdin: { contents, resolveDir: join(root, "bench"), loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      nodePaths: [modules],
      outfile: made[peer],
      logLevel: "error",
    });
  }
  return made;
}
