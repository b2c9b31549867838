import { headersOf } from "../../contract/linked/operations.js";
import { isEqual, isObject } from "../../text/json.js";
import { child, children, type Place } from "../../contract/linked/place.js";
import { compareTextsOf, matchNames, type OperationCheck, type OperationPair, report, valueOr } from "./operation-pair.js";
import { compareMediaTypes, haveSameContent } from "./bodies.js";

/** Statuses of answers, their headers and their media types. */
export const responses: OperationCheck = {
  rows: [
    { rule: "response-status-added", level: "additive; breaking for a success with a body" },
    { rule: "response-status-removed", level: "breaking" },
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
    const { both, lost, gained } = matchNames(new Map(pair.base.responses), new Map(pair.head.responses));
    const [one, other] = [lost[0], gained[0]];
    if (
      lost.length === 1 &&
      gained.length === 1 &&
      one &&
      other &&
      haveSameContent(pair, child(one[1], "content"), child(other[1], "content"))
    ) {
      report(
        pair,
        "response-status-changed",
        "breaking",
        siteOfStatus(pair, "head", other),
        `The answer ${one[0]} is ${other[0]} now.`,
        { from: one[0], to: other[0] },
      );
      compareResponse(pair, other[0], one[1], other[1]);
    } else {
      for (const entry of lost)
        report(
          pair,
          "response-status-removed",
          "breaking",
          siteOfStatus(pair, "base", entry),
          `The status ${entry[0]} is gone.`,
          { from: entry[0] },
        );
      for (const entry of gained) {
        const isNewResult = isSuccess(entry[0]) && hasContent(entry[1]);
        const message = `The status ${entry[0]} is new${isNewResult ? ": callers get another type of result" : ""}.`;
        report(pair, "response-status-added", isNewResult ? "breaking" : "additive", siteOfStatus(pair, "head", entry), message, {
          to: entry[0],
        });
      }
    }
    for (const [status, before, after] of both) compareResponse(pair, status, before, after);
  },
};

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
    const comparison = pair.schemas.compare([child(one.place, "schema")], [child(other.place, "schema")], {
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
