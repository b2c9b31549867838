import { isObject } from "./contract.js";

/** A function of a package, called without its types: the contract, not the compiler, is what is tested here. */
export type AnyFunction = (...values: readonly unknown[]) => unknown;

/** The exports of a built package, found by name. */
export interface PackageExports {
  call(name: string, ...values: readonly unknown[]): unknown;
  value(name: string): unknown;
}

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === "function";
}

/** Gives the exports of a package's entry; `entry` is empty or like `/fixtures`. */
export async function importPackage(service: string, entry = ""): Promise<PackageExports> {
  const exported: unknown = await import(`@hwcloud-openapi/${service}${entry}`);
  if (!isObject(exported)) throw new Error(`nothing was imported for ${service}${entry}`);
  return {
    value: (name) => exported[name],
    call: (name, ...values) => {
      const member = exported[name];
      if (!isFunction(member)) throw new Error(`@hwcloud-openapi/${service}${entry} exports no function ${name}`);
      return member(...values);
    },
  };
}

/** `listTasks` → `ListTasks`. */
export function pascal(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
