import type { PackageConfig } from "../../config/packages.js";
import type { Bundle } from "../../contract/document.js";
import type { Operation, Response } from "../../contract/operations.js";
import type { SchemaCheck } from "../../schema/check.js";
import type { RequestSample } from "../../schema/request-samples.js";
import type { JsonObject } from "../../text/json.js";

/** An operation, and what its parts are made from. */
export interface Subject {
  readonly operation: Operation;
  readonly bundle: Bundle;
  readonly config: PackageConfig;
  readonly check: SchemaCheck;
  /** Schema of its input: the parameters by name, and the body. */
  readonly input: JsonObject;
  /** Inputs that fit that schema. */
  readonly samples: readonly RequestSample[];
  readonly success: Response | undefined;
  /** Its documented errors that have a JSON body. */
  readonly errors: readonly Response[];
  /** The path parameter that the client fills in, where the operation has it. */
  readonly project: string | undefined;
}

/** What of an operation is rendered together, and what it needs: a call, a guard of errors, waiters … */
export interface Part {
  /** What templates print, by the keys of `template-keys.ts`. */
  readonly literals: JsonObject;
  /** Names of the values that the client exports for it. */
  readonly exports?: readonly string[];
  /** Names of the client's methods beside the call, as the README lists them. */
  readonly methods?: readonly string[];
  /** What the client imports from the runtime for it. */
  readonly runtimeValues?: readonly string[];
  readonly runtimeTypes?: readonly string[];
  /** Lines of code that show it; the README prints those of the first operation that has some. */
  readonly examples?: Examples;
}

export type Examples = Partial<Readonly<Record<ExampleName, readonly string[]>>>;

/** `call` as a method, `single` as a function, `options` with options. */
export type ExampleName = "call" | "single" | "options" | "guard" | "waiter" | "starts" | "paginator";
