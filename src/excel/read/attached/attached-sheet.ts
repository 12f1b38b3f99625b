import type { Grid } from "../../../grid/grid";
import type { FoundTable } from "../../../table/model";
import { areasOf, type Area } from "../../../grid/areas";
import { formulaMapOf, gridOf } from "../cells/cell-values";
import { formulaCellsIn, type FormulaCell } from "../cells/formula-cells";
import { withWholeNames } from "../cells/whole-names";
import type { FollowedBy } from "../../../session/formulas/follows";
import type { ChangeEvent } from "../../../session/watch/change-events";
import type { KnownBefore, LevelValidations } from "./level-validations";
import { readWindow } from "./read-window";

/** Cells of the largest changed area whose formulas are read; instead of a larger one, the top of its sheet is read. */
const FORMULAS_AT_ONCE = 5_000;
const TOP_OF_SHEET: Area = { row: 0, column: 0, lastRow: 1999, lastColumn: 77 };

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
    readonly area: Area;
    readonly cells: readonly FormulaCell[];
  }[];
}

/**
 * Reads the sheet of a table around the table, and the formulas where the hints say something changed. One round trip.
 * @param sheetId Excel's id of the sheet, which survives renaming
 * @param known what was known before about what the level cells accept
 * @throws Excel's `ItemNotFound` when the sheet, or one that a hint names, is gone
 */
export async function readSheet(
  context: Excel.RequestContext,
  sheetId: string,
  table: FoundTable,
  hints: readonly ChangeEvent[],
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
  const accepted = rules?.askLevelValidations(context.workbook, sheetId, table, hints, known);
  const asked = askFormulas(worksheets, hints);
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
    formulas: asked.map(({ sheetId: id, area, range }) => ({
      sheetId: id,
      area,
      cells: range.isNullObject ? [] : formulaCellsIn(id, range, followedBy),
    })),
  };
}

/**
 * Fetched when a table is attached: before that nobody asks what its cells accept. Where it cannot be fetched, the table is
 * read without.
 */
const levelRules = () => import("./level-validations").catch(() => null);

function askFormulas(worksheets: Excel.WorksheetCollection, hints: readonly ChangeEvent[]) {
  const changes = hints.filter((hint) => hint.kind === "changed");
  const parts = changes.flatMap(({ sheetId, address, moved }) => areasOf(address).map((area) => ({ sheetId, area, moved })));
  const widely = new Set(parts.filter(({ area, moved }) => moved || sizeOf(area) > FORMULAS_AT_ONCE).map(({ sheetId }) => sheetId));
  const asked = [
    ...[...widely].map((sheetId) => ({ sheetId, area: TOP_OF_SHEET })),
    ...parts.filter(({ sheetId }) => !widely.has(sheetId)),
  ];
  return asked.map(({ sheetId, area }) => {
    const { row, column, lastRow, lastColumn } = area;
    const range = worksheets
      .getItem(sheetId)
      .getRangeByIndexes(row, column, lastRow - row + 1, lastColumn - column + 1)
      .getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,formulas");
    return { sheetId, area, range };
  });
}

function sizeOf({ row, column, lastRow, lastColumn }: Area): number {
  return (lastRow - row + 1) * (lastColumn - column + 1);
}
