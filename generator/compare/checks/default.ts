import { isEqual } from "../../text/json.js";
import { type SchemaCheck, show, siteOf, subject } from "./pair.js";

/** `default`: what a request means that leaves a member out. In an answer it only explains. */
export const presetValue: SchemaCheck = {
  rows: [
    { kind: "default-added", request: "additive", response: "text" },
    { kind: "default-changed", request: "breaking", response: "text" },
    { kind: "default-removed", request: "breaking", response: "text" },
  ],
  compare(pair) {
    const before = pair.base.default;
    const after = pair.head.default;
    if (before === undefined && after === undefined) return [];
    if (before && after && isEqual(before.value, after.value)) return [];
    const kind = before === undefined ? "default-added" : after === undefined ? "default-removed" : "default-changed";
    const level = pair.direction === "response" ? "text" : before === undefined ? "additive" : "breaking";
    const message = `${subject(pair)} has the default ${show(after?.value)}, before ${show(before?.value)}.`;
    return [
      { kind, level, site: siteOf(after, before, pair), from: before?.value, to: after?.value, message, keepsValues: true },
    ];
  },
};
