import { type Case, type Cases, LIST, SCHEMAS, SHOW, TASK } from "../lint-document.js";
import { bad } from "./extensions.js";

const text = { type: "string", description: "A text.", minLength: 0, maxLength: 9 };
const filter = `${SCHEMAS}/TaskFilter/properties`;
const media = `${SHOW}/responses/200/content/application~1json/examples`;
const sound = (name: string): string => `${name} is called like a secret; write x-sensitive: true, or false where it is none.`;
const shown = "The example shows a secret as it could be; write a value that says it is none, such as not-a-password.";

/** A member of an answer, and whether its name alone asks for a word on it. */
const called = (name: string, schema: object, isFound: boolean): Case => ({
  why: `${name}: ${JSON.stringify(schema)}`,
  set: { [`${TASK}/${name}`]: schema },
  want: isFound ? [[`${TASK}/${name}`, sound(name)]] : [],
});

const withExample = (why: string, schema: object, value: unknown, at?: string): Case => ({
  why,
  set: { [`${TASK}/hidden`]: schema, [media]: { made: { value: { hidden: value }, "x-example-source": "synthetic" } } },
  want: at === undefined ? [] : [[`${media}/made/value/hidden${at}`, shown]],
});
const secret = { ...text, "x-sensitive": true };

/** Cases of what is marked as a secret, and of what should be. */
export const secretCases: Cases = {
  "x-sensitive": [
    ...["yes", null, 1].map((value) =>
      bad(
        `${TASK}/note/x-sensitive`,
        value,
        "x-sensitive is neither true nor false; write one of them without quotes, or remove the key.",
      ),
    ),
    { why: "true in an answer", set: { [`${TASK}/note/x-sensitive`]: true }, want: [] },
    { why: "false in an answer", set: { [`${TASK}/note/x-sensitive`]: false }, want: [] },
    bad(
      `${SCHEMAS}/Task/if`,
      { properties: { note: { "x-sensitive": true } } },
      "x-sensitive means nothing in a condition; write it where the member is described.",
      `${SCHEMAS}/Task/if/properties/note/x-sensitive`,
    ),
  ],
  "secret-marked": [
    ...[
      "password",
      "adminPass",
      "db_passwd",
      "passphrase",
      "private_key",
      "privateKey",
      "client_secret",
      "secret_key",
      "token",
    ].map((name) => called(name, text, true)),
    ...["access_token", "credential", "secret_value", "private_key_pem", "passwords"].map((name) => called(name, text, true)),
    ...["key", "password_set_at", "token_count", "secret_id", "compass", "tokens_left", "public_key"].map((name) =>
      called(name, text, false),
    ),
    called("password", { ...text, "x-sensitive": true }, false),
    called("password", { ...text, "x-sensitive": false }, false),
    called("password", { type: "boolean", description: "Whether there is one." }, false),
    called("token", { type: "integer", description: "Number of one." }, false),
    called("token", { type: "array", description: "Texts.", items: text }, true),
    called("token", { type: "array", description: "Texts.", items: secret }, false),
    called("token", { type: "array", description: "Numbers.", items: { type: "integer" } }, false),
    called("secret", { $ref: `#/components/schemas/TaskStatus` }, true),
    called("secret", { type: "object", description: "More.", properties: { note: text } }, false),
    {
      why: "a member of a request",
      set: { [`${filter}/password`]: text },
      want: [[`${filter}/password`, sound("password")]],
    },
    {
      why: "a parameter",
      set: { [`${LIST}/parameters/1`]: { name: "X-Token", in: "header", description: "One.", schema: text } },
      want: [[`${LIST}/parameters/1`, sound("X-Token")]],
    },
    {
      why: "inside of what is marked as a whole",
      set: { [`${TASK}/more`]: { type: "object", description: "More.", "x-sensitive": true, properties: { password: text } } },
      want: [],
    },
    {
      why: "a member that nothing sends or answers",
      set: { [`${SCHEMAS}/Other`]: { type: "object", properties: { password: text } } },
      want: [],
    },
  ],
  "secret-example": [
    withExample("what could be a password", secret, "Sunny-Day-27", ""),
    ...["not-a-password", "Example-123", "<password>", "********", "made up", ""].map((value) =>
      withExample(`what says that it is none: ${value}`, secret, value, value === "" ? "" : undefined),
    ),
    withExample("what is no secret", text, "Sunny-Day-27"),
    withExample("below a secret", { type: "object", "x-sensitive": true }, { a: [1, "Sunny"], b: "a sample" }, "/a/1"),
    withExample("an item that is one", { type: "array", items: secret }, ["not-a-password", "Sunny"], "/1"),
    withExample("a value of a map", { type: "object", additionalProperties: secret }, { first: "Sunny" }, "/first"),
    {
      why: "of a parameter",
      set: {
        [`${LIST}/parameters/1/schema`]: secret,
        [`${LIST}/parameters/1/examples`]: { start: { value: "Sunny", "x-example-source": "page" } },
      },
      want: [[`${LIST}/parameters/1/examples/start/value`, shown]],
    },
  ],
};
