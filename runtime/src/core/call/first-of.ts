import type { AuthorizeContext, Credentials } from "./credentials.js";
import { refuseAll } from "../errors/errors.js";

/**
 * Gives credentials that use the first of these that can authorise, and stay with it. A function is called when its turn
 * comes, so that a factory that throws passes the turn on: `firstOf(() => fromEnvironment(), () => fromToken(readToken))`.
 * Rejects with {@link InvalidRequestError} that says what each of them lacks when none can.
 *
 * @public
 */
export function firstOf(...candidates: (Credentials | (() => Credentials))[]): Credentials {
  const made: Credentials[] = [];
  let chosen: Credentials | undefined;

  const choose = async <Value>(context: AuthorizeContext, use: (credentials: Credentials) => Promise<Value>): Promise<Value> => {
    if (chosen) return use(chosen);
    const problems = [];
    for (const [index, candidate] of candidates.entries()) {
      try {
        const credentials = (made[index] ??= typeof candidate === "function" ? candidate() : candidate);
        const value = await use(credentials);
        chosen ??= credentials;
        return value;
      } catch (error) {
        context.signal?.throwIfAborted();
        problems.push({
          pointer: `/${index}`,
          message: error instanceof Error ? error.message : String(error),
          keyword: "credentials",
        });
      }
    }
    return refuseAll({ operation: "firstOf" }, problems);
  };

  return {
    authorize: (request, context) => choose(context, (credentials) => credentials.authorize(request, context)),
    refused: (error, sent) => chosen?.refused?.(error, sent) ?? false,
    projectId: (context) => choose(context, async (credentials) => credentials.projectId?.(context)),
    secrets: () =>
      candidates.flatMap((candidate, index) => {
        const each = made[index] ?? candidate;
        return "secrets" in each ? (each.secrets?.() ?? []) : [];
      }),
  };
}
