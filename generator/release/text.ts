import { printable } from "../text/print.js";
import type { Change, Review } from "../compare/change.js";
import type { PackageReview } from "./review-packages.js";

/** Returns the changes of one contract, one a line, for a terminal. */
export function changesText({ changes }: Pick<Review, "changes">): string {
  return changes.map((change) => `  ${printable(lineOf(change))}\n`).join("");
}

function lineOf({ level, file = "", line, message, rule, operations }: Change): string {
  return `${level.padEnd(8)} ${file}:${line ?? ""} ${message} [${rule}: ${operations.join(", ") || "document"}]`;
}

/** Returns the verdict of each package with its changes. */
export function packagesText(packages: readonly PackageReview[]): string {
  return packages
    .map((one) => {
      const isCompared = one.status === "changed" || one.status === "same";
      const says = `${one.isEnough ? "ok  " : "FAIL"} ${one.name}  ${isCompared ? verdict(one) : one.status}`;
      return `${printable(says)}\n${changesText(one)}`;
    })
    .join("");
}

function verdict({ isEnough, bump, needed = "", to = "" }: PackageReview): string {
  if (!isEnough) return `${bump}: needs ${needed}, packages.yaml says ${to}`;
  return bump === "none" ? "unchanged" : `${bump}, ${to} is enough`;
}
