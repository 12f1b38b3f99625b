import { BooleanNumber, type IMutationInfo } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "../grid/grid";
import type { Reader } from "../cells/reader";
import { runsOf } from "../../geometry/lines";
import { overlap, type Rect, type SheetRect } from "../../geometry/rect";
import type { Filter } from "../../model/features/filter";
import type { SheetFeatures } from "../../model/features/sheet-features";
import type { SheetStates } from "./sheet-states";
import { rangeOf, rectOf, UNIT } from "../grid/ranges";

/** What does something in the grid, and what takes it back, the last first. */
export interface Edit {
  readonly redo: readonly IMutationInfo[];
  readonly undo: readonly IMutationInfo[];
}

/** Sizes, what is hidden, merges, frozen panes, features: each as an edit that can be undone. */
export class SheetEdits {
  constructor(
    private readonly grid: Grid,
    private readonly states: SheetStates,
    private readonly reader: Reader
  ) {}

  hidden(sheetId: string, along: "rows" | "columns", from: number, count: number, hidden: boolean): Edit {
    const config = this.grid.sheet(sheetId).getConfig();
    const data = along === "rows" ? config.rowData : config.columnData;
    const changed = lines(from, count).filter((index) => (data[index]?.hd === BooleanNumber.TRUE) !== hidden);
    return changed.length === 0
      ? nothing
      : { redo: [this.hiding(sheetId, along, changed, hidden)], undo: [this.hiding(sheetId, along, changed, !hidden)] };
  }

  size(sheetId: string, along: "rows" | "columns", from: number, count: number, pixels: number): Edit {
    const redo = this.sizing(sheetId, along, from, count, pixels);
    if (along === "rows") return { redo, undo: this.rowsAsNow(sheetId, from, count) };
    const before = lines(from, count).map((index) => ({ index, pixels: this.pixels(sheetId, along, index) }));
    return { redo, undo: before.flatMap((one) => this.sizing(sheetId, along, one.index, 1, one.pixels)) };
  }

  pixels(sheetId: string, along: "rows" | "columns", index: number): number {
    const sheet = this.grid.sheet(sheetId);
    return along === "rows" ? sheet.getRowHeight(index) : sheet.getColumnWidth(index);
  }

  /** Merges cells; what was merged in them before is not any more. */
  merge(rect: SheetRect, across: boolean): Edit {
    const apart = this.unmerge(rect);
    const place = { unitId: UNIT, subUnitId: rect.sheetId };
    const rects: Rect[] = across ? lines(rect.row, rect.rows).map((row) => ({ ...rect, row, rows: 1 })) : [rect];
    const ranges = rects.filter((one) => one.rows * one.columns > 1).map(rangeOf);
    if (ranges.length === 0) return apart;
    return {
      redo: [...apart.redo, { id: AddWorksheetMergeMutation.id, params: { ...place, ranges } }],
      undo: [{ id: RemoveWorksheetMergeMutation.id, params: { ...place, ranges } }, ...apart.undo],
    };
  }

  unmerge(rect: SheetRect): Edit {
    const ranges = this.grid
      .sheet(rect.sheetId)
      .getMergeData()
      .filter((one) => overlap(rectOf(one), rect));
    if (ranges.length === 0) return nothing;
    const params = { unitId: UNIT, subUnitId: rect.sheetId, ranges: ranges.map((one) => ({ ...one })) };
    return { redo: [{ id: RemoveWorksheetMergeMutation.id, params }], undo: [{ id: AddWorksheetMergeMutation.id, params }] };
  }

