import type { CellValue } from "../../../src/assessment/types";
import type { Indicator, Instrument } from "../../../src/instrument/types";
import type { Grid } from "../../../src/grid/grid";

/** A column of a table to draw: its header (one part per header row) and what stands in it for each indicator. */
export interface DrawnColumn {
  readonly header: string | number | readonly (string | number)[];
  readonly cell: (indicator: Indicator, place: number) => CellValue;
}

/** A table to draw on a sheet. */
export interface Layout {
  readonly instrument: Instrument;
  readonly columns: readonly DrawnColumn[];
  /** Which indicators, in which order; all in order when left out. */
  readonly order?: readonly number[];
  /** Rows drawn in front of an indicator: headings, subtotals, blank lines. */
  readonly before?: (indicator: Indicator, place: number) => readonly (readonly CellValue[])[];
  readonly headerless?: boolean;
  /** Rows between the header and the first indicator, e.g. column numbers. */
  readonly under?: readonly (readonly CellValue[])[];
  /** Rows above the header. */
  readonly titles?: readonly (readonly CellValue[])[];
  /** Rows under the table. */
  readonly notes?: readonly (readonly CellValue[])[];
}

/** Draws a table from its titles to its notes, without any place on a sheet. */
export function draw(layout: Layout): CellValue[][] {
  const { instrument, columns, order = instrument.indicators.map((_, at) => at) } = layout;
  const headers = columns.map(({ header }) => (Array.isArray(header) ? header : [header]) as readonly (string | number)[]);
  const height = Math.max(...headers.map((parts) => parts.length));
  const top = Array.from({ length: height }, (_, row) =>
    headers.map((parts) => parts[row] ?? null).map((part) => (part === "" ? null : part))
  );
  const rows = order.flatMap((at, place) => {
    const indicator = instrument.indicators[at] as Indicator;
    return [...(layout.before?.(indicator, place) ?? []), columns.map(({ cell }) => cell(indicator, place))];
  });
  return square([...(layout.titles ?? []), ...(layout.headerless ? [] : top), ...(layout.under ?? []), ...rows, ...(layout.notes ?? [])]);
}

/** A sheet with a block of cells at a place. */
export function sheetOf(sheet: string, values: readonly (readonly CellValue[])[], at = { row: 0, column: 0 }): Grid {
  return { sheet, firstRow: at.row, firstColumn: at.column, values: square(values), hidden: false };
}

/** Blocks of cells beside each other with blank columns between them. */
export function sideBySide(blocks: readonly (readonly (readonly CellValue[])[])[], gap = 1): CellValue[][] {
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block, at) => {
      const width = Math.max(0, ...block.map((cells) => cells.length));
      const cells = Array.from({ length: width }, (__, column) => block[row]?.[column] ?? null);
      return at === 0 ? cells : [...Array.from({ length: gap }, () => null), ...cells];
    })
  );
}

/** Rows of equal length, filled up with blanks. */
export function square(values: readonly (readonly CellValue[])[]): CellValue[][] {
  const width = Math.max(0, ...values.map((cells) => cells.length));
  return values.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? null));
}

/** Levels that tell rows apart: a different one for each indicator and seed, inside the scale. */
export function levelFor({ scale }: Instrument, place: number, seed = 0): number {
  return scale.min + ((place * 7 + seed * 3 + Math.floor(place / 5)) % (scale.max - scale.min + 1));
}
