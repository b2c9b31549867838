import { type Case, type Cases, LIST, SCHEMAS, SHOW, TASK } from "../lint-document.js";

const filter = `${SCHEMAS}/TaskFilter/properties`;

/** Cases that both a limit rule and each of its two limits have. */
function limitCases(type: string, least: string, greatest: string, pointer: string, schema: object): Case[] {
  const at = `${TASK}/${pointer}`;
  const text = (missing: string): string =>
    `The ${type} states no ${missing}; write what the page says, or name it in x-undocumented.`;
  return [
    { why: "no limit", set: { [at]: schema }, want: [[at, text(`${least} and no ${greatest}`)]] },
    { why: "the smaller one only", set: { [at]: { ...schema, [least]: 1 } }, want: [[at, text(greatest)]] },
    { why: "the greater one only", set: { [at]: { ...schema, [greatest]: 9 } }, want: [[at, text(least)]] },
    { why: "one of them undocumented", set: { [at]: { ...schema, "x-undocumented": [least] } }, want: [[at, text(greatest)]] },
    { why: "one stated, one undocumented", set: { [at]: { ...schema, [least]: 1, "x-undocumented": [greatest] } }, want: [] },
    ...["if", "then", "else", "not"].map((field) => ({
      why: `below ${field}`,
      set: { [`${SCHEMAS}/Task/${field}`]: { properties: { [pointer]: schema } } },
      want: [],
    })),
    ...["allOf", "anyOf", "oneOf"].map((field) => ({
      why: `a property in ${field}`,
      set: { [`${SCHEMAS}/Task/${field}`]: [{ properties: { [pointer]: schema } }] },
      want: [[`${SCHEMAS}/Task/${field}/0/properties/${pointer}`, text(`${least} and no ${greatest}`)]] as const,
    })),
  ];
}

const inconsistentTypes =
  'The list of types has another form than [x, "null"]; name null last, and a single type without a list.';

