import { hasSecrets, secretNames, secretsOf, secretsText } from "../../contract/secrets.js";
import { literal } from "../code/literals.js";
import type { Part, Subject } from "./part.js";

/** Renders what the operation's table says of its secrets; a table without any names nothing that hides them. */
export function secretsPart({ operation, bundle }: Subject): Part {
  const secrets = secretsOf(operation, bundle.document);
  if (!hasSecrets(secrets)) return { literals: { sensitive: false, secrets: false } };
  return {
    literals: { sensitive: literal(secretNames(secrets), "  ", 11), secrets: secretsText(secrets) ?? false },
    runtimeValues: ["maskSensitive"],
  };
}
