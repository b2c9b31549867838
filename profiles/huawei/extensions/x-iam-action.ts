import type { Extension } from "../../../generator/contract/extensions/extension.js";

/** The permission that an operation needs. @internal */
export const iamAction: Extension<string> = {
  key: "x-iam-action",
  places: ["operation"],
  schema: {
    type: "string",
    pattern: "^[a-z][a-z0-9-]*:[A-Za-z]*:[A-Za-z]+$",
    subject: "{value}",
    problem: "is no permission",
    fix: "write it as the page does, for instance kps:domainKeypairs:gettask",
  },
  isMade: false,
  grade: { by: "text" },
  label: "Permission",
  row: { where: "operation", says: "the permission that the page names" },
  rule: { asks: "is service, resource and action", why: "it is copied into the permissions of callers" },
};
