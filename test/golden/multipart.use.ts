import { importDefinitions, storePicture, type MultipartContext } from "./multipart/src/client.js";
import type { ImportDefinitionsInput, StorePictureInput, Upload } from "./multipart/src/types.js";

declare const context: MultipartContext;
declare const stream: ReadableStream<Uint8Array>;

const bytes = new Uint8Array([1]);
export const upload: Upload = {
  upload_type: 1,
  files: [new File([bytes], "a.zip"), new Blob(["x"]), bytes, bytes.buffer, "text"],
};
export const input: ImportDefinitionsInput = { dry_run: true, body: { ...upload, owner: { name: "me" }, tags: ["a"] } };
export const sent: Promise<{ count: number }> = importDefinitions(context, input);
export const picture: StorePictureInput = { body: { picture: new DataView(new ArrayBuffer(1)), title: "t", size: null } };
export const several: StorePictureInput = { body: { others: [new Blob(["x"]), bytes] } };
export const stored: Promise<undefined> = storePicture(context, {});
// @ts-expect-error a stream is read first
export const streamed: Upload = { upload_type: 1, files: [stream] };
// @ts-expect-error one file is no list
export const single: Upload = { upload_type: 1, files: new Blob(["x"]) };
// @ts-expect-error a title is no file
export const titled: StorePictureInput = { body: { title: new Blob(["x"]) } };
