import { rangeAddress, SHEET_COLUMNS, type Rect, SHEET_ROWS } from "../../../grid";
import type { MemoryPart } from "../../../session";
import { isTooLong } from "../../resilience/error-codes";
import { TRACE_NAMESPACE } from "../../host/traces";

/** A sheet as the scan saw it. */
export interface ScannedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

/** A sheet with what was read of it. */
export interface ReadSheet {
  readonly worksheet: Excel.Worksheet;
  readonly sheet: ScannedSheet;
  /** What was read of it at first. */
  readonly window: Rect;
  /** The used cells of the window. */
  readonly inWindow: Excel.Range;
  /** How far the sheet goes. */
  readonly used: Excel.Range;
  /** The same of what lies right of the window, and of what lies below: one cell far out makes a sheet as wide as can be. */
  readonly right: Excel.Range;
  readonly below: Excel.Range;
}

/** What the first reading of a workbook tells. */
export interface FirstReading {
  /** In the order of their tabs. */
  readonly sheets: readonly ReadSheet[];
  readonly memory: readonly MemoryPart[];
  readonly automatic: boolean;
  /** How many round trips it took. */
  readonly roundTrips: number;
}

/** What is read of every sheet at first: tables of indicators begin near the top. */
const WINDOW: Rect = { row: 0, column: 0, rows: 2000, columns: 78 };

/** What is read instead where that would be more than Excel hands over at once. */
const SMALL_WINDOW: Rect = { row: 0, column: 0, rows: 300, columns: 26 };

/** Sheets read without having asked for their names before: one for each indicator, and some more. */
const SHEETS_AT_ONCE = 40;

/** Parts read at most; the add-in itself leaves one. */
const MOST_PARTS = 20;

/** Parts that remember, asked for by id; the text comes with the next answer. */
type AskedPart = { readonly id: string; readonly xml: OfficeExtension.ClientResult<string> };

/**
 * Reads the top of all sheets and what the workbook remembers. One round trip; two where there are many sheets or
 * several parts. Where Excel does not take that as one question, it is asked step by step, and what is remembered by itself.
 * @param beforeReading may add to the batch that reads the cells, such as registering for events
 */
export async function readFirstWindows(context: Excel.RequestContext, beforeReading: () => void): Promise<FirstReading> {
  const smaller = (read: ReadSheets) => (error: unknown) => {
    if (!isTooLong(error)) throw error;
    return read(context, beforeReading, SMALL_WINDOW).then(afterOneInVain);
  };
  return readAtOnce(context, beforeReading, WINDOW)
    .catch(smaller(readAtOnce))
    .catch(() => readInSteps(context, beforeReading, WINDOW).catch(smaller(readInSteps)).then(afterOneInVain));
}

type ReadSheets = (context: Excel.RequestContext, beforeReading: () => void, window: Rect) => Promise<FirstReading>;

const afterOneInVain = (reading: FirstReading): FirstReading => ({ ...reading, roundTrips: reading.roundTrips + 1 });

/** Goes from sheet to sheet, so that none needs to be known: beyond the last there is nothing, which reads as nothing. */
async function readAtOnce(context: Excel.RequestContext, beforeReading: () => void, window: Rect): Promise<FirstReading> {
  const parts = askForLists(context);
  const onlyPart = parts.getOnlyItemOrNullObject();
  onlyPart.load("id");
  const onlyText = onlyPart.getXml();
  const inTurn: (Cells & { readonly worksheet: Excel.Worksheet })[] = [];
  let worksheet = context.workbook.worksheets.getFirst();
  for (let count = 0; count < SHEETS_AT_ONCE; count += 1) {
    worksheet.load("id");
    inTurn.push({ worksheet, ...askForCells(worksheet, window) });
    worksheet = worksheet.getNextOrNullObject();
  }
  beforeReading();
  await context.sync();

  const cellsOf = new Map(inTurn.flatMap((one) => (one.worksheet.isNullObject ? [] : [[one.worksheet.id, one]])));
  const sheets = context.workbook.worksheets.items.map((one) => ({
    ...asListed(one),
    ...(cellsOf.get(one.id) ?? askForCells(one, window)),
    worksheet: one,
  }));
  const severalParts = onlyPart.isNullObject && parts.items.length > 0;
  const memory = onlyPart.isNullObject ? askForParts(parts) : [{ id: onlyPart.id, xml: onlyText }];
  const more = severalParts || sheets.some(({ sheet }) => !cellsOf.has(sheet.id));
  if (more) await context.sync();
  return reading(context, sheets, memory, more ? 2 : 1);
}

/** Asks first which sheets there are, and by itself what is remembered. Three or four round trips. */
async function readInSteps(context: Excel.RequestContext, beforeReading: () => void, window: Rect): Promise<FirstReading> {
  askForSheets(context);
  await context.sync();
  const sheets = context.workbook.worksheets.items.map((worksheet) => ({
    ...asListed(worksheet),
    ...askForCells(worksheet, window),
  }));
  beforeReading();
  await context.sync();
  const apart = await import(/* webpackChunkName: "large-sheets" */ "./memory-apart").then(({ memoryApart }) => memoryApart());
  const known = reading(context, sheets, [], 2 + apart.roundTrips);
  return { ...known, memory: apart.parts };
}

type Cells = Pick<ReadSheet, "window" | "inWindow" | "used" | "right" | "below">;

function askForSheets(context: Excel.RequestContext): void {
  const { worksheets, application } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  application.load("calculationMode");
}

function askForLists(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  askForSheets(context);
  const parts = context.workbook.customXmlParts.getByNamespace(TRACE_NAMESPACE);
  parts.load("items/id");
  return parts;
}

function asListed(worksheet: Excel.Worksheet): Pick<ReadSheet, "worksheet" | "sheet"> {
  const { id, name, visibility } = worksheet;
  return { worksheet, sheet: { id, name, hidden: visibility !== "Visible" } };
}

const rightOf = ({ rows, columns }: Rect): Rect => ({ row: 0, column: columns, rows, columns: SHEET_COLUMNS - columns });
const belowOf = ({ rows }: Rect): Rect => ({ row: rows, column: 0, rows: SHEET_ROWS - rows, columns: SHEET_COLUMNS });

function askForCells(worksheet: Excel.Worksheet, window: Rect): Cells {
  const inWindow = worksheet.getRange(rangeAddress(window)).getUsedRangeOrNullObject(true);
  inWindow.load("rowIndex,columnIndex,values,formulas");
  const [used, right, below] = [
    worksheet.getUsedRangeOrNullObject(true),
    worksheet.getRange(rangeAddress(rightOf(window))).getUsedRangeOrNullObject(true),
    worksheet.getRange(rangeAddress(belowOf(window))).getUsedRangeOrNullObject(true),
  ];
  for (const range of [used, right, below]) range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { window, inWindow, used, right, below };
}

function askForParts(parts: Excel.CustomXmlPartScopedCollection): readonly AskedPart[] {
  return parts.items.slice(0, MOST_PARTS).map((part) => ({ id: part.id, xml: part.getXml() }));
}

function reading(
  context: Excel.RequestContext,
  sheets: readonly ReadSheet[],
  memory: readonly AskedPart[],
  roundTrips: number
): FirstReading {
  return {
    roundTrips,
    sheets,
    memory: memory.map(({ id, xml }) => ({ id, xml: xml.value })),
    automatic: context.workbook.application.calculationMode !== "Manual",
  };
}
