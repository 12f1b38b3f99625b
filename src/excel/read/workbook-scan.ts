import type { Rect } from "../../grid/rect";
import type { Grid } from "../../grid/grid";
import type { Beyond, Used } from "./large-sheets";
import type { Pointed } from "./text-search";
import { formulaMapOf, gridOf } from "./cell-values";
import { readAtFirst, type MemoryPart, type SurveyedSheet } from "./first-reading";
import { askToCalculate, formulaCellsIn, type FormulaCell } from "./formula-cells";
import type { FollowedBy } from "../../session/formulas/follows";

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

/** What a look through the workbook is for. */
export interface SurveyWish {
  /** Whether what longer sheets hold further down is not needed any more. */
  readonly isEnough?: (grids: readonly Grid[]) => boolean;
  /** Whether formulas that wait for a table may be calculated along with the second round trip, which saves a third. */
  readonly calculating?: boolean;
  /** Cells that the person points at: they are read however far down they lie. */
  readonly at?: Pointed;
}

/** How a survey is made. */
export interface Surveying {
  readonly followedBy: FollowedBy;
  /** May add to the batch that reads the cells, such as registering for events. */
  readonly beforeReading: () => void;
  readonly wish: SurveyWish;
}

/**
 * Looks through all sheets. One round trip; more only where there are many sheets, or one goes on beyond the window. Reads
 * only, unless formulas are calculated.
 * @param context asked for nothing else yet
 */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  { followedBy, beforeReading, wish: { isEnough = () => false, calculating = false, at } }: Surveying
): Promise<Survey> {
  const { sheets, memory, automatic, roundTrips } = await readAtFirst(context, beforeReading);
  const found = sheets.map(({ worksheet, sheet, window, inWindow, used }) => ({
    worksheet,
    sheet,
    window,
    used: used as Used,
    grid: inWindow.isNullObject ? null : { ...gridOf(inWindow, sheet.name, sheet.hidden), formulas: formulaMapOf(inWindow, null) },
    formulaCells: inWindow.isNullObject ? [] : formulaCellsIn(sheet.id, inWindow, followedBy),
    isLarger: !used.isNullObject && reachesBeyond(used, window),
  }));
  const larger = found.flatMap(({ isLarger, grid, ...one }) => (isLarger ? [{ ...one, top: grid }] : []));
  // On its way while what was read is looked through.
  const readingOn = larger.length === 0 ? null : import(/* webpackChunkName: "beyond" */ "./large-sheets");
  const formulaCells = found.flatMap((one) => one.formulaCells);
  const noneWider = larger.every(({ used, window }) => used.columnIndex + used.columnCount <= window.columns);
  // What is remembered may lie further down.
  const enough = larger.length === 0 || (memory.length === 0 && noneWider && isEnough(found.flatMap(({ grid }) => grid ?? [])));
  const readOn = async (alongWith: () => void): Promise<Beyond> => {
    if (readingOn === null) return { grids: new Map(), formulaCells: [], roundTrips: 0 };
    const { readBeyond } = await readingOn;
    return readBeyond(context, larger, { withCells: !enough, at: at ?? null }, followedBy, alongWith);
  };
  const beyond =
    calculating && formulaCells.length > 0
      ? await readOn(() => askToCalculate(context, formulaCells, automatic)).catch(() => readOn(() => undefined))
      : await readOn(() => undefined);
  return {
    sheets: found.map(({ sheet }) => sheet),
    grids: found.flatMap(({ sheet, grid }) => beyond.grids.get(sheet.id) ?? grid ?? []),
    formulaCells: [...formulaCells, ...beyond.formulaCells],
    cutShort: larger.flatMap(({ sheet }) => (beyond.grids.has(sheet.id) ? [] : [sheet.name])),
    automatic,
    memory,
    roundTrips: roundTrips + beyond.roundTrips,
  };
}

/** Whether a sheet goes on beyond its window. */
function reachesBeyond({ rowIndex, rowCount, columnIndex, columnCount }: Used, { rows, columns }: Rect): boolean {
  return rowIndex + rowCount > rows || columnIndex + columnCount > columns;
}
