import type { Grid } from "../sheet/types";
import { formulaCellsIn, type FormulaCell, type FollowedBy } from "./formula-cells";
import { formulaMapOf, gridOf } from "./cell-values";
import { isTooLong } from "./problem-of";
import { TRACE_NAMESPACE } from "./traces";

/** A part of a sheet, from its first cell on. */
interface Window {
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

/** What is read of every sheet at first: tables of indicators begin near the top. */
const WINDOW: Window = { address: "A1:BZ2000", rows: 2000, columns: 78 };

/** What is read instead where that would be more than Excel hands over at once. */
const SMALL_WINDOW: Window = { address: "A1:Z300", rows: 300, columns: 26 };

/** Cells read of sheets that go on beyond the window, all together; 5 MB is the most Excel on the web hands over. */
const BEYOND = 250_000;

/** A sheet as the survey saw it. */
export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

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
}

/** A custom XML part of our namespace. */
export interface MemoryPart {
  readonly id: string;
  readonly xml: string;
}

/** Parts read at most; the add-in itself leaves one. */
const MOST_PARTS = 20;

type Used = Pick<Excel.Range, "isNullObject" | "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/**
 * Looks through all sheets. Two round trips; three where a sheet goes on beyond the window and what was seen is not
 * enough. Reads only.
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
  const { worksheets, customXmlParts, application } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  application.load("calculationMode");
  const parts = customXmlParts.getByNamespace(TRACE_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- the rule does not see that items are loaded by their ids
  const remembered = parts.items;
  let memory: readonly { readonly id: string; readonly xml: OfficeExtension.ClientResult<string> }[] = [];
  const alongside = (): void => {
    memory = remembered.slice(0, MOST_PARTS).map((part) => ({ id: part.id, xml: part.getXml() }));
    beforeReading();
  };

  const asked = await readWindows(context, alongside, WINDOW).catch((error: unknown) => {
    if (isTooLong(error)) return readWindows(context, alongside, SMALL_WINDOW);
    throw error;
  });
  const found = asked.map(({ worksheet, sheet, window, inWindow, used }) => ({
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
  const enough = larger.length === 0 || (remembered.length === 0 && noneWider && isEnough(found.flatMap(({ grid }) => grid ?? [])));
  const beyond = enough ? new Map<string, Grid | null>() : await readBeyond(context, larger);
  return {
    sheets: found.map(({ sheet }) => sheet),
    grids: found.flatMap(({ sheet, grid }) => beyond.get(sheet.id) ?? grid ?? []),
    formulaCells: found.flatMap(({ formulaCells }) => formulaCells),
    cutShort: larger.flatMap(({ sheet }) => (beyond.get(sheet.id) ? [] : [sheet.name])),
    automatic: application.calculationMode !== "Manual",
    memory: memory.map(({ id, xml }) => ({ id, xml: xml.value })),
  };
}

/** The used cells of a window of each sheet, and how far each sheet goes. One round trip. */
async function readWindows(context: Excel.RequestContext, beforeReading: () => void, window: Window) {
  const asked = context.workbook.worksheets.items.map((worksheet) => {
    const sheet: SurveyedSheet = {
      id: worksheet.id,
      name: worksheet.name,
      hidden: worksheet.visibility !== "Visible",
    };
    const inWindow = worksheet.getRange(window.address).getUsedRangeOrNullObject(true);
    inWindow.load("rowIndex,columnIndex,values,formulas");
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { worksheet, sheet, window, inWindow, used };
  });
  beforeReading();
  await context.sync();
  return asked;
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
