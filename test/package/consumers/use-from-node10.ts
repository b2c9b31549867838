// Every entry, as compilers find it that know `main`, `types` and `typesVersions` but no `exports`.
import { createKpsClient, fromToken, type KpsClient } from "@hwcloud-openapi/kps";
import { fixtures } from "@hwcloud-openapi/kps/fixtures";
import { handlers } from "@hwcloud-openapi/kps/msw";
import { openapi } from "@hwcloud-openapi/kps/openapi";
import * as document from "@hwcloud-openapi/kps/openapi.json";
import * as validators from "@hwcloud-openapi/kps/validate";
import { ClientError } from "@hwcloud-openapi/runtime";
import { mockHandler } from "@hwcloud-openapi/runtime/mock";
import { check } from "@hwcloud-openapi/runtime/validate";

export const kps: KpsClient = createKpsClient({ region: "ap-southeast-1", credentials: fromToken("token"), validators });
export const titles: readonly string[] = [document.info.title, String(openapi.openapi), fixtures.listKeypairTask[200].documented.task_id ?? ""];
export const count: number = handlers().length + ClientError.length + mockHandler.length + check(() => true, {}).length;
// @ts-expect-error: the types are found, and refuse a region that is none.
createKpsClient({ region: "mars-1", credentials: fromToken("token") });
