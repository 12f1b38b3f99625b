import type { RefusalReason } from "./refusal";

/** How far into a file its kind is looked for. */
const HEAD = 4096;
/** How far into an old Office container the names of its streams are looked for. */
const STREAMS = 64 * 1024;

/**
 * What a file is that is no zip, by its first bytes, whatever its name says; null for a zip.
 * Source: the signatures of [MS-CFB] 2.2, [MS-OFFCRYPTO] 2.3.4, PDF and zip.
 *
 * @example recognise(new TextEncoder().encode("No;Indikator;Nilai")) // "csv"
 */
export function recognise(bytes: Uint8Array): RefusalReason | null {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b])) return null;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return kindOfContainer(bytes);
  // Excel 2 to 4 wrote the records of a sheet without a container.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0x00) return "old-xls";
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  const text = textOf(bytes.subarray(0, HEAD));
  if (text === null) return "not-a-workbook";
  const start = text.trimStart().slice(0, 2000);
  if (/urn:schemas-microsoft-com:office:spreadsheet/i.test(start)) return "spreadsheet-xml";
  if (/^(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|table|meta)\b/i.test(start)) return "html";
  return /^<\?xml\b/i.test(start) ? "not-a-workbook" : "csv";
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);

/** An old Office container tells its kind by the names of its streams, written in UTF-16. Source: [MS-CFB] 2.2 and 2.6. */
function kindOfContainer(bytes: Uint8Array): RefusalReason {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Where the list of streams begins: the header counts sectors from after itself.
  const list = bytes.length < 512 ? 0 : (view.getUint32(48, true) + 1) * 2 ** Math.min(12, view.getUint16(30, true));
  const pieces = [0, list, Math.max(0, bytes.length - STREAMS) & ~1].map((at) => bytes.subarray(at, at + STREAMS));
  const names = pieces.map((piece) => new TextDecoder("utf-16le").decode(piece)).join(" ");
  if (names.includes("EncryptedPackage")) return "password";
  if (names.includes("WordDocument")) return "word";
  return names.includes("PowerPoint Document") ? "powerpoint" : "old-xls";
}

/** The bytes as text, or null when they are none. The last character may be cut in the middle. */
function textOf(bytes: Uint8Array): string | null {
  const wide =
    startsWith(bytes, [0xff, 0xfe]) || bytes[1] === 0 ? "utf-16le" : startsWith(bytes, [0xfe, 0xff]) || bytes[0] === 0 ? "utf-16be" : null;
  const text = new TextDecoder(wide ?? "utf-8").decode(bytes);
  // Lists saved by old programs are in Windows-1252, which has no invalid bytes: only control characters tell data from text.
  let control = 0;
  for (const character of text) if (character < " " && !"\t\n\r\f".includes(character)) control += 1;
  return control === 0 ? text.replace(/^\uFEFF/, "") : null;
}
