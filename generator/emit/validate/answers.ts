import type ts from "typescript";
import type { Operation, Response } from "../../contract/operations.js";
import { isRange } from "../../contract/statuses.js";
import { usualSuccess } from "../../contract/successes.js";
import { pascalCase } from "../../names/identifiers.js";
import * as code from "../code/syntax.js";

/** By which of an operation's answers a status is judged. */
export interface Case {
  /** Undefined for every status that no earlier case takes. */
  readonly condition: ts.Expression | undefined;
  readonly judge: Response;
}

/** Returns the answers of an operation that have a JSON body. */
export function jsonResponses(operation: Operation): Operation["responses"] {
  return operation.responses.filter((response) => response.kind === "json");
}

/** Returns the name of the compiled schema of an answer: `listTasksResponse200`, `listTasksResponse4XX`, `listTasksResponseDefault`. */
export function responseName({ id }: Operation, { status }: Response): string {
  return `${id}Response${pascalCase(status)}`;
}

/** Returns by which answer each status is judged, narrower entries first. A success that is not documented is taken for the usual one. */
export function casesOf(operation: Operation): Case[] {
  const { responses } = operation;
  const usual = usualSuccess(operation);
  const hasRanges = responses.some(({ status }) => isRange(status));
  const cases = responses
    .filter((judge) => judge !== usual && judge.status !== "default")
    .map((judge): Case => ({ condition: conditionOf(judge.status), judge }));
  const successes: Case[] = usual === undefined ? [] : [{ condition: isSuccess(), judge: usual }];
  const others = responses.filter(({ status }) => status === "default").map((judge): Case => ({ condition: undefined, judge }));
  // Where no wider entry follows, what has no JSON needs no case.
  return [...cases, ...successes, ...others].filter(
    ({ judge }) => judge.kind === "json" || hasRanges || (judge.isSuccess && usual?.kind === "json"),
  );
}

/** `status >= 200 && status < 300` */
function isSuccess(): ts.Expression {
  const status = code.name("status");
  return code.binary(code.binary(status, ">=", code.numeral(200)), "&&", code.binary(status, "<", code.numeral(300)));
}

/** `status === 404`, or `Math.floor(status / 100) === 4` for a range. */
function conditionOf(status: string): ts.Expression {
  const given = code.name("status");
  if (!isRange(status)) return code.binary(given, "===", code.numeral(Number(status)));
  const hundreds = code.call(code.member("Math", "floor"), code.binary(given, "/", code.numeral(100)));
  return code.binary(hundreds, "===", code.numeral(Number(status.charAt(0))));
}
