// What clients and calls with options that cannot work are refused with.
import { expect, vi } from "vitest";
import { type CallOptions, type ClientOptions, fromToken, InvalidRequestError } from "../../../runtime/src/index.js";
import { caught, contextWith, json } from "./answers.js";
import { createKpsContext, listKeypairTask } from "./fixture.js";

/** Gives what a function refuses with; undefined where it does not. */
export function refusalOf(run: () => unknown): InvalidRequestError | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRequestError);
    return error as InvalidRequestError;
  }
}
/** The same of a function that must refuse. */
export const refusal = (run: () => unknown): InvalidRequestError => refusalOf(run) ?? expect.fail("was not refused");
/** What a client with these options is refused with; undefined where it is not. */
export const create = (options: object): InvalidRequestError | undefined =>
  refusalOf(() => createKpsContext({ endpoint: "https://x.test", credentials: fromToken("token"), ...options } as ClientOptions));
/** What a call with these options ends with; nothing may have been sent. */
export async function refusedCall(options: object): Promise<InvalidRequestError> {
  const onError = vi.fn();
  const { context, sent } = contextWith([json({})], { hooks: { onError } });
  const error = await caught(listKeypairTask(context, { task_id: "t" }, options as CallOptions));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(sent).toEqual([]);
  expect(onError).toHaveBeenCalledTimes(1);
  return error as InvalidRequestError;
}
