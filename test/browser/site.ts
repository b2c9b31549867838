import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A site with the page, and the services behind it. */
export interface Site {
  readonly origin: string;
  /** The services under another origin, which allows calls from anywhere. */
  readonly otherOrigin: string;
  readonly seen: { url: string; headers: IncomingMessage["headers"] }[];
  close(): Promise<void>;
}

const task = {
  task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c",
  task_status: "RUNNING_RESET",
  server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
};

/** Starts a site that serves the page, mock worker and a proxy to the services, and the services a second time under another origin. */
export async function startSite(): Promise<Site> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const bundle = await build({
    entryPoints: [`${root}/test/browser/page.ts`],
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
  });
  const script = bundle.outputFiles[0]?.text ?? "";
  const worker = readFileSync(`${root}/node_modules/msw/lib/mockServiceWorker.js`);
  const seen: Site["seen"] = [];
  let questions = 0;

  const service = (request: IncomingMessage, response: ServerResponse, path: string): void => {
    const json = (text: string): void =>
      void response.writeHead(200, { "content-type": "application/json", "x-request-id": "r-1" }).end(text);
    seen.push({ url: request.url ?? "", headers: request.headers });
    if (path.startsWith("/redirect")) return void response.writeHead(302, { location: "/elsewhere" }).end();
    if (path.startsWith("/bigint")) return json('{"id":9007199254740993}');
    if (path.startsWith("/stall")) return;
    if (path.startsWith("/cut"))
      return void response.writeHead(200, { "content-length": 100 }).write("part", () => setImmediate(() => response.destroy()));
    if (path.includes("/consistency-results/"))
      return void response.writeHead(200, { "content-type": "application/zip" }).end(Uint8Array.of(0, 255, 128, 10));
    if (path.startsWith("/moving"))
      return json(JSON.stringify({ ...task, task_status: ++questions < 3 ? "RUNNING_RESET" : "SUCCESS_RESET" }));
    json(JSON.stringify(task));
  };
  const site = createServer((request, response) => {
    const path = request.url ?? "/";
    if (path === "/")
      return void response
        .writeHead(200, { "content-type": "text/html" })
        .end('<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="/page.js"></script>');
    if (path === "/page.js")
      return void response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(script);
    if (path === "/mockServiceWorker.js") return void response.writeHead(200, { "content-type": "text/javascript" }).end(worker);
    service(request, response, path.replace(/^\/proxy/, ""));
  });
  const other = createServer((request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "*, authorization");
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    service(request, response, request.url ?? "/");
  });
  const ports: number[] = [];
  for (const server of [site, other]) {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    ports.push((server.address() as AddressInfo).port);
  }
  return {
    origin: `http://127.0.0.1:${ports[0]}`,
    otherOrigin: `http://127.0.0.1:${ports[1]}`,
    seen,
    close: async () => {
      for (const server of [site, other]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
