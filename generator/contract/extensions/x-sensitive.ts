import type { JsonObject } from "../../text/json.js";
import { isCondition } from "../objects/schemas.js";
import type { Extension, Finding, Use } from "./extension.js";

/** Marks a secret in a request or an answer, which nothing but the result of a call may show. */
export const sensitive: Extension<boolean> = {
  key: "x-sensitive",
  places: ["schema"],
  schema: { type: "boolean", problem: "is neither true nor false", fix: "write one of them without quotes, or remove the key" },
  isMade: true,
  grade: {
    by: "schema",
    name: "sensitive",
    absent: false,
    levels: {
      added: { request: "additive", response: "additive" },
      // What was hidden then stands in logs.
      removed: { request: "breaking", response: "breaking" },
    },
  },
  row: {
    where: "schema",
    says:
      "`true`: a secret, with all that stands below it: a password, a private key. Results hold it; errors, hooks and logs show `***` in its place. `false`: " +
      "no secret, whatever its name says",
  },
  rule: { asks: "is `true` or `false`, on what is sent or answered", why: "a secret that is not marked stands in logs" },
  *check(_, uses: readonly Use<boolean>[]): Generator<Finding> {
    for (const { node, path } of uses) {
      if (!isCondition(node)) continue;
      yield { path, message: "x-sensitive means nothing in a condition; write it where the member is described." };
    }
  },
};

/** Names that end like those of secrets: `password`, `adminPass`, `private_key`, `access_token`, `secret_value`. */
const SECRET_NAME =
  /(?:^|_)(?:\w*(?:password|passwd|passphrase)|pass|pwd|private_?key|secret|secret_?key|token|credential)(?:_(?:value|text|content|pem|base64|data))?s?$/;

/** Whether a member of this name is likely to be a secret, if it is a text. */
export function isCalledLikeSecret(name: string): boolean {
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1_$2").replaceAll("-", "_");
  return SECRET_NAME.test(words.toLowerCase());
}

/** Whether a schema itself is marked as a secret. */
export function isSensitive(schema: JsonObject): boolean {
  return schema[sensitive.key] === true;
}

/** Whether a schema itself says of what it describes that it is one, or that it is none. */
export function saysWhetherSensitive(schema: JsonObject): boolean {
  return typeof schema[sensitive.key] === "boolean";
}
