import type { RuleDefinition } from "@stoplight/spectral-core";
import { documentRule } from "../../../generator/lint/functions/document-rule.js";
import { credentials } from "../credentials.js";

const names = new Set(credentials.map((name) => name.toLowerCase()));

/** Finds credentials that are declared as parameters. @internal */
export const authIsSecurity: RuleDefinition = documentRule("Credentials are security schemes, never parameters.", (document) =>
  document
    .ofKind("parameter")
    .filter(({ value }) => names.has(String(value["name"]).toLowerCase()))
    .map(({ value, path }) => ({
      path,
      message: `Parameter ${String(value["name"])} is a credential; remove it here and declare it under components.securitySchemes.`,
    })),
);
