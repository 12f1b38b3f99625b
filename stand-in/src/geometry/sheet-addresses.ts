import { rectAddress } from "./addresses";
import type { Rect } from "./rect";

/** What Excel would take for a cell in one of its two styles (`AB12`, `R1C1`, `R`, `C2`), or for a truth value. */
const MISTAKABLE = /^(?:[a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*|true|false)$/i;

/** A sheet's name as it stands before `!`: quoted unless it is a plain word that cannot be mistaken for anything else. */
export function quotedSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !MISTAKABLE.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `LKE!G12:G70`, `'Data 2021'!A1`. */
export const sheetAddress = (sheetName: string, rect: Rect): string => `${quotedSheetName(sheetName)}!${rectAddress(rect)}`;

/** Splits `'My Sheet'!A1` into its sheet (null when there is none) and the rest. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text.trim());
  if (match === null) return { sheet: null, local: text.trim() };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, local: match[3] ?? "" };
}

/** Splits `A1,'a,b'!B2` at its commas outside quotes. */
export function splitAreas(text: string): readonly string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== "");
}
