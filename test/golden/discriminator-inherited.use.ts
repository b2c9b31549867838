import type { CopyStep, Listed, Step } from "./discriminator-inherited/src/types.js";

export function textOf(step: Step): string {
  return step.kind === "copy" ? step.from : String(step.seconds);
}
export const note = (step: Step): string | undefined => step.note;
export const child: CopyStep = { kind: "copy", from: "a" };
// @ts-expect-error the base alone is no step
export const base: Step = { kind: "copy" };
export const round: Listed = { form: "round", radius: 1 };
// @ts-expect-error a square has a side
export const square: Listed = { form: "square", radius: 1 };
