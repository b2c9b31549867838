import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

import { EnvHttpProxyAgent, fetch } from "undici";

/** What is to be fetched, and how it is known again. */
export interface Wanted {
  readonly url: string;
  readonly sha256: string;
  readonly maxBytes: number;
  readonly limitMs: number;
}

/** What came is not what was wanted. */
export class WrongHashError extends Error {
  override readonly name = "WrongHashError";
}

/**
 * Fetches a file to `path`, through the proxy that the environment names. The file appears there only after its hash was found
 * to be right; of anything else nothing is kept. Rejects with an error that says in a few words why nothing was fetched.
 */
export async function fetchFile(path: string, wanted: Wanted, env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const folder = await mkdtemp(join(dirname(path), "fetch-"));
  const agent = new EnvHttpProxyAgent({
    httpProxy: env["http_proxy"] ?? env["HTTP_PROXY"] ?? "",
    httpsProxy: env["https_proxy"] ?? env["HTTPS_PROXY"] ?? "",
    noProxy: env["no_proxy"] ?? env["NO_PROXY"] ?? "",
  });
  const signal = AbortSignal.timeout(wanted.limitMs);
  try {
    const file = join(folder, "file");
    const hash = createHash("sha256");
    try {
      const response = await fetch(wanted.url, { dispatcher: agent, signal });
      if (!response.ok || response.body === null) throw new Error(`status code ${response.status}`);
      await pipeline(
        Readable.fromWeb(response.body, { signal }),
        bounded(wanted.maxBytes, (piece) => hash.update(piece)),
        createWriteStream(file, { flags: "wx", flush: true }),
      );
    } catch (error) {
      throw new Error(signal.aborted ? `no whole answer within ${wanted.limitMs / 1000} s` : reasonOf(error));
    }
    const found = hash.digest("hex");
    if (found !== wanted.sha256) throw new WrongHashError(`what came has the sha256 ${found}, not ${wanted.sha256}`);
    await rename(file, path);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await agent.destroy();
  }
}

function bounded(maxBytes: number, see: (piece: Buffer) => void): Transform {
  let bytes = 0;
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      if (bytes > maxBytes) return done(new Error(`more than ${maxBytes} bytes came`));
      see(piece);
      done(null, piece);
    },
  });
}

/** fetch says "fetch failed" alone; what failed is its cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}
