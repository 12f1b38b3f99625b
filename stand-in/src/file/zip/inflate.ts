import { Inflate } from "fflate";
import { WorkbookFileError } from "../refusal/problem";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./entry";

// Deflate expands at most about 1:1032, so a step this small bounds what one push can hand out before it is counted.
const step = 4096;

/**
 * Inflates one entry and stops as soon as it is larger than `limit` bytes.
 * @throws WorkbookFileError for a bomb, a damaged stream, or a wrong checksum.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  if (entry.size > limit) throw new WorkbookFileError(tooLarge(entry, limit));
  const content = entry.method === 0 ? data : inflate(data, entry, limit);
  if (content.length > limit) throw new WorkbookFileError(tooLarge(entry, limit));
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new WorkbookFileError(`Part "${entry.name}" is damaged.`);
  return content;
}

function inflate(data: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > limit || length > entry.size) throw new WorkbookFileError(tooLarge(entry, limit));
    chunks.push(chunk);
  });
  try {
    if (data.length === 0) stream.push(data, true);
    for (let at = 0; at < data.length; at += step) stream.push(data.subarray(at, at + step), at + step >= data.length);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError(`Part "${entry.name}" is damaged.`);
  }
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}

const tooLarge = (entry: ZipEntry, limit: number): string =>
  `Part "${entry.name}" inflates to more than it should (limit ${limit} bytes): the file may be a zip bomb.`;
