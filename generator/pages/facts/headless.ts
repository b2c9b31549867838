import type { Block } from "../forms/blocks.js";
import { METHOD_LINE } from "./examples.js";
import type { Walk } from "./walk.js";

/** Without section words, what comes behind the tables opens the examples: a method line, JSON, a status for the second time. */
export function openExamples(state: Walk, block: Block & { kind: "paragraph" | "code" }): void {
  const { operation, parameters, responses, examples } = state.facts;
  if (operation.path === null || parameters.length + responses.length === 0) return;
  const isRequest = METHOD_LINE.test(block.text.trim());
  if (block.kind === "paragraph") {
    const status = state.words.statusOf(block.text);
    const isKnown = status !== null && responses.some((response) => response.status === status);
    if (isRequest) state.section = "requestExample";
    else if (isKnown || (status !== null && state.section === "requestExample")) state.section = "responseExample";
  } else if (state.section !== "requestExample" && state.section !== "responseExample") {
    const hasBody = state.facts.requestBody !== null && examples.requests.length === 0;
    state.section = isRequest || hasBody ? "requestExample" : "responseExample";
  }
}
