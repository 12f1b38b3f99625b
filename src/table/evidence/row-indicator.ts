import type { CellValue } from "../../assessment";
import { isBlank, textOf, valueAt, type Grid } from "../../grid";
import { findIndicator, type IndicatorKey, type Instrument } from "../../instrument";
import { keysOfCode, splitName } from "../names/codes";
import { nameIndexOf } from "../names/name-index";
import type { ListColumns } from "./list-columns";

/** No name of an indicator is so long, whatever stands around it. */
const LONGEST_NAME = 250;

/** The indicator that a cell names by number, code or name; `null` for none, or several. */
export function indicatorIn(instrument: Instrument, cell: CellValue): IndicatorKey | null {
  if (isBlank(cell) || (typeof cell !== "string" && typeof cell !== "number")) return null;
  if (typeof cell === "string" && cell.length > LONGEST_NAME) return null;
  const exact = findIndicator(instrument, cell)?.key;
  if (exact !== undefined) return exact;
  const [match, other] = nameIndexOf(instrument).match(textOf(cell))?.keys ?? [];
  return other === undefined ? (match ?? null) : null;
}

/** The indicator in front of a text, as in *Indikator 1: bukti rencana*; `null` for none. */
export function inFront(instrument: Instrument, text: string): IndicatorKey | null {
  if (text.length > LONGEST_NAME || !/^\s*(?:indikator|ik|ind|i)[\s.-]*\d/i.test(text)) return null;
  const [key, other] = keysOfCode(instrument, splitName(text).code);
  return other === undefined ? (key ?? null) : null;
}

/** The indicator that a row between the items names: alone in its row, with its number or its whole name. */
export function headingIn(grid: Grid, instrument: Instrument, row: number, columns: ListColumns["columns"]): IndicatorKey | null {
  const cells = (grid.values[row - grid.firstRow] ?? []).filter((cell) => !isBlank(cell));
  const texts = cells.filter((cell): cell is string => typeof cell === "string");
  const holds = (column: number | undefined): boolean => column !== undefined && !isBlank(valueAt(grid, row, column));
  if (cells.length > 3 || texts.length === 0 || holds(columns.state) || (cells.length > 1 && holds(columns.item))) return null;
  for (const text of texts.filter(({ length }) => length <= LONGEST_NAME)) {
    const dotted = /^\s*(\d\.\d)\s+(\p{L}.*)$/u.exec(text);
    const found = indicatorIn(instrument, dotted?.[2] ?? splitName(text).name);
    if (found !== null) return found;
  }
  return null;
}
