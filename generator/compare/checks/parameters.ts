import { isEqual, isObject } from "../../text/json.js";
import { child, children, type Place } from "../../contract/linked/place.js";
import { compareTextsOf, matchNames, type OperationCheck, type OperationPair, report, valueOr } from "./operation-pair.js";
import type { LinkedOperation, LinkedParameter } from "../../contract/linked/operations.js";
import { show } from "./pair.js";
import { withoutCharset } from "../reader/media-type.js";

const CONTRACT = [
  "name",
  "in",
  "required",
  "schema",
  "content",
  "style",
  "explode",
  "allowReserved",
  "allowEmptyValue",
  "deprecated",
];

/** Parameters of a request: which there are, and how they are sent. Their schemas are compared as schemas. */
export const parameters: OperationCheck = {
  rows: [
    { rule: "request-parameter-added", level: "additive; breaking when required" },
    { rule: "request-parameter-removed", level: "breaking" },
    { rule: "request-parameter-renamed", level: "breaking" },
    { rule: "request-parameter-moved", level: "breaking" },
    { rule: "request-parameter-became-required", level: "breaking" },
    { rule: "request-parameter-became-optional", level: "additive" },
    { rule: "request-parameter-became-deprecated", level: "additive" },
    { rule: "request-parameter-became-not-deprecated", level: "additive" },
    { rule: "request-parameter-serialization-changed", level: "breaking" },
    { rule: "request-parameter-empty-value-allowed", level: "additive" },
    { rule: "request-parameter-empty-value-refused", level: "breaking" },
  ],
  compare(pair) {
    const { both, lost, gained } = matchNames(byPosition(pair.base), byPosition(pair.head));
    for (const [, one, other] of both) compareParameter(pair, one, other);
    const isPartner: readonly ((one: LinkedParameter, other: LinkedParameter) => boolean)[] = [
      (one, other) => one.name === other.name,
      (one, other) => one.in === other.in && isSame(pair, one.place, other.place),
    ];
    for (const test of isPartner) {
      for (const entry of [...lost]) {
        const partners = gained.filter(([, other]) => test(entry[1], other));
        const rivals = lost.filter(([, one]) => partners.some(([, other]) => test(one, other)));
        const partner = partners[0];
        // Two of the same kind that came and went are no rename that one could be sure of.
        if (!partner || partners.length > 1 || rivals.length > 1) continue;
        lost.splice(lost.indexOf(entry), 1);
        gained.splice(gained.indexOf(partner), 1);
        compareParameter(pair, entry[1], partner[1]);
      }
    }
    for (const [, one] of lost) {
      report(pair, "request-parameter-removed", "breaking", one.place, `The ${one.in} parameter \`${one.name}\` is gone.`, {
        from: one.name,
      });
    }
    for (const [, one] of gained) {
      const isRequired = valueOr(one.place, "required", one.in === "path") === true;
      const message = `The ${isRequired ? "required" : "optional"} ${one.in} parameter \`${one.name}\` is new.`;
      report(pair, "request-parameter-added", isRequired ? "breaking" : "additive", one.place, message, { to: one.name });
    }
  },
};

