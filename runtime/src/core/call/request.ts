import { refuse, refuseAll } from "../errors/errors.js";
import { checkText, HALF_CHARACTER } from "../values/check-text.js";
import type { Call } from "./call.js";
import { headerProblems } from "./check-options.js";
import { hide } from "./shown.js";

/** What a call sends, without what its credentials add. */
export interface WrittenRequest {
  readonly url: string;
  /** Those that the operation itself sends. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly projectId: string | undefined;
}

/** What one try hands to fetch. */
export interface AuthorizedRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/**
 * Resolves with the request of the next try, authorised by the call's credentials. Rejects with {@link InvalidRequestError} for
 * what cannot be sent.
 */
export async function makeRequest(call: Call, signal: AbortSignal): Promise<AuthorizedRequest> {
  const { client, operation, lent } = call;
  lent.signal = signal;
  const { url, headers, body, projectId } = (call.written ??= await writeRequest(call));
  const scope = operation.project ? "project" : "account";
  const request = { method: operation.method, url, headers, body, scope, projectId } as const;
  const authorized = await client.options.credentials.authorize(request, lent);
  // Credentials may ignore the signal.
  signal.throwIfAborted();
  const problems = headerProblems(authorized, "/credentials");
  if (problems.length > 0) refuseAll(call.origin, problems);
  return { url, headers: allHeaders(call, headers, authorized), body };
}

async function writeRequest(call: Call): Promise<WrittenRequest> {
  const { client, operation, origin, input } = call;
  const problems = client.options.validators?.checkCall(operation.id, input) ?? [];
  if (problems.length > 0) refuseAll(origin, problems);
  const values = { ...(input as Record<string, unknown>) };
  const projectId = await fillProject(call, values);
  const url = client.base + operation.path.replace(/{(.+?)}/g, (_, name: string) => writeSegment(call, name, values[name]));
  origin.url = hide(call, url);
  const { query = "", headers = {}, body } = operation.write?.(origin, operation, values) ?? {};
  return { url: url + query, headers, body, projectId };
}

/** Puts the project in where the input names none: the client's, else that of the credentials. Resolves with the one that counts. */
async function fillProject(call: Call, values: Record<string, unknown>): Promise<string | undefined> {
  const { project } = call.operation;
  const { projectId, credentials } = call.client.options;
  if (!project) return projectId;
  values[project] ??= projectId ?? (await credentials.projectId?.(call.lent));
  const missing = "is missing; give it in the input, or projectId in the options of the client";
  return (values[project] as string | undefined) ?? refuse(call.origin, `/${project}`, missing, "required");
}

/** Returns the value of a path parameter, encoded. Empty and dots would lead to another path. */
function writeSegment(call: Call, name: string, value: unknown): string {
  const text = checkText(call.origin, name, value, HALF_CHARACTER);
  return /^\.?\.?$/.test(text)
    ? refuse(call.origin, `/${name}`, "must not be empty, . or ..", "pattern")
    : encodeURIComponent(text);
}

/** Returns all headers, names in lower case; later ones override earlier ones: the caller's never stand in for the client's own. */
function allHeaders(call: Call, ...own: Readonly<Record<string, string>>[]): Record<string, string> {
  const { service, options } = call.client;
  // In browsers a User-Agent of one's own needs a preflight.
  const isBrowser = !(globalThis as { process?: unknown }).process;
  const agent = isBrowser ? {} : { "user-agent": [service.userAgent, options.userAgent].filter(Boolean).join(" ") };
  const all: Record<string, string> = {};
  for (const headers of [options.headers, call.options.headers, agent, ...own]) {
    for (const [name, value] of Object.entries(headers ?? {})) {
      if ((value as unknown) !== undefined) all[name.toLowerCase()] = `${value}`;
    }
  }
  return all;
}
