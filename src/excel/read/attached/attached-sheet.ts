import { parseA1, type Rect, cellCount, type Grid } from "../../../grid";
import { type FoundTable, withWholeNames } from "../../../table";
import { formulaMapOf, gridOf } from "../cells/cell-values";
import { formulaCellsIn, type FormulaCell } from "../cells/formula-cells";
import type { FollowedBy, ChangeEvent } from "../../../session";
import type { KnownBefore, LevelValidations } from "./level-validations";
import { readWindow } from "./read-window";

/** Cells of the largest changed area whose formulas are read; instead of a larger one, the top of its sheet is read. */
const FORMULAS_AT_ONCE = 5_000;
const TOP_OF_SHEET: Rect = { row: 0, column: 0, rows: 2000, columns: 78 };

/** What one round trip told about the attached table's sheet. */
export interface SheetReading {
  readonly grid: Grid;
  /** Sheets that exist now: id → name. */
  readonly names: ReadonlyMap<string, string>;
  readonly automatic: boolean;
  /** What the level cells accept, to be handed to the next reading. */
  readonly validations: LevelValidations | null;
  /** Whether changed cells wait for F9: only in manual mode. */
  readonly waitsForF9: boolean;
  /** Formula cells as they stand now in the areas where something changed. */
  readonly formulas: readonly {
    readonly sheetId: string;
    readonly rect: Rect;
    readonly cells: readonly FormulaCell[];
  }[];
}

/**
 * Reads the sheet of a table around the table, and the formulas where the events say something changed. One round trip.
 * @param sheetId Excel's id of the sheet, which survives renaming
 * @param known what was known before about what the level cells accept
 * @throws Excel's `ItemNotFound` when the sheet, or one that an event names, is gone
 */
export async function readSheet(
  context: Excel.RequestContext,
  sheetId: string,
  table: FoundTable,
  events: readonly ChangeEvent[],
  followedBy: FollowedBy,
  known: KnownBefore
): Promise<SheetReading> {
  const rules = await levelRules();
  const { worksheets, application } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  application.load("calculationMode,calculationState");
  const worksheet = worksheets.getItem(sheetId);
  const { row, column, rows, columns } = readWindow(table);
  const cells = worksheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
  cells.load("rowIndex,columnIndex,values");
  const levels = worksheet.getRangeByIndexes(row, table.levelColumn, rows, 1).getUsedRangeOrNullObject(true);
  levels.load("rowIndex,columnIndex,values,formulas");
  const accepted = rules?.askLevelValidations(context.workbook, sheetId, table, events, known);
  const asked = askFormulas(worksheets, events);
  await context.sync();

  const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const name = names.get(sheetId) ?? table.sheet;
  const hidden = worksheets.items.some(({ id, visibility }) => id === sheetId && visibility !== "Visible");
  const emptied: Grid = { sheet: name, firstRow: 0, firstColumn: 0, values: [], hidden };
  const [grid = emptied] = cells.isNullObject ? [] : await withWholeNames([gridOf(cells, name, hidden)]);
  const validations = accepted && rules ? rules.levelValidationsOf(accepted, grid, known.grids) : known.validations;
  return {
    grid: {
      ...grid,
      ...(levels.isNullObject ? {} : { formulas: formulaMapOf(levels, [table.levelColumn]) }),
      ...(validations && rules ? { validations: rules.cellValidations(validations, table.levelColumn) } : {}),
    },
    validations,
    names,
    automatic: application.calculationMode !== "Manual",
    waitsForF9: application.calculationState === "Pending",
    formulas: asked.map(({ sheetId: id, rect, range }) => ({
      sheetId: id,
      rect,
      cells: range.isNullObject ? [] : formulaCellsIn(id, range, followedBy),
    })),
  };
}

/**
 * Fetched when a table is attached: before that nobody asks what its cells accept. Where it cannot be fetched, the table is
 * read without.
 */
const levelRules = () => import("./level-validations").catch(() => null);

function askFormulas(worksheets: Excel.WorksheetCollection, events: readonly ChangeEvent[]) {
  const changes = events.filter((event) => event.kind === "changed");
  const parts = changes.flatMap(({ sheetId, address, moved }) => parseA1(address).map((rect) => ({ sheetId, rect, moved })));
  const widely = new Set(parts.filter(({ rect, moved }) => moved || cellCount(rect) > FORMULAS_AT_ONCE).map(({ sheetId }) => sheetId));
  const asked = [
    ...[...widely].map((sheetId) => ({ sheetId, rect: TOP_OF_SHEET })),
    ...parts.filter(({ sheetId }) => !widely.has(sheetId)),
  ];
  return asked.map(({ sheetId, rect }) => {
    const range = worksheets
      .getItem(sheetId)
      .getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns)
      .getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,formulas");
    return { sheetId, rect, range };
  });
}
