import type { Extension } from "../../../generator/contract/extensions/extension.js";
import { extensions as neutral } from "../../../generator/contract/extensions/index.js";
import { vendorDocSource } from "./x-doc-source.js";
import { iamAction } from "./x-iam-action.js";

/** Keys that only the vendor's documents have. */
const added: readonly Extension[] = [iamAction];

/** Neutral keys that the vendor's documents must write more strictly. */
const stricter: readonly Extension[] = [vendorDocSource];

/** Every key beyond OpenAPI that the vendor's documents may have, in the order of `generated/keys.md`. @internal */
export const extensions: readonly Extension[] = [
  ...neutral.map((one) => stricter.find(({ key }) => key === one.key) ?? one),
  ...added,
];
