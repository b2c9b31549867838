import type { Place } from "../../contract/linked/place.js";
import type { Node, Union as ModelUnion } from "../../schema/combine.js";
import { allTypes, effective } from "../../schema/effective.js";
import { isObject } from "../../text/json.js";
import type { Union } from "./schema.js";
import type { SchemaPlace, Written } from "./written.js";

/** A node without choices that are none: of one branch, or of null and one branch. */
export interface Simple {
  readonly node: Node;
  readonly types: ReadonlySet<string>;
  /** Choices of at least two branches that are not null. */
  readonly unions: readonly Union[];
  /** The choice that says whether null fits, where no type does. */
  readonly nullSite?: Place;
  /** No branch fits. */
  readonly isNever: boolean;
}

/** The branches of a choice that are not null, and those that are. */
interface Ways {
  readonly others: readonly (readonly SchemaPlace[])[];
  readonly nulls: readonly (readonly SchemaPlace[])[];
}

/** What is known of the nodes of two contracts: whether null fits, and whether nothing else does. */
interface Known {
  readonly written: Written;
  readonly fitsNull: Map<string, boolean>;
  readonly isNull: Map<string, boolean>;
}

/** Returns what tells what is left of a node's choices when those that are none are taken. */
export function createSimplifier(written: Written): (node: Node) => Simple {
  const known: Known = { written, fitsNull: new Map(), isNull: new Map() };
  return (node) => simplify(known, node);
}

function simplify(known: Known, node: Node): Simple {
  const { nodes } = known.written;
  const { direction } = node;
  const nullSites = new Map<string, Place>();
  const taken = new Set<string>();
  /** With all branches that are taken, and without those that null stands beside. */
  let [at, besideNull] = [node, node];
  let [takesNull, isNever, isNullOnly] = [true, false, false];
  let nullSite: Place | undefined;
  const next = (): ModelUnion | undefined =>
    at.unions.find((union) => !taken.has(union.id) && waysOf(known, union, direction).others.length < 2);
  for (let union = next(); union !== undefined; union = next()) {
    taken.add(union.id);
    const { others, nulls } = waysOf(known, union, direction);
    const outer = nullSites.get(union.id);
    const only = others[0] ?? nulls[0];
    // Of two branches of null exactly one never fits.
    if (only === undefined || (others.length === 0 && union.keyword === "oneOf" && nulls.length > 1)) {
      if (outer === undefined) isNever = true;
      else isNullOnly = true;
      continue;
    }
    const branch = nodes.node(only, direction);
    at = nodes.all([at, branch], direction);
    // What a branch beside null says is no matter of null.
    const isBeside = others.length > 0 && nulls.length > 0;
    if (outer === undefined && !isBeside) besideNull = nodes.all([besideNull, branch], direction);
    if (outer === undefined && isBeside) {
      takesNull &&= union.keyword === "anyOf" || nulls.length + (fitsNull(known, branch) ? 1 : 0) === 1;
      nullSite ??= siteOf(known.written, union);
    }
    const site = outer ?? (isBeside ? siteOf(known.written, union) : undefined);
    if (site !== undefined) for (const { id } of branch.unions) nullSites.set(id, site);
  }
  const types = new Set(isNullOnly ? [] : typesOf(at));
  if (nullSite !== undefined) types.delete("null");
  if (nullSite !== undefined && takesNull && typesOf(besideNull).has("null")) types.add("null");
  return {
    node: nodes.base(at),
    types,
    unions: at.unions
      .filter(({ id }) => !taken.has(id))
      .map((union) => unionOf(known, union, direction, nullSites.get(union.id))),
    ...(nullSite === undefined ? {} : { nullSite }),
    isNever,
  };
}

function unionOf(known: Known, union: ModelUnion, direction: Node["direction"], nullSite: Place | undefined): Union {
  const { others, nulls } = waysOf(known, union, direction);
  const allowsNull = union.keyword === "oneOf" ? nulls.length === 1 : nulls.length > 0;
  const made = { keyword: union.keyword, site: siteOf(known.written, union), branches: others };
  return allowsNull || nullSite === undefined ? { ...made, allowsNull } : { ...made, allowsNull: true, nullSite };
}

function waysOf(known: Known, union: ModelUnion, direction: Node["direction"]): Ways {
  const { nodes, adopt } = known.written;
  const branches = union.branches.map(({ places }) =>
    places.filter(isObject).filter((place) => !nodes.discriminators.isConstant(place)),
  );
  for (const [place] of branches) if (place !== undefined) adopt(place, union.schema);
  const nulls = new Set(branches.filter((places) => isNull(known, nodes.node(places, direction))));
  return { others: branches.filter((places) => !nulls.has(places)), nulls: [...nulls] };
}

/** Whether null fits and nothing else does. */
function isNull(known: Known, node: Node): boolean {
  return remembered(known.isNull, node, () => simplify(known, node).types.size === 1 && fitsNull(known, node));
}

function fitsNull(known: Known, node: Node): boolean {
  return remembered(known.fitsNull, node, () => {
    if (node.unions.length === 0) return true;
    const { types, unions, isNever } = simplify(known, node);
    return !isNever && types.has("null") && unions.every((union) => branchFitsNull(known, union, node.direction));
  });
}

function branchFitsNull(known: Known, union: Union, direction: Node["direction"]): boolean {
  if (union.nullSite !== undefined) return true;
  const fitting = union.branches.filter((places) => fitsNull(known, known.written.nodes.node(places, direction)));
  const count = fitting.length + (union.allowsNull ? 1 : 0);
  return union.keyword === "oneOf" ? count === 1 : count > 0;
}

/** Asks once for each node; a schema that needs itself for it has no null. */
function remembered(answers: Map<string, boolean>, node: Node, ask: () => boolean): boolean {
  if (!typesOf(node).has("null")) return false;
  const found = answers.get(node.key);
  if (found !== undefined) return found;
  answers.set(node.key, false);
  const answer = ask();
  answers.set(node.key, answer);
  return answer;
}

/** The types that fit a node, apart from its choices. */
function typesOf(node: Node): ReadonlySet<string> {
  const { isTyped, types } = effective(node);
  return isTyped ? types : new Set(allTypes);
}

function siteOf({ placeOf }: Written, { schema, id, keyword }: ModelUnion): Place {
  return placeOf(schema).member(id.startsWith("discriminator ") ? "discriminator" : keyword);
}
