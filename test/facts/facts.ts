import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Limits of a field as a page prints them; spec/README.md has the format of facts files. */
export interface Limits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  /** A text where a double cannot hold the number. */
  readonly maximum?: number | string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly itemMinLength?: number;
  readonly itemMaxLength?: number;
  readonly default?: string | number | boolean;
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
}

export interface FieldFacts {
  readonly name: string;
  readonly required: boolean | null;
  readonly type: string;
  readonly limits?: Limits;
  readonly lost?: readonly string[];
  readonly requiredWhen?: Readonly<Record<string, string>>;
  readonly onlyWith?: Readonly<Record<string, string>>;
  readonly deprecated?: true;
}

export interface ParameterFacts extends FieldFacts {
  readonly in: "path" | "query" | "header";
}

export interface StructureFacts {
  readonly name: string | null;
  readonly of: string;
  readonly in: "request" | "response";
  readonly status: number | null;
  readonly fields: readonly FieldFacts[];
}

/** Null takes back what the page says. */
export type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

/** What a person adds to a page, each with its source. */
export interface AddedFacts extends Nullable<Limits> {
  readonly member?: string;
  readonly members?: readonly string[];
  readonly source: string;
  readonly type?: string;
  readonly required?: boolean;
  readonly requiredWhen?: Readonly<Record<string, string>>;
  readonly onlyWith?: Readonly<Record<string, string>>;
  /** A condition of another form: the schemas of `if`, `then` and, where there is one, `else`. */
  readonly if?: readonly unknown[];
  readonly epochMs?: true;
  readonly updated?: string;
  readonly iamAction?: string;
  readonly schemes?: readonly string[];
  readonly fields?: readonly FieldFacts[];
  readonly text?: string;
}

/** What may state facts, in the order of their say. */
export const KINDS = ["page", "definition", "sdk"] as const;
export type Kind = (typeof KINDS)[number];

export interface OperationFacts {
  /** The API name, as the file is called. */
  readonly name: string;
  /** What the facts are of, by the file's name: `ListTasks.yaml` is a page, `ListTasks.definition.yaml` a definition. */
  readonly kind: Kind;
  /** Sources that state what this one has lost or has no place for; and which the document may depart from in an erratum only. */
  readonly witnesses: readonly OperationFacts[];
  readonly page: { readonly title: string | null; readonly url: string; readonly updated: string | null; readonly form: string };
  readonly operation: { readonly method: string; readonly path: string; readonly mediaType?: string };
  readonly parameters: readonly ParameterFacts[];
  readonly requestBody: readonly FieldFacts[] | null;
  readonly structures: readonly StructureFacts[];
  readonly missingStructures: readonly string[];
  readonly responses: readonly { readonly status: number; readonly body: readonly FieldFacts[] | null }[];
  readonly examples: {
    readonly requests: readonly { readonly method?: string; readonly url?: string; readonly json?: unknown }[];
    readonly responses: readonly { readonly status: number; readonly json: unknown }[];
  };
  readonly statusCodes: readonly number[];
  readonly notes: readonly { readonly member: string; readonly text: string }[];
  readonly added: readonly AddedFacts[];
}

export interface RegionFacts {
  readonly source: string;
  readonly default: string;
  readonly hosts: Readonly<Record<string, string>>;
}

export interface ServiceFacts {
  readonly operations: readonly OperationFacts[];
  readonly regions: RegionFacts;
}

/** The error codes that a service lists in one place for all of its operations. */
interface ErrorCodes {
  readonly source: string;
  readonly enum: readonly string[];
}

/** The facts of a service, from `spec/<service>/facts`. */
export function readFacts(folder: string): ServiceFacts {
  const byName = new Map<string, OperationFacts[]>();
  for (const file of readdirSync(folder).sort()) {
    const [, name, kind = "page"] = /^([A-Z]\w*)(?:\.(\w+))?\.yaml$/.exec(file) ?? [];
    if (name === undefined) continue;
    const known = KINDS.find((one) => one === kind);
    if (known === undefined) throw new Error(`${file}: ${kind} is no kind of source`);
    const facts = { ...parse(readFileSync(join(folder, file), "utf8")), name, kind: known, witnesses: [] };
    byName.set(name, [...(byName.get(name) ?? []), facts]);
  }
  const codesFile = join(folder, "error-codes.yaml");
  const codes: ErrorCodes | undefined = existsSync(codesFile) ? parse(readFileSync(codesFile, "utf8")) : undefined;
  const operations = [...byName.values()].flatMap((found): OperationFacts[] => {
    const [first, ...witnesses] = found.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
    return first === undefined ? [] : [{ ...first, witnesses, added: [...first.added, ...addedCodes(first, codes)] }];
  });
  return { operations, regions: parse(readFileSync(join(folder, "regions.yaml"), "utf8")) };
}

/** The service's error codes as values of each error that an operation is said to answer. */
function addedCodes({ responses, added }: OperationFacts, codes: ErrorCodes | undefined): AddedFacts[] {
  if (codes === undefined) return [];
  const bodies = [
    ...responses.map(({ status, body }) => ({ member: `response ${status}`, fields: body ?? [] })),
    ...added.map(({ member = "", fields = [] }) => ({ member, fields })),
  ];
  return bodies
    .filter(({ member, fields }) => /^response [45]\d\d$/.test(member) && fields.some(({ name }) => name === "error_code"))
    .map(({ member }) => ({ member: `${member} error_code`, ...codes }));
}

/**
 * The API name of an operation: the last part of its page's address, or what the address of its definition asks for. The code of an SDK and a
 * definition among others have none.
 */
export function apiName(facts: OperationFacts): string {
  const asked = /[?&]name=(\w+)/.exec(facts.page.url)?.[1];
  if (facts.kind !== "page") return asked ?? facts.name;
  return facts.page.url.replace(/^.*\//, "").replace(/\.html$/, "");
}

/** The operation id that belongs to an API name. */
export function operationIdOf(facts: OperationFacts): string {
  const name = apiName(facts);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
