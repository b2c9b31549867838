import { handlers, listKeypairTaskHandler } from "@hwcloud-openapi/kps/msw";
import { setupServer } from "msw/node";

export const server = setupServer(...handlers(), listKeypairTaskHandler({ status: 200, example: "documented" }));
