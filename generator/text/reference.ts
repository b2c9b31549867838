import { posix } from "node:path";

import { keysOf } from "./pointer.js";

/** What a `$ref` names: a file, relative to the root as the one that it stands in, and keys that lead to a place in it. */
export interface ReferenceTarget {
  readonly file: string;
  readonly keys: readonly string[];
}

/** Why a reference is not followed, in words that go after it: "leads out of the repository.". */
export interface ReferenceFault {
  readonly fault: string;
  readonly fix: string;
}

/** Returns what a reference in a file names. Addresses, absolute paths and paths that leave the root are refused. */
export function readReference(from: string, reference: string): ReferenceTarget | ReferenceFault {
  const [path = "", fragment = ""] = reference.split(/#(.*)/s);
  if (/^([a-z][a-z0-9+.-]*:|[\\/])/i.test(path)) {
    return {
      fault: "leads out of the repository.",
      fix: "Copy what is needed into spec/ and refer to it by a relative path.",
    };
  }
  if (fragment !== "" && !fragment.startsWith("/")) return { fault: "is no JSON pointer.", fix: "Write #/components/… ." };
  try {
    const file = path === "" ? from : posix.join(posix.dirname(from), decodeURIComponent(path));
    if (file.startsWith("../")) return { fault: "leads out of the repository.", fix: "Copy what is needed into spec/." };
    return { file, keys: keysOf(decodeURIComponent(fragment)) };
  } catch {
    return { fault: "has a broken % escape.", fix: "Write % as %25." };
  }
}

/** Returns a reference as problems name it. */
export function showReference(reference: string): string {
  return JSON.stringify(reference.length > 120 ? `${reference.slice(0, 120)}…` : reference);
}