  frozen(sheetId: string): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.grid.sheet(sheetId).getConfig().freeze;
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheetId: string, rows: number, columns: number): Edit {
    const mutation = (of: { readonly rows: number; readonly columns: number }): IMutationInfo => ({
      id: SetFrozenMutation.id,
      params: {
        unitId: UNIT,
        subUnitId: sheetId,
        ySplit: of.rows,
        xSplit: of.columns,
        startRow: of.rows > 0 ? of.rows : -1,
        startColumn: of.columns > 0 ? of.columns : -1,
      },
    });
    return { redo: [mutation({ rows, columns })], undo: [mutation(this.frozen(sheetId))] };
  }

  features(sheetId: string, features: Partial<SheetFeatures>): Edit {
    const { redo, undo } = this.states.featureMutations(sheetId, features);
    const tab = (color: string | null): IMutationInfo => ({
      id: SetTabColorMutation.id,
      params: { unitId: UNIT, subUnitId: sheetId, color: color ?? "" },
    });
    if (features.tabColor === undefined) return { redo: [redo], undo: [undo] };
    return { redo: [redo, tab(features.tabColor)], undo: [tab(this.states.state(sheetId).features.tabColor), undo] };
  }

  /** Filters: rows that a column's criteria do not name are hidden, all others of the filter shown. */
  filter(sheetId: string, filter: Filter | null): Edit {
    const before = this.states.state(sheetId).features.filter;
    const edits: Edit[] = [];
    if (before !== null) edits.push(this.hidden(sheetId, "rows", before.rect.row + 1, before.rect.rows - 1, false));
    edits.push(this.features(sheetId, { filter }));
    const result = edits.reduce(joined, nothing);
    if (filter === null) return result;
    const wanted = lines(filter.rect.row + 1, filter.rect.rows - 1).filter((row) => !this.passes(sheetId, filter, row));
    const already = new Set(before === null ? this.hiddenNow(sheetId) : []);
    const more = wanted.filter((row) => !already.has(row));
    return more.length === 0
      ? result
      : joined(result, { redo: [this.hiding(sheetId, "rows", more, true)], undo: [this.hiding(sheetId, "rows", more, false)] });
  }

  private hiddenNow(sheetId: string): number[] {
    return Object.entries(this.grid.sheet(sheetId).getConfig().rowData)
      .filter(([, row]) => row?.hd === BooleanNumber.TRUE)
      .map(([row]) => Number(row));
  }

  private passes(sheetId: string, filter: Filter, row: number): boolean {
    return filter.columns.every(({ column, values, blanks, xml }) => {
      if (xml !== undefined) return !this.hiddenNow(sheetId).includes(row);
      const { text } = this.reader.cell(sheetId, row, filter.rect.column + column);
      return text === "" ? blanks : values.some((value) => value.toLowerCase() === text.toLowerCase());
    });
  }

  private hiding(sheetId: string, along: "rows" | "columns", indexes: readonly number[], hidden: boolean): IMutationInfo {
    const mutation =
      along === "rows" ? (hidden ? SetRowHiddenMutation : SetRowVisibleMutation) : hidden ? SetColHiddenMutation : SetColVisibleMutation;
    return {
      id: mutation.id,
      params: {
        unitId: UNIT,
        subUnitId: sheetId,
        ranges: runsOf(indexes).map(({ from, count }) => this.lineRange(sheetId, along, from, count)),
      },
    };
  }

  /** What gives rows back the heights they have now, set or following their contents. */
  private rowsAsNow(sheetId: string, from: number, count: number): IMutationInfo[] {
    const { rowData, defaultRowHeight } = this.grid.sheet(sheetId).getConfig();
    const each = <T>(value: (row: (typeof rowData)[number] | undefined) => T): Record<number, T> =>
      Object.fromEntries(lines(from, count).map((index) => [index, value(rowData[index])]));
    const params = { unitId: UNIT, subUnitId: sheetId, ranges: [this.lineRange(sheetId, "rows", from, count)] };
    return [
      { id: SetWorksheetRowHeightMutation.id, params: { ...params, rowHeight: each((row) => row?.h ?? defaultRowHeight) } },
      { id: SetWorksheetRowIsAutoHeightMutation.id, params: { ...params, autoHeightInfo: each((row) => row?.ia) } },
    ];
  }

  private lineRange(sheetId: string, along: "rows" | "columns", from: number, count: number): ReturnType<typeof rangeOf> {
    const sheet = this.grid.sheet(sheetId);
    return rangeOf(
      along === "rows"
        ? { row: from, rows: count, column: 0, columns: sheet.getColumnCount() }
        : { column: from, columns: count, row: 0, rows: sheet.getRowCount() }
    );
  }

  private sizing(sheetId: string, along: "rows" | "columns", from: number, count: number, pixels: number): IMutationInfo[] {
    const params = { unitId: UNIT, subUnitId: sheetId, ranges: [this.lineRange(sheetId, along, from, count)] };
    if (along === "columns") return [{ id: SetWorksheetColWidthMutation.id, params: { ...params, colWidth: pixels } }];
    return [
      { id: SetWorksheetRowHeightMutation.id, params: { ...params, rowHeight: pixels } },
      { id: SetWorksheetRowIsAutoHeightMutation.id, params: { ...params, autoHeightInfo: BooleanNumber.FALSE } },
    ];
  }
}

/** An edit that changes nothing. */
export const nothing: Edit = { redo: [], undo: [] };

/** One edit after the other. */
export const joined = (first: Edit, then: Edit): Edit => ({ redo: [...first.redo, ...then.redo], undo: [...then.undo, ...first.undo] });

const lines = (from: number, count: number): number[] => Array.from({ length: Math.max(0, count) }, (_, index) => from + index);
