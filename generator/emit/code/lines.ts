/** Columns of a line of generated code. */
const MOST_COLUMNS = 120;

/** Returns a line of source, or its other form over several lines where it is too long. */
export function fitting(line: string, broken: string): string {
  return line.length <= MOST_COLUMNS ? line : broken;
}

/** Returns a call in a line of its own, its arguments in lines of theirs where one does not hold them. */
export function callLine(indent: string, before: string, args: readonly string[]): string {
  const broken = args.map((text) => `${indent}  ${text},\n`).join("");
  return fitting(`${indent}${before}(${args.join(", ")});`, `${indent}${before}(\n${broken}${indent});`);
}

/** Returns the member of a client that hands its call on to a function of the same name. */
export function forwardLine(name: string): string {
  const [head, call] = [`    ${name}: (input, options) =>`, `${name}(context, input, options),`];
  return fitting(`${head} ${call}`, `${head}\n      ${call}`);
}
