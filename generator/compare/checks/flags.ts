import type { Difference } from "../change.js";
import { type SchemaCheck, subject } from "./pair.js";

/** `deprecated`, and `readOnly` or `writeOnly` where they take nothing away; what they hide is judged with the properties. */
export const flags: SchemaCheck = {
  rows: [
    { kind: "became-deprecated", request: "additive", response: "additive" },
    { kind: "became-not-deprecated", request: "additive", response: "additive" },
    { kind: "became-read-only", request: "breaking: it can no longer be sent", response: "additive" },
    { kind: "became-not-read-only", request: "additive; breaking when required", response: "additive" },
    { kind: "became-write-only", request: "additive", response: "breaking: it no longer comes" },
    { kind: "became-not-write-only", request: "additive", response: "additive" },
  ],
  compare(pair) {
    const shown = pair.direction === "request" ? "writeOnly" : "readOnly";
    return ["deprecated", shown].flatMap((name): Difference[] => {
      const before = pair.base.flags.get(name);
      const after = pair.head.flags.get(name);
      if ((before === undefined) === (after === undefined)) return [];
      const kind = `became-${after ? "" : "not-"}${name.replace("O", "-o")}`;
      const site = after ?? before ?? pair.head.site;
      return [
        {
          kind,
          level: "additive",
          site,
          from: before !== undefined,
          to: after !== undefined,
          message: `${subject(pair)} is ${after ? "" : "no longer "}${name}.`,
          keepsValues: true,
        },
      ];
    });
  },
};
