import type { JsonObject } from "../text/json.js";
import type { Location } from "../text/problem.js";

/** One document of a service with all references internal, and the way back to its source. */
export interface Bundle {
  /** Short name of the service: the key in `packages.yaml`. */
  readonly service: string;
  readonly document: JsonObject;
  /** Every file that it was read from, relative to the root, the main one first. */
  readonly files: readonly string[];
  /** Returns the source of a JSON pointer into `document`; of its nearest ancestor where nothing is there. */
  locate(pointer: string): Location;
}
