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
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return holdsName(bytes, "EncryptedPackage") ? "password" : "old-xls";
  // Excel 2 to 4 wrote the records of a sheet without a container.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0x00) return "old-xls";
  const text = textOf(bytes.subarray(0, HEAD));
  if (text === null) return "not-a-workbook";
  const start = text.trimStart().slice(0, 2000);
  if (start.startsWith("%PDF")) return "pdf";
  if (/urn:schemas-microsoft-com:office:spreadsheet/i.test(start)) return "spreadsheet-xml";
  if (/^(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|table|meta)\b/i.test(start)) return "html";
  return /^<\?xml\b/i.test(start) ? "not-a-workbook" : "csv";
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);

/** Names of streams are written in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const head = new TextDecoder("utf-16le").decode(bytes.subarray(0, STREAMS));
  const tail = new TextDecoder("utf-16le").decode(bytes.subarray(Math.max(0, bytes.length - STREAMS) & ~1));
  return head.includes(name) || tail.includes(name);
}

/** The bytes as text, or null when they are none. The last character may be cut in the middle. */
function textOf(bytes: Uint8Array): string | null {
  const wide = startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : null;
  const text = new TextDecoder(wide ?? "utf-8").decode(bytes);
  // Lists saved by old programs are in Windows-1252, which has no invalid bytes: only control characters tell data from text.
  let control = 0;
  for (const character of text) if (character < " " && !"\t\n\r\f".includes(character)) control += 1;
  return control === 0 ? text.replace(/^\uFEFF/, "") : null;
}
