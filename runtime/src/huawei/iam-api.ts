import { createContext, type Context } from "../core/call/context.js";
import type { Credentials, Fetch } from "../core/call/credentials.js";
import type { Operation, Service } from "../core/call/operation.js";
import { sendWithResponse } from "../core/call/send.js";
import { ApiError, InvalidResponseError } from "../core/errors/errors.js";
import { readPointer } from "../core/values/pointer.js";
import { writeInput } from "../core/values/write-input.js";
import { readGatewayError } from "./gateway-error.js";
import { isSendable } from "./read-texts.js";

/** What IAM gives for a login. */
export interface Token {
  readonly value: string;
  /** How long it is valid from now on, by IAM's own clock; NaN when the answer does not say. */
  readonly lifetimeMs: number;
  readonly projectId: string | undefined;
}

/** Where IAM is, and with what it is asked. */
export interface IamAccess {
  readonly endpoint: string;
  readonly allowInsecure: boolean | undefined;
  readonly fetch: Fetch;
  readonly credentials: Credentials;
}

const IAM: Service<"iam"> = { name: "iam", userAgent: "@hwcloud-openapi/runtime", servers: [], readError: readGatewayError };

/** A login may be repeated after an unknown outcome: it makes another token, no more. */
const CREATE_TOKEN: Operation<{ body: object }> = {
  id: "iam.keystoneCreateUserTokenByPassword",
  method: "POST",
  path: "/v3/auth/tokens",
  body: "application/json",
  write: writeInput,
  idempotent: true,
};
const LIST_PROJECTS: Operation<{ name: string }> = {
  id: "iam.keystoneListProjects",
  method: "GET",
  path: "/v3/projects",
  query: ["name"],
  write: writeInput,
  idempotent: true,
};

/** Returns the context of calls to IAM. */
export function createIamContext(access: IamAccess): Context<"iam"> {
  return createContext(IAM, access);
}

/** Resolves with a new token. Nothing of the answer is taken on trust: what is no text, no time or cannot be sent counts as absent. */
export async function createToken(context: Context<"iam">, body: object, signal: AbortSignal): Promise<Token> {
  const { data, headers, status, requestId } = await sendWithResponse(context, CREATE_TOKEN, { body }, { signal });
  const value = headers.get("x-subject-token");
  if (!isSendable(value)) {
    const message = `the answer shows no X-Subject-Token header${value ? " that can be sent" : ""}`;
    const origin = { operation: CREATE_TOKEN.id, method: CREATE_TOKEN.method };
    throw new InvalidResponseError(origin, message, { status, requestId, snippet: "" });
  }
  const projectId = readPointer(data, "/token/project/id");
  return { value, lifetimeMs: lifetimeOf(data, headers), projectId: isSendable(projectId) ? projectId : undefined };
}

/** Resolves with the id of the project of this name; undefined when the user has none. */
export async function findProjectId(context: Context<"iam">, name: string, signal: AbortSignal): Promise<string | undefined> {
  const { data } = await sendWithResponse(context, LIST_PROJECTS, { name }, { signal });
  const projects = readPointer(data, "/projects");
  const found: unknown = Array.isArray(projects) && projects.find((project) => readPointer(project, "/name") === name);
  const id = readPointer(found, "/id");
  return isSendable(id) ? id : undefined;
}

/**
 * Whether it is IAM itself that has refused a login, and would again: a code of IAM's own says so, `401`, `1103` or `IAM.0101`.
 * A 401 or 403 of whatever else stands between, a firewall's page or the gateway with its own codes, is no such refusal.
 */
export function isLoginRefused(error: unknown): error is ApiError {
  if (!(error instanceof ApiError)) return false;
  return (error.status === 401 || error.status === 403) && /^(IAM\.)?\d+$/.test(error.code ?? "");
}

/** IAM's clock tells how long a token lives: the local one may be a day off, and the token's end is a time of IAM's. */
function lifetimeOf(data: unknown, headers: Headers): number {
  const dates = [headers.get("date"), readPointer(data, "/token/issued_at")].map(timeOf);
  const now = dates.find((time) => !Number.isNaN(time)) ?? Date.now();
  return timeOf(readPointer(data, "/token/expires_at")) - now;
}

function timeOf(value: unknown): number {
  return typeof value === "string" ? Date.parse(value) : NaN;
}
