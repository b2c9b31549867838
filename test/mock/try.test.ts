import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { expect, it } from "vitest";

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it("docs/mock.md: its three lines end in a waiter that finishes", async () => {
  const blocks = [...readFileSync("docs/mock.md", "utf8").matchAll(/```sh\n([^`]*)```/g)].map(([, lines = ""]) => lines);
  const lines =
    blocks
      .find((block) => block.includes("waitFor"))
      ?.trim()
      .split("\n") ?? [];
  expect(lines.length).toBe(3);
  const port = await freePort();
  // What is installed stays as it is, whatever the time of package.json.
  const commands = lines.map((line) =>
    line.replace(/^make/, "make -o node_modules/.package-lock.json").replaceAll("4010", String(port)),
  );
  const script = `set -e\n${commands.join("\n")}\nkill $!\nwait $! || true\n`;
  const shell = spawn("bash", ["-c", script], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  for (const stream of [shell.stdout, shell.stderr]) stream.on("data", (piece: Buffer) => (out += piece.toString()));
  const code = await new Promise((resolve) => shell.once("close", resolve));
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining("task_status: 'SUCCESS_RESET'") as string });
});
