import type { Facts, FieldFact, Limits, ParameterFact } from "./facts.js";
import { isCallersParameter } from "../../contract/objects/parameters.js";

/** A facts file of the spec: what its page states, and under `added` what a person adds from other sources. */
export interface FactsFile {
  page: { title: string | null; url: string | null; updated: string | null; form: string };
  operation: { method: string | null; path: string | null; deprecated?: true; mediaType?: string };
  parameters: (FileField & { in: string })[];
  requestBody: FileField[] | null;
  structures: {
    name: string | null;
    of: string | null;
    in: "request" | "response";
    status: number | null;
    fields: FileField[];
  }[];
  missingStructures: string[];
  responses: { status: number | null; body: FileField[] | null }[];
  examples: {
    requests: { method?: string; url?: string; json?: unknown }[];
    responses: { status: number | null; json?: unknown }[];
  };
  statusCodes: number[];
  notes: { member?: string; line?: number; text: string }[];
  added: unknown[];
}

export interface FileField {
  name: string;
  required: boolean | null;
  type: string | null;
  limits?: Limits;
  lost?: string[];
  requiredWhen?: Record<string, string>;
  onlyWith?: Record<string, string>;
  sensitive?: true;
  deprecated?: true;
  /** Only with `withText`: the page's sentence and its line, which no facts file holds. */
  description?: string;
  line?: number;
}

/**
 * Facts as a facts file has them: no sentence of the page, no line numbers, nothing that is empty, no headers of the message, and of a
 * definition neither its title nor its examples. `withText` keeps all of these for comparing pages.
 */
export function factsFile(facts: Facts, withText = false): FactsFile {
  const fileField = (field: FieldFact): FileField => ({
    ...withoutText(field),
    ...(withText ? { description: field.description, line: field.line } : {}),
  });
  const isBare = facts.page.form === "definition" && !withText;
  return {
    page: { title: isBare ? null : facts.page.title, url: facts.page.url, updated: facts.page.updated, form: facts.page.form },
    operation: {
      method: facts.operation.method,
      path: facts.operation.path,
      ...(facts.operation.deprecated ? { deprecated: true } : {}),
      ...(facts.operation.mediaType === undefined ? {} : { mediaType: facts.operation.mediaType }),
    },
    parameters: facts.parameters
      .filter(isCallersParameter)
      .map((parameter: ParameterFact) => ({ in: parameter.in, ...fileField(parameter) })),
    requestBody: facts.requestBody?.map(fileField) ?? null,
    structures: facts.structures.map(({ name, of, in: part, status, fields }) => ({
      name,
      of,
      in: part,
      status,
      fields: fields.map(fileField),
    })),
    missingStructures: facts.missingStructures,
    responses: facts.responses.map(({ status, body }) => ({ status, body: body?.map(fileField) ?? null })),
    examples: isBare
      ? { requests: [], responses: [] }
      : {
          requests: facts.examples.requests.map(({ method, url, json }) => ({
            ...(method === null ? {} : { method }),
            ...(url === null ? {} : { url }),
            ...(json === null ? {} : { json }),
          })),
          responses: facts.examples.responses.map(({ status, json }) => ({ status, ...(json === null ? {} : { json }) })),
        },
    statusCodes: facts.statusCodes.map(([code]) => code),
    notes: facts.notes,
    added: [],
  };
}

function withoutText(field: FieldFact): FileField {
  return {
    name: field.name,
    required: field.required,
    type: field.type,
    ...(Object.keys(field.limits).length > 0 ? { limits: field.limits } : {}),
    ...(field.lost.length > 0 ? { lost: field.lost } : {}),
    ...(field.requiredWhen ? { requiredWhen: field.requiredWhen } : {}),
    ...(field.onlyWith ? { onlyWith: field.onlyWith } : {}),
    ...(field.sensitive ? { sensitive: field.sensitive } : {}),
    ...(field.deprecated ? { deprecated: field.deprecated } : {}),
  };
}
