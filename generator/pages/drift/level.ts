/** What a change means for callers: `breaking`, `additive`, or `text` for what no caller meets. */
export type Level = "breaking" | "additive" | "text";

const LOWER = new Set(["minLength", "minimum", "minItems", "itemMinLength"]);
const UPPER = new Set(["maxLength", "maximum", "maxItems", "itemMaxLength"]);

/**
 * The level that it would have to make the spec say what the page says. A request that is loosened and an answer that is tightened
 * add something; the other way round breaks callers. Known values of answers are open: they come and go as additions.
 */
export function levelOf(member: string, fact: string, page: unknown, spec: unknown): Level {
  const isRequest = !member.startsWith("response ");
  if (fact === "text" || fact === "examples" || fact === "erratum" || fact === "updated" || fact === "description") return "text";
  if (fact === "status") return page === null ? "breaking" : /^response 2/.test(member) ? "breaking" : "additive";
  if (fact === "name") return page !== null && (!isRequest || page !== "required") ? "additive" : "breaking";
  if (fact === "required") return (page === true) === isRequest ? "breaking" : "additive";
  if (fact === "requiredWhen" || fact === "onlyWith")
    return spec === null ? (isRequest ? "breaking" : "additive") : page === null ? "additive" : "breaking";
  if (fact === "default") return isRequest && spec === null ? "additive" : isRequest ? "breaking" : "text";
  if (fact === "pattern") return (page === null) === isRequest ? "additive" : "breaking";
  if (fact === "enum") return isRequest ? enumLevel(page, spec) : "additive";
  if (LOWER.has(fact) || UPPER.has(fact)) return isTightened(fact, page, spec) === isRequest ? "breaking" : "additive";
  return "breaking";
}

function enumLevel(page: unknown, spec: unknown): Level {
  if (!Array.isArray(page)) return "additive";
  return Array.isArray(spec) && spec.every((value) => page.includes(value)) ? "additive" : "breaking";
}

function isTightened(fact: string, page: unknown, spec: unknown): boolean {
  if (spec === null) return true;
  if (page === null) return false;
  return LOWER.has(fact) ? Number(page) > Number(spec) : Number(page) < Number(spec);
}
