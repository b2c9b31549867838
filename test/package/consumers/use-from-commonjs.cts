import { createKpsClient, fromToken } from "@hwcloud-openapi/kps";

export const kps = createKpsClient({ region: "ap-southeast-1", credentials: fromToken("token") });
