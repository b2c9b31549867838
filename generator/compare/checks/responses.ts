import { headersOf } from "../../contract/linked/operations.js";
import { isEqual, isObject } from "../../text/json.js";
import { child, children, type Place } from "../../contract/linked/place.js";
import { coverOf } from "../../contract/statuses.js";
import { compareTextsOf, matchNames, type OperationCheck, type OperationPair, report, valueOr } from "./operation-pair.js";
import { compareMediaTypes, haveSameContent } from "./bodies.js";

/** Statuses of answers, their headers and their media types. */
export const responses: OperationCheck = {
  rows: [
    { rule: "response-status-added", level: "additive; breaking for a success that is another result" },
    { rule: "response-status-removed", level: "breaking" },
    { rule: "response-status-into-range", level: "additive" },
    { rule: "response-status-out-of-range", level: "additive" },
    { rule: "response-status-changed", level: "breaking" },
    { rule: "response-body-added", level: "additive; breaking for a success" },
    { rule: "response-body-removed", level: "breaking" },
    { rule: "response-media-type-added", level: "additive" },
    { rule: "response-media-type-removed", level: "breaking" },
    { rule: "response-media-type-changed", level: "breaking" },
    { rule: "response-header-added", level: "additive" },
    { rule: "response-header-removed", level: "breaking" },
    { rule: "response-header-renamed", level: "breaking" },
    { rule: "response-header-became-required", level: "additive" },
    { rule: "response-header-became-optional", level: "breaking" },
    { rule: "response-header-became-deprecated", level: "additive" },
    { rule: "response-header-became-not-deprecated", level: "additive" },
    { rule: "response-links-changed", level: "text" },
  ],
  compare(pair) {
    const [base, head] = [new Map(pair.base.responses), new Map(pair.head.responses)];
    const { both, lost, gained } = matchNames(base, head);
    const [one, other] = [
      lost.filter(([status]) => !isCovered(status, head)),
      gained.filter(([status]) => !isCovered(status, base)),
    ];
    if (one[0] && other[0] && isSameAnswer(pair, one, other)) compareStatus(pair, one[0], other[0]);
    else {
      for (const entry of one) {
        const message = `The status ${entry[0]} is gone.`;
        report(pair, "response-status-removed", "breaking", siteOfStatus(pair, "base", entry), message, { from: entry[0] });
      }
      for (const entry of other) reportAdded(pair, entry);
    }
    for (const entry of lost) compareIntoRange(pair, entry, head);
    for (const entry of gained) compareOutOfRange(pair, entry, base);
    for (const [status, before, after] of both) compareResponse(pair, status, before, after);
  },
};

type Answer = readonly [status: string, place: Place];

function isCovered(status: string, others: ReadonlyMap<string, Place>): boolean {
  return coverOf(status, [...others.keys()]) !== undefined;
}

/** Whether the only answer that is gone is the only one that came, under another status. */
function isSameAnswer(pair: OperationPair, lost: readonly Answer[], gained: readonly Answer[]): boolean {
  const [[, one], [, other]] = [lost[0]!, gained[0]!];
  return lost.length === 1 && gained.length === 1 && haveSameContent(pair, child(one, "content"), child(other, "content"));
}

function compareStatus(pair: OperationPair, one: Answer, other: Answer): void {
  const message = `The answer ${one[0]} is ${other[0]} now.`;
  const values = { from: one[0], to: other[0] };
  report(pair, "response-status-changed", "breaking", siteOfStatus(pair, "head", other), message, values);
  compareResponse(pair, other[0], one[1], other[1]);
}

/** A success changes the type of the result unless another one carries the same. */
function reportAdded(pair: OperationPair, entry: Answer): void {
  const [status, place] = entry;
  const successes = pair.base.responses.filter(([other]) => isSuccess(other));
  const isKnown = successes.some(([, other]) => haveSameContent(pair, child(other, "content"), child(place, "content")));
  const isNewResult = isSuccess(status) && !isKnown;
  const message = `The status ${status} is new${isNewResult ? ": callers get another type of result" : ""}.`;
  const level = isNewResult ? "breaking" : "additive";
  report(pair, "response-status-added", level, siteOfStatus(pair, "head", entry), message, { to: status });
}

