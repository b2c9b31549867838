import type { JsonObject } from "../../text/json.js";

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
