import { expect, it } from "vitest";
import { referenceDocument } from "../../generator/site/reference.js";
import type { Extension } from "../../generator/contract/extensions/extension.js";
import { extensions as neutral } from "../../generator/contract/extensions/index.js";
import { readServices } from "../../generator/site/site.js";
import { bundle } from "../../generator/contract/bundle.js";
import type { Bundle } from "../../generator/contract/document.js";
import type { JsonObject } from "../../generator/text/json.js";
import { configOf } from "../golden/make.js";

/** A key of a profile that is shown with the operation. */
const owner: Extension = {
  key: "x-owner",
  label: "Owner",
  places: ["operation"],
  schema: { type: "string" },
  isMade: false,
  grade: { by: "text" },
  row: { where: "operation", says: "who runs it" },
  rule: { asks: "is a name", why: "callers ask there" },
};
const [first] = await readServices(process.cwd());

it("the document of a reference page says in words what a reader would not see, and gives text no power over the page", () => {
  const description = "See <img src=x onerror=alert(1)>.";
  const operation: JsonObject = {
    operationId: "showThing",
    tags: ["Things"],
    description,
    "x-owner": "keys team",
    "x-doc-source": [
      { kind: "page", url: "https://example.com/page.html", updated: "2025-09-10", page: "ShowThing" },
      { kind: "definition", url: "https://example.com/console?name=ShowThing", updated: null, page: "ShowThing" },
    ],
    "x-errata": [{ page: "It *lies*.", definition: "It errs.", spec: "It is <b>.", reason: "Because." }],
    responses: {
      "200": {
        description: "It.",
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/State" }, examples: { one: { value: { description } } } },
        },
      },
    },
  };
  const State: JsonObject = { type: "string", description: "How it is.", "x-extensible-enum": ["A", "B"] };
  const Mood: JsonObject = {
    description: "How it feels.",
    enum: ["good", "bad"],
    "x-enum-descriptions": { good: "All *well*." },
  };
  const Code: JsonObject = { "x-extensible-enum": ["A"], "x-enum-descriptions": { A: "First." } };
  const document: JsonObject = {
    openapi: "3.1.0",
    info: { title: "Things" },
    tags: [{ name: "Things" }],
    paths: { "/thing": { get: operation } },
    components: { schemas: { State, Mood, Code } },
  };
  const before = structuredClone(document);
  const bundle: Bundle = { service: "things", document, files: [], locate: () => ({ file: "" }) };
  if (!first) throw new Error("no package");
  const samples = [
    { operation: "showThing", label: "Call", source: "await things.showThing();" },
    { operation: "other", label: "Call", source: "" },
  ];
  const jobs = [{ about: "Does <b>all</b>.", code: "const all: Array<string> = [];" }];

  expect(
    referenceDocument(bundle, { ...first.config, name: "@example/things", version: "1.2.3" }, { samples, jobs }, [
      ...neutral,
      owner,
    ]),
  ).toEqual({
    openapi: "3.1.0",
    info: {
      title: "Things",
      description: [
        "",
        "`npm install @example/things`, version 1.2.3.",
        "# Jobs",
        "Whole programs, which are run against the mock server in the tests of this package.",
        "Does &lt;b>all&lt;/b>.\n```ts\nconst all: Array<string> = [];\n```",
      ].join("\n\n"),
    },
    paths: {
      "/thing": {
        get: {
          ...Object.fromEntries(Object.entries(operation).filter(([name]) => name !== "tags")),
          description: [
            "See &lt;img src=x onerror=alert(1)>.",
            "**Method:** `showThing`",
            "**Owner:** `keys team`",
            "**Written from:** [ShowThing](https://example.com/page.html), updated 2025-09-10; the definition, which bears no date",
            "**Differences from its sources:**",
            "- `showThing`\n  - The page says: It \\*lies\\*.\n  - The definition says: It errs.\n  - Here it is: It is \\<b\\>.\n  - Reason: Because.",
          ].join("\n\n"),
          "x-codeSamples": [{ lang: "TypeScript", label: "Call", source: "await things.showThing();" }],
        },
      },
    },
    components: {
      schemas: {
        State: { ...State, description: "How it is. Known values: `A`, `B`; others may come." },
        Mood: { ...Mood, description: "How it feels. Values:\n\n- `good`: All \\*well\\*.\n- `bad`" },
        Code: { ...Code, description: "Known values; others may come:\n\n- `A`: First." },
      },
    },
  });
  expect(document).toEqual(before);
});

it("the page says what is secret: with its operation, and at the member", async () => {
  const spec = "test/golden/sensitive.yaml";
  const { document, ...rest } = await bundle(spec, { root: process.cwd(), service: "sensitive" });
  const shown = referenceDocument({ document, ...rest }, configOf("sensitive"), { samples: [], jobs: [] }, neutral);
  const { paths, components } = shown as unknown as {
    paths: Record<string, { put: { description: string } }>;
    components: {
      schemas: { Login: { properties: Record<string, { description: string }> }; Password: { description: string } };
    };
  };
  expect(paths["/v1/logins/{login_id}"]?.put.description).toContain(
    "**Secret:** `pin`, `X-Code`, `password`, `hints`, `answers`, `key`, `private_key`, `given`. Errors, hooks and logs show `***`",
  );
  const note = "Secret: errors, hooks and logs show `***` in its place.";
  expect(components.schemas.Password.description).toBe(`Password of the user. ${note}`);
  expect(components.schemas.Login.properties["user"]?.description).toBe("Name of the user.");
});
