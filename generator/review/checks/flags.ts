import type { Difference } from "../change.js";
import { type SchemaCheck, subject } from "../pair.js";

/** `deprecated`, and `readOnly` or `writeOnly` where they take nothing away: a property that they hide is judged as removed or added. */
export const flags: SchemaCheck = {
  rows: ["deprecated", "read-only", "write-only"].flatMap((name) => [
    { kind: `became-${name}`, request: "additive", response: "additive" },
    { kind: `became-not-${name}`, request: "additive", response: "additive" },
  ]),
  compare(pair) {
    const shown = pair.direction === "request" ? "writeOnly" : "readOnly";
    return ["deprecated", shown].flatMap((name): Difference[] => {
      const before = pair.base.flags.get(name);
      const after = pair.head.flags.get(name);
      if ((before === undefined) === (after === undefined)) return [];
      const kind = `became-${after ? "" : "not-"}${name.replace("O", "-o")}`;
      const site = after ?? before ?? pair.head.site;
      return [{ kind, level: "additive", site, from: before !== undefined, to: after !== undefined, message: `${subject(pair)} is ${after ? "" : "no longer "}${name}.` }];
    });
  },
};
