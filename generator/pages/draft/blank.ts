export type Yaml = Record<string, unknown>;

/** The mark of a place that a person has to fill in. Lint names every value that has it. */
export function blank(what: string): string {
  return `BLANK: ${what}.`;
}
