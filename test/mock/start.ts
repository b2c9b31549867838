import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { loadServices, type MockSources } from "../../generator/mock/load.js";
import { signatures } from "../../profiles/huawei/mock/signature.js";
import { readConfig } from "../../generator/config/packages.js";
import { createMockServer, type MockOptions } from "../../generator/mock/server.js";

/** An answer as a plain row to compare with. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface RunningMock {
  readonly url: string;
  /** Sends one request, its body as JSON unless it is a text or a form; the body of the answer is JSON where it is, else text. */
  ask(method: string, path: string, options?: { body?: unknown; headers?: Record<string, string> }): Promise<Answered>;
  close(): Promise<void>;
}

export const PROJECT = "7f1c3b0de94a4c5f8a6d2e1b90c47a35";
/** A key pair task that the mock server has from the start. */
export const TASK = "aee8d2fe-5484-4753-9177-5a38dc15546c";

let sources: Promise<MockSources> | undefined;

/** All services as a mock server is given them. */
export function mockSources(): Promise<MockSources> {
  sources ??= readConfig(process.cwd(), "packages.yaml", process.cwd()).then((packages) => loadServices(process.cwd(), packages));
  return sources;
}

/** Starts a mock server of all services on a free port; `options` go over those of a server without any switch. */
export async function startMock(options: Partial<MockOptions> = {}): Promise<RunningMock> {
  return serve(createMockServer({ ...(await mockSources()), signatures, ...options }));
}

/** Serves on a free port. */
export async function serve(server: Server): Promise<RunningMock> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    async ask(method, path, { body, headers = {} } = {}) {
      const isForm = body instanceof FormData;
      const type = body === undefined || isForm ? {} : { "content-type": "application/json" };
      const sent = body === undefined ? null : typeof body === "string" || isForm ? body : JSON.stringify(body);
      const response = await fetch(url + path, { method, headers: { ...type, ...headers }, body: sent });
      const answer = await response.text();
      const isJson = response.headers.get("content-type")?.includes("json") ?? false;
      return { status: response.status, headers: response.headers, body: isJson ? (JSON.parse(answer) as unknown) : answer };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
