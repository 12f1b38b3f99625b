import * as zlib from "node:zlib";
import { readZipsWith } from "../../file";

/** Node before 20.15 has no CRC-32 of its own. */
const crc32 = (zlib as { readonly crc32?: (bytes: Uint8Array) => number }).crc32 ?? null;

/** Reads zips by Node's own zlib from now on; a stream that goes on beyond what it may hold is cut off by it. */
export function readZipsByNode(): void {
  readZipsWith({
    inflate: (data, most) => {
      // One chunk takes it all, with room to notice that there is more. Zlib takes no smaller chunk than 64 bytes.
      const bytes = zlib.inflateRawSync(data, { maxOutputLength: most + 1, chunkSize: Math.max(64, most + 1) });
      return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    },
    crc32,
  });
}
