import type { ErrorOrigin } from "../errors/errors.js";
import { refuse, refuseAll } from "../errors/refuse.js";
import type { SentBody } from "../values/write-input.js";
import { checkText, HALF_CHARACTER, textOf } from "../values/check-text.js";
import type { Call, WrittenRequest } from "./call.js";
import { HEADERS, optionProblems } from "./check-options.js";
import { originOf } from "./shown.js";

/** What one try hands to fetch. */
export interface AuthorizedRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: SentBody | undefined;
}

/**
 * Resolves with the request of the next try, authorised by the call's credentials. Rejects with {@link InvalidRequestError} for
 * what cannot be sent.
 */
export async function makeRequest(call: Call, signal: AbortSignal): Promise<AuthorizedRequest> {
  const { client, operation, lent } = call;
  lent.signal = signal;
  if (!call.written) {
    checkInput(call);
    call.written = await writeRequest(call, await findProject(call));
  }
  const { url, headers, body, projectId } = call.written;
  const scope = operation.project ? "project" : "account";
  const request = { method: operation.method, url, headers, body, scope, projectId } as const;
  const authorized = await client.options.credentials.authorize(request, lent);
  // Credentials may ignore the signal.
  signal.throwIfAborted();
  const problems = optionProblems({ credentials: authorized }, { credentials: HEADERS });
  if (problems.length > 0) refuseAll(originOf(call), problems);
  return { url, headers: allHeaders(call, headers, authorized), body };
}

const NO_PROJECT = "is missing; give it in the input, or projectId in the options of the client";

function checkInput(call: Call): void {
  const { client, operation, input } = call;
  const problems = client.options.validators?.checkCall(operation.id, input) ?? [];
  if (problems.length > 0) refuseAll(originOf(call), problems);
}

/** Returns the project that a request is for: the input's, else the client's, else that of the credentials. */
function findProject({ client, operation, input, lent }: Call): unknown {
  const { projectId, credentials } = client.options;
  if (!operation.project) return projectId;
  return input[operation.project] ?? projectId ?? credentials.projectId?.(lent);
}

async function writeRequest(call: Call, project: unknown): Promise<WrittenRequest> {
  const { client, operation } = call;
  const origin = originOf(call);
  const path = operation.path.replace(/{(.+?)}/g, (_, name: string) => {
    if (name !== operation.project) return writeSegment(origin, name, call.input[name]);
    return writeSegment(origin, name, project ?? refuse(origin, `/${name}`, NO_PROJECT, "required"));
  });
  // Read before anything is waited for: this is what is written.
  const mask = operation.mask?.(operation, call.input);
  const { query = "", headers = {}, body } = (await operation.write?.(origin, operation, call.input)) ?? {};
  return { url: client.base + path + query, headers, body, projectId: textOf(project), mask };
}

/** Returns the value of a path parameter, encoded. Empty and dots would lead to another path. */
function writeSegment(origin: ErrorOrigin, name: string, value: unknown): string {
  const text = checkText(origin, name, value, HALF_CHARACTER);
  return /^\.?\.?$/.test(text) ? refuse(origin, `/${name}`, "must not be empty, . or ..", "pattern") : encodeURIComponent(text);
}

/** Returns all headers, names in lower case; later ones override earlier ones: the caller's never stand in for the client's own. */
function allHeaders(call: Call, ...own: Readonly<Record<string, string>>[]): Record<string, string> {
  const { options, userAgent } = call.client;
  const agent: Readonly<Record<string, string | undefined>> = { "user-agent": userAgent };
  const all: Record<string, string> = {};
  for (const headers of [options.headers, call.options.headers, agent, ...own]) {
    for (const name of Object.keys(headers ?? {})) {
      const value = headers![name];
      if (value !== undefined) all[name.toLowerCase()] = `${value}`;
    }
  }
  return all;
}
