import type { Node, Union } from "./combine.js";
import { effective } from "./effective.js";
import type { Model } from "./model.js";

/** How the branches of a sample are chosen. */
export interface Choice {
  /** How many possible branches of a union are passed over, more of them deeper inside. */
  readonly skipped: number;
  /** Chooses among so many branches, in place of `skipped`, and values and optional members. */
  readonly choose?: (ways: number) => number;
}

/** Members and items deeper than this take the shortest way to an end. */
export const deep = 4;

/** More choices than these in one place are left open. */
const mostChoices = 200;

/** Returns the node with a branch of each union taken, and with all that rules values out said as what must be. */
export function withBranches(model: Model, node: Node, choice: Choice, depth: number): Node {
  let chosen = node;
  for (let count = 0; count < mostChoices; count += 1) {
    chosen = model.negations.restated(chosen);
    const [union] = chosen.unions;
    if (union === undefined) return chosen;
    chosen = withBranch(model, chosen, union, choice, depth);
  }
  return model.nodes.base(chosen);
}

function withBranch(model: Model, node: Node, union: Union, choice: Choice, depth: number): Node {
  const { nodes, negations, nearly } = model;
  const ways = union.branches
    .map((_, index) => negations.exactly(node, union, index, nearly.holds))
    .filter((way) => nearly.holds(way));
  return chosenWay(model, ways, choice, depth, nearly.rank) ?? nodes.base(node);
}

/** Returns one of the ways on: the first that is not null, deep inside the one with the shortest way to an end, by its `rank`. */
export function chosenWay(
  model: Model,
  ways: readonly Node[],
  choice: Choice,
  depth: number,
  rank: (node: Node) => number,
): Node | undefined {
  const full = ways.filter((way) => !isNull(model, way));
  const usable = full.length > 0 && depth <= deep ? full : ways;
  if (depth > deep)
    return usable.reduce<Node | undefined>((best, way) => (best && rank(best) <= rank(way) ? best : way), undefined);
  return usable[choice.choose?.(usable.length) ?? (choice.skipped * (depth + 1)) % Math.max(usable.length, 1)];
}

function isNull(model: Model, node: Node): boolean {
  const { types } = effective(model.nodes.base(node));
  return types.size === 1 && types.has("null");
}
