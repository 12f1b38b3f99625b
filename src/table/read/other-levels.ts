import { readLevel, type Entry } from "../../assessment";
import type { Instrument } from "../../instrument";
import { valueAt, type Grid, textOf } from "../../grid";
import type { ColumnLevels, FoundTable } from "../model";
import { isLevelMeaning } from "../columns/level-meaning";

/** Titles stand close above their table. */
const TITLE_ROWS = 15;

/**
 * What the other level columns of a table hold, one level per indicator in the instrument's order, from the same rows
 * as the levels themselves. A column without any level is left out: there is nothing to compare with.
 */
export function otherLevels(
  grid: Grid,
  instrument: Instrument,
  { columns, levelColumn }: FoundTable,
  entries: readonly Entry[]
): readonly ColumnLevels[] {
  const others = columns.filter(({ column, meaning }) => column !== levelColumn && isLevelMeaning(meaning));
  return others.flatMap(({ column, header, meaning, year }): ColumnLevels[] => {
    const levels = entries.map(({ cell }) => {
      const reading = cell && readLevel(instrument, valueAt(grid, cell.row, column));
      return reading?.kind === "level" ? reading.level : null;
    });
    if (levels.every((level) => level === null)) return [];
    return [{ column, header, meaning, ...(year === undefined ? {} : { year }), levels }];
  });
}

/** The texts above a table's header, such as its title and the name of the agency; top first. */
export function titlesAbove(grid: Grid, { headerRow, headerRows, rows }: FoundTable): readonly string[] {
  const below = headerRow === null ? Math.min(...rows.map(({ row }) => row)) : headerRow - headerRows + 1;
  const titles: string[] = [];
  for (let row = Math.max(grid.firstRow, below - TITLE_ROWS); row < below; row += 1)
    for (const value of grid.values[row - grid.firstRow] ?? []) if (typeof value === "string") titles.push(textOf(value));
  return titles.filter((title) => title !== "");
}
