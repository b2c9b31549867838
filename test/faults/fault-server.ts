import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A request as it arrived. */
export interface Arrival {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  readonly bytes: Buffer;
}

/** What the server does with a request; the number says which request it is, from 1. */
export type Behaviour = (response: ServerResponse, arrival: Arrival, number: number, socket: Socket) => void;

/** A server on 127.0.0.1 that misbehaves as told and keeps what arrives. */
export interface FaultServer {
  readonly url: string;
  readonly arrivals: Arrival[];
  behave(behaviour: Behaviour): void;
  /** Connections that are open now. */
  connections(): Promise<number>;
  /** Connections that were ever opened. */
  opened(): number;
  close(): Promise<void>;
}

export async function startFaultServer(behaviour: Behaviour = (response) => void response.end("{}")): Promise<FaultServer> {
  let current = behaviour;
  let opened = 0;
  const arrivals: Arrival[] = [];
  const server: Server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("error", () => undefined);
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const bytes = Buffer.concat(pieces);
      const arrival = {
        method: request.method ?? "",
        url: request.url ?? "",
        headers: request.headers,
        body: bytes.toString(),
        bytes,
      };
      arrivals.push(arrival);
      current(response, arrival, arrivals.length, request.socket);
    });
  });
  server.on("connection", () => opened++);
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    arrivals,
    behave(next) {
      current = next;
      arrivals.length = 0;
    },
    connections: () =>
      new Promise((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count)))),
    opened: () => opened,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers JSON. */
export function json(response: ServerResponse, value: unknown, status = 200, headers: Record<string, string> = {}): void {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
}

/** What errors of the runtime may carry. */
export type Rejection = Error & Partial<Record<"operation" | "url" | "status" | "code" | "retryAfterMs", unknown>>;

/** Gives what a promise rejects with; fails when it does not. */
export async function rejection(promise: Promise<unknown>): Promise<Rejection> {
  const value = await promise.then(
    (settled) => ({ settled }),
    (error: unknown) => ({ error, settled: undefined }),
  );
  if ("error" in value) return value.error as Rejection;
  throw new Error(`was to reject, but gave ${JSON.stringify(value.settled)}`);
}
