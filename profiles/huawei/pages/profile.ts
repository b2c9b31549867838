import type { PageProfile } from "../../../generator/pages/profile.js";
import { makeWords } from "../../../generator/pages/vocabulary/words.js";
import { credentials } from "../credentials.js";
import { iamAction } from "../extensions/x-iam-action.js";
import { en } from "./en.js";
import { furniture } from "./furniture.js";
import { zh } from "./zh.js";

/** The vendor's pages, in English and Chinese, and its definitions. @internal */
export const pages: PageProfile = {
  words: makeWords([en, zh]),
  furniture,
  credentials,
  permission: { key: iamAction.key, members: ["abacAction", "pdpKey", "action", "permission"] },
};
