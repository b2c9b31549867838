import { child, isEqual } from "../reader/document.js";
import { type OperationCheck, report } from "./operation-pair.js";
import { show } from "./pair.js";

/** `x-pagination`: a function that walks all pages, and where it finds what. */
export const pagination: OperationCheck = {
  rows: [
    { rule: "pagination-added", level: "additive" },
    { rule: "pagination-removed", level: "breaking" },
    { rule: "pagination-changed", level: "breaking" },
  ],
  compare(pair) {
    const [before, after] = [child(pair.base.place, "x-pagination"), child(pair.head.place, "x-pagination")];
    if (isEqual(before.value, after.value)) return;
    if (before.value === undefined)
      return report(pair, "pagination-added", "additive", after, `${pair.base.id} can be walked page by page.`);
    if (after.value === undefined)
      return report(pair, "pagination-removed", "breaking", before, `${pair.base.id} can no longer be walked page by page.`);
    const message = `${pair.base.id} is walked another way: ${show(after.value)}, before ${show(before.value)}.`;
    report(pair, "pagination-changed", "breaking", after, message, { from: before.value, to: after.value });
  },
};
