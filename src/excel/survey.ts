import type { Grid } from "../sheet/types";
import { formulaCellsIn, type FormulaCell, type FollowedBy } from "./formula-cells";
import { formulaMapOf, gridOf } from "./cell-values";
import { readAtFirst, type MemoryPart, type SurveyedSheet, type Window } from "./first-reading";
import { isTooLong } from "./problem-of";

/** Cells read of sheets that go on beyond the window, all together; 5 MB is the most Excel on the web hands over. */
const BEYOND = 250_000;

/** Everything one look through the workbook found. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  readonly grids: readonly Grid[];
  /** Cells whose formulas follow the attached table. */
  readonly formulaCells: readonly FormulaCell[];
  /** Sheets that were not read to the end, because they are too large. */
  readonly cutShort: readonly string[];
  /** Whether Excel calculates by itself. */
  readonly automatic: boolean;
  /** The parts of the file that remember something for us. */
  readonly memory: readonly MemoryPart[];
  /** How many round trips it took. */
  readonly roundTrips: number;
}

type Used = Pick<Excel.Range, "isNullObject" | "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/**
 * Looks through all sheets. One round trip; more only where there are many sheets, or one goes on beyond the window and
 * what was seen is not enough. Reads only.
 * @param context asked for nothing else yet
 * @param isEnough whether what longer sheets hold further down is not needed any more
 * @param beforeReading may add to the batch that reads the cells, such as registering for events
 */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  followedBy: FollowedBy,
  beforeReading: () => void,
  isEnough: (grids: readonly Grid[]) => boolean = () => false
): Promise<Survey> {
  const { sheets, memory, automatic, roundTrips } = await readAtFirst(context, beforeReading);
  const found = sheets.map(({ worksheet, sheet, window, inWindow, used }) => ({
    worksheet,
    sheet,
    window,
    used: used as Used,
    grid: inWindow.isNullObject
      ? null
      : { ...gridOf(inWindow, sheet.name, sheet.hidden), formulas: formulaMapOf(inWindow, null) },
    formulaCells: inWindow.isNullObject ? [] : formulaCellsIn(sheet.id, inWindow, followedBy),
    isLarger: !used.isNullObject && reachesBeyond(used, window),
  }));
  const larger = found.filter(({ isLarger }) => isLarger);
  const noneWider = larger.every(({ used, window }) => used.columnIndex + used.columnCount <= window.columns);
  // What is remembered may lie further down.
  const enough = larger.length === 0 || (memory.length === 0 && noneWider && isEnough(found.flatMap(({ grid }) => grid ?? [])));
  const beyond = enough ? new Map<string, Grid | null>() : await readBeyond(context, larger);
  return {
    sheets: found.map(({ sheet }) => sheet),
    grids: found.flatMap(({ sheet, grid }) => beyond.get(sheet.id) ?? grid ?? []),
    formulaCells: found.flatMap(({ formulaCells }) => formulaCells),
    cutShort: larger.flatMap(({ sheet }) => (beyond.get(sheet.id) ? [] : [sheet.name])),
    automatic,
    memory,
    roundTrips: roundTrips + (enough ? 0 : 1),
  };
}

function reachesBeyond({ rowIndex, rowCount, columnIndex, columnCount }: Used, { rows, columns }: Window): boolean {
  return rowIndex + rowCount > rows || columnIndex + columnCount > columns;
}

/** Whole sheets, smallest first, as far as they fit into one answer; `null` for those that do not. */
async function readBeyond(
  context: Excel.RequestContext,
  larger: readonly { readonly worksheet: Excel.Worksheet; readonly sheet: SurveyedSheet; readonly used: Used }[]
): Promise<ReadonlyMap<string, Grid | null>> {
  const sizeOf = ({ used }: { readonly used: Used }) => used.rowCount * used.columnCount;
  let left = BEYOND;
  const asked = [...larger]
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .flatMap((one) => {
      left -= sizeOf(one);
      if (left < 0) return [];
      const { worksheet, sheet, used } = one;
      const range = worksheet.getRangeByIndexes(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount);
      range.load("rowIndex,columnIndex,values");
      return [{ sheet, range }];
    });
  try {
    if (asked.length > 0) await context.sync();
  } catch (error) {
    if (isTooLong(error)) return new Map();
    throw error;
  }
  return new Map(asked.map(({ sheet, range }) => [sheet.id, gridOf(range, sheet.name, sheet.hidden)]));
}
