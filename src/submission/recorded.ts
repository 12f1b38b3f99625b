import type { CellValue } from "../assessment";
import { isError, plainLines, valueAt, type Grid } from "../grid";
import { relatedColumns, type Reading } from "../table";
import { TEXT_FIELDS, type Recorded, type TextField } from "./model";

/**
 * What a table holds about each of its indicators, in the instrument's order. Of an indicator with several rows the texts of its first
 * filled one count.
 * @param grids the cells of the workbook the reading is of
 */
export function recordedIn(reading: Reading, grids: readonly Grid[]): readonly Recorded[] {
  const { table, assessment } = reading;
  const grid = grids.find(({ sheet }) => sheet === table.sheet);
  const columns = relatedColumns(table);
  const textIn = (indicator: string, field: TextField): string => {
    const column = columns[field];
    if (grid === undefined || column === null) return "";
    const rows = table.rows.filter((each) => each.indicator === indicator);
    return rows.map(({ row }) => cellText(valueAt(grid, row, column))).find((text) => text !== "") ?? "";
  };
  return assessment.entries.map(({ indicator, level }) => {
    const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, textIn(indicator, field)])) as Record<TextField, string>;
    return { indicator, level, texts };
  });
}

/** What a cell says in words, its lines kept; `""` for a blank or an error. */
export function cellText(value: CellValue): string {
  return value === null || isError(value) ? "" : plainLines(String(value));
}
