import { inMegabytes, type FileLimits } from "../refusal/limits";
import { FileRefusal } from "../refusal/refusal";
import { recognise } from "../refusal/recognise";
import { centralSignature, endSignature, localSignature, type ZipEntry, type ZipFile } from "./entry";

/**
 * Reads the directory of a zip without inflating anything.
 * @throws FileRefusal when the bytes are no zip, are encrypted, damaged, or hold names that could leave the package.
 */
export function openZip(file: Uint8Array, limits: FileLimits): ZipFile {
  // A Node Buffer slices by reference; a plain view of the same bytes copies, as the rest of this code expects.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length > limits.fileBytes) throw new FileRefusal("file-too-large", { limit: inMegabytes(limits.fileBytes) });
  const other = recognise(bytes);
  if (other !== null) throw new FileRefusal(other);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw new FileRefusal("zip64");
  if (count > limits.parts) throw new FileRefusal("too-many-parts", { limit: String(limits.parts) });

  const described: Omit<ZipEntry, "end">[] = [];
  const seen = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index++) {
    const entry = readRecord(bytes, view, at, end);
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw new FileRefusal("repeated-part", { part: entry.name });
    seen.add(key);
    described.push(entry);
    at += entry.record.length;
  }
  if (at !== end) throw new FileRefusal("damaged-list");
  return { bytes, entries: withEnds(described, start), comment: bytes.slice(end + 22) };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new FileRefusal("cut-off");
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, limit: number): Omit<ZipEntry, "end"> {
  if (at + 46 > limit || view.getUint32(at, true) !== centralSignature) throw new FileRefusal("damaged-list");
  const nameLength = view.getUint16(at + 28, true);
  const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + length > limit) throw new FileRefusal("damaged-list");
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if (name.startsWith("/") || name.includes("\\") || name.split("/").includes("..") || name.includes("\0"))
    throw new FileRefusal("unsafe-name", { part: name });
  if (view.getUint16(at + 8, true) & 1) throw new FileRefusal("encrypted-part", { part: name });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new FileRefusal("compression", { part: name });

  const localStart = view.getUint32(at + 42, true);
  if (localStart + 30 > bytes.length || view.getUint32(localStart, true) !== localSignature)
    throw new FileRefusal("damaged-part", { part: name });
  const localName = bytes.subarray(localStart + 30, localStart + 30 + view.getUint16(localStart + 26, true));
  if (new TextDecoder().decode(localName) !== name) throw new FileRefusal("damaged-part", { part: name });
  const dataStart = localStart + 30 + view.getUint16(localStart + 26, true) + view.getUint16(localStart + 28, true);
  const compressedSize = view.getUint32(at + 20, true);
  if (dataStart + compressedSize > bytes.length) throw new FileRefusal("damaged-part", { part: name });
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size: view.getUint32(at + 24, true),
    start: localStart,
    dataStart,
    record: bytes.subarray(at, at + length),
  };
}

/** An entry ends where the next one begins, so that a data descriptor after the data is copied with it. */
function withEnds(entries: readonly Omit<ZipEntry, "end">[], directory: number): ZipEntry[] {
  const starts = [...entries.map((entry) => entry.start), directory].sort((a, b) => a - b);
  return entries.map((entry) => {
    const dataEnd = entry.dataStart + entry.compressedSize;
    const next = starts.find((start) => start > entry.start) ?? dataEnd;
    if (next < dataEnd) throw new FileRefusal("overlap", { part: entry.name });
    return { ...entry, end: next };
  });
}
