import { type Cases, LIST, SCHEMAS, SHOW, TASK } from "../lint-document.js";

const text = `${TASK}/note/description`;
const texts: [given: string, problem: string][] = [
  ["", "is empty; write a sentence"],
  [" A note.", "has stray spaces; remove them"],
  ["A  note.", "has stray spaces; remove them"],
  ["a note.", "does not begin with a capital; write a sentence"],
  ["A note", "does not end with a full stop; write a sentence"],
  ["A <b>note</b>.", "holds an HTML tag; write plain text"],
  ["A [note](notes).", "holds a link; write plain text"],
  ["Notes.\n## More\nA note.", "holds a heading; write plain text"],
  ["A note:\n```\nx\n```.", "holds a code block; write plain text"],
  ["| a | b |\n|---|---|\n| 1 | 2 |.", "holds a table; write plain text"],
  ["A **note**.", "holds bold text; write plain text"],
  ["A note */ that ends.", "holds the end of a comment; write plain text"],
  ["See https://docs.test/a.", "holds an address (x-doc-source has the page); write plain text"],
  ["A\u202e note.", "holds a control character; write plain text"],
  ["A note\uff0c and more.", "holds full-width punctuation; write plain text"],
  ["A `note.", "has a backtick without its partner; add or remove one"],
];

/** Cases of rules about descriptions and examples. */
export const textCases: Cases = {
  "no-blank": [
    {
      why: "a blank with its reason",
      set: { [text]: "BLANK: Say what note is." },
      want: [[text, "A blank is left; fill it in: Say what note is."]],
    },
    {
      why: "a blank in an example and in a list",
      set: {
        [`${SHOW}/responses/200/content/application~1json/examples/one/value/note`]: "BLANKxxx",
        "/servers/0/description": "Hosts, BLANK.",
      },
      want: [
        [`${SHOW}/responses/200/content/application~1json/examples/one/value/note`, "A blank is left; fill it in: note."],
        ["/servers/0/description", "A blank is left; fill it in: description."],
      ],
    },
    { why: "the word in small letters", set: { [text]: "Left blank by most." }, want: [] },
  ],
  "description-form": [
    ...texts.map(([given, problem]) => ({
      why: JSON.stringify(given),
      set: { [text]: given },
      want: [[text, `The description ${problem}.`]] as const,
    })),
    ...["0 stands for the default.", "`on` or `off`.", '"on" or "off".', "Two\nlines.", "A note.\n", "Élan."].map((given) => ({
      why: `well: ${JSON.stringify(given)}`,
      set: { [text]: given },
      want: [],
    })),
    {
      why: "what a value means",
      set: { [`${SCHEMAS}/TaskStatus/x-enum-descriptions`]: { ready: "it is ready", finished: "It is [done](https://a.test)." } },
      want: [
        [`${SCHEMAS}/TaskStatus/x-enum-descriptions/ready`, "What ready means does not begin with a capital; write a sentence."],
        [`${SCHEMAS}/TaskStatus/x-enum-descriptions/finished`, "What finished means holds a link; write plain text."],
      ],
    },
    {
      why: "a property in allOf without one",
      set: { [`${SCHEMAS}/Task/allOf`]: [{ properties: { more: { type: "string" } } }] },
      want: [
        [
          `${SCHEMAS}/Task/allOf/0/properties/more`,
          "Property more has no description; say in your own words what it is, with its unit.",
        ],
      ],
    },
    { why: "a property of a branch", set: { [`${SCHEMAS}/Task/then`]: { properties: { note: { minLength: 1 } } } }, want: [] },
    {
      why: "a summary of two lines",
      set: { [`${SHOW}/summary`]: "Show\na task." },
      want: [[`${SHOW}/summary`, "The summary has more than one line; write one."]],
    },
    {
      why: "a text that is a number",
      set: { "/tags/0/description": 7 },
      want: [["/tags/0/description", "The description is empty; write a sentence."]],
    },
    {
      why: "an example's value, which is data",
      set: { [`${SHOW}/responses/200/content/application~1json/examples/one/value/description`]: "no sentence" },
      want: [],
    },
    ...(
      [
        ["/tags/0", "Tag Tasks"],
        ["/servers/0", "Server 0"],
        ["/servers/0/variables/region", "ServerVariable region"],
        ["/components/securitySchemes/token", "SecurityScheme token"],
        [`${LIST}/requestBody`, "RequestBody requestBody"],
        [SHOW, "Operation get"],
        [`${SHOW}/parameters/1`, "Parameter task_id"],
        [`${SHOW}/responses/200`, "Response 200"],
        [`${SCHEMAS}/Task`, "Schema Task"],
        [`${TASK}/note`, "Property note"],
      ] as const
    ).map(([at, name]) => ({
      why: `no description: ${name}`,
      remove: [`${at}/description`],
      want: [[at, `${name} has no description; say in your own words what it is, with its unit.`]] as const,
    })),
  ],
  "example-present": [
    {
      why: "a parameter",
      remove: [`${SHOW}/parameters/1/examples`],
      want: [[`${SHOW}/parameters/1`, "Parameter task_id has no example; add examples with one value at least."]],
    },
    {
      why: "a parameter of a component, with no entry",
      set: { "/components/parameters/ProjectId/examples": {} },
      want: [["/components/parameters/ProjectId", "Parameter project_id has no example; add examples with one value at least."]],
    },
    {
      why: "a request body",
      remove: [`${LIST}/requestBody/content/application~1json/examples`],
      want: [
        [
          `${LIST}/requestBody/content/application~1json`,
          "The request body has no example for application/json; add examples with one value at least.",
        ],
      ],
    },
    {
      why: "an answer",
      remove: [`${SHOW}/responses/200/content/application~1json/examples`],
      want: [
        [
          `${SHOW}/responses/200/content/application~1json`,
          "The answer has no example for application/json; add examples with one value at least.",
        ],
      ],
    },
    {
      why: "an answer of a component",
      remove: ["/components/responses/BadRequest/content/application~1json/examples"],
      want: [
        [
          "/components/responses/BadRequest/content/application~1json",
          "The answer has no example for application/json; add examples with one value at least.",
        ],
      ],
    },
    { why: "an answer without content", set: { [`${SHOW}/responses/204`]: { description: "Nothing." } }, want: [] },
  ],
  "example-source": [
    {
      why: "an example that does not say",
      remove: [`${SHOW}/parameters/1/examples/one/x-example-source`],
      want: [
        [
          `${SHOW}/parameters/1/examples/one`,
          "The example does not say where it comes from; add x-example-source: page or synthetic.",
        ],
      ],
    },
    {
      why: "a single example",
      set: { [`${SHOW}/parameters/1/example`]: "t-1" },
      want: [
        [
          `${SHOW}/parameters/1/example`,
          "A single example cannot say where it comes from; write examples with x-example-source.",
        ],
      ],
    },
    ...["example", "examples"].map((keyword) => ({
      why: `${keyword} in a schema`,
      set: { [`${TASK}/note/${keyword}`]: ["a"] },
      want: [
        [
          `${TASK}/note/${keyword}`,
          "An example in a schema cannot say where it comes from; write it at the parameter or media type, with x-example-source.",
        ],
      ] as const,
    })),
    { why: "a property called example", set: { [`${TASK}/example`]: { type: "string" } }, want: [] },
  ],
};
