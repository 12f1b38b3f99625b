import {
  splitSheet,
  parseA1,
  contains,
  type Rect,
  cellCount,
  valueAt,
  textOf,
  type CellValidation,
  type Grid,
  limitsAccepted,
  typedItems,
} from "../../../grid";
import type { FoundTable } from "../../../table";
import { gridOf } from "../cells/cell-values";
import type { ChangeEvent } from "../../../session";
import { askNames, behindNames, type Names } from "./list-names";

/** What the level cells of a table accept, as it was last asked. Rows are 0-based. */
export interface LevelValidations {
  /** Of which cells: any other sheet, column or rows must be asked anew. */
  readonly of: string;
  /** Rows whose cells accept anything, or something that cannot be told, are not in it. */
  readonly byRow: ReadonlyMap<number, CellValidation["accepts"]>;
  /** Cells of other sheets that lists are taken from, such as `Daftar!$A$1:$A$5`: read along from then on. */
  readonly elsewhere: readonly string[];
  /** What the names stand for that lists may be given by. */
  readonly names: Names;
}

/** What was asked, until the answer is there. */
export interface AskedValidations {
  readonly of: string;
  readonly column: number;
  readonly kept: LevelValidations["byRow"];
  readonly cells: readonly { readonly row: number; readonly validation: Excel.DataValidation }[];
  readonly elsewhere: readonly string[];
  readonly lists: readonly { readonly sheet: string; readonly range: Excel.Range }[];
  /** Asked for together with all cells, else as they were known. */
  readonly names: () => Names;
}

/** What is known before asking. */
export interface KnownBefore {
  /** What the level cells accepted when they were read before. */
  readonly validations: LevelValidations | null;
  /** Names of the sheets there were then. */
  readonly sheets: ReadonlySet<string>;
  /** Other sheets that were just read, if any. */
  readonly grids: readonly Grid[];
}

/** A list that stands in more cells than this holds no levels. */
const LONGEST_LIST = 50;

/**
 * Asks what the level cells accept; no round trip of its own. Each cell by itself, because Excel says nothing about cells
 * that differ. Of what is known already only the cells that were changed are asked again: pasting brings rules along.
 */
export function askLevelValidations(
  workbook: Excel.Workbook,
  sheetId: string,
  { rows, levelColumn: column }: FoundTable,
  events: readonly ChangeEvent[],
  { validations: known, sheets }: KnownBefore
): AskedValidations {
  const { worksheets } = workbook;
  const worksheet = worksheets.getItem(sheetId);
  const elsewhere = known?.elsewhere ?? [];
  const all = [...new Set(rows.map(({ row }) => row))];
  const of = JSON.stringify([sheetId, column, all]);
  const changes = events.flatMap((event) => (event.kind === "changed" && event.sheetId === sheetId ? [event] : []));
  const listsMayDiffer = elsewhere.length > 0 && events.some((event) => event.kind === "changed" && event.sheetId !== sheetId);
  const mayBeElsewhere =
    events.length === 0 || listsMayDiffer || events.some(({ kind }) => kind === "sheets") || changes.some(({ moved }) => moved);
  const changed = changes.flatMap(({ address }) => parseA1(address));
  const asked = known?.of !== of || mayBeElsewhere ? all : all.filter((row) => changed.some((rect) => contains(rect, { row, column })));
  const again = new Set(asked);
  return {
    of,
    column,
    kept: new Map([...(asked.length === all.length ? [] : (known?.byRow ?? []))].filter(([row]) => !again.has(row))),
    cells: asked.map((row) => ({ row, validation: askCell(worksheet, row, column) })),
    elsewhere,
    names: known === null || asked.length === all.length ? askNames(workbook, worksheet) : () => known.names,
    lists: elsewhere.flatMap((address) => {
      const { sheet, range: cells } = splitSheet(address);
      if (sheet === null || !sheets.has(sheet)) return [];
      const range = worksheets.getItem(sheet).getRange(cells);
      range.load("rowIndex,columnIndex,values");
      return [{ sheet, range }];
    }),
  };
}

function askCell(worksheet: Excel.Worksheet, row: number, column: number): Excel.DataValidation {
  const { dataValidation } = worksheet.getCell(row, column);
  dataValidation.load("type,rule");
  return dataValidation;
}

/**
 * What was answered.
 * @param own the cells of the table's sheet that were read with it
 * @param others cells of other sheets that are known besides
 */
export function levelValidationsOf(asked: AskedValidations, own: Grid, others: readonly Grid[]): LevelValidations {
  const { of, kept, cells, lists } = asked;
  const names = asked.names();
  const grids = [own, ...lists.map(({ sheet, range }) => gridOf(range, sheet, false)), ...others];
  const byRow = new Map(kept);
  const elsewhere = new Set(asked.elsewhere);
  for (const { row, validation } of cells) {
    const source = validation.type === "List" ? sourceOf(validation.rule.list?.source, names) : "";
    const accepts = acceptsOf(validation, itemsOf(source, own.sheet, grids));
    if (accepts !== null) byRow.set(row, accepts);
    const address = source.startsWith("=") ? source.slice(1) : "";
    const { sheet } = splitSheet(address);
    if (sheet !== null && sheet !== own.sheet && isShortList(address)) elsewhere.add(address);
  }
  return { of, byRow, elsewhere: [...elsewhere], names };
}

/** The same for the rules, cell by cell. */
export function cellValidations({ byRow }: LevelValidations, column: number): readonly CellValidation[] {
  return [...byRow].sort(([a], [b]) => a - b).map(([row, accepts]) => ({ row, column, rows: 1, accepts }));
}

/** What a list is taken from: typed items, or the cells behind `=`, names followed. */
function sourceOf(source: unknown, names: Names): string {
  if (typeof source !== "string") return "";
  return source.startsWith("=") ? `=${behindNames(source.slice(1), names)}` : source;
}

function acceptsOf({ type, rule }: Excel.DataValidation, items: readonly string[] | null): CellValidation["accepts"] | null {
  if (items !== null) return { kind: "list", items };
  const limits = type === "WholeNumber" ? rule.wholeNumber : type === "Decimal" ? rule.decimal : undefined;
  if (!limits) return null;
  const { operator, formula1, formula2 } = limits;
  return limitsAccepted(operator, formula1, formula2, type === "WholeNumber");
}

/** The items of a list; `null` where they stand outside of what was read, or are calculated. */
function itemsOf(source: string, own: string, grids: readonly Grid[]): readonly string[] | null {
  if (source === "") return null;
  if (!source.startsWith("=")) return typedItems(source);
  const address = source.slice(1);
  const [rect] = parseA1(address);
  if (!rect || !isShortList(address)) return null;
  const sheet = splitSheet(address).sheet ?? own;
  const grid = grids.find((each) => each.sheet === sheet && reaches(each, rect));
  if (!grid) return null;
  const texts = Array.from({ length: cellCount(rect) }, (_, at) =>
    textOf(valueAt(grid, rect.row + Math.floor(at / rect.columns), rect.column + (at % rect.columns)))
  );
  return texts.filter((text) => text !== "");
}

function isShortList(address: string): boolean {
  const [rect, another] = parseA1(address);
  return rect !== undefined && another === undefined && cellCount(rect) <= LONGEST_LIST;
}

function reaches({ firstRow, firstColumn, values }: Grid, { row, column, rows, columns }: Rect): boolean {
  const width = values[0]?.length ?? 0;
  return row >= firstRow && column >= firstColumn && row + rows <= firstRow + values.length && column + columns <= firstColumn + width;
}
