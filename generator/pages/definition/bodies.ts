import type { FieldFact, Structure } from "../facts/facts.js";
import { fieldOf, type Source, structureIn } from "./field.js";
import { type Flat, flatten } from "./schema.js";

/** The request, or one answer. */
export interface Scope {
  in: "request" | "response";
  status: number | null;
}

/** Beyond so many a structure that has been described once is not described again wherever it is referred to. */
const MOST_STRUCTURES = 1_500;
const DEEPEST = 60;

interface Waiting {
  flat: Flat;
  of: string;
  scope: Scope;
  /** The schemas on the way to it. */
  trail: ReadonlySet<unknown>;
}

/** The structures of a definition, each at every place where it stands. */
export class Structures {
  readonly found: Structure[] = [];
  readonly missing: Set<string> = new Set();
  private readonly source: Source;
  private readonly described = new Set<unknown>();
  private readonly known = { request: new Map<unknown, FieldFact[]>(), response: new Map<unknown, FieldFact[]>() };

  constructor(source: Source) {
    this.source = source;
  }

  /** The fields of a body, and the structures below them; one row named `-` for a body that is no object; `null` for none. */
  bodyOf(schema: unknown, scope: Scope, at: { line: number; required: true | null }): FieldFact[] | null {
    const flat = flatten(schema, this.source.resolve);
    if (flat.kind === "any" && flat.unresolved.length === 0) return null;
    if (flat.kind === "object" && flat.properties.size > 0) {
      const fields = this.fieldsOf(flat, scope);
      this.describe(flat, fields, "", scope);
      return fields;
    }
    const whole = fieldOf(this.source, "-", flat, at);
    this.noteMissing(flat, at.line);
    const structure = structureIn(this.source, flat);
    if (structure) this.work([{ flat: structure, of: "-", scope, trail: new Set() }]);
    return [whole];
  }

  /** The fields of a form, which are parameters. */
  formOf(parameters: readonly { name: string; flat: Flat; required: boolean; line: number }[], scope: Scope): FieldFact[] {
    return parameters.map(({ name, flat, required, line }) => {
      this.noteMissing(flat, line);
      const structure = structureIn(this.source, flat);
      if (structure) this.work([{ flat: structure, of: name, scope, trail: new Set() }]);
      return fieldOf(this.source, name, flat, { required, line });
    });
  }

  /** The fields of a schema. One that stands at many places is read once, and copied: facts are plain data without anything shared. */
  private fieldsOf(flat: Flat, scope: Scope): FieldFact[] {
    const [own] = flat.parts;
    const hasOwn = own !== undefined && own !== flat.identity && ["properties", "allOf", "required"].some((key) => key in own);
    const known = this.known[scope.in].get(flat.identity);
    if (known && !hasOwn) return structuredClone(known);
    const fields = this.readFields(flat, scope);
    if (!hasOwn) this.known[scope.in].set(flat.identity, fields);
    return fields;
  }

  private readFields(flat: Flat, scope: Scope): FieldFact[] {
    return [...flat.properties].map(([name, { holder, schema }]) => {
      const line = this.source.json.lineOf(holder, name);
      const member = flatten(schema, this.source.resolve);
      this.noteMissing(member, line);
      // Most answers say of no member whether it is there.
      const required = flat.required === null ? (scope.in === "request" ? false : null) : flat.required.has(name);
      return fieldOf(this.source, name, member, { required, line });
    });
  }

  /** Notes which structures these fields have, and reads them, the nearest first. */
  private describe(flat: Flat, fields: readonly FieldFact[], of: string, scope: Scope): void {
    this.work(this.below({ flat, of, scope, trail: new Set() }, fields));
  }

  private work(first: readonly Waiting[]): void {
    let level = [...first];
    while (level.length > 0) {
      const next: Waiting[] = [];
      for (const one of level) {
        if (this.found.length >= MOST_STRUCTURES && this.described.has(one.flat.identity)) continue;
        this.described.add(one.flat.identity);
        const fields = this.fieldsOf(one.flat, one.scope);
        this.found.push({ name: nameOf(one.flat), of: one.of, in: one.scope.in, status: one.scope.status, fields });
        for (const child of this.below(one, fields)) next.push(child);
      }
      level = next;
    }
  }

  private below(one: Waiting, fields: readonly FieldFact[]): Waiting[] {
    const trail = new Set(one.trail).add(one.flat.identity);
    return [...one.flat.properties.values()].flatMap(({ schema }, at): Waiting[] => {
      const field = fields[at];
      const structure = structureIn(this.source, flatten(schema, this.source.resolve));
      if (!field || !structure) return [];
      const isCircle = trail.has(structure.identity);
      if (isCircle || trail.size > DEEPEST) {
        const what = isCircle ? `stands within itself` : `nests deeper than ${DEEPEST}`;
        this.source.notes.push({ line: field.line, text: `${field.name}: ${field.type ?? ""} ${what}; it is described once` });
        return [];
      }
      return [{ flat: structure, of: one.of === "" ? field.name : `${one.of}.${field.name}`, scope: one.scope, trail }];
    });
  }

  private noteMissing(flat: Flat, line: number): void {
    for (let one = flat, depth = 0; depth < 20; one = flatten(one.inner, this.source.resolve), depth++) {
      for (const reference of one.unresolved) {
        this.missing.add(reference.split("/").pop() ?? reference);
        this.source.notes.push({ line, text: `${reference} leads to nothing in the definition` });
      }
      if (one.kind !== "array" && one.kind !== "map") return;
    }
  }
}

function nameOf(flat: Flat): string | null {
  return flat.name === null || flat.name === "" ? null : flat.name;
}
