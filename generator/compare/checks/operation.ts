import { fieldsOf } from "../../contract/objects/kinds.js";
import { isEqual } from "../../text/json.js";
import { child, children } from "../../contract/linked/place.js";
import { compareTextsOf, type OperationCheck, type OperationPair, report } from "./operation-pair.js";
import { shapeOf } from "../reader/match-operations.js";

const CONTRACT = [
  "operationId",
  "parameters",
  "requestBody",
  "responses",
  "servers",
  "security",
  "deprecated",
  "callbacks",
  "tags",
];

/** An operation's name, method and path, and what people read of it. */
export const operation: OperationCheck = {
  rows: [
    { rule: "operation-renamed", level: "breaking" },
    { rule: "operation-path-changed", level: "breaking" },
    { rule: "operation-method-changed", level: "breaking" },
    { rule: "operation-became-deprecated", level: "additive" },
    { rule: "operation-became-not-deprecated", level: "additive" },
    { rule: "operation-callbacks-changed", level: "breaking; additive where they are only added" },
    { rule: "text-changed", level: "text" },
  ],
  compare(pair) {
    const { base, head } = pair;
    if (base.id !== head.id) {
      const site = child(head.place, "operationId");
      report(
        pair,
        "operation-renamed",
        "breaking",
        site.value === undefined ? head.place : site,
        `The operation ${base.id} is named ${head.id} now.`,
        { from: base.id, to: head.id },
      );
    }
    // Names of path parameters are no part of the path: they are judged as names of parameters.
    if (shapeOf(base.path) !== shapeOf(head.path)) {
      const site = head.pathItem;
      report(pair, "operation-path-changed", "breaking", site, `${base.id} is at ${head.path}, before ${base.path}.`, {
        subject: base.id,
        from: base.path,
        to: head.path,
      });
    }
    if (base.method !== head.method) {
      report(
        pair,
        "operation-method-changed",
        "breaking",
        head.place,
        `${base.id} is sent by ${head.method.toUpperCase()}, before ${base.method.toUpperCase()}.`,
        { from: base.method, to: head.method },
      );
    }
    compareDeprecation(pair);
    const [before, after] = [child(base.place, "callbacks"), child(head.place, "callbacks")];
    if (!isEqual(before.value ?? {}, after.value ?? {})) {
      const level = children(before).length === 0 ? "additive" : "breaking";
      report(
        pair,
        "operation-callbacks-changed",
        level,
        after.value === undefined ? before : after,
        `Callbacks of ${base.id} changed.`,
      );
    }
    const tagsOf = (tags: unknown): string => JSON.stringify(Array.isArray(tags) ? tags.map(String).sort() : []);
    const [tagsBefore, tagsAfter] = [child(base.place, "tags"), child(head.place, "tags")];
    if (tagsOf(tagsBefore.value) !== tagsOf(tagsAfter.value)) {
      report(pair, "text-changed", "text", tagsAfter.value === undefined ? tagsBefore : tagsAfter, `${base.id}: tags changed.`, {
        from: tagsBefore.value,
        to: tagsAfter.value,
      });
    }
    compareTextsOf(pair, base.place, head.place, CONTRACT, base.id);
    compareTextsOf(pair, base.pathItem, head.pathItem, [...fieldsOf("pathItem"), "$ref"], `The path ${head.path}`);
  },
};

function compareDeprecation(pair: OperationPair): void {
  const { base, head } = pair;
  const [before, after] = [child(base.place, "deprecated"), child(head.place, "deprecated")];
  const [was, is] = [before.value === true, after.value === true];
  if (was === is) return;
  const rule = is ? "operation-became-deprecated" : "operation-became-not-deprecated";
  const site = after.value === undefined ? before : after;
  report(pair, rule, "additive", site, `${base.id} is ${is ? "" : "no longer "}deprecated.`, { from: was, to: is });
}
