import { asObject, type Json, type JsonObject, isObject, listAt, objectAt, textAt } from "../text/json.js";
import { componentOf, type Place, type Schemas } from "./read.js";

/** What a schema's discriminator says: its member, and the values that name each component. */
export interface Discriminator {
  readonly property: string;
  /** `oneOf` and `anyOf` state the branches themselves; where neither stands, the components that have the schema in their `allOf` are. */
  readonly isInherited: boolean;
  /** By component, in the order of the branches. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The branches under each of their names that says something. */
  readonly branches: ReadonlySet<string>;
}

/** The discriminators of one document: OpenAPI 3.1, Discriminator Object. */
export class Discriminators {
  readonly #schemas: Schemas;
  readonly #known = new Map<Place, Discriminator | undefined>();
  readonly #constants = new Map<string, JsonObject>();
  readonly #made = new Set<Place>();
  readonly #parents = new Map<string, ReadonlySet<string>>();

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  /** The discriminator of a schema that has branches. */
  of(place: Place): Discriminator | undefined {
    if (!this.#known.has(place)) this.#known.set(place, this.#read(place));
    return this.#known.get(place);
  }

  /** Whether a component that has the schema in its `allOf` is one of its branches: there it stands for itself alone. */
  isBranch(place: Place, component: string): boolean {
    return this.of(place)?.branches.has(component) === true;
  }

  /** What the member of a branch must be. The same object for the same branch. */
  constant(place: Place, component: string): JsonObject {
    const key = `${this.#schemas.idOf(place)} ${component}`;
    const known = this.#constants.get(key);
    if (known !== undefined) return known;
    const found = this.of(place);
    const property = found?.property ?? "";
    const values = oneOfValues(found?.values.get(component) ?? []);
    const constant: JsonObject = { type: "object", required: [property], properties: { [property]: values } };
    this.#constants.set(key, constant);
    this.#made.add(constant);
    return constant;
  }

  /** Whether a place is such a constant. */
  isConstant(place: Place | undefined): place is JsonObject {
    return this.#made.has(place ?? true);
  }

  #read(place: Place): Discriminator | undefined {
    if (!isObject(place)) return undefined;
    const stated = objectAt(place, "discriminator");
    const property = textAt(stated, "propertyName");
    if (property === undefined) return undefined;
    const { originOf, targetOf } = this.#schemas;
    const mapping = Object.entries(objectAt(stated, "mapping")).flatMap(([key, target]) => {
      const name = componentOf(typeof target === "string" ? target : undefined);
      return name === undefined ? [] : [{ key, name }];
    });
    const own = this.#schemas.nameOf(place);
    const listed = [...listAt(place, "oneOf"), ...listAt(place, "anyOf")];
    const isInherited = listed.length === 0;
    const mapped = mapping.map(({ name }) => originOf(name));
    const names = isInherited
      ? [...mapped, ...(own === undefined ? [] : this.#childrenOf(own).filter((child) => !mapped.includes(child)))]
      : listed.flatMap((branch) => targetOf(branch)?.name ?? []);
    // The mapping may call a branch by another name of the same component.
    const branchOf = (name: string): string | undefined =>
      names.includes(name) ? name : names.find((one) => originOf(one) === originOf(name));
    const values = new Map<string, readonly string[]>();
    for (const name of names) {
      const keys = mapping.filter((one) => branchOf(one.name) === name).map(({ key }) => key);
      values.set(name, keys.length > 0 ? keys : this.#impliedValues(name, property));
    }
    const branches = new Set([...names, ...names.map(originOf)]);
    return values.size === 0 ? undefined : { property, isInherited, values, branches };
  }

  /** The component's name; where the component itself gives the member other values, those: of its name no value would fit. */
  #impliedValues(name: string, property: string): readonly string[] {
    const label = this.#schemas.labelOf(name);
    const component = this.#schemas.components[this.#schemas.originOf(name)] ?? true;
    const own = this.#ownValues(component, property) ?? [label];
    return own.includes(label) ? [label] : own;
  }

  /** The texts that a component lets the member be, as it says itself; what it says by references to others is not its own. */
  #ownValues(component: Json, property: string): readonly string[] | undefined {
    if (!isObject(component)) return undefined;
    const stated = objectAt(component, "properties")[property] ?? true;
    const { const: constant, enum: values } = asObject(this.#schemas.targetOf(stated)?.place ?? stated);
    const texts = [constant ?? values ?? []].flat().filter((value) => typeof value === "string");
    if (texts.length > 0) return texts;
    return listAt(component, "allOf")
      .map((part) => this.#ownValues(part, property))
      .find((found) => found !== undefined);
  }

  /** The components that have a component in their `allOf`, directly or through others. */
  #childrenOf(name: string): string[] {
    return Object.keys(this.#schemas.components).filter((child) => child !== name && this.#parentsOf(child).has(name));
  }

  #parentsOf(name: string): ReadonlySet<string> {
    const found = this.#parents.get(name);
    if (found !== undefined) return found;
    const all = new Set<string>();
    this.#parents.set(name, all);
    const component = this.#schemas.components[name];
    for (const part of isObject(component) ? listAt(component, "allOf") : []) {
      const target = this.#schemas.targetOf(part);
      if (target === undefined) continue;
      const parent = this.#schemas.originOf(target.name);
      all.add(parent);
      for (const further of this.#parentsOf(parent)) all.add(further);
    }
    return all;
  }
}

function oneOfValues(values: readonly string[]): Json {
  return values.length === 1 ? { type: "string", const: values[0] ?? "" } : { type: "string", enum: [...values] };
}
