import type { Event } from "./discriminator/src/types.js";

export function sizeOf(event: Event): number {
  switch (event.type) {
    case "up":
    case "raise":
      return event.height;
    case "down":
      return event.depth;
    case "EndEvent":
      return 0;
  }
}
export const down: Event = { type: "down", depth: 1 };
// @ts-expect-error no branch has the name
export const other: Event = { type: "sideways", depth: 1 };
// @ts-expect-error the members of the other branch
export const mixed: Event = { type: "up", depth: 1 };
