import type { Download, FileContent } from "@hwcloud-openapi/runtime";
import { showFile, type OtherBodiesContext } from "./other-bodies/src/client.js";
import type { SendFormInput, StoreFileInput, StorePictureInput, StoreTextInput } from "./other-bodies/src/types.js";

declare const context: OtherBodiesContext;
export const form: SendFormInput = { body: { name: "a", ages: [1], more: { a: 1 } } };
export const text: StoreTextInput = { body: "hello" };
// @ts-expect-error a text is no file
export const noText: StoreTextInput = { body: new Blob(["x"]) };
export const file: StoreFileInput = { body: new Blob(["x"]) };
export const picture: StorePictureInput = { body: new Uint8Array(1) };
export const none: StorePictureInput = {};
export const content: FileContent = file.body;
export const archive: Promise<Download> = showFile(context);
