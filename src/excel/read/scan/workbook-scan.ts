import type { Grid } from "../../../grid";
import type { FollowedBy, MemoryPart } from "../../../session";
import { formulaMapOf, gridOf, holdsOnlyValues } from "../cells/cell-values";
import { withWholeNames } from "../../../table";
import { askToCalculate, formulaCellsIn, type FormulaCell } from "../cells/formula-cells";
import { readFirstWindows, type ScannedSheet } from "./first-windows";
import { reachesBeyond, type Pointed, type Used } from "./large-sheet";
import type { RestOfSheets } from "./large-sheets";

/** Everything one scan of the workbook found. */
export interface WorkbookScan {
  readonly sheets: readonly ScannedSheet[];
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

/** What a scan of the workbook is for. */
export interface ScanWish {
  /** Whether what longer sheets hold further down is not needed any more. */
  readonly isEnough?: (grids: readonly Grid[]) => boolean;
  /** Whether formulas that wait for a table may be calculated along with the second round trip, which saves a third. */
  readonly calculating?: boolean;
  /** Cells that the person points at: they are read however far down they lie. */
  readonly at?: Pointed;
}

/** How a scan is made. */
export interface Scanning {
  readonly followedBy: FollowedBy;
  /** May add to the batch that reads the cells, such as registering for events. */
  readonly beforeReading: () => void;
  readonly wish: ScanWish;
}

/**
 * Looks through all sheets. One round trip; more only where there are many sheets, or one goes on beyond its window. Reads
 * only, unless formulas are calculated.
 * @param context asked for nothing else yet
 */
export async function scanWorkbook(
  context: Excel.RequestContext,
  { followedBy, beforeReading, wish: { isEnough = () => false, calculating = false, at } }: Scanning
): Promise<WorkbookScan> {
  const { sheets, memory, automatic, roundTrips } = await readFirstWindows(context, beforeReading);
  const found = sheets.map(({ sheet, window, inWindow, used, right, below }) => ({
    sheet,
    window,
    used: used as Used,
    right: usedIn(right),
    below: usedIn(below),
    grid: inWindow.isNullObject ? null : { ...gridOf(inWindow, sheet.name, sheet.hidden), formulas: formulaMapOf(inWindow, null) },
    formulaCells: inWindow.isNullObject ? [] : formulaCellsIn(sheet.id, inWindow, followedBy),
    isLarger: !used.isNullObject && reachesBeyond(used, window),
  }));
  const seesFormulas = sheets.some(({ inWindow }) => !inWindow.isNullObject && !holdsOnlyValues(inWindow));
  const larger = found.flatMap(({ isLarger, grid, ...one }) => (isLarger ? [{ ...one, top: grid }] : []));
  // The code that reads on is fetched while the windows are searched for a table.
  const readingOn = larger.length === 0 ? null : import(/* webpackChunkName: "large-sheets" */ "./large-sheets");
  const formulaCells = found.flatMap((one) => one.formulaCells);
  const noneWider = larger.every(({ used, window }) => used.columnIndex + used.columnCount <= window.columns);
  // The windows are not enough where something is remembered: that may lie further down.
  const enough = larger.length === 0 || (memory.length === 0 && noneWider && isEnough(found.flatMap(({ grid }) => grid ?? [])));
  const readOn = async (alongWith: () => void): Promise<RestOfSheets> => {
    if (readingOn === null) return { grids: new Map(), formulaCells: [], roundTrips: 0 };
    const { readLargeSheets } = await readingOn;
    return readLargeSheets(context, larger, { withCells: !enough, at: at ?? null, seesFormulas }, followedBy, alongWith);
  };
  const rest =
    calculating && formulaCells.length > 0
      ? await readOn(() => askToCalculate(context, formulaCells, automatic)).catch(() => readOn(() => undefined))
      : await readOn(() => undefined);
  return {
    sheets: found.map(({ sheet }) => sheet),
    grids: await withWholeNames(found.flatMap(({ sheet, grid }) => rest.grids.get(sheet.id) ?? grid ?? [])),
    formulaCells: [...formulaCells, ...rest.formulaCells],
    cutShort: larger.flatMap(({ sheet }) => (rest.grids.has(sheet.id) ? [] : [sheet.name])),
    automatic,
    memory,
    roundTrips: roundTrips + rest.roundTrips,
  };
}

function usedIn(range: Excel.Range): Used | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { rowIndex, columnIndex, rowCount, columnCount };
}
