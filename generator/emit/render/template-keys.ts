import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TemplateFile } from "./job.js";
import type { Problem } from "../../text/problem.js";

/** What templates may name: keys of `x-render` by the section that has them, and those of openapi-generator's own. */
export type Keys = { readonly [name: string]: Keys | true };

/** Keys of one operation's `x-render`. */
export const operationKeys: Keys = {
  ...all(
    "name Name id path project query headers forward handler body write encoding returns sensitive secrets answers idempotent isOptional doc methodDoc operationDoc bodyType exampleNames",
  ),
  guards: all("doc status error check"),
  waiters: { ...all("name forward call constant type output isOfItem doc constantDoc methodDoc"), members: all("name literal") },
  paginators: {
    ...all("name forward call methodResult result constant input isOptional doc constantDoc methodDoc"),
    members: all("name literal"),
  },
  starts: {
    ...all(
      "name forward nameLiteral operation asks waiter constant constantType ended output optionsType start doc constantDoc methodDoc",
    ),
    members: all("name literal"),
  },
  requests: all("key type literal doc"),
  badRequests: all("literal"),
  mock: all("method path base names query headers hasBody form status statuses"),
  readme: { ...all("operation method summary page more hasRows"), body: all("isNeeded description") },
};

export const parameterKeys: Keys = all("name readmeName description isNeeded");
export const responseKeys: Keys = { ...all("status key type description kind"), examples: all("key type doc literal") };

/** Keys of the document's `x-render`. */
export const rootKeys: Keys = {
  ...all("source Service region runtime runtimeMock isGatewayError hasFiles hasFixtureTypes hasMockTypes"),
  service: all("name userAgent servers readError"),
  runtimeValues: all("name"),
  runtimeTypes: all("name"),
  types: all("name"),
  fixtureTypes: all("name"),
  mockTypes: all("name"),
  handlers: all("name"),
  index: {
    ...all("hasConstants hasReexportedValues hasReexportedTypes"),
    ...Object.fromEntries(
      ["values", "types", "constants", "ownTypes", "reexportedValues", "reexportedTypes"].map((name) => [name, all("name")]),
    ),
  },
  docs: all("region context options client createContext createClient"),
  package: all("name version description keywords license author repository homepage bugs directory runtime runtimeRange"),
  readme: {
    ...all(
      "name title description client place credentials credentialsImport ways hasRegions regions example exampleName exampleSingle exampleOptions validator mockStatus mockKey hasProject hasWaiters hasPaginators hasErrors hasSecrets hasJobs hasValues guard waiter starts " +
        "paginator repository license runtime transformed",
    ),
    jobs: all("about code"),
    values: { ...all("title about"), rows: all("value meaning") },
  },
};

/** Keys of openapi-generator's own: methods, status codes, flags, and names that are identifiers, which it escapes. */
const generatorKeys: readonly string[] = [
  "httpMethod",
  "nickname",
  "baseName",
  "required",
  "hasQueryParams",
  "hasHeaderParams",
  "hasParams",
  "hasAuthMethods",
  "-last",
  "-first",
];

const parameters: Keys = { "vendorExtensions.x-render": parameterKeys };

/** The sections that openapi-generator makes, with what may stand in each. */
const sections: Keys = {
  "openAPI.extensions.x-render": rootKeys,
  "apiInfo.apis": true,
  "operations.operation": true,
  "vendorExtensions.x-render": operationKeys,
  queryParams: parameters,
  headerParams: parameters,
  pathParams: parameters,
  allParams: parameters,
  authMethods: { "vendorExtensions.x-render": all("text") },
  responses: { "vendorExtensions.x-render": responseKeys },
};

/**
 * Resolves with what is wrong with templates: a key that nothing prepares, a key of openapi-generator's that could print the document's own
 * text, a section that is not closed.
 */
export async function checkTemplates(folder: string, files: readonly TemplateFile[]): Promise<Problem[]> {
  const templates = files.filter(({ template }) => template.endsWith(".mustache"));
  const texts = await Promise.all(
    templates.map(async ({ template }) => readFile(join(folder, template), "utf8").catch(() => undefined)),
  );
  return templates.flatMap(({ template }, index) => {
    const text = texts[index];
    const file = `templates/${template}`;
    return text === undefined ? [{ file, message: "The template is not there.", fix: "Restore it." }] : checkTemplate(file, text);
  });
}

/** Returns what is wrong with the text of one template. */
export function checkTemplate(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const open: { name: string; keys: Keys }[] = [];
  for (const match of text.matchAll(/\{\{(\{?)\s*([#^/&!>=]?)\s*([^{}]*?)\s*\}?\}\}/g)) {
    const [, brace = "", sign = "", name = ""] = match;
    const line = text.slice(0, match.index).split("\n").length;
    const refuse = (message: string, fix: string): void => void problems.push({ file, line, message, fix });
    if (sign === "!") continue;
    if (sign === ">" || sign === "=" || sign === "&") {
      refuse(`{{${sign}${name}}} is not supported here.`, "Use sections and {{{variables}}} only.");
    } else if (sign === "/") {
      const last = open.pop();
      if (last?.name !== name)
        refuse(
          `{{/${name}}} closes no section; open is ${last?.name ?? "none"}.`,
          "Close sections in the order they were opened in.",
        );
    } else {
      const keys = keysOf(
        name,
        open.map((entry) => entry.keys),
      );
      if (keys === undefined)
        refuse(
          `Nothing prepares the key ${name}.`,
          "Add it to the render document and to generator/emit/render/template-keys.ts, or correct its name.",
        );
      else if (keys !== "ours" && keys !== "theirs" && sign === "")
        refuse(`${name} is a section, not text.`, "Name one of its keys.");
      else if (keys === "theirs" && brace !== "")
        refuse(`{{{${name}}}} prints a key of openapi-generator as it is.`, "Use {{…}}, or prepare a literal.");
      else if (keys === "ours" && sign === "" && brace === "")
        refuse(`{{${name}}} would be escaped as HTML.`, "Use {{{…}}}: it is ready to be printed.");
      if (sign === "#" || sign === "^") open.push({ name, keys: typeof keys === "object" ? keys : {} });
    }
  }
  for (const { name } of open) problems.push({ file, message: `The section ${name} is not closed.`, fix: `Add {{/${name}}}.` });
  return problems;
}

/** What a name leads to, looked up from the innermost section out: keys, a literal of ours, or a value of openapi-generator's. */
function keysOf(name: string, open: readonly Keys[]): Keys | "ours" | "theirs" | undefined {
  if (name === ".") return "ours";
  if (generatorKeys.includes(name)) return "theirs";
  for (const keys of [...open.toReversed(), sections]) {
    const found = lookup(name, keys);
    // A section of openapi-generator's that adds no keys of ours.
    if (found === true) return Object.hasOwn(sections, name) ? {} : "ours";
    if (found !== undefined) return found;
  }
  return undefined;
}

function lookup(name: string, keys: Keys): Keys | true | undefined {
  if (Object.hasOwn(keys, name)) return keys[name];
  for (const [prefix, inner] of Object.entries(keys)) {
    if (inner !== true && name.startsWith(`${prefix}.`)) return lookup(name.slice(prefix.length + 1), inner);
  }
  return undefined;
}

function all(names: string): Record<string, true> {
  return Object.fromEntries(names.split(" ").map((name) => [name, true]));
}
