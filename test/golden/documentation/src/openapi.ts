// Made by generator/emit/package/plain-files.ts from test/golden/documentation.yaml; change those.
/**
 * An OpenAPI document, as far as its members are known by name.
 * @public
 */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly [name: string]: unknown };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [name: string]: unknown;
}

/**
 * The OpenAPI document that \@example/documentation was made from, references internal.
 * @public
 */
export const openapi: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "documentation", version: "1.0.0" },
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/v1/{project_id}/things": {
      post: {
        operationId: "addThing",
        deprecated: true,
        summary: "Add a thing",
        description: "Adds a thing. It takes up to 3 minutes.",
        "x-doc-source": [
          { kind: "page", url: "https://docs.example.com/AddThing.html", updated: null, page: "AddThing" },
        ],
        "x-errata": [
          { fact: "text", page: "The page says */ nothing.", spec: "A thing is added", reason: "It was seen." },
        ],
        parameters: [
          {
            name: "project_id",
            in: "path",
            required: true,
            description: "Project.",
            schema: { type: "string", minLength: 3 },
            "x-errata": [
              {
                fact: "minLength",
                page: "No length.",
                spec: "At least 3 characters.",
                reason: "Shorter ones are refused.",
              },
            ],
          },
        ],
        requestBody: {
          required: true,
          description: "The thing to add.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Thing" },
              examples: {
                documented: { summary: "A hat.", "x-example-source": "page", value: { name: "hat" } },
                heavy: {
                  summary: "A heavy one",
                  "x-example-source": "synthetic",
                  value: { name: "cow", weight: 700 },
                },
              },
            },
          },
        },
        responses: {
          "201": {
            description: "Added.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Thing" },
                examples: { documented: { "x-example-source": "page", value: { name: "hat" } } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: "object",
        description: "A thing.",
        required: ["name"],
        properties: {
          name: { type: "string", description: "Name of the thing.", minLength: 2, maxLength: 40 },
          size: {
            type: "string",
            description: "Size of the thing.",
            enum: ["s", "m"],
            "x-enum-descriptions": { s: "Small | things", m: "Things of */ medium size." },
          },
          state: { $ref: "#/components/schemas/ThingState" },
          weight: {
            type: "number",
            description: "Weight in grams.",
            minimum: 0,
            maximum: 2000000,
            default: 1,
            deprecated: true,
          },
        },
      },
      ThingState: {
        type: "string",
        description: "How far the thing has come.",
        "x-extensible-enum": ["ready", "is `busy`", "lost"],
        "x-enum-descriptions": {
          ready: "It can be used.",
          "is `busy`": "It cannot be used <b>yet</b>. Ask again in a minute or two, at most once in ten seconds",
        },
      },
    },
  },
};
