// The ruleset for Spectral's own command and for editors, which read no TypeScript: docs/lint.md says how to compile it.
export { sourceRuleset as default } from "../../../build/rules.mjs";
