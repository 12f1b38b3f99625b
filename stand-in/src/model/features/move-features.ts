import { nearest, type Moves } from "../../geometry/moves";
import type { Chart, Corner } from "./chart";
import type { SheetFeatures } from "./sheet-features";

/** The features of a sheet after rows or columns came or went; `formula` says what becomes of the formulas of this sheet's rules. */
export function moveFeatures(features: SheetFeatures, moves: Moves, formula: (text: string) => string): SheetFeatures {
  const { filter } = features;
  const filterRect = filter === null ? null : moves.rect(filter.rect);
  return {
    ...features,
    filter:
      filter === null || filterRect === null
        ? null
        : {
            rect: filterRect,
            columns: filter.columns.flatMap((one) => {
              const column = moves.columns.of(filter.rect.column + one.column);
              return column === null ? [] : [{ ...one, column: column - filterRect.column }];
            }),
          },
    locks: features.locks.flatMap(({ rect, locked }) => {
      const moved = moves.rect(rect);
      return moved === null ? [] : [{ rect: moved, locked }];
    }),
    conditionalFormats: features.conditionalFormats
      .map((one) => ({ ...one, rects: moves.rects(one.rects), formulas: one.formulas.map(formula) }))
      .filter(({ rects }) => rects.length > 0),
    validations: features.validations
      .map((one) => ({ ...one, rects: moves.rects(one.rects), formula1: formula(one.formula1), formula2: formula(one.formula2) }))
      .filter(({ rects }) => rects.length > 0),
    page: {
      ...features.page,
      rowBreaks: moved(features.page.rowBreaks, moves.rows),
      columnBreaks: moved(features.page.columnBreaks, moves.columns),
    },
    ...(features.charts === undefined ? {} : { charts: features.charts.map((one) => moveChart(one, moves, formula)) }),
  };
}

const moved = (lines: readonly number[], places: Moves["rows"]): number[] => lines.flatMap((line) => places.of(line) ?? []);

/** A chart after rows or columns came or went. What stood on deleted cells moves to where they were. */
function moveChart(chart: Chart, moves: Moves, formula: (text: string) => string): Chart {
  const corner = (of: Corner): Corner => ({ ...of, row: nearest(moves.rows, of.row), column: nearest(moves.columns, of.column) });
  const reference = (text: string): string => (text === "" ? "" : formula(text));
  return {
    ...chart,
    place: { from: corner(chart.place.from), to: corner(chart.place.to) },
    series: chart.series.map((one) => ({
      ...one,
      name: one.name?.startsWith("=") === true ? `=${reference(one.name.slice(1))}` : one.name,
      values: reference(one.values),
      categories: one.categories === null ? null : reference(one.categories),
    })),
  };
}
