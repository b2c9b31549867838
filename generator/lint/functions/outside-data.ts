import type { RuleDefinition, RulesetDefinition } from "@stoplight/spectral-core";
import { isData } from "../../contract/objects/kinds.js";

/**
 * Returns a ruleset whose rules leave data alone. Those of others look for members by name at any depth, and an example may have
 * members of any name.
 * @internal
 */
export function outsideData(ruleset: RulesetDefinition): RulesetDefinition {
  const rules: unknown = Reflect.get(ruleset, "rules");
  const guarded = Object.entries(Object(rules)).map(([name, rule]) => [name, isRule(rule) ? guard(rule) : rule]);
  return { ...ruleset, rules: Object.fromEntries(guarded) };
}

function guard(rule: RuleDefinition): RuleDefinition {
  const then = [rule.then].flat().map((one) => {
    const look = one.function;
    // Where a rule looks at a field, such as the enum of a schema, the schema is what must be no data.
    const lookOutside: typeof look = (value, options, context) =>
      isData(one.field === undefined ? context.path : context.path.slice(0, -1)) ? [] : look(value, options, context);
    return { ...one, function: lookOutside };
  });
  return { ...rule, then };
}

function isRule(rule: unknown): rule is RuleDefinition {
  return typeof rule === "object" && rule !== null && "then" in rule;
}
