import type { CellValue } from "../../assessment";
import { applyEdits, decodeEntities, escapeText, type Edit, type NewContent, type WorkbookFile } from "../../file";
import { cellCount, contains, parseA1, placeOfKey, splitSheet } from "../../grid";

/** Where what a chart keeps of the cells it draws ends. */
const END = /<\/(?:\w+:)?(?:num|str)Cache>/g;
/** What stands before it: the reference and what is kept, numbers or texts. Looked for in a short piece, so that no file can make it slow. */
const BEGINNING = /<(?:\w+:)?f>([^<]*)<\/(?:\w+:)?f>\s*<(?:\w+:)?(num|str)Cache>$/;
/** The longest formula of Excel, its letters written as entities, and tags. */
const LONGEST = 60_000;
const COUNT = /<(\w+:)?ptCount\s+val="(\d+)"\s*\/>/;
const POINT = /<((?:\w+:)?pt)\s+idx="(\d+)"[^<>]*>\s*<(?:\w+:)?v>[^<]*<\/(?:\w+:)?v>\s*<\/\1>/g;

/** More references than charts of real workbooks have together: so that no file can make it slow. */
const MOST_REFERENCES = 20_000;

type Contents = ReadonlyMap<string, ReadonlyMap<string, NewContent>>;

/**
 * Charts keep what their cells showed when the file was saved, and viewers that never calculate draw that: where a cell shows something
 * else now, so does its chart.
 *
 * @param contents the new contents of cells, by sheet part and cell
 */
export function refreshCharts(file: WorkbookFile, contents: Contents): void {
  if (contents.size === 0) return;
  let references = 0;
  for (const part of file.opened.parts().filter((each) => /^\/xl\/charts\/[^/]+\.xml$/i.test(each))) {
    const source = file.opened.text(part);
    const edits: Edit[] = [];
    let from = 0;
    for (const { index: end, 0: closing } of source.matchAll(END)) {
      const opened = source.lastIndexOf("Cache>", end - 1);
      const start = opened + "Cache>".length;
      const beginning = opened < from ? null : BEGINNING.exec(source.slice(Math.max(from, start - LONGEST), start));
      from = end + closing.length;
      if (beginning === null) continue;
      if ((references += 1) > MOST_REFERENCES) break;
      const [, reference = "", kind] = beginning;
      const kept = source.slice(start, end);
      const now = withValues(kept, kind === "num", valuesNow(file, contents, decodeEntities(reference), kept));
      if (now !== kept) edits.push({ start, end, text: now });
    }
    if (edits.length > 0) file.opened.write(part, applyEdits(source, edits));
  }
}

/** New values of the cells a chart draws, by their number in it. None where the numbers are those of visible cells alone. */
function valuesNow(file: WorkbookFile, contents: Contents, reference: string, kept: string): ReadonlyMap<number, CellValue> {
  const values = new Map<number, CellValue>();
  const { sheet: name, range } = splitSheet(reference);
  const [rect, ...more] = parseA1(range);
  const sheet = file.sheets.find((each) => each.name.toLowerCase() === name?.toLowerCase());
  if (!sheet || !rect || more.length > 0 || Number(COUNT.exec(kept)?.[2]) !== cellCount(rect)) return values;
  for (const [key, { value }] of contents.get(sheet.part) ?? []) {
    const at = placeOfKey(key);
    // What could not be told is left as the sender saw it.
    if (value !== undefined && contains(rect, at)) values.set((at.row - rect.row) * rect.columns + at.column - rect.column, value);
  }
  return values;
}

function withValues(kept: string, isNumbers: boolean, values: ReadonlyMap<number, CellValue>): string {
  const count = COUNT.exec(kept);
  if (values.size === 0 || count === null) return kept;
  const prefix = count[1] ?? "";
  const points = new Map([...kept.matchAll(POINT)].map(([whole, , number]) => [Number(number), whole]));
  for (const [number, value] of values) {
    // What is no number is drawn as a gap.
    const text = isNumbers ? (typeof value === "number" ? String(value) : null) : typeof value === "string" ? escapeText(value) : null;
    if (text === null) points.delete(number);
    else points.set(number, `<${prefix}pt idx="${number}"><${prefix}v>${text}</${prefix}v></${prefix}pt>`);
  }
  const sorted = [...points].sort(([one], [other]) => one - other).map(([, point]) => point);
  return kept.replace(POINT, "").replace(COUNT, (whole) => whole + sorted.join(""));
}
