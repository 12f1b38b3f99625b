import { inMegabytes, type FileLimits } from "../refusal/limits";
import { FileRefusal } from "../refusal/refusal";
import { recognise } from "../refusal/recognise";
import { centralSignature, endSignature, localSignature, zip64Signature, type ZipEntry, type ZipFile } from "./entry";

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
  const { at: end, start, count } = readEnd(view);
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

/** Of a zip whose list is told twice each program may take another one: only one end may reach the end of the file. */
function readEnd(view: DataView): { readonly at: number; readonly start: number; readonly count: number } {
  const [at, another] = findEnds(view);
  if (at === undefined) throw new FileRefusal("cut-off");
  if (another !== undefined) throw new FileRefusal("damaged-list");
  const count = view.getUint16(at + 10, true);
  const start = view.getUint32(at + 16, true);
  const locator = at >= 20 && view.getUint32(at - 20, true) === zip64Signature;
  if (count === 0xffff || start === 0xffffffff || locator) throw new FileRefusal("zip64");
  const oneDisk = view.getUint32(at + 4, true) === 0 && view.getUint16(at + 8, true) === count;
  if (!oneDisk || start + view.getUint32(at + 12, true) !== at) throw new FileRefusal("damaged-list");
  return { at, start, count };
}

const FIRST_OF_END = endSignature & 0xff;

function findEnds(view: DataView): number[] {
  const found: number[] = [];
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    // Most places are told apart by their first byte.
    if (
      view.getUint8(at) === FIRST_OF_END &&
      view.getUint32(at, true) === endSignature &&
      at + 22 + view.getUint16(at + 20, true) === view.byteLength
    )
      found.push(at);
  }
  return found;
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, limit: number): Omit<ZipEntry, "end"> {
  if (at + 46 > limit || view.getUint32(at, true) !== centralSignature) throw new FileRefusal("damaged-list");
  const nameLength = view.getUint16(at + 28, true);
  const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + length > limit) throw new FileRefusal("damaged-list");
  const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
  if (isUnsafe(name)) throw new FileRefusal("unsafe-name", { part: name });
  if (view.getUint16(at + 8, true) & 1) throw new FileRefusal("encrypted-part", { part: name });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new FileRefusal("compression", { part: name });

  const entry = {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: view.getUint32(at + 42, true),
    record: bytes.subarray(at, at + length),
  };
  if ([entry.compressedSize, entry.size, entry.start].includes(0xffffffff)) throw new FileRefusal("zip64");
  return { ...entry, dataStart: dataStart(bytes, view, entry) };
}

/** Where the data of an entry begin. @throws FileRefusal when its own header says something else than the list: programs differ in which they take */
function dataStart(bytes: Uint8Array, view: DataView, entry: Omit<ZipEntry, "end" | "dataStart">): number {
  const { name, start } = entry;
  // Made only where it is thrown: a refusal notes where it comes from, which costs more than all else here.
  const damaged = (): FileRefusal => new FileRefusal("damaged-part", { part: name });
  if (start + 30 > bytes.length || view.getUint32(start, true) !== localSignature) throw damaged();
  const flags = view.getUint16(start + 6, true);
  if (flags & 1) throw new FileRefusal("encrypted-part", { part: name });
  const nameEnd = start + 30 + view.getUint16(start + 26, true);
  if (nameOf(bytes.subarray(start + 30, nameEnd)) !== name || view.getUint16(start + 8, true) !== entry.method) throw damaged();
  // With this flag sizes and checksum stand after the data, where only the list tells how far that is.
  const described = flags & 8 ? [] : [entry.crc, entry.compressedSize, entry.size];
  if (described.some((value, index) => view.getUint32(start + 14 + 4 * index, true) !== value)) throw damaged();
  const data = nameEnd + view.getUint16(start + 28, true);
  if (data + entry.compressedSize > bytes.length) throw damaged();
  return data;
}

/** UTF-8, a byte order mark being part of the name; names by programs older than that differ at least where their bytes do. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Absolute, upwards or written in a way that other programs would read as such; a folder may end in `/`. */
function isUnsafe(name: string): boolean {
  const segments = name.replace(/\/$/, "").split("/");
  // eslint-disable-next-line no-control-regex -- no part of a workbook is called by control characters
  return segments.some((segment) => ["", ".", ".."].includes(segment)) || /[\u0000-\u001f\\:]/.test(name);
}

/** An entry ends where the next one begins, so that a data descriptor after the data is copied with it. */
function withEnds(entries: readonly Omit<ZipEntry, "end">[], directory: number): ZipEntry[] {
  const starts = [...entries.map((entry) => entry.start), directory].sort((a, b) => a - b);
  const nextOf = new Map(starts.map((start, index) => [start, starts[index + 1] ?? start]));
  return entries.map((entry) => {
    const end = nextOf.get(entry.start) ?? entry.start;
    if (end < entry.dataStart + entry.compressedSize) throw new FileRefusal("overlap", { part: entry.name });
    return { ...entry, end };
  });
}
