import { endColumn, valueAt, range, textOf } from "../../grid";
import { headerParts } from "./header-rows";
import { readHeader } from "./headers";
import type { Column } from "../model";
import type { TableShape } from "./table-shape";
import { contentOf } from "./column-content";

/**
 * Whether a table that only numbers its lines is about indicators: it says so in the header of the numbers or of the
 * levels, and no column names something else line by line.
 */
export function isAboutIndicators(shape: TableShape, columns: readonly Column[]): boolean {
  const { grid, header, region, keys, rows } = shape;
  const headers = range(region.from, region.to).map((column) => ({
    column,
    parts: header === null ? [] : headerParts(grid, header, column, region),
  }));
  const own = headers.find(({ column }) => column === keys.number)?.parts.join(" ") ?? "";
  const says =
    /indikator|indicator|\bik\b/i.test(own) || rows.every(({ row }) => /[a-z]/i.test(textOf(valueAt(grid, row, keys.number ?? 0))));
  const naming = headers.some(({ column, parts }) => {
    if (column === keys.number || repeatsNumbers(shape, column)) return false;
    const content = contentOf(shape, column);
    const meaning = readHeader(parts)?.meaning;
    const different = content.distinctTexts > 0.8 * rows.length;
    if (meaning === "name") return content.distinctTexts > 0.3 * rows.length;
    return different && !says && (meaning === undefined || meaning === "owner" || meaning === null);
  });
  if (naming) return false;
  const level = columns.some(
    ({ header: text, meaning }) => meaning === "self" || /level|tingkat|\btk\b|kematangan|capaian|mandiri/i.test(text)
  );
  return says || level || TITLE.test(titlesAbove(shape));
}

/** A number with at most the word for what it counts: `Indikator 12` says no more than 12. */
const ONLY_A_NUMBER = /^(?:indikator|indicator|ik|i|nomor|no)?[\s.:-]*\d+(?:-\d+)?\.?$/i;

function repeatsNumbers({ grid, rows }: TableShape, column: number): boolean {
  return rows.every(({ row }) => ONLY_A_NUMBER.test(textOf(valueAt(grid, row, column)).trim()));
}

/** What titles call an assessment. */
const TITLE = /\bspbe\b|\bpemdi\b|pemerintah digital|penilaian mandiri|kematangan|\bindikator\b/i;
const TITLE_ROWS = 6;

/** The titles above a table, from all columns of the sheet: a title on the left is that of every table below it. */
function titlesAbove({ grid, header, rows }: TableShape): string {
  const below = header?.first ?? rows[0]?.row ?? grid.firstRow;
  const titles = range(Math.max(grid.firstRow, below - TITLE_ROWS), below).flatMap((row) =>
    range(grid.firstColumn, endColumn(grid)).map((column) => textOf(valueAt(grid, row, column)))
  );
  return [grid.sheet, ...titles].join(" ");
}
