import { type JsonObject, textAt } from "../../text/json.js";
import type { Extension } from "./extension.js";

/** Whether an example stands on the page. */
export const exampleSource: Extension<string> = {
  key: "x-example-source",
  places: ["example"],
  schema: {
    enum: ["page", "synthetic"],
    subject: "{value}",
    problem: "is no source of an example",
    fix: "write page or synthetic",
  },
  isMade: false,
  grade: { by: "text" },
  row: { where: "Example Object", says: "`page`: the value stands on the page; `synthetic`: it is ours" },
  rule: { asks: "is `page` or `synthetic`", why: "fixtures mark what is made up" },
};

/** Returns where an example says it comes from: `page` or `synthetic`. */
export function exampleSourceOf(example: JsonObject): string | undefined {
  return textAt(example, exampleSource.key);
}
