import type { Facts, FieldFact, Form } from "../../generator/pages/facts/facts.js";
import { meaning } from "./write-page.js";

const LOSES_CAPTIONS: ReadonlySet<Form> = new Set(["cellpipe", "rowpipe", "rownolead", "barline", "indentpipe"]);
const LOSES_LISTS: ReadonlySet<Form> = new Set(["cellpipe", "rowpipe", "rownolead", "indentpipe", "flat"]);

/** The facts that are left in a form: the comparison of one page in two forms goes by this. */
export function lessLosses(facts: Facts, form: Form): Facts {
  const field = <One extends FieldFact>(one: One): One => {
    const { enum: values, ...limits } = one.limits;
    if (values === undefined) return one;
    if (LOSES_LISTS.has(form)) return { ...one, limits, lost: ["enum"] };
    return { ...one, description: `${one.description} ${values.map((value) => `${value}: ${meaning(value)}`).join(" ")}` };
  };
  const isFlat = form === "flat";
  return {
    ...facts,
    page: {
      ...facts.page,
      form,
      url: form === "html" ? facts.page.url : null,
      updated: form === "inline" ? null : facts.page.updated,
    },
    parameters: facts.parameters.map(field),
    requestBody: facts.requestBody?.map(field) ?? null,
    structures: facts.structures.map((one) => ({
      ...one,
      name: LOSES_CAPTIONS.has(form) ? null : one.name,
      fields: one.fields.map(field),
    })),
    responses: facts.responses.map((one) => ({ ...one, body: one.body?.map(field) ?? null })),
    examples: isFlat ? { requests: [], responses: [] } : facts.examples,
  };
}

/** Facts without lines: where a fact stands depends on the form. */
export function withoutLines(facts: Facts): Facts {
  return JSON.parse(JSON.stringify(facts, (key, value: unknown) => (key === "line" ? undefined : value))) as Facts;
}
