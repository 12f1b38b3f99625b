import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { centralSignature, endSignature, localSignature, type ZipEntry, type ZipFile } from "./entry";

/** 1 January 1980, the earliest date a zip can carry: a save of the same changes gives the same bytes. */
const dosDate = 0x0021;

/**
 * Writes a zip in which untouched entries keep their compressed bytes, order and dates.
 * @param replaced new contents by exact entry name; `null` removes the entry. Names the zip does not hold are appended in order.
 */
export function writeZip(zip: ZipFile, replaced: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const append = (local: Uint8Array, record: Uint8Array): void => {
    new DataView(record.buffer, record.byteOffset).setUint32(42, offset, true);
    chunks.push(local);
    directory.push(record);
    offset += local.length;
  };

  for (const entry of [...zip.entries].sort((a, b) => a.start - b.start)) {
    const content = replaced.get(entry.name);
    if (content === null) continue;
    if (content === undefined) append(zip.bytes.subarray(entry.start, entry.end), entry.record.slice());
    else append(...newEntry(entry.name, content, entry));
  }
  const present = new Set(zip.entries.map((entry) => entry.name));
  for (const [name, content] of replaced) if (content !== null && !present.has(name)) append(...newEntry(name, content, null));

  const size = directory.reduce((sum, record) => sum + record.length, 0);
  const end = new Uint8Array(22 + zip.comment.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, endSignature, true);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, zip.comment.length, true);
  end.set(zip.comment, 22);
  return join([...chunks, ...directory, end]);
}

function newEntry(name: string, content: Uint8Array, previous: ZipEntry | null): [Uint8Array, Uint8Array] {
  const nameBytes = new TextEncoder().encode(name);
  const data = deflateSync(content, { level: 6 });
  const record = new Uint8Array(46 + nameBytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, centralSignature, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(8, 0x0800, true);
  view.setUint16(10, 8, true);
  if (previous === null) view.setUint16(14, dosDate, true);
  else record.set(previous.record.subarray(12, 16), 12);
  view.setUint32(16, crc32(content), true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, content.length, true);
  view.setUint16(28, nameBytes.length, true);
  record.set(nameBytes, 46);

  const local = new Uint8Array(30 + nameBytes.length + data.length);
  new DataView(local.buffer).setUint32(0, localSignature, true);
  local.set(record.subarray(6, 30), 4); // version needed … name length: the same fields in the same order
  local.set(nameBytes, 30);
  local.set(data, 30 + nameBytes.length);
  return [local, record];
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
