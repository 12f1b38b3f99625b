import type { CellValue } from "../../../src/assessment/types";
import type { Grid } from "../../../src/grid/grid";
import { someLevel } from "./draft";
import { expectedOf, type PlacedTable } from "./expected";
import { headerRows } from "./header-rows";
import type { Random } from "./random";
import type { Draft, Layout, Twin } from "./types";

/** A sheet being filled; cropped to its used cells at the end, as a host hands it out. */
class Canvas {
  private readonly cells = new Map<number, Map<number, CellValue>>();
  constructor(
    readonly name: string,
    readonly hidden: boolean
  ) {}

  put(row: number, column: number, values: readonly (readonly CellValue[])[]): void {
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        if (value === null) return;
        const at = this.cells.get(row + down) ?? new Map<number, CellValue>();
        at.set(column + across, value);
        this.cells.set(row + down, at);
      })
    );
  }

  grid(): Grid {
    const rows = [...this.cells.keys()];
    const columns = [...this.cells.values()].flatMap((line) => [...line.keys()]);
    if (rows.length === 0) return { sheet: this.name, firstRow: 0, firstColumn: 0, values: [], hidden: this.hidden };
    const [firstRow, firstColumn] = [Math.min(...rows), columns.reduce((a, b) => Math.min(a, b))];
    const height = Math.max(...rows) - firstRow + 1;
    const width = columns.reduce((a, b) => Math.max(a, b)) - firstColumn + 1;
    // Blank rows are one and the same: a sheet may be wide, or deep.
    const blank: CellValue[] = new Array<CellValue>(width).fill(null);
    const values = Array.from({ length: height }, (_, down) => {
      const line = this.cells.get(firstRow + down);
      if (!line) return blank;
      const row = [...blank];
      for (const [column, value] of line) row[column - firstColumn] = value;
      return row;
    });
    return { sheet: this.name, firstRow, firstColumn, values, hidden: this.hidden };
  }
}

function tableValues(draft: Draft): {
  readonly values: CellValue[][];
  readonly firstIndicator: number;
} {
  const header = draft.withoutHeader ? [] : headerRows(draft.columns);
  const numbers =
    draft.columnNumbers === null || draft.withoutHeader
      ? []
      : [draft.columns.map((_, index): CellValue => (draft.columnNumbers === "plain" ? index + 1 : `(${index + 1})`))];
  const body = draft.rows.map(({ cells, first }) =>
    draft.columns.map(({ id }, index) => cells[id] ?? (index === 0 ? (first ?? null) : null))
  );
  return {
    values: [...header, ...numbers, ...body],
    firstIndicator: header.length + numbers.length,
  };
}

/** The same table for somebody else: other levels, and what is wrong in the first one is not in it. */
function twinOf(draft: Draft, { header, blank }: Twin, random: Random): Draft {
  const rows = draft.rows.map((row) => {
    if (row.key === null || row.meaning.kind === "blank") return row;
    if (blank) {
      return {
        ...row,
        cells: { ...row.cells, [draft.level]: null },
        meaning: { kind: "blank" } as const,
      };
    }
    const level = someLevel(draft.instrument, random);
    return {
      ...row,
      cells: { ...row.cells, [draft.level]: level },
      meaning: { kind: "level", level } as const,
    };
  });
  const columns = draft.columns.map((column) => (column.id === draft.level && header !== undefined ? { ...column, header } : column));
  return { ...draft, rows, columns };
}

/** Draws a draft into grids, with what is right about it. */
export function render(name: string, switches: readonly string[], draft: Draft, random: Random): Layout {
  const main = new Canvas(draft.sheet, draft.hidden);
  const canvases: Canvas[] = [];
  const tables: PlacedTable[] = [];
  const { twin } = draft;
  const gap = random.whole(1, 3);

  const place = (canvas: Canvas, table: Draft, row: number, column: number, title?: string) => {
    const { values, firstIndicator } = tableValues(table);
    canvas.put(row, column, values);
    tables.push({ draft: table, sheet: canvas.name, row: row + firstIndicator, column, title });
    return row + values.length;
  };

  if (draft.split) {
    let column = draft.left;
    if (draft.split.place === "beside") main.put(draft.top, draft.left, draft.titles);
    for (const { title, rows } of draft.split.parts(draft)) {
      const part = { ...draft, rows: [...rows] };
      const row = draft.top + draft.titles.length;
      if (draft.split.place === "beside") {
        place(main, part, row, column);
        column += draft.columns.length + gap;
      } else {
        const canvas = new Canvas(title, draft.hidden);
        canvas.put(draft.top, draft.left, draft.titles);
        place(canvas, part, row, draft.left);
        canvases.push(canvas);
      }
    }
  } else if (!draft.withoutTable) {
    const other = twin ? twinOf(draft, twin, random) : null;
    const width = draft.columns.length;
    const beside = twin?.place === "beside";
    const mainColumn = draft.left + (beside && twin.leading ? width + gap : 0);
    const twinColumn = draft.left + (twin?.leading ? 0 : width + gap);
    main.put(draft.top, draft.left, draft.titles);
    let row = draft.top + draft.titles.length;
    if (beside && twin.titles) {
      main.put(row, mainColumn, [[twin.titles[0]]]);
      main.put(row, twinColumn, [[twin.titles[1]]]);
      row += 1;
    }
    const bottom = place(main, draft, row, mainColumn, beside ? twin.titles?.[0] : undefined);
    main.put(bottom, draft.left, draft.below);
    if (beside && other) place(main, other, row, twinColumn, twin.titles?.[1]);
    else main.put(row, draft.left + width + gap, draft.beside);
    if (twin?.place === "sheet" && other) {
      const second = new Canvas(twin.sheet ?? "Salinan", twin.hidden ?? false);
      second.put(draft.top, draft.left, draft.titles);
      place(second, other, row, mainColumn);
      canvases.push(second);
    }
  }
  for (const { row, column, value } of draft.far) main.put(row, column, [[value]]);
  const sheets = (others: Draft["before"]) =>
    others.map((sheet) => {
      const canvas = new Canvas(sheet.name, sheet.hidden ?? false);
      canvas.put(0, 0, sheet.values);
      for (const { row, column, value } of sheet.far ?? []) canvas.put(row, column, [[value]]);
      return canvas;
    });
  const own = draft.withoutTable
    ? []
    : draft.split?.place === "sheets"
      ? canvases
      : twin?.leading
        ? [...canvases, main]
        : [main, ...canvases];
  const grids = [...sheets(draft.before), ...own, ...sheets(draft.after)].map((canvas) => canvas.grid());
  return { name, switches, grids, expected: expectedOf(draft, tables) };
}
