import type { JsonObject } from "../text/json.js";

/** What commands have changed for good, by task. */
export interface Changes {
  /** Returns the members of a task that have changed. */
  get(key: string): JsonObject;
  set(key: string, members: JsonObject): void;
}

const MOST_TASKS = 10_000;
const MOST_CHARACTERS = 16 * 2 ** 20;

/** Creates the memory of changed members. What is too much goes, the oldest first: a server that runs for weeks must not grow for ever. */
export function createChanges(mostCharacters: number = MOST_CHARACTERS): Changes {
  /** As text: its size is known, and it keeps no part of a request alive. */
  const texts = new Map<string, string>();
  let size = 0;
  const forget = (key: string): void => {
    size -= texts.get(key)?.length ?? 0;
    texts.delete(key);
  };
  return {
    get: (key) => JSON.parse(texts.get(key) ?? "{}") as JsonObject,
    set(key, members) {
      forget(key);
      const text = JSON.stringify(members);
      // One that is too large alone must not drive out all others.
      if (text.length > mostCharacters) return;
      texts.set(key, text);
      size += text.length;
      for (const oldest of texts.keys()) {
        if (size <= mostCharacters && texts.size <= MOST_TASKS) return;
        forget(oldest);
      }
    },
  };
}
