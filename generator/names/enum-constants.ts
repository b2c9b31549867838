import { type Json, type JsonObject, asObject, objectAt } from "../text/json.js";
import { withValues } from "../contract/extensions/x-enum-descriptions.js";
import { hasKnownValues } from "../contract/extensions/x-extensible-enum.js";
import { conditionsOf } from "../schema/conditions.js";
import { type Model, modelOf } from "../schema/model.js";
import type { Place } from "../schema/read.js";
import { fitsAlone } from "../schema/fits-alone.js";

/** The known values of an enum under the name that they have at run time. */
export interface EnumConstant {
  /** `TASK_STATUSES` */
  readonly name: string;
  readonly values: readonly string[];
  /** True where more values may come. */
  readonly open: boolean;
  /** The schema that lists them, without values that cannot be. */
  readonly schema: JsonObject;
  /** The component that it belongs to. */
  readonly component: string;
  /** The member of the component that it describes; absent where the component is the enum itself. */
  readonly property?: string;
}

/** Where a list of values stands in a component. */
interface Listing {
  readonly component: string;
  readonly property?: string;
  /** All that its values must fit there. */
  readonly places: readonly Place[];
  /** A schema that a value of the component fits where it has this one there. */
  readonly holding: (value: Json) => Place;
}

/**
 * Returns a constant for each enum of strings among the component schemas and their members. The name is that of the component in
 * capitals, followed by that of the member (words that both share at the seam stand once), in the plural:
 * `TaskStatus` → `TASK_STATUSES`; member `task_status` of `ScanTask` → `SCAN_TASK_STATUSES`; a member with a list keeps its name.
 * Its values are those that can be: what is said beside the list may rule some out.
 */
export function enumConstants(document: JsonObject): EnumConstant[] {
  const model = modelOf(document);
  return Object.entries(model.nodes.schemas.components).flatMap(([component, place]) => {
    const schema = asObject(place);
    const itself: Listing = { component, places: [place], holding: (value) => ({ const: value }) };
    const { properties } = model.effective([place], "answer");
    const members = Object.entries(objectAt(schema, "properties")).flatMap(([property, member]) => {
      const joined = joinWords(words(component), words(property));
      const places = properties.get(property) ?? [member];
      const holding = (value: Json): Place => ({ required: [property], properties: { [property]: { const: value } } });
      const one: Listing = { component, property, places, holding };
      const list: Listing = { component, property, places: model.effective(places, "answer").items, holding: () => true };
      return [
        ...constantOf(model, asObject(member), joined, one),
        ...constantOf(model, objectAt(asObject(member), "items"), joined, list, true),
      ];
    });
    return [...constantOf(model, schema, words(component), itself), ...members];
  });
}

function constantOf(
  model: Model,
  schema: JsonObject,
  name: readonly string[],
  { component, property, places, holding }: Listing,
  isList = false,
): EnumConstant[] {
  if (!isEnum(schema)) return [];
  const place = model.nodes.schemas.components[component] ?? true;
  const said = model.effective(places, "answer");
  const values = (said.values ?? said.known ?? []).filter(
    (value) =>
      value !== null &&
      fitsAlone(said, value) &&
      branchesHold(model, places, { const: value }) &&
      branchesHold(model, [place], holding(value)),
  );
  if (values.length === 0 || !values.every((value) => typeof value === "string")) return [];
  const last = name.at(-1) ?? "";
  return [
    {
      name: [...name.slice(0, -1), isList ? last : plural(last)].join("_"),
      values,
      open: said.values === undefined,
      schema: withValues(schema, values),
      component,
      ...(property === undefined ? {} : { property }),
    },
  ];
}

/** Whether some way through the branches of what stands at places lets a value be that fits one more schema. */
function branchesHold({ nodes, holds }: Model, places: readonly Place[], more: Place): boolean {
  return (["answer", "request"] as const).every((direction) => {
    const node = nodes.node(places, direction);
    const isPlain = node.unions.length === 0 && conditionsOf(nodes, node).length === 0;
    return isPlain || holds(nodes.node([...places, more], direction));
  });
}

function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.toUpperCase());
}

function joinWords(first: readonly string[], second: readonly string[]): string[] {
  for (let shared = Math.min(first.length, second.length); shared > 0; shared--) {
    if (first.slice(-shared).every((word, index) => word === second[index])) return [...first, ...second.slice(shared)];
  }
  return [...first, ...second];
}

function plural(word: string): string {
  if (/(?:S|X|Z|CH|SH)$/.test(word)) return `${word}ES`;
  return /[^AEIOU]Y$/.test(word) ? `${word.slice(0, -1)}IES` : `${word}S`;
}

/** True where a schema is an enum of known values, open or closed. */
function isEnum(schema: JsonObject): boolean {
  return Array.isArray(schema["enum"]) || hasKnownValues(schema);
}
