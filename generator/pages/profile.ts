import type { JsonObject } from "../text/json.js";
import type { Words } from "./vocabulary/words.js";

/** What is known of one vendor's pages and definitions, which programs hand to this room. */
export interface PageProfile {
  readonly words: Words;
  readonly furniture: Furniture;
  /** Headers that are credentials, never parameters; the first is the token. */
  readonly credentials: readonly [string, ...string[]];
  /** Returns where a definition is to be had, null where it does not say enough. */
  readonly definitionAddress: (definition: JsonObject) => string | null;
  readonly permission: {
    /** The `x-` key that a document states it by. */
    readonly key: string;
    /** Members of a definition that name it, in any case. */
    readonly members: readonly string[];
  };
}

/** What stands around the article of a saved HTML page and belongs to the site: its navigation, its feedback and the like. */
export interface Furniture {
  readonly elements: ReadonlySet<string>;
  /** Found in an element's class, id or role. */
  readonly names: RegExp;
}

/** Whether a header is one that authorises a call. */
export function isCredential({ credentials }: PageProfile, header: string): boolean {
  return credentials.some((name) => name.toLowerCase() === header.toLowerCase());
}