/** Path parameters are known by their position, headers by name without case. */
function byPosition(operation: LinkedOperation): Map<string, LinkedParameter> {
  const names = [...operation.path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
  return new Map(
    operation.parameters.map((parameter) => {
      const position = parameter.in === "path" ? names.indexOf(parameter.name) : -1;
      const key = position >= 0 ? String(position) : parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
      return [`${parameter.in} ${key}`, parameter];
    }),
  );
}

function isSame(pair: OperationPair, base: Place, head: Place): boolean {
  const [one, other] = [child(base, "schema"), child(head, "schema")];
  if (
    valueOr(base, "required", false) !== valueOr(head, "required", false) ||
    one.value === undefined ||
    other.value === undefined
  )
    return false;
  const { signature } = pair.schemas;
  return signature(one, "request") === signature(other, "request");
}

function compareParameter(pair: OperationPair, base: LinkedParameter, head: LinkedParameter): void {
  const what = `The ${head.in} parameter \`${head.name}\``;
  if (base.in !== head.in) {
    report(pair, "request-parameter-moved", "breaking", child(head.place, "in"), `${what} was in ${base.in}.`, {
      from: base.in,
      to: head.in,
    });
  } else if (base.name !== head.name) {
    report(pair, "request-parameter-renamed", "breaking", child(head.place, "name"), `${what} was named \`${base.name}\`.`, {
      from: base.name,
      to: head.name,
    });
  }
  const was = valueOr(base.place, "required", base.in === "path") === true;
  const is = valueOr(head.place, "required", head.in === "path") === true;
  if (was !== is) {
    const site = child(is ? head.place : base.place, "required");
    const kind = is ? "request-parameter-became-required" : "request-parameter-became-optional";
    report(pair, kind, is ? "breaking" : "additive", site, `${what} is ${is ? "required" : "optional"} now.`, {
      from: was,
      to: is,
    });
  }
  compareDeprecated(pair, base.place, head.place, what);
  if (base.in === head.in) compareSerialization(pair, base, head, what);
  const label = `parameter \`${base.name}\``;
  for (const [one, other] of schemasOf(base.place, head.place)) {
    pair.report.addAll(pair.base.id, pair.schemas.compare(one, other, { direction: "request", place: "parameter", label }));
  }
  compareTextsOf(pair, base.place, head.place, CONTRACT, what);
}

function compareDeprecated(pair: OperationPair, base: Place, head: Place, what: string): void {
  const [was, is] = [valueOr(base, "deprecated", false) === true, valueOr(head, "deprecated", false) === true];
  if (was === is) return;
  const kind = is ? "request-parameter-became-deprecated" : "request-parameter-became-not-deprecated";
  report(pair, kind, "additive", child(is ? head : base, "deprecated"), `${what} is ${is ? "" : "no longer "}deprecated.`, {
    from: was,
    to: is,
  });
}

function compareSerialization(pair: OperationPair, base: LinkedParameter, head: LinkedParameter, what: string): void {
  const [before, after] = [serializationOf(base), serializationOf(head)];
  if (!isEqual(before, after)) {
    const message = `${what} is sent another way: ${show(after)}, before ${show(before)}.`;
    report(pair, "request-parameter-serialization-changed", "breaking", head.place, message, { from: before, to: after });
  }
  const [was, is] = [
    valueOr(base.place, "allowEmptyValue", false) === true,
    valueOr(head.place, "allowEmptyValue", false) === true,
  ];
  if (was === is) return;
  const kind = is ? "request-parameter-empty-value-allowed" : "request-parameter-empty-value-refused";
  report(
    pair,
    kind,
    is ? "additive" : "breaking",
    child(is ? head.place : base.place, "allowEmptyValue"),
    `${what} may ${is ? "" : "no longer "}be empty.`,
  );
}

function serializationOf({ in: where, place }: LinkedParameter): Record<string, unknown> {
  const style = valueOr(place, "style", where === "query" || where === "cookie" ? "form" : "simple");
  return {
    style,
    explode: valueOr(place, "explode", style === "form"),
    allowReserved: valueOr(place, "allowReserved", false),
    mediaTypes: children(child(place, "content")).map(([type]) => withoutCharset(type)),
  };
}

function schemasOf(base: Place, head: Place): (readonly [Place, Place])[] {
  const [before, after] = [child(base, "content"), child(head, "content")];
  // A parameter has a schema, or content with one media type.
  if (!isObject(before.value) || !isObject(after.value)) return [[schemaOf(base), schemaOf(head)]];
  const byType = (content: Place): Map<string, Place> =>
    new Map(children(content).map(([type, place]) => [withoutCharset(type), place]));
  return matchNames(byType(before), byType(after)).both.map(([, one, other]) => [child(one, "schema"), child(other, "schema")]);
}

function schemaOf(parameter: Place): Place {
  const media = children(child(parameter, "content"))[0]?.[1];
  return child(media ?? parameter, "schema");
}
