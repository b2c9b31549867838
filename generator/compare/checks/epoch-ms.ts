import { schemaRows } from "../../contract/extensions/grade.js";
import { epochMs as extension } from "../../contract/extensions/x-epoch-ms.js";
import { type SchemaCheck, subject } from "./pair.js";
import type { Schema } from "../reader/schema.js";

/** `x-epoch-ms` makes an int64 a plain number. */
export const epochMs: SchemaCheck = {
  rows: schemaRows(extension.grade),
  compare(pair) {
    const before = pair.base.flags.get(extension.key);
    const after = pair.head.flags.get(extension.key);
    const format = (schema: Schema): unknown => schema.facts.get("format")?.[0]?.value;
    // With another format it is part of that change.
    if ((before === undefined) === (after === undefined) || format(pair.base) !== format(pair.head)) return [];
    const type = after ? "number" : "number | bigint";
    return [
      {
        kind: after ? "epoch-ms-added" : "epoch-ms-removed",
        level: "breaking",
        site: after ?? before ?? pair.head.site,
        from: before !== undefined,
        to: after !== undefined,
        message: `${subject(pair)} is ${type} in TypeScript now.`,
      },
    ];
  },
};
