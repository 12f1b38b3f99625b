import { parseA1 } from "../../grid";
import type { IndicatorKey } from "../../instrument";
import type { FoundTable } from "../../table";

/** Cells that were selected: the sheet by Excel's id, the address as the event tells it (`"C14"`, `"C14:F14"`, `"A1,C3"`). */
export interface SelectedCells {
  readonly sheetId: string;
  readonly address: string;
}

/**
 * The indicator whose row is selected; `null` when it is no row of the table, or cells of several indicators. Several areas are
 * no place to look at either.
 *
 * @param tableSheetId Excel's id of the table's sheet
 * @example pointedIndicator(table, "{1}", { sheetId: "{1}", address: "G14" }) // "3"
 */
export function pointedIndicator(
  table: FoundTable,
  tableSheetId: string | undefined,
  { sheetId, address }: SelectedCells
): IndicatorKey | null {
  if (sheetId !== tableSheetId) return null;
  const areas = parseA1(address);
  const [area] = areas;
  if (area === undefined || areas.length > 1) return null;
  const selected = table.rows.filter(({ row }) => row >= area.row && row < area.row + area.rows);
  const [first] = selected;
  return first !== undefined && selected.every(({ indicator }) => indicator === first.indicator) ? first.indicator : null;
}
