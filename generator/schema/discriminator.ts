import { type Json, type JsonObject, isObject, listAt, objectAt, textAt } from "../text/json.js";
import { componentOf, type Place, type Schemas } from "./read.js";

/** What a schema's discriminator says: its member, and the values that name each component. */
export interface Discriminator {
  readonly property: string;
  /** `oneOf` and `anyOf` state the branches themselves; where neither stands, the components that have the schema in their `allOf` are. */
  readonly isInherited: boolean;
  /** By component, in the order of the branches. */
  readonly values: ReadonlyMap<string, readonly string[]>;
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
    return this.of(place)?.values.has(component) === true;
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
    const mapping = Object.entries(objectAt(stated, "mapping"));
    const own = this.#schemas.nameOf(place);
    const listed = [...listAt(place, "oneOf"), ...listAt(place, "anyOf")];
    const isInherited = listed.length === 0;
    const mapped = mapping.flatMap(([, target]) => componentOf(typeof target === "string" ? target : undefined) ?? []);
    const names = isInherited
      ? [...mapped, ...(own === undefined ? [] : this.#childrenOf(own).filter((child) => !mapped.includes(child)))]
      : listed.flatMap((branch) => this.#schemas.targetOf(branch)?.name ?? []);
    const values = new Map<string, readonly string[]>();
    for (const name of names) {
      const keys = mapping.filter(([, target]) => componentOf(String(target)) === name).map(([key]) => key);
      values.set(
        name,
        keys.length > 0 ? keys : [constantOf(this.#schemas.components[name] ?? true, property) ?? this.#schemas.labelOf(name)],
      );
    }
    return values.size === 0 ? undefined : { property, isInherited, values };
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
      const parent = this.#schemas.targetOf(part)?.name;
      if (parent === undefined) continue;
      all.add(parent);
      for (const further of this.#parentsOf(parent)) all.add(further);
    }
    return all;
  }
}

/** The one value that a component itself gives the member: where it contradicted the component's name, none would fit. */
function constantOf(component: Json, property: string): string | undefined {
  if (!isObject(component)) return undefined;
  const { const: constant, enum: values } = objectAt(objectAt(component, "properties"), property);
  if (typeof constant === "string") return constant;
  if (Array.isArray(values) && values.length === 1 && typeof values[0] === "string") return values[0];
  return listAt(component, "allOf")
    .map((part) => constantOf(part, property))
    .find((value) => value !== undefined);
}

function oneOfValues(values: readonly string[]): Json {
  return values.length === 1 ? { type: "string", const: values[0] ?? "" } : { type: "string", enum: [...values] };
}
