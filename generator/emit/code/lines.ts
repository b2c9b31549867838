import { type Layout, printLayout } from "./layout.js";

/** Returns a call of this function that is given back, its arguments in lines of their own where one does not hold them. */
export function returnLine(indent: string, name: string, args: readonly Layout[]): string {
  const call = { open: `${indent}return ${name}(`, close: ");", items: args, between: ", ", after: "," };
  return printLayout(call, indent, 0);
}

/** Returns the member of a client that hands its call on to a function of the same name. */
export function forwardLine(name: string): string {
  const call = `${name}(context, input, options),`;
  return printLayout({ open: `    ${name}: (input, options) => `, close: "", items: [call], between: "" }, "    ", 0);
}
