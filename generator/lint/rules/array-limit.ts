import type { RuleDefinition } from "@stoplight/spectral-core";
import { limitRule } from "../functions/limits.js";

/** Finds arrays without a smallest and greatest number of items. @internal */
export const arrayLimit: RuleDefinition = limitRule(
  "An array states minItems and maxItems, or that its page does not.",
  ["array"],
  () => false,
);
