import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { FactsFile, FileField } from "../../generator/pages/facts/facts-file.js";
import type { Facts, FieldFact, ParameterFact } from "../../generator/pages/facts/facts.js";
import { objectTypeOf } from "../../generator/pages/vocabulary/types.js";

/** The transcription of a page that the spec is written from. */
export function transcription(service: string, page: string): FactsFile {
  return parse(readFileSync(new URL(`../../spec/${service}/facts/${page}.yaml`, import.meta.url), "utf8")) as FactsFile;
}

/** A transcription as whole facts, with filler in place of the page's sentences. */
export function withFiller(file: FactsFile, filler = "Filler of the test."): Facts {
  const field = (one: FileField): FieldFact => {
    const conditions = [
      ...Object.entries(one.requiredWhen ?? {}).map(([name, value]) => `It is mandatory when ${name} is set to ${value}.`),
      ...Object.entries(one.onlyWith ?? {}).map(([name, value]) => `It can be specified if ${name} is set to ${value}.`),
    ];
    return {
      name: one.name,
      required: one.required,
      type: one.type,
      description: [filler, ...conditions].join(" "),
      limits: one.limits ?? {},
      lost: one.lost?.includes("enum") ? ["enum"] : [],
      line: 0,
    };
  };
  const fieldAt = (
    fields: readonly FileField[] | null,
    way: string,
    structures: FactsFile["structures"],
    place: string,
  ): string | null => {
    const last = way.split(".").pop() ?? "";
    const above = way.includes(".")
      ? structures.find((one) => one.of === way.slice(0, way.lastIndexOf(".")) && `${one.in} ${one.status}` === place)?.fields
      : fields;
    return objectTypeOf(above?.find((one) => one.name === last)?.type ?? null)?.name ?? null;
  };
  const bodyOf = (one: FactsFile["structures"][number]): FileField[] | null =>
    one.in === "request" ? file.requestBody : (file.responses.find((response) => response.status === one.status)?.body ?? null);
  return {
    page: { ...file.page, form: "html" },
    operation: { ...file.operation, description: filler },
    parameters: file.parameters.map((one): ParameterFact => ({
      in: one.in === "path" || one.in === "query" ? one.in : "header",
      ...field(one),
    })),
    requestBody: file.requestBody?.map(field) ?? null,
    structures: file.structures.map((one) => ({
      ...one,
      name: one.name ?? fieldAt(bodyOf(one), one.of ?? "", file.structures, `${one.in} ${one.status}`),
      fields: one.fields.map(field),
    })),
    missingStructures: file.missingStructures,
    responses: file.responses.map(({ status, body }) => ({ status, text: body ? "" : filler, body: body?.map(field) ?? null })),
    examples: {
      requests: file.examples.requests.map(({ method, url, json }) => ({
        text: "",
        method: method ?? null,
        url: url ?? null,
        json: json ?? null,
      })),
      responses: file.examples.responses.map(({ status, json }) => ({ status, text: "", json: json ?? null })),
    },
    statusCodes: file.statusCodes.map((code) => [code, filler]),
    notes: [],
    unread: [],
  };
}
