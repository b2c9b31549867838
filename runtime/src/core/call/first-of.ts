import { CREDENTIALS, optionProblems } from "./check-options.js";
import type { AuthorizeContext, Credentials } from "./credentials.js";
import type { Problem } from "../errors/errors.js";
import { refuse, refuseAll, refuseAny } from "../errors/refuse.js";
import { textOf } from "../values/check-text.js";
import { mask } from "../values/mask.js";

const ORIGIN = { operation: "firstOf" };

/**
 * Creates credentials that use the first of these that can authorise, and stay with it. A function is called when its turn
 * comes, so that a factory that throws passes the turn on: `firstOf(() => fromEnvironment(), () => fromToken(readToken))`.
 * Where a project is asked for before anything was authorised, each in turn is asked to authorise a request without content to
 * `https://first-of.invalid/`, which is never sent: a project of one that cannot authorise is of no use.
 * A call rejects with {@link InvalidRequestError} that says what each of them lacks when none can. Throws one without candidates, and for one that is
 * neither credentials nor a function.
 *
 * @public
 */
export function firstOf(...candidates: (Credentials | (() => Credentials))[]): Credentials {
  if (!candidates.length) refuse(ORIGIN, "/0", "is missing", "required");
  for (const [index, candidate] of candidates.entries()) if (typeof candidate !== "function") checkCandidate(index, candidate);
  const made: Credentials[] = [];
  let chosen: Credentials | undefined;
  const secrets = (): string[] =>
    candidates.flatMap((candidate, index) => {
      const each = (made[index] ?? candidate) as Partial<Credentials> | undefined;
      return each?.secrets?.() ?? [];
    });

  const choose = async <Value>(context: AuthorizeContext, use: (credentials: Credentials) => Promise<Value>): Promise<Value> => {
    const problems: Problem[] = [];
    for (const [index, candidate] of candidates.entries()) {
      if (chosen) break;
      try {
        const credentials = (made[index] ??= typeof candidate === "function" ? checkCandidate(index, candidate()) : candidate);
        const value = await use(credentials);
        // Another call may have chosen meanwhile: what is used must be what is asked after a refusal.
        if ((chosen ??= credentials) === credentials) return value;
      } catch (error) {
        context.signal?.throwIfAborted();
        problems.push({ pointer: `/${index}`, message: mask(messageOf(error), secrets()), keyword: "credentials" });
      }
    }
    return chosen ? use(chosen) : refuseAll(ORIGIN, problems);
  };

  return {
    authorize: (request, context) => choose(context, (credentials) => credentials.authorize(request, context)),
    refused: (error, sent) => chosen?.refused?.(error, sent) ?? false,
    projectId: (context) => choose(context, (credentials) => findProject(credentials, context, !chosen)),
    secrets,
  };
}

function checkCandidate(index: number, candidate: Credentials): Credentials {
  refuseAny(ORIGIN, optionProblems({ [index]: candidate }, { [index]: CREDENTIALS }));
  return candidate;
}

async function findProject(credentials: Credentials, context: AuthorizeContext, isTrial: boolean): Promise<string | undefined> {
  const projectId = await credentials.projectId?.(context);
  if (isTrial) {
    const url = "https://first-of.invalid/";
    await credentials.authorize({ method: "GET", url, headers: {}, scope: "project", projectId }, context);
  }
  return projectId;
}

function messageOf(error: unknown): string {
  return textOf(error instanceof Error ? error.message : error) ?? "failed";
}
