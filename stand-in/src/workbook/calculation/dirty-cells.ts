import type { ICellData, IUnitRange, Nullable } from "@univerjs/core";
import type { IFormulaDirtyData, ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import { rangeOf, UNIT } from "../grid/ranges";
import type { Position, SheetRect } from "../../geometry/rect";

/** The engine's way to name cells. */
export function unitRange(rect: SheetRect): IUnitRange {
  return { unitId: UNIT, sheetId: rect.sheetId, range: rangeOf(rect) };
}

/** The cells a change puts formulas into. */
export function formulaCells(params: ISetRangeValuesMutationParams): IUnitRange[] {
  const cells: IUnitRange[] = [];
  for (const [row, columns] of Object.entries(params.cellValue ?? {})) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
      if (typeof cell?.f !== "string") continue;
      cells.push(unitRange({ sheetId: params.subUnitId, row: Number(row), column: Number(column), rows: 1, columns: 1 }));
    }
  }
  return cells;
}

/** `sheet!row,column` of a single cell. */
export function cellKey(one: IUnitRange): string {
  return `${one.sheetId}!${String(one.range.startRow)},${String(one.range.startColumn)}`;
}

/** `sheet!row,column` of every cell in a rect. */
export function keysIn(rect: SheetRect): string[] {
  return Array.from({ length: rect.rows * rect.columns }, (_, index) => {
    const [row, column] = [rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns)];
    return `${rect.sheetId}!${String(row)},${String(column)}`;
  });
}

/** Nothing to calculate. */
export function noDirt(): IFormulaDirtyData {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

/** Whether there is anything to calculate. */
export function isDirty(dirt: IFormulaDirtyData): boolean {
  return (
    dirt.forceCalculation ||
    Object.values(dirt).some((one: unknown) => typeof one === "object" && one !== null && Object.keys(one).length > 0)
  );
}

/** Adds what `more` marks to `dirt`, and answers `dirt`. */
export function merge(dirt: IFormulaDirtyData, more: Partial<IFormulaDirtyData>): IFormulaDirtyData {
  dirt.forceCalculation ||= more.forceCalculation ?? false;
  for (const range of more.dirtyRanges ?? []) dirt.dirtyRanges.push(range);
  addAll(dirt.dirtyNameMap, more.dirtyNameMap);
  addAll(dirt.dirtyDefinedNameMap, more.dirtyDefinedNameMap);
  addAll(dirt.dirtySuperTableMap, more.dirtySuperTableMap);
  addAll(dirt.dirtyUnitFeatureMap, more.dirtyUnitFeatureMap);
  addAll(dirt.dirtyUnitOtherFormulaMap, more.dirtyUnitOtherFormulaMap);
  addAll(dirt.clearDependencyTreeCache, more.clearDependencyTreeCache);
  return dirt;
}

/** Merges maps of maps; what is already a leaf is replaced. */
function addAll(target: object | undefined, more: object | undefined): void {
  if (!target || !more) return;
  const into = target as Record<string, unknown>;
  for (const [key, value] of Object.entries(more)) {
    const present = into[key];
    if (typeof present === "object" && present !== null && typeof value === "object" && value !== null) addAll(present, value as object);
    else into[key] = value as unknown;
  }
}

/** The cells of keys like `row,column`. */
export const positionsOf = (keys: Iterable<string>): Position[] =>
  [...keys].map((key) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { row, column };
  });
