import { stringify } from "yaml";

/** A `packages.yaml` with one package in this version. */
export const config = (version: string): string =>
  stringify({ scope: "@example", packages: { zoo: { spec: "spec/zoo/openapi.yaml", version } } });
/** What differs between editions of the spec. */
export interface Edition {
  limit?: number;
  updated?: string;
  more?: object;
  errata?: string;
}

/** A spec of one operation, whose error stands in another file. */
export const spec = ({ limit = 10, updated = "2025-01-01", more = {}, errata = "old" }: Edition = {}): string =>
  stringify({
    openapi: "3.1.1",
    info: { title: "Zoo", version: "1.0.0" },
    servers: [{ url: "https://zoo.example" }],
    paths: {
      "/animals": {
        get: {
          operationId: "listAnimals",
          "x-doc-source": [{ kind: "page", url: "https://docs.example/ListAnimals", updated, page: "ListAnimals" }],
          "x-errata": [{ page: "a", spec: "b", reason: errata }],
          parameters: [{ name: "limit", in: "query", schema: { type: "integer", format: "int32", maximum: limit } }],
          responses: {
            200: { description: "Done.", content: { "application/json": { schema: { $ref: "#/components/schemas/Animal" } } } },
            404: { $ref: "../common/errors.yaml#/missing" },
          },
          ...more,
        },
      },
    },
    components: {
      schemas: { Animal: { type: "object", properties: { kind: { type: "string", "x-extensible-enum": ["cat"] } } } },
    },
  });
/** The file of shared errors. */
export const errors = (limit: number): string =>
  stringify({
    missing: {
      description: "Gone.",
      content: { "application/json": { schema: { type: "object", properties: { code: { type: "string", maxLength: limit } } } } },
    },
  });

const limited = (names: string): object => ({ type: "string", "x-undocumented": names.split(" ") });
const animal = (names: string): object => ({ Animal: { type: "object", properties: { kind: limited(names) } } });
const operation = (names: string, schemas: string): object => ({
  operationId: "a",
  parameters: [{ name: "q", in: "query", schema: limited(names) }],
  responses: { 200: { description: "Done.", content: { "application/json": { schema: { $ref: `${schemas}Animal` } } } } },
});
const document = (get: object, components: object): string =>
  stringify({ openapi: "3.1.1", info: { title: "Zoo", version: "1" }, paths: { "/a": { get } }, components });

/** A spec in one file, whose limits of these names are undocumented. */
export const undivided = (names: string): string =>
  document(operation(names, "#/components/schemas/"), { schemas: animal(names) });

/** The same spec in three files, by their paths. */
export const divided = (names: string): Record<string, string> => ({
  "spec/zoo/openapi.yaml": document({ $ref: "operations/A.yaml" }, {}),
  "spec/zoo/operations/A.yaml": stringify(operation(names, "../schemas/animal.yaml#/")),
  "spec/zoo/schemas/animal.yaml": stringify(animal(names)),
});
