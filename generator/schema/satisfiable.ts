import type { Node, Nodes, Union } from "./combine.js";
import { conditionsOf } from "./conditions.js";
import { obstacleOf } from "./obstacles.js";
import { surelyFits } from "./surely-fits.js";

/** More combinations of branches than these are not looked at one by one. */
export const mostCombinations = 64;

/** Nodes that are looked at before what is left is taken to hold: a document that needs more is none that people wrote. */
const mostNodes = 5_000;

/** Tells which nodes some finite value fits. */
export interface Satisfiable {
  /** Whether a value fits; patterns and formats of values that are not listed, conditions that no type tells and all but the simplest `not` are taken to be met. */
  holds(node: Node): boolean;
  /** The lower, the shorter the way to a finite value; every node has a higher rank than some values inside it. */
  rank(node: Node): number;
}

/**
 * Returns what tells whether values fit: a least fixpoint. A node holds once all that its values need holds, so that what needs itself
 * without end never does.
 */
export function createSatisfiable(nodes: Nodes, most: number = mostNodes): Satisfiable {
  const ranks = new Map<string, number>();
  const settled = new Set<string>();

  function settle(root: Node): void {
    if (settled.has(root.key)) return;
    const open = new Map<string, Node>([[root.key, root]]);
    const holds = (node: Node): boolean => {
      const isKnown = settled.has(node.key) || open.has(node.key);
      if (!isKnown && open.size >= most) return true;
      if (!isKnown) open.set(node.key, node);
      return ranks.has(node.key);
    };
    for (let before = -1; before !== ranks.size + open.size;) {
      before = ranks.size + open.size;
      for (const [key, node] of open) if (!ranks.has(key) && evaluate(nodes, node, holds)) ranks.set(key, ranks.size);
    }
    for (const key of open.keys()) settled.add(key);
  }

  return {
    holds(node) {
      settle(node);
      return ranks.has(node.key);
    },
    rank(node) {
      settle(node);
      return ranks.get(node.key) ?? Infinity;
    },
  };
}

/** How many ways there are to take a branch of each union. */
export function combinations(node: Node): number {
  return node.unions.reduce((product, { branches }) => product * branches.length, 1);
}

function evaluate(nodes: Nodes, node: Node, holds: (node: Node) => boolean): boolean {
  const [union] = node.unions.length > 0 ? node.unions : conditionsOf(nodes, node);
  if (union === undefined) return obstacleOf(nodes, node, holds) === undefined;
  if (combinations(node) <= mostCombinations) return isOpen(nodes, node, union, holds);
  const base = nodes.base(node);
  return holds(base) && node.unions.every((one) => isOpen(nodes, base, one, holds));
}

/** Whether some branch of a union can be taken in a node. */
export function isOpen(nodes: Nodes, node: Node, union: Union, holds: (node: Node) => boolean): boolean {
  return union.branches.some((_, index) => canBeTaken(nodes, node, union, index, holds));
}

/** A branch of `oneOf` cannot be taken where all that fits it fits another one, too. */
function canBeTaken(nodes: Nodes, node: Node, union: Union, index: number, holds: (node: Node) => boolean): boolean {
  const chosen = nodes.choose(node, union, index);
  if (!holds(chosen)) return false;
  const others = union.keyword === "oneOf" ? union.branches.filter((_, other) => other !== index) : [];
  return !others.some(({ places }) => surelyFits(nodes, chosen, places));
}
