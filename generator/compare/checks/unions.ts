import type { Difference, Level } from "../change.js";
import type { Node } from "../../schema/combine.js";
import type { Schema, Union } from "../reader/schema.js";
import { matchUnions, nameOf, type UnionMatch } from "./match-unions.js";
import { levelOf, type Pair, type SchemaCheck, subject } from "./pair.js";

/** `oneOf` and `anyOf`: branches that come and go. A schema beside a union of it and others is a union of one. */
export const unions: SchemaCheck = {
  rows: [
    { kind: "union-branch-added", request: "additive; breaking where oneOf may fit two branches then", response: "breaking" },
    { kind: "union-branch-removed", request: "breaking", response: "breaking: code that handles it no longer compiles" },
    { kind: "union-branches-replaced", request: "breaking", response: "breaking" },
    { kind: "union-branches-overlap", request: "breaking: oneOf means exactly one" },
    { kind: "union-became-any-of", request: "additive", response: "breaking" },
    { kind: "union-became-one-of", request: "breaking", response: "additive" },
    { kind: "union-added", request: "breaking", response: "additive" },
    { kind: "union-removed", request: "additive", response: "breaking" },
    { kind: "union-became-nullable", request: "additive", response: "breaking" },
    { kind: "union-became-not-nullable", request: "breaking", response: "additive" },
  ],
  compare(pair) {
    const { matches, added, removed } = matchUnions(pair);
    return [
      ...matches.flatMap((match) => [
        ...compareBranches(pair, match),
        ...compareKeyword(pair, match),
        ...compareNull(pair, match),
      ]),
      ...added.map((union): Difference => ({
        kind: "union-added",
        level: levelOf(pair.direction, "tightened"),
        site: union.site,
        message: `${subject(pair)} must fit one of ${union.branches.length} schemas now.`,
      })),
      ...removed.map((union): Difference => ({
        kind: "union-removed",
        level: levelOf(pair.direction, "loosened"),
        site: union.site,
        message: `${subject(pair)} need not fit one of ${union.branches.length} schemas any more.`,
      })),
    ];
  },
};

function compareBranches(pair: Pair, match: UnionMatch): Difference[] {
  const { lost, gained } = match;
  if (lost.length + gained.length === 0) return [];
  const kind =
    gained.length === 0 ? "union-branch-removed" : lost.length === 0 ? "union-branch-added" : "union-branches-replaced";
  const rival = gained.map((branch) => rivalOf(pair, match, branch)).find((found) => found !== undefined);
  const level: Level = lost.length > 0 || rival || pair.direction === "response" ? "breaking" : "additive";
  const site = (gained[0] ?? lost[0])?.site ?? match.head.site;
  const words = [
    gained.length > 0 ? `gains ${gained.map(calledOf).join(", ")}` : "",
    lost.length > 0 ? `loses ${lost.map(calledOf).join(", ")}` : "",
  ];
  const isInside = site.side === "head" ? match.head.site : match.base.site;
  const clash = rival ? ` A value may fit ${calledOf(rival)} as well then, and exactly one of them must fit.` : "";
  const message = `${subject(pair)}: the union ${words.filter((word) => word !== "").join(" and ")}.${clash}`;
  return [
    {
      kind,
      level,
      site: nameOf({ ...pair.head, site }) === undefined ? site : isInside,
      from: lost.map(calledOf),
      to: gained.map(calledOf),
      message,
    },
  ];
}

/** What people call a branch. */
export function calledOf(branch: Schema): string {
  return nameOf(branch) ?? (branch.site.pointer || "a branch");
}

/**
 * Returns the difference of a branch that admits more than before, where a value that fitted another branch may fit it too then. What
 * else it differs in tells whether it does: where that breaks anyhow, or admits nothing, there is none.
 */
export function overlapOf(pair: Pair, match: UnionMatch, branch: Schema, inside: readonly Difference[]): Difference | undefined {
  const [first, ...more] = inside.filter(isGrowth);
  if (first === undefined || inside.some(({ level }) => level === "breaking")) return undefined;
  const rival = rivalOf(pair, match, branch);
  if (!rival) return undefined;
  const names = [rival, branch].map(calledOf).join(" and ");
  const message = `${first.message} So a value may fit ${names}, and exactly one of them must fit${more.length > 0 ? ` (${more.length} more admit more)` : ""}.`;
  return { ...first, kind: "union-branches-overlap", level: "breaking", message };
}

