// The ruleset for Spectral's own command, which reads no TypeScript: docs/lint.md says how to compile it.
import { rulesets } from "../../../build/rules.mjs";

export default rulesets.bundle;
