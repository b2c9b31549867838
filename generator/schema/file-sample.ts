import { crc32, gzipSync } from "node:zlib";
import type { Json } from "../text/json.js";

/** What a made-up file says. */
const TEXT = "synthetic";

/** Returns a small file of a media type: a real archive where it is one that programs open, else a text. The same bytes each time. */
export function fileSample(mediaType: string): Buffer {
  if (/^application\/(?:x-)?zip\b/i.test(mediaType)) return zipOf("sample.txt", Buffer.from(TEXT));
  if (/^application\/(?:x-)?gzip\b/i.test(mediaType)) return gzipSync(TEXT);
  return Buffer.from(TEXT);
}

/** Returns the file that an example shows: its text, or JSON. */
export function fileOf(example: Json): Buffer {
  return Buffer.from(typeof example === "string" ? example : JSON.stringify(example));
}

/** Returns an archive with one file, stored as it is (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16), of the first of January 1980. */
function zipOf(name: string, content: Buffer): Buffer {
  const fileName = Buffer.from(name);
  // Version 2.0, no flags, stored, time, date, checksum, both sizes, length of the name, no extra field.
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(0x21, 8);
  shared.writeUInt32LE(crc32(content), 10);
  shared.writeUInt32LE(content.length, 14);
  shared.writeUInt32LE(content.length, 18);
  shared.writeUInt16LE(fileName.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, fileName, content]);
  // Made by version 2.0; no comment, first disk, no attributes, and the file begins where the archive does.
  const central = Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), shared, Buffer.alloc(14), fileName]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from("PK\x05\x06"), end]);
}
