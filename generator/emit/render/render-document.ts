import { docComment } from "../code/comments.js";
import { enumConstants } from "../../names/enum-constants.js";
import { pascalCase } from "../../names/identifiers.js";
import { literal, stringLiteral } from "../code/literals.js";
import { typesDocument } from "../types/types-document.js";
import { codeSpan } from "../../text/markdown.js";
import type { PackageConfig } from "../../config/packages.js";
import type { Bundle } from "../../contract/document.js";
import { type Json, type JsonObject, asObject, isObject, listAt, objectAt, textAt } from "../../text/json.js";
import { type Operation, readOperations } from "../../contract/operations.js";
import { resolve } from "../../contract/objects/references.js";
import { renderOperation, type RenderedOperation } from "../client/operation.js";
import { namedTypes } from "../fixtures/imports.js";
import { inOrderOfPaths } from "../fixtures/mock.js";
import type { Job } from "../readme/jobs.js";
import { renderReadme } from "../readme/readme.js";
import { valueTables } from "../readme/values.js";
import { schemaCheck } from "../../schema/check.js";
import { withAllProblems } from "../../text/problem.js";

/** Names that a module exports or imports: values apart from types. */
interface Names {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/**
 * Returns the document that openapi-generator prints: the operations of the bundle without schemas and references. All that templates print is
 * in `x-render`, as source or Markdown that is ready to be printed; a key of `x-render` that is false stands for nothing. `jobs` are the programs
 * that the README shows.
 */
export function makeRenderDocument(bundle: Bundle, config: PackageConfig, jobs: readonly Job[] = []): JsonObject {
  const { document } = bundle;
  const operations = readOperations(document);
  const check = schemaCheck(document);
  const rendered = withAllProblems(operations, (operation) => renderOperation(operation, bundle, config, check));
  return {
    openapi: "3.1.0",
    info: { title: "-", version: "1" },
    "x-render": {
      ...rootLiterals(bundle, config, rendered),
      readme: readmeLiterals(bundle, config, rendered, jobs),
      handlers: inOrderOfPaths(operations).map(({ id }) => asName(id)),
    },
    servers: [{ url: "https://localhost" }],
    tags: [{ name: "all" }],
    ...securityOf(document),
    paths: pathsOf(operations, rendered, document),
    components: { securitySchemes: securitySchemes(document) },
  };
}

function pathsOf(operations: readonly Operation[], rendered: readonly RenderedOperation[], document: JsonObject): JsonObject {
  const paths: JsonObject = {};
  for (const [index, operation] of operations.entries()) {
    const entry = rendered[index];
    if (entry === undefined) continue;
    const item = asObject(paths[operation.path]);
    item[operation.method.toLowerCase()] = {
      operationId: operation.id,
      tags: ["all"],
      "x-render": entry.literals,
      parameters: operation.parameters.map(({ name, in: place, required }) => ({
        name,
        in: place,
        required,
        schema: { type: "string" },
        "x-render": entry.parameters[name] ?? {},
      })),
      responses: Object.fromEntries(
        operation.responses.map(({ status }) => [status, { description: "-", "x-render": entry.responses[status] ?? {} }]),
      ),
      ...securityOf(document, operation.source),
    };
    paths[operation.path] = item;
  }
  return paths;
}

/** The security that an operation has, its own or the document's. */
function securityOf(document: JsonObject, owner: JsonObject = document): JsonObject {
  const security = owner["security"] ?? document["security"];
  return Array.isArray(security) ? { security } : {};
}

/** Schemes under their names; what is particular about them is prepared text. */
function securitySchemes(document: JsonObject): JsonObject {
  const schemes = objectAt(objectAt(document, "components"), "securitySchemes");
  return Object.fromEntries(
    Object.entries(schemes).map(([name, value]) => {
      const scheme = resolve(document, value).value;
      const isKey = textAt(scheme, "type") === "apiKey";
      const what = isKey
        ? `header ${codeSpan(textAt(scheme, "name") ?? "")}`
        : codeSpan(textAt(scheme, "scheme") ?? textAt(scheme, "type") ?? "");
      return [name, { type: "apiKey", in: "header", name: "-", "x-render": { text: `${codeSpan(name)} (${what})` } }];
    }),
  );
}

function rootLiterals(bundle: Bundle, config: PackageConfig, rendered: readonly RenderedOperation[]): JsonObject {
  const { document } = bundle;
  const title = pascalCase(bundle.service);
  const { runtime } = config;
  const regions = regionsOf(document);
  const fromRuntime = runtimeNames(config, rendered);
  const types = rendered.flatMap((operation) => operation.typeNames);
  const schemas = objectAt(objectAt(document, "components"), "schemas");
  const client = clientNames(title, rendered);
  const named = namedTypes(rendered);
  const typeNames = typesDocument(document, readOperations(document), schemas, runtime.projectParameter).names;
  const ownTypes = [...new Set([...types, ...typeNames.keys()])].sort();
  // A schema keeps its name; the runtime's type of the same name is had from the runtime.
  const reexportedTypes = runtime.reexports.types.filter((name) => !typeNames.has(name));
  return {
    source: bundle.files[0] ?? config.spec,
    Service: title,
    service: {
      name: stringLiteral(bundle.service),
      userAgent: stringLiteral(`${config.name}/${config.version}`),
      servers: literal(serversOf(document), "      ", 10),
      readError: runtime.readError,
    },
    region: regionType(regions),
    runtime: stringLiteral(runtime.name),
    runtimeMock: stringLiteral(`${runtime.name}/mock`),
    isGatewayError: runtime.isGatewayError,
    runtimeValues: fromRuntime.values.map(asName),
    runtimeTypes: fromRuntime.types.map(asName),
    types: [...new Set(types)].sort().map(asName),
    fixtureTypes: named.fixtures.map(asName),
    hasFixtureTypes: named.fixtures.length > 0,
    mockTypes: named.mock.map(asName),
    hasMockTypes: named.mock.length > 0,
    hasFiles: rendered.some((operation) => operation.hasFiles),
    index: {
      values: [...client.values].sort().map(asName),
      types: [...client.types].sort().map(asName),
      constants: enumConstants(document)
        .map(({ name }) => name)
        .sort()
        .map(asName),
      hasConstants: enumConstants(document).length > 0,
      ownTypes: ownTypes.map(asName),
      reexportedValues: runtime.reexports.values.map(asName),
      reexportedTypes: reexportedTypes.map(asName),
      hasReexportedValues: runtime.reexports.values.length > 0,
      hasReexportedTypes: reexportedTypes.length > 0,
    },
    docs: docsOf(title, config),
    package: packageOf(config),
  };
}

function readmeLiterals(
  { service, document }: Bundle,
  config: PackageConfig,
  rendered: readonly RenderedOperation[],
  jobs: readonly Job[],
): JsonObject {
  const places = { regions: regionsOf(document), defaultRegion: defaultRegionOf(document) };
  const values = valueTables(document);
  return {
    ...renderReadme(config, pascalCase(service), places, rendered),
    jobs: jobs.map(({ about, code }) => ({ about, code })),
    hasJobs: jobs.length > 0,
    values,
    hasValues: values.length > 0,
  };
}

function asName(name: string): JsonObject {
  return { name };
}

/** The union of regions, one a line. */
function regionType(regions: readonly string[]): string {
  return regions.length === 0 ? " never" : regions.map((region) => `\n  | ${stringLiteral(region)}`).join("");
}

/** Server URLs with the regions that each serves, by their names. */
function serversOf(document: JsonObject): Json[] {
  return listAt(document, "servers")
    .filter(isObject)
    .map((server) => ({ url: textAt(server, "url") ?? "", regions: regionsOfServer(server).sort() }));
}

function regionsOf(document: JsonObject): string[] {
  return [...new Set(listAt(document, "servers").filter(isObject).flatMap(regionsOfServer))];
}

/** The region that the first server stands for unless another is chosen. */
function defaultRegionOf(document: JsonObject): string | undefined {
  const [server] = listAt(document, "servers").filter(isObject);
  return textAt(objectAt(objectAt(server ?? {}, "variables"), "region"), "default");
}

function regionsOfServer(server: JsonObject): string[] {
  const region = objectAt(objectAt(server, "variables"), "region");
  return listAt(region, "enum").filter((value) => typeof value === "string");
}

/** What the client imports from the runtime: for its context, and for what its operations have. */
function runtimeNames({ runtime }: PackageConfig, rendered: readonly RenderedOperation[]): Names {
  const values = ["createContext", runtime.readError, ...rendered.flatMap(({ runtimeValues }) => runtimeValues)];
  const types = ["ClientOptions", "Context", ...rendered.flatMap(({ runtimeTypes }) => runtimeTypes)];
  return { values: [...new Set(values)].sort(), types: [...new Set(types)].sort() };
}

function clientNames(title: string, rendered: readonly RenderedOperation[]): Names {
  return {
    values: [`create${title}Client`, `create${title}Context`, ...rendered.flatMap(({ valueNames }) => valueNames)],
    types: [`${title}Client`, `${title}Context`, `${title}Options`, `${title}Region`],
  };
}

function docsOf(title: string, config: PackageConfig): JsonObject {
  const comment = (...paragraphs: string[]): string => docComment({ paragraphs, isPublic: true });
  return {
    region: comment(`A region that ${config.title} is served in; for any other address give \`endpoint\`.`),
    context: comment(`The first argument of each operation of ${config.title}, created by \`create${title}Context\`.`),
    options: comment(`Options of \`create${title}Client\` and \`create${title}Context\`.`),
    client: comment(`Every operation, waiter and paginator of ${config.title} as a method.`),
    createContext: comment(
      `Creates the context that single functions are called with, of which bundlers keep only those that are used.`,
      "Throws `InvalidRequestError` at once for options that cannot work.",
    ),
    createClient: comment(
      `Creates a client with every operation of ${config.title} as a method.`,
      "Throws `InvalidRequestError` at once for options that cannot work.",
    ),
  };
}

function packageOf(config: PackageConfig): JsonObject {
  return {
    name: stringLiteral(config.name),
    version: stringLiteral(config.version),
    description: stringLiteral(config.description),
    keywords: JSON.stringify(config.keywords, null, 2).replaceAll("\n", "\n  "),
    license: stringLiteral(config.license),
    author: stringLiteral(config.author),
    repository: stringLiteral(`git+${config.repository}.git`),
    homepage: stringLiteral(`${config.repository}/tree/main/generated/packages/${config.service}#readme`),
    bugs: stringLiteral(`${config.repository}/issues`),
    directory: stringLiteral(`generated/packages/${config.service}`),
    runtime: stringLiteral(config.runtime.name),
    runtimeRange: stringLiteral(`^${config.runtime.version}`),
  };
}