/** A status that its range documents now: callers are answered by that. */
function compareIntoRange(pair: OperationPair, entry: Answer, head: ReadonlyMap<string, Place>): void {
  const [status, before] = entry;
  const range = coverOf(status, [...head.keys()]);
  const after = head.get(range ?? "");
  if (range === undefined || after === undefined) return;
  const message = `The status ${status} is documented by ${range} now.`;
  const site = siteOfStatus(pair, "head", [range, after]);
  report(pair, "response-status-into-range", "additive", site, message, { from: status, to: range });
  compareResponse(pair, status, before, after);
}

/** A status that a range documented before. */
function compareOutOfRange(pair: OperationPair, entry: Answer, base: ReadonlyMap<string, Place>): void {
  const [status, after] = entry;
  const range = coverOf(status, [...base.keys()]);
  const before = base.get(range ?? "");
  if (range === undefined || before === undefined) return;
  const message = `The status ${status}, before documented by ${range}, is documented by itself.`;
  report(pair, "response-status-out-of-range", "additive", siteOfStatus(pair, "head", entry), message, {
    from: range,
    to: status,
  });
  compareResponse(pair, status, before, after);
}

function compareResponse(pair: OperationPair, status: string, base: Place, head: Place): void {
  const [before, after] = [child(base, "content"), child(head, "content")];
  if (!hasContent(base) && hasContent(head)) {
    report(pair, "response-body-added", isSuccess(status) ? "breaking" : "additive", after, `Answers ${status} have a body now.`);
  } else if (hasContent(base) && !hasContent(head)) {
    report(pair, "response-body-removed", "breaking", before, `Answers ${status} have no body any more.`);
  } else compareMediaTypes(pair, "response", before, after, "additive");
  compareHeaders(pair, status, base, head);
  const [linksBefore, linksAfter] = [child(base, "links"), child(head, "links")];
  if (!isEqual(linksBefore.value ?? {}, linksAfter.value ?? {})) {
    report(
      pair,
      "response-links-changed",
      "text",
      linksAfter.value === undefined ? linksBefore : linksAfter,
      `Links of answers ${status} changed.`,
    );
  }
  compareTextsOf(pair, base, head, ["content", "headers", "links"], `The answer ${status}`);
}

function compareHeaders(pair: OperationPair, status: string, base: Place, head: Place): void {
  const { both, lost, gained } = matchNames(headersOf(pair.baseDocument, base), headersOf(pair.headDocument, head));
  for (const [, one] of lost)
    report(pair, "response-header-removed", "breaking", one.place, `Answers ${status} have no header ${one.name} any more.`, {
      from: one.name,
    });
  for (const [, one] of gained)
    report(pair, "response-header-added", "additive", one.place, `Answers ${status} have the header ${one.name} now.`, {
      to: one.name,
    });
  for (const [, one, other] of both) {
    const label = `header ${other.name}`;
    if (one.name !== other.name)
      report(pair, "response-header-renamed", "breaking", other.place, `The header ${one.name} is written ${other.name}.`, {
        from: one.name,
        to: other.name,
      });
    for (const [key, kind, gainedLevel, lostLevel] of [
      ["required", "required", "additive", "breaking"],
      ["deprecated", "deprecated", "additive", "additive"],
    ] as const) {
      const [was, is] = [valueOr(one.place, key, false) === true, valueOr(other.place, key, false) === true];
      if (was === is) continue;
      const name = is
        ? `response-header-became-${kind}`
        : key === "required"
          ? "response-header-became-optional"
          : "response-header-became-not-deprecated";
      report(
        pair,
        name,
        is ? gainedLevel : lostLevel,
        child(is ? other.place : one.place, key),
        `The ${label} is ${is ? "" : "not "}${kind} now.`,
        { from: was, to: is },
      );
    }
    const comparison = pair.schemas.compare(child(one.place, "schema"), child(other.place, "schema"), {
      direction: "response",
      place: "header",
      label,
    });
    pair.report.addAll(pair.base.id, comparison);
    compareTextsOf(
      pair,
      one.place,
      other.place,
      ["required", "deprecated", "schema", "content", "style", "explode"],
      `The ${label}`,
    );
  }
}

/** A status belongs to its operation, also when what it answers is shared. */
function siteOfStatus(pair: OperationPair, side: "base" | "head", [status]: readonly [string, Place]): Place {
  const holder = child(pair[side].place, "responses");
  const key = children(holder).find(([name]) => name.toUpperCase() === status.toUpperCase())?.[0] ?? status;
  return child(holder, key);
}

function hasContent(response: Place): boolean {
  const content = child(response, "content").value;
  return isObject(content) && Object.keys(content).length > 0;
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}
