import { generateKeyPairSync, randomBytes } from "node:crypto";
import { inspect } from "node:util";
import { expect } from "vitest";
import { type ApiError, type ClientOptions, fromToken, type Operation, send, writeInput } from "../../runtime/src/index.js";
import { createKpsContext } from "../unit/runtime/fixture.js";
import { rejection } from "./fault-server.js";

/** Secrets are made at run time, so that no file holds what looks like one. */
export const canary = (): string => `CANARY${randomBytes(12).toString("hex")}`;
export const privateKey = (): string =>
  generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey.export({ type: "pkcs8", format: "pem" }).toString();
export const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
export const base64 = (text: string): string => Buffer.from(text).toString("base64");

export type Table = Operation<Record<string, unknown>, unknown>;
export const basics = { id: "kps.storeLogin", method: "PUT", path: "/v1/logins/{login_id}", idempotent: true } as const;
export const withBody: { readonly body: string; readonly write: typeof writeInput } = {
  body: "application/json",
  write: writeInput,
};

/** All that a failing call shows: what its hooks are told, and its error in every way that somebody may print it. */
export async function shownOf(
  endpoint: string,
  operation: Table,
  input: Record<string, unknown>,
  options: Partial<ClientOptions> = {},
): Promise<string> {
  const seen: unknown[] = [];
  const see = (event: unknown): void => void seen.push(event);
  const context = createKpsContext({
    endpoint,
    credentials: fromToken("token"),
    maxAttempts: 2,
    maxResponseBytes: 2 ** 17,
    hooks: { onRequest: see, onResponse: see, onRetry: see, onError: see },
    ...options,
  });
  const error = await rejection(send(context, operation, input));
  expect(seen.length).toBeGreaterThan(1);
  return allOf(seen, error);
}

export function allOf(seen: unknown[], error: Error): string {
  const { headers } = error as Partial<ApiError>;
  const all = [seen, error, { ...error }, error.cause, error.stack, headers && [...headers]];
  return [inspect(all, { depth: 20, showHidden: true, maxStringLength: null }), JSON.stringify(error), String(error)].join("\n");
}

/** What a text shows of a secret: any of its lines, in any of some codes. */
export function leaksOf(text: string, secret: string): string[] {
  const lines = secret.split("\n").filter((line) => line.length > 3 && !/^-----/.test(line));
  return lines
    .flatMap((line) => [
      line,
      inJson(line),
      inJson(inJson(line)),
      encodeURIComponent(line),
      base64(line).slice(0, -4),
      inspect(line).slice(1, -1),
      inspect(inJson(line)).slice(1, -1),
    ])
    .filter((form) => text.includes(form));
}
