import type { Change, Level } from "../compare/change.js";
import { printable } from "../text/print.js";
import type { PackageReview } from "./review-packages.js";

const COMMANDS: Readonly<Record<Level, string>> = { breaking: "error", additive: "notice", text: "notice" };

/** Returns workflow commands that GitHub shows beside the lines of a pull request. */
export function annotations(changes: readonly Change[]): string {
  return changes
    .filter((change) => change.level !== "text")
    .map((change) => {
      // What stands in the base only has no line in the pull request's files.
      const place =
        change.side === "base" || change.file === undefined ? "" : `file=${property(change.file)},line=${change.line ?? 1},`;
      const reached = change.operations.length === 0 ? "" : ` Reaches ${change.operations.join(", ")}.`;
      return `::${COMMANDS[change.level]} ${place}title=${property(change.rule)}::${text(change.message + reached)}\n`;
    })
    .join("");
}

/** The same for all packages, with an error for each version that is too low. */
export function packageAnnotations(packages: readonly PackageReview[]): string {
  return packages
    .map((one) => {
      const missing = one.isEnough
        ? ""
        : `::error file=packages.yaml,title=version::${text(`${one.name} needs at least ${one.needed ?? ""} (${one.reasons.join(", ")}); packages.yaml says ${one.to ?? ""}.`)}\n`;
      return (
        missing +
        annotations(
          one.isEnough
            ? one.changes.map((change) => ({ ...change, level: change.level === "breaking" ? "additive" : change.level }))
            : one.changes,
        )
      );
    })
    .join("");
}

/** A line break would end the command, and what follows it could be another. */
function text(value: string): string {
  return printable(value).replaceAll("%", "%25");
}

function property(value: string): string {
  return text(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
