import type { PageProfile } from "../../../generator/pages/profile.js";
import { makeWords } from "../../../generator/pages/vocabulary/words.js";
import { type JsonObject, textAt } from "../../../generator/text/json.js";
import { credentials } from "../credentials.js";
import { iamAction } from "../extensions/x-iam-action.js";
import { en } from "./en.js";
import { furniture } from "./furniture.js";
import { zh } from "./zh.js";

/** Its API Explorer answers for one operation of a product in a region. */
function definitionAddress(definition: JsonObject): string | null {
  const [product, name, region] = ["product_short", "name", "region_id"].map((key) => textAt(definition, key) ?? "");
  if (!product || !name || !region) return null;
  const query = new URLSearchParams({ product_short: product, name, region_id: region });
  return `https://console.huaweicloud.com/apiexplorer/new/v4/apis/detail?${query.toString()}`;
}

/** The vendor's pages, in English and Chinese, and its definitions. @internal */
export const pages: PageProfile = {
  words: makeWords([en, zh]),
  furniture,
  credentials,
  definitionAddress,
  permission: { key: iamAction.key, members: ["abacAction", "pdpKey", "action", "permission"] },
};
