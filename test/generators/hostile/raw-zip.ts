import { deflateSync } from "fflate";
import { crc32 } from "../../../src/file/zip/crc32";

/** An entry of a zip written byte by byte, where each field can say something else than it should. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly content: Uint8Array;
  /** Written as it is, or deflated; 8 is deflate. */
  readonly method?: number;
  readonly flags?: number;
  /** What the list says, where it lies. */
  readonly listed?: { readonly name?: string; readonly size?: number; readonly compressedSize?: number; readonly start?: number };
  /** What the header before the data says, where it lies. */
  readonly local?: { readonly name?: string; readonly size?: number; readonly method?: number };
}

/** Bytes before, after and within the end of a zip. */
export interface RawEnd {
  readonly comment?: Uint8Array;
  readonly count?: number;
  readonly disk?: number;
  readonly start?: number;
  /** Between the list and its end. */
  readonly before?: Uint8Array;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Little-endian fields: `[bytes, value]`. */
function fields(...all: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes = new Uint8Array(all.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of all) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

const nameBytes = (name: string | Uint8Array): Uint8Array => (typeof name === "string" ? utf8(name) : name);

/** A zip of these entries, right wherever nothing else is said. */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Uint8Array {
  const locals: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, method = 8, flags = 0, listed = {}, local = {} } of entries) {
    const data = method === 8 ? deflateSync(content, { level: 6 }) : content;
    const crc = crc32(content);
    const localName = nameBytes(local.name ?? name);
    const head = fields(
      [4, 0x04034b50], [2, 20], [2, flags], [2, local.method ?? method], [4, 0x00210000], [4, crc], [4, data.length],
      [4, local.size ?? content.length], [2, localName.length], [2, 0]
    ); // prettier-ignore
    const listName = nameBytes(listed.name ?? name);
    records.push(
      fields(
        [4, 0x02014b50], [2, 20], [2, 20], [2, flags], [2, method], [4, 0x00210000], [4, crc], [4, listed.compressedSize ?? data.length],
        [4, listed.size ?? content.length], [2, listName.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, listed.start ?? offset]
      ), // prettier-ignore
      listName
    );
    locals.push(head, localName, data);
    offset += head.length + localName.length + data.length;
  }
  const list = join(...records);
  const count = end.count ?? entries.length;
  const comment = end.comment ?? new Uint8Array(0);
  const tail = fields(
    [4, 0x06054b50], [2, end.disk ?? 0], [2, 0], [2, count], [2, count], [4, list.length], [4, end.start ?? offset], [2, comment.length]
  ); // prettier-ignore
  return join(...locals, list, end.before ?? new Uint8Array(0), tail, comment);
}