/** Whether a difference of a request admits more values. */
export function isGrowth({ level, keepsValues }: Difference): boolean {
  return level === "additive" && keepsValues !== true;
}

/** Whether a request must fit exactly one branch, so that a branch that admits more may take another one's values away. */
export function isExclusive(pair: Pair, match: UnionMatch): boolean {
  return pair.direction === "request" && match.head.keyword === "oneOf" && match.base.keyword === "oneOf";
}

/**
 * Returns a branch whose values, of those that fitted before, may fit another branch too that is new or admits more; undefined where
 * the two are shown to be disjoint, by a discriminator as well.
 */
export function rivalOf(pair: Pair, match: UnionMatch, grown: Schema): Schema | undefined {
  if (!isExclusive(pair, match)) return undefined;
  const beside = [pair.base.base, pair.head.base];
  const found = match.pairs.find(([before, after]) => {
    const isTold = pair.head.discriminator && nameOf(after) !== undefined && nameOf(after) !== nameOf(grown);
    return after !== grown && !isTold && mayMeet(pair, [grown, after, before], beside);
  });
  return found?.[1];
}

/** Whether some value may fit all these schemas at once; false only where the model shows that none does. */
function mayMeet({ written, direction }: Pair, schemas: readonly Schema[], beside: readonly Node[]): boolean {
  if (schemas.some(({ isNever }) => isNever)) return false;
  const nodes = [...schemas.map(({ node }) => node), ...beside];
  return written.holds(written.nodes.all(nodes, direction === "request" ? "request" : "answer"));
}

function compareKeyword(pair: Pair, match: UnionMatch): Difference[] {
  if (match.base.keyword === match.head.keyword || areApart(pair, match.head.branches.map(pair.read))) return [];
  const isLooser = match.head.keyword === "anyOf";
  const kind = isLooser ? "union-became-any-of" : "union-became-one-of";
  const message = `${subject(pair)} must fit ${isLooser ? "at least" : "exactly"} one of the schemas.`;
  return [
    {
      kind,
      level: levelOf(pair.direction, isLooser ? "loosened" : "tightened"),
      site: match.head.site,
      from: match.base.keyword,
      to: match.head.keyword,
      message,
    },
  ];
}

function compareNull(pair: Pair, match: UnionMatch): Difference[] {
  if (pair.ignoresNull || keepsNull(pair, match)) return [];
  const isLost = isNullTwice(pair, match);
  if (match.base.allowsNull === match.head.allowsNull && !isLost) return [];
  const isNew = match.head.allowsNull && !isLost;
  const kind = isNew ? "union-became-nullable" : "union-became-not-nullable";
  const why = isLost ? ": it fits two branches, and exactly one must fit" : "";
  const message = `${subject(pair)} may ${isNew ? "be null now" : "no longer be null"}${why}.`;
  const site = match.head.nullSite ?? match.base.nullSite ?? match.head.site;
  return [{ kind, level: levelOf(pair.direction, isNew ? "loosened" : "tightened"), site, message }];
}

/** Whether null fits both unions: then it is no matter which of their branches takes it. */
export function keepsNull({ read }: Pair, { base, head }: UnionMatch): boolean {
  return takesNull(base, read) && takesNull(head, read);
}

/** Whether null, which one branch took before, fits another one beside the branch of null now. */
function isNullTwice(pair: Pair, match: UnionMatch): boolean {
  const { base, head } = match;
  if (pair.direction === "response" || head.keyword !== "oneOf" || !head.allowsNull || head.nullSite) return false;
  // A plain schema stands for a union whose branches are the other side's.
  const took = pair.base.types.has("null") && (pair.base.unions.length === 0 || takesNull(base, pair.read));
  return took && !takesNull(head, pair.read);
}

function takesNull({ keyword, branches, allowsNull }: Union, read: Pair["read"]): boolean {
  const taking = branches
    .map(read)
    .filter((branch) => branch.types.has("null") && branch.unions.every((one) => takesNull(one, read)));
  const count = taking.length + (allowsNull ? 1 : 0);
  return keyword === "oneOf" ? count === 1 : count > 0;
}

/** True when no value fits two of the branches: `oneOf` and `anyOf` say the same then. */
function areApart(pair: Pair, branches: readonly Schema[]): boolean {
  return branches.every((one, index) =>
    branches.slice(index + 1).every((other) => !mayMeet(pair, [one, other], [pair.head.base])),
  );
}
