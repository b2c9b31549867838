import type { RuleDefinition } from "@stoplight/spectral-core";
import { limitRule } from "../functions/limits.js";

/** Finds numbers without a smallest and greatest value. @internal */
export const integerRange: RuleDefinition = limitRule(
  "A number states minimum and maximum, or that its page does not.",
  ["integer", "number"],
  () => false,
);
