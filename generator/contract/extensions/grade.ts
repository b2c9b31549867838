/** What a change asks of callers: new code, nothing (there is more than before), or another reading. */
export type Level = "breaking" | "additive" | "text";

/** A row of the table of rules for what stands in a schema: the level in each direction; absent where it cannot happen. */
export interface SchemaRow {
  readonly kind: string;
  readonly request?: string;
  readonly response?: string;
}

/** A row of the table of rules for everything else. */
export interface ObjectRow {
  readonly rule: string;
  readonly level: string;
}

/** How a change of a key is graded. */
export type Grade = TextGrade | ObjectGrade | SchemaGrade | ModelGrade;

/** People read the key, and nothing is made from it. */
export interface TextGrade {
  readonly by: "text";
}

/** The key stands in operations, parameters, answers …, and its own comparison grades it. */
export interface ObjectGrade {
  readonly by: "object";
  readonly rows: readonly ObjectRow[];
  /** Returns the differences of two values; undefined stands for the key's absence. */
  changes(before: unknown, after: unknown, operation: ChangedOperation): Iterable<ValueChange>;
}

/** The level in each direction. */
type Levels = Readonly<Record<"request" | "response", Level>>;

/** The key stands in schemas, and its rows alone grade that it is added, removed or changed: `<name>-added` and so on. */
export interface SchemaGrade {
  readonly by: "schema";
  readonly name: string;
  /** A value that says no more than the key's absence. */
  readonly absent?: unknown;
  /** `changed` is left out where only one value says anything. */
  readonly levels: { readonly added: Levels; readonly removed: Levels; readonly changed?: Levels };
}

/** The key stands in schemas, and what it means depends on what stands beside it: the model of schemas in `compare` reads it. */
export interface ModelGrade {
  readonly by: "model";
  readonly rows: readonly SchemaRow[];
}

/** The operation that a changed value belongs to, by its older name and its newer method. */
export interface ChangedOperation {
  readonly id: string;
  readonly method: string;
}

/** One difference of two values of a key. */
export interface ValueChange {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  /** Where in which of the two values it stands. */
  readonly side: "base" | "head";
  readonly keys: readonly string[];
  readonly from?: unknown;
  readonly to?: unknown;
}

/** Returns the rows of a grade that stand in the table of rules for schemas. */
export function schemaRows(grade: Grade): readonly SchemaRow[] {
  if (grade.by === "model") return grade.rows;
  if (grade.by !== "schema") return [];
  return Object.entries(grade.levels).map(([change, levels]) => ({ kind: `${grade.name}-${change}`, ...levels }));
}

/** Returns the rows of a grade that stand in the table of rules for everything else. */
export function objectRows(grade: Grade): readonly ObjectRow[] {
  return grade.by === "object" ? grade.rows : [];
}