/** Cases of rules about schemas. */
export const schemaCases: Cases = {
  "string-length": [
    ...limitCases("string", "minLength", "maxLength", "name", { type: "string", description: "Name." }),
    {
      why: "a string or null",
      set: { [`${TASK}/name`]: { type: ["string", "null"], minLength: 1 } },
      want: [[`${TASK}/name`, "The string states no maxLength; write what the page says, or name it in x-undocumented."]],
    },
    {
      why: "items of an array",
      set: { [`${TASK}/names`]: { type: "array", items: { type: "string", maxLength: 3 } } },
      want: [[`${TASK}/names/items`, "The string states no minLength; write what the page says, or name it in x-undocumented."]],
    },
    { why: "values are listed", set: { [`${TASK}/name`]: { type: "string", enum: ["a"] } }, want: [] },
    { why: "a date and time", set: { [`${TASK}/name`]: { type: "string", format: "date-time" } }, want: [] },
  ],
  "integer-range": [
    ...limitCases("integer", "minimum", "maximum", "count", { type: "integer", format: "int32", description: "Count." }),
    {
      why: "a fraction",
      set: { [`${TASK}/share`]: { type: "number", exclusiveMinimum: 0 } },
      want: [[`${TASK}/share`, "The number states no maximum; write what the page says, or name it in x-undocumented."]],
    },
    { why: "an exclusive limit", set: { [`${TASK}/count`]: { type: "integer", exclusiveMinimum: 0, maximum: 9 } }, want: [] },
  ],
  "array-limit": limitCases("array", "minItems", "maxItems", "notes", {
    type: "array",
    description: "Notes.",
    items: { $ref: "#/components/schemas/TaskStatus" },
  }),
  "response-enum-open": [
    {
      why: "a closed list in an answer",
      set: { [`${SCHEMAS}/TaskStatus`]: { type: "string", enum: ["ready"] } },
      want: [
        [
          `${SCHEMAS}/TaskStatus/enum`,
          "The service may answer values that no page lists yet; write x-extensible-enum in place of enum.",
        ],
      ],
    },
    {
      why: "one value in an answer",
      set: { [`${TASK}/kind`]: { const: "task" } },
      want: [
        [
          `${TASK}/kind/const`,
          "The service may answer values that no page lists yet; write x-extensible-enum in place of const.",
        ],
      ],
    },
    {
      why: "an open list in a request",
      set: { [`${filter}/task_type`]: { type: "string", "x-extensible-enum": ["scan"] } },
      want: [
        [
          `${filter}/task_type/x-extensible-enum`,
          "A request takes only the values of its page; write enum, and a schema of its own where answers use this one too.",
        ],
      ],
    },
    {
      why: "an open list in a parameter that a component holds",
      set: { "/components/parameters/ProjectId/schema": { type: "string", "x-extensible-enum": ["a"] } },
      want: [
        [
          "/components/parameters/ProjectId/schema/x-extensible-enum",
          "A request takes only the values of its page; write enum, and a schema of its own where answers use this one too.",
        ],
      ],
    },
    {
      why: "a closed list in a response header",
      set: { [`${SHOW}/responses/200/headers`]: { "X-Kind": { schema: { type: "string", enum: ["a"] } } } },
      want: [
        [
          `${SHOW}/responses/200/headers/X-Kind/schema/enum`,
          "The service may answer values that no page lists yet; write x-extensible-enum in place of enum.",
        ],
      ],
    },
    { why: "a closed list of numbers in an answer", set: { [`${TASK}/level`]: { type: "integer", enum: [1, 2] } }, want: [] },
    { why: "a condition in an answer", set: { [`${SCHEMAS}/Task/if`]: { properties: { task_id: { const: "a" } } } }, want: [] },
    {
      why: "a schema of both directions that is closed",
      set: {
        [`${TASK}/task_type`]: { $ref: "#/components/schemas/Both" },
        [`${filter}/other`]: { $ref: "#/components/schemas/Both" },
        [`${SCHEMAS}/Both`]: { type: "string", enum: ["a"] },
      },
      want: [],
    },
  ],
  "nullable-form": [
    {
      why: "the form of OpenAPI 3.0",
      set: { [`${TASK}/note/nullable`]: true },
      want: [[`${TASK}/note/nullable`, 'nullable does nothing in OpenAPI 3.1; write type: [x, "null"].']],
    },
    { why: "null first", set: { [`${TASK}/note/type`]: ["null", "string"] }, want: [[`${TASK}/note/type`, inconsistentTypes]] },
    { why: "a list of one type", set: { [`${TASK}/note/type`]: ["string"] }, want: [[`${TASK}/note/type`, inconsistentTypes]] },
    {
      why: "always null",
      set: { [`${TASK}/note`]: { type: "null" } },
      want: [[`${TASK}/note/type`, 'A value that is always null says nothing; write type: [x, "null"].']],
    },
    {
      why: "null among the values only",
      set: { [`${TASK}/note`]: { type: "string", enum: ["a", null] } },
      want: [[`${TASK}/note/enum`, 'The list of values has null, and the type has not; write type: [x, "null"].']],
    },
    { why: "not null", set: { [`${TASK}/note/not`]: { type: "null" } }, want: [] },
    {
      why: "null beside a reference",
      set: { [`${TASK}/note`]: { anyOf: [{ $ref: "#/components/schemas/TaskStatus" }, { type: "null" }] } },
      want: [],
    },
  ],
  "no-inline-object": [
    ...[
      ["a property", `${TASK}/inner`, { type: "object", properties: { a: { type: "string" } } }],
      ["a property without a type", `${TASK}/inner`, { properties: { a: { type: "string" } } }],
      ["an object that may be null", `${TASK}/inner`, { type: ["object", "null"] }],
      ["items", `${SCHEMAS}/TaskList/properties/data_list/items`, { type: "object" }],
      ["a body", `${LIST}/requestBody/content/application~1json/schema`, { type: "object" }],
    ].map(([why, at, schema]) => ({
      why: String(why),
      set: { [String(at)]: schema },
      want: [[String(at), "The object has no name; move it to components.schemas and refer to it."]] as const,
    })),
    {
      why: "an alternative",
      set: { [`${SCHEMAS}/Task/oneOf`]: [{ type: "object", properties: {} }] },
      want: [[`${SCHEMAS}/Task/oneOf/0`, "The object has no name; move it to components.schemas and refer to it."]],
    },
    { why: "a part", set: { [`${SCHEMAS}/Task/allOf`]: [{ properties: { a: { type: "string" } } }] }, want: [] },
    { why: "a map", set: { [`${TASK}/labels`]: { type: "object", additionalProperties: { type: "string" } } }, want: [] },
  ],
  "component-name": [
    ...["task", "Task_Item", "Task-Item"].map((name) => ({
      why: name,
      set: { [`${SCHEMAS}/${name}`]: { type: "string" } },
      want: [
        [`${SCHEMAS}/${name}`, `Component name "${name}" is not PascalCase; begin with a capital, use letters and digits only.`],
      ] as const,
    })),
    {
      why: "a parameter",
      set: { "/components/parameters/project": { $ref: "#/components/parameters/ProjectId" } },
      want: [
        [
          "/components/parameters/project",
          'Component name "project" is not PascalCase; begin with a capital, use letters and digits only.',
        ],
      ],
    },
    ...["ListTasksInput", "ListTasksOutput", "ShowTaskErrors"].map((name) => ({
      why: name,
      set: { [`${SCHEMAS}/${name}`]: { type: "string" } },
      want: [
        [`${SCHEMAS}/${name}`, `${name} is the name of a type that is generated for an operation; choose another.`],
      ] as const,
    })),
    { why: "ShowTaskRequest", set: { [`${SCHEMAS}/ShowTaskRequest`]: { type: "string" } }, want: [] },
  ],
  "internal-references": [
    ...["https://example.test/a.yaml", "//example.test/a.yaml", "file:///etc/passwd"].map((reference) => ({
      why: reference,
      set: { [`${TASK}/other`]: { $ref: reference } },
      want: [[`${TASK}/other/$ref`, "The reference leads to an address; copy what it names into a file in spec/."]] as const,
    })),
    ...["/etc/passwd", "../../secret.yaml", "../common/../../secret.yaml", "..\\..\\secret.yaml"].map((reference) => ({
      why: reference,
      set: { [`${TASK}/other`]: { $ref: reference } },
      want: [[`${TASK}/other/$ref`, "The reference leads out of spec/; move what it names into a file there."]] as const,
    })),
    ...["https://example.test/a.yaml", "task.yaml", "Task"].map((target) => ({
      why: `a mapping to ${target}`,
      set: { [`${SCHEMAS}/Task/discriminator`]: { propertyName: "task_id", mapping: { a: target } } },
      want: [
        [
          `${SCHEMAS}/Task/discriminator/mapping/a`,
          "The mapping of a would be fetched or read as a file; write #/components/schemas/ and a name.",
        ],
      ] as const,
    })),
    {
      why: "a mapping to nothing",
      set: { [`${SCHEMAS}/Task/discriminator`]: { propertyName: "task_id", mapping: { a: "#/components/schemas/None" } } },
      want: [
        [`${SCHEMAS}/Task/discriminator/mapping/a`, "The mapping of a leads to no schema; correct #/components/schemas/None."],
      ],
    },
    {
      why: "an example elsewhere",
      set: { [`${SHOW}/parameters/1/examples/one`]: { externalValue: "https://example.test/a.json" } },
      want: [
        [`${SHOW}/parameters/1/examples/one/externalValue`, "The example lies elsewhere; write its value into the document."],
      ],
    },
    {
      why: "a link to an operation elsewhere",
      set: { [`${SHOW}/responses/200/links`]: { next: { operationRef: "https://example.test/a.yaml#/paths" } } },
      want: [
        [
          `${SHOW}/responses/200/links/next/operationRef`,
          "The reference leads to an address; copy what it names into a file in spec/.",
        ],
      ],
    },
    {
      why: "a mapping and a reference that stay inside",
      set: {
        [`${SCHEMAS}/Task/discriminator`]: { propertyName: "task_id", mapping: { a: "#/components/schemas/TaskList" } },
        [`${TASK}/other`]: { $ref: "../common/errors.yaml#/Detail" },
      },
      want: [],
    },
  ],
};
