import type { Direction, Level } from "../change.js";
import { isEqual, isObject } from "../../text/json.js";
import { child, children, type Place } from "../../contract/linked/place.js";
import { compareTextsOf, matchNames, type OperationCheck, type OperationPair, report, valueOr } from "./operation-pair.js";
import { plainMediaType, withoutCharset } from "../reader/media-type.js";

/** The body of a request: whether there is one, whether it must be sent, and its media types. */
export const requestBody: OperationCheck = {
  rows: [
    { rule: "request-body-added", level: "additive; breaking when required" },
    { rule: "request-body-removed", level: "breaking" },
    { rule: "request-body-became-required", level: "breaking" },
    { rule: "request-body-became-optional", level: "additive" },
    { rule: "request-media-type-added", level: "additive" },
    { rule: "request-media-type-removed", level: "breaking" },
    { rule: "request-media-type-changed", level: "breaking" },
    { rule: "request-encoding-changed", level: "breaking" },
  ],
  compare(pair) {
    const { body: base } = pair.base;
    const { body: head } = pair.head;
    if (!base && !head) return;
    const was = base !== undefined && valueOr(base, "required", false) === true;
    const is = head !== undefined && valueOr(head, "required", false) === true;
    if (!base)
      return report(
        pair,
        "request-body-added",
        is ? "breaking" : "additive",
        head ?? pair.head.place,
        `Requests take ${is ? "a required" : "an optional"} body now.`,
      );
    if (!head) return report(pair, "request-body-removed", "breaking", base, "Requests take no body any more.");
    if (was !== is) {
      const kind = is ? "request-body-became-required" : "request-body-became-optional";
      report(
        pair,
        kind,
        is ? "breaking" : "additive",
        child(is ? head : base, "required"),
        `The body is ${is ? "required" : "optional"} now.`,
        { from: was, to: is },
      );
    }
    compareMediaTypes(pair, "request", child(base, "content"), child(head, "content"), "additive");
    compareTextsOf(pair, base, head, ["required", "content"], "The request body");
  },
};

/** Compares what a body may be: each media type and its schema. `levelOfNew` is what another media type means. */
export function compareMediaTypes(pair: OperationPair, direction: Direction, base: Place, head: Place, levelOfNew: Level): void {
  const { both, lost, gained } = matchNames(mediaTypes(base), mediaTypes(head));
  const [one, other] = [lost[0], gained[0]];
  if (lost.length === 1 && gained.length === 1 && one && other) {
    const message = `The ${direction === "request" ? "request" : "answer"}'s media type is ${other[0]}, before ${one[0]}.`;
    report(pair, `${direction}-media-type-changed`, "breaking", other[1], message, { from: one[0], to: other[0] });
  } else {
    for (const [type, place] of lost)
      report(
        pair,
        `${direction}-media-type-removed`,
        "breaking",
        place,
        `${type} is no media type of the ${direction} any more.`,
        { from: type },
      );
    for (const [type, place] of gained)
      report(pair, `${direction}-media-type-added`, levelOfNew, place, `${type} is a media type of the ${direction} now.`, {
        to: type,
      });
  }
  for (const [type, before, after] of both) {
    const label = `the ${type} body`;
    pair.report.addAll(
      pair.base.id,
      pair.schemas.compare(child(before, "schema"), child(after, "schema"), { direction, place: "body", label }),
    );
    const [was, is] = [child(before, "encoding"), child(after, "encoding")];
    if (direction === "request" && !isEqual(encodingsOf(was), encodingsOf(is))) {
      report(
        pair,
        "request-encoding-changed",
        "breaking",
        is.value === undefined ? was : is,
        `Parts of the ${type} body are encoded another way.`,
      );
    }
    compareTextsOf(pair, before, after, ["schema", "encoding"], `The ${type} body`);
  }
}

/** How parts are encoded, by name; the charset of a part's content type is no part of it either. */
function encodingsOf(encoding: Place): Record<string, unknown> {
  return Object.fromEntries(
    children(encoding).map(([name, { value }]) => {
      if (!isObject(value) || typeof value["contentType"] !== "string") return [name, value];
      const types = value["contentType"].split(",").map(withoutCharset);
      return [name, { ...value, contentType: types.join(",") }];
    }),
  );
}

/** True when two bodies hold the same. */
export function haveSameContent(pair: OperationPair, base: Place, head: Place): boolean {
  const { both, lost, gained } = matchNames(mediaTypes(base), mediaTypes(head));
  const { signature } = pair.schemas;
  return (
    lost.length + gained.length === 0 &&
    both.every(([, one, other]) => signature(child(one, "schema"), "response") === signature(child(other, "schema"), "response"))
  );
}

/** Media types by name, without their charset; of two that differ in it alone, both. */
function mediaTypes(content: Place): Map<string, Place> {
  const types = new Map<string, Place>();
  for (const [type, place] of children(content)) {
    const name = withoutCharset(type);
    types.set(types.has(name) ? plainMediaType(type) : name, place);
  }
  return types;
}
