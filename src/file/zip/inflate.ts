import { Inflate, inflateSync } from "fflate";
import { denseBytes, inMegabytes, large, type FileLimits } from "../refusal/limits";
import { FileRefusal } from "../refusal/refusal";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./entry";

/** What a platform brings along for reading zips, which is quicker than doing it here. */
export interface NativeZip {
  /**
   * Inflates a raw deflate stream.
   * @param most bytes it may hand out: it must stop there, whatever the stream holds
   * @throws for a stream that is damaged, cut off or larger
   */
  readonly inflate: (data: Uint8Array, most: number) => Uint8Array;
  /** CRC-32 as zip files carry it; `null` where the platform has none. */
  readonly crc32: ((bytes: Uint8Array) => number) | null;
}

let native: NativeZip | null = null;

/** Puts in place what the platform brings along, once when a program starts; `null` does everything here again. Refusals stay the same. */
export function readZipsWith(platform: NativeZip | null): void {
  native = platform;
}

// Deflate expands at most about 1:1032, so a step this small bounds what one push can hand out before it is counted.
const step = 16_384;

/**
 * Inflates one entry and stops as soon as it is larger than it may be.
 * @param already inflated bytes of the parts read before it
 * @throws FileRefusal for a bomb, a damaged stream, or a wrong checksum
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, limits: FileLimits, already: number): Uint8Array {
  const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const part = entry.name;
  const count = (length: number): void => {
    if (length > entry.size) throw new FileRefusal("damaged-part", { part });
    const ratio = length > large.bytes ? Math.min(limits.ratio, large.ratio) : limits.ratio;
    if (length > denseBytes && length > ratio * data.length) throw new FileRefusal("too-dense", { part, limit: String(ratio) });
    if (length > limits.partBytes) throw new FileRefusal("part-too-large", { part, limit: inMegabytes(limits.partBytes) });
    if (length + already > limits.totalBytes) throw new FileRefusal("all-too-large", { limit: inMegabytes(limits.totalBytes) });
  };
  count(entry.size);
  const content = entry.method === 0 ? data : inflaterFor(data, entry.size)(data, part, entry.size, count);
  if (content.length !== entry.size || (native?.crc32 ?? crc32)(content) !== entry.crc) throw new FileRefusal("damaged-part", { part });
  return content;
}

type Inflater = (data: Uint8Array, part: string, size: number, count: (length: number) => void) => Uint8Array;

/** Bytes: up to here one step does it; a platform's own way takes longer to begin than a part of this size does. */
const small = { data: 16_384, size: 32_768 };

function inflaterFor(data: Uint8Array, size: number): Inflater {
  if (data.length <= small.data && size <= small.size) return inflateAtOnce;
  return native === null ? inflate : inflateNatively(native);
}

/** Into one piece with room to notice that there is more; what goes beyond it is dropped, and takes no longer than its few bytes can. */
const inflateAtOnce: Inflater = (data, part, size) => {
  try {
    return inflateSync(data, { out: new Uint8Array(size + 1) });
  } catch {
    throw new FileRefusal("damaged-part", { part });
  }
};

/** The size that the file says has been held against the limits, and nothing larger is handed out. */
const inflateNatively =
  ({ inflate: byPlatform }: NativeZip): Inflater =>
  (data, part, size) => {
    try {
      return byPlatform(data, size);
    } catch {
      throw new FileRefusal("damaged-part", { part });
    }
  };

/** @param size what the file says it inflates to, which has been held against the limits */
function inflate(data: Uint8Array, part: string, size: number, count: (length: number) => void): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    count(length + chunk.length);
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    if (data.length === 0) stream.push(data, true);
    for (let at = 0; at < data.length; at += step) stream.push(data.subarray(at, at + step), at + step >= data.length);
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal("damaged-part", { part });
  }
  if (length !== size) throw new FileRefusal("damaged-part", { part });
  return content;
}
