import type { Bump } from "../compare/change.js";

const ORDER: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Returns the greatest of several bumps. */
export function greatestBump(bumps: Iterable<Bump>): Bump {
  let rank = 0;
  for (const bump of bumps) rank = Math.max(rank, ORDER.indexOf(bump));
  return ORDER[rank] ?? "none";
}

/** Returns the least version that a bump asks for. Below 1.0 a breaking change bumps the minor. */
export function neededVersion(version: string, bump: Bump): string {
  const [major, minor, patch] = numbersOf(version);
  if (bump === "none") return version;
  if (bump === "major" && major > 0) return `${major + 1}.0.0`;
  if (bump === "patch") return `${major}.${minor}.${patch + 1}`;
  return `${major}.${minor + 1}.0`;
}

/** True when the first version is at least the second. A pre-release comes before its release. */
export function isAtLeast(version: string, needed: string): boolean {
  const [one, other] = [numbersOf(version), numbersOf(needed)];
  const index = one.findIndex((number, position) => number !== other[position]);
  if (index >= 0) return (one[index] ?? 0) > (other[index] ?? 0);
  return !version.includes("-") || version === needed;
}

function numbersOf(version: string): [major: number, minor: number, patch: number] {
  const match = /^(\d+)\.(\d+)\.(\d+)/.exec(version);
  return [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0), Number(match?.[3] ?? 0)];
}
