export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [name: string]: Json;
}

/** Where something stands: a file relative to the root, and its line, counted from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
}

/** One thing that is wrong, for a person who is to put it right. */
export interface Problem {
  /** Relative to the root; absent when the trouble is not in a file. */
  readonly file?: string;
  readonly line?: number;
  /** JSON pointer into the bundle, `/paths/~1v1~1tasks/get`. */
  readonly pointer?: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
}

/** The input is wrong: exit code 1. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.problems = problems;
  }
}

/** The machine lacks something: exit code 2. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.problems = problems;
  }
}

/** One document of a service with all references internal, and the way back to its source. */
export interface Bundle {
  /** Short name of the service: the key in `packages.yaml`. */
  readonly service: string;
  readonly document: JsonObject;
  /** Every file that it was read from, relative to the root, the main one first. */
  readonly files: readonly string[];
  /** Gives the source of a JSON pointer into `document`; of its nearest ancestor where nothing is there. */
  locate(pointer: string): Location;
}

/** A package of `packages.yaml`, together with what all packages share. */
export interface PackageConfig {
  /** Key in `packages.yaml`: `kps`. */
  readonly service: string;
  /** Name to install: scope and key, `@hwcloud-openapi/kps`. */
  readonly name: string;
  /** The main file of the spec, relative to the root. */
  readonly spec: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly scope: string;
  readonly repository: string;
  readonly license: string;
  readonly author: string;
  /** Which rules lint holds the spec to: all of docs/lint.md, as when nothing is said, or only those that any document must keep. */
  readonly rules?: "own" | "openapi";
  readonly runtime: RuntimeConfig;
}

/** What packages take from the runtime package. */
export interface RuntimeConfig {
  readonly name: string;
  /** From the runtime's own package.json where the name is a workspace; packages depend on it with a caret. */
  readonly version: string;
  readonly reexports: { readonly values: readonly string[]; readonly types: readonly string[] };
  readonly readError: string;
  readonly isGatewayError: string;
  readonly projectParameter?: string;
}

/** A template and the file that it makes. */
export interface TemplateFile {
  /** Relative to `templates/`: `client/client.mustache`. */
  readonly template: string;
  /** Relative to the package's folder: `src/client.ts`. */
  readonly destination: string;
}

/** What openapi-generator is to print for one service. */
export interface RenderJob {
  readonly service: string;
  /** The render document: OpenAPI without schemas and references, with prepared literals. */
  readonly document: JsonObject;
  readonly templates: readonly TemplateFile[];
}

/** What rendering needs of the machine. */
export interface RenderTools {
  /** Path of the java program. */
  readonly java: string;
  /** Path of openapi-generator's jar, its hash already checked. */
  readonly jar: string;
  /** Class data archive for this Java and this jar: used when it is there, made by the first run when not. */
  readonly archive?: string;
  /** Absolute path of the folder with the templates. */
  readonly templates: string;
  /** Folder for what is written on the way, taken away afterwards; the system's temporary folder where none is given. */
  readonly folder?: string;
  /** Ends openapi-generator when another stage has failed. */
  readonly signal?: AbortSignal;
}

/** Text of each file by its path, relative to the package's folder. */
export type FileMap = Map<string, string>;
