import { planLayout } from "./action-plan-layout";
import { recogniseColumns } from "../columns/recognise-columns";
import { findHeader, headerOver, headerParts, HEADER_REACH, type Header } from "../columns/header-rows";
import { readHeader } from "../columns/headers";
import { tableCandidatesIn } from "./table-candidates";
import { chooseLevelColumn, type LevelChoice, isLevelMeaning } from "../columns/level-column";
import { isAboutIndicators } from "../columns/numbers-only";
import { perGrid } from "./per-grid";
import { innerColumns, regionOf, withoutNeighbours } from "./region";
import { columnsOfRepeated, hasRepeatedLines } from "../columns/repeated-lines";
import { identifyRows } from "../rows/identify-rows";
import type { Grid } from "../../grid";
import type { Span } from "../../grid";
import type { Column, FoundTable } from "../model";
import { sourceOf } from "../columns/level-source";
import { yearInRows, yearOf } from "../columns/year";
import type { TableCandidate } from "./table-candidate";
import type { TableShape } from "../columns/table-shape";
import { contentOf } from "../columns/column-content";

/** A table of a sheet with what is needed to compare it with others. */
export interface TableDraft {
  readonly table: FoundTable;
  readonly shape: TableShape;
  readonly levels: LevelChoice;
  readonly hidden: boolean;
  /**
   * Whether the person is asked before it is taken: the header of its level column does not mention levels, or every
   * indicator has several lines.
   */
  readonly isGuess: boolean;
  /** Share of the instrument's indicators that have a row, 0–1. */
  readonly coverage: number;
  /** Rows with a level in the chosen column. */
  readonly filled: number;
  /** Year of the levels: from their header, the name of the sheet or its titles. */
  readonly year: number | null;
  /** Whose levels they are by the name of the sheet or the title above the table, `null` where neither says. */
  readonly source: "self" | "external" | null;
}

/** A list of indicators in a sheet, whether or not it has levels. */
export interface IndicatorList {
  readonly shape: TableShape;
  readonly columns: readonly Column[];
}

/** All lists of indicators in a sheet: tables, and references without levels. A plan made from a table is neither. */
export const indicatorListsIn = perGrid((grid): readonly IndicatorList[] => {
  if (planLayout(grid) !== null) return [];
  const candidates = tableCandidatesIn(grid);
  return candidates.flatMap((candidate) => listOf(grid, candidate, candidates) ?? []);
});

/** A list with more lines per indicator than this is a log or a list of documents, not an assessment. */
const MOST_LINES = 12;

function listOf(grid: Grid, candidate: TableCandidate, candidates: readonly TableCandidate[]): IndicatorList | null {
  const { instrument } = candidate;
  const { rows } = identifyRows(grid, instrument, candidate.columns, candidate.span);
  const [firstRow] = rows;
  if (firstRow === undefined || rows.length > MOST_LINES * distinct(rows)) return null;
  const wide = regionOf(grid, candidate, candidates);
  const inner = innerColumns(grid, candidate, wide, Math.max(grid.firstRow, firstRow.row - HEADER_REACH), candidate.span.to);
  const near = headerOver(grid, candidate.columns, inner, wide, firstRow.row);
  const keys = { ...candidate.columns, name: isOtherText(grid, candidate, near, wide) ? null : candidate.columns.name };
  const reach = withoutNeighbours(grid, candidate, wide, near, rows);
  const header = near && (findHeader(grid, candidate.columns, reach, firstRow.row) ?? near);
  const region = withoutNeighbours(grid, candidate, wide, header, rows);
  const shape: TableShape = { grid, instrument, keys, rows, header, region };
  const recognised = recogniseColumns(shape);
  const columns = hasRepeatedLines(rows) ? columnsOfRepeated(shape, recognised) : recognised;
  return columns && { shape, columns };
}

/** Whether the column in which names were found has a header for something else: a column of evidence often repeats the names of the indicators. */
function isOtherText(grid: Grid, { columns: { number, name } }: TableCandidate, header: Header | null, columns: Span): boolean {
  if (number === null || name === null || header === null) return false;
  const reading = readHeader(headerParts(grid, header, name, columns));
  return reading !== null && reading.meaning !== "name" && reading.meaning !== "number" && !isLevelMeaning(reading.meaning ?? "level");
}

/** A list as a table with levels, `null` where it has none. */
export function tableOf({ shape, columns }: IndicatorList): TableDraft | null {
  const { grid, instrument, keys, rows, header, region } = shape;
  const levels = chooseLevelColumn(shape, columns);
  if (levels === null || (keys.name === null && !isAboutIndicators(shape, columns))) return null;
  const coverage = distinct(rows) / instrument.indicators.length;
  const both = keys.name !== null && keys.number !== null;
  const table: FoundTable = {
    ...describe({ shape, columns }),
    levelColumn: levels.chosen.column,
    confidence: Math.round(100 * coverage * (both ? 1 : 0.9) * levels.chosen.confidence) / 100,
  };
  return {
    table,
    shape,
    levels,
    hidden: grid.hidden,
    isGuess: hasRepeatedLines(rows) || (levels.chosen.reason.key === "content" && levels.chosen.header !== ""),
    coverage,
    filled: contentOf(shape, levels.chosen.column).levels,
    year: levels.chosen.year ?? yearInRows(shape) ?? yearOf(grid, header?.first ?? rows[0]?.row ?? 0, region),
    source: sourceOf(grid, header?.first ?? rows[0]?.row ?? 0, region),
  };
}

/** A list as a found table, without its level column. */
export function describe({ shape, columns }: IndicatorList): Omit<FoundTable, "levelColumn" | "confidence"> {
  const { grid, instrument, keys, rows, header } = shape;
  return {
    instrument: instrument.id,
    sheet: grid.sheet,
    headerRow: header?.last ?? null,
    headerRows: header === null ? 0 : header.last - header.first + 1,
    columns,
    rows: rows.map(({ row, indicator }) => ({ row, indicator })),
    reason: {
      key: keys.name === null ? "numbers" : keys.number === null ? "names" : "numbers-and-names",
      values: {
        matching: String(distinct(rows)),
        total: String(instrument.indicators.length),
        instrument: instrument.shortTitle,
      },
    },
  };
}

function distinct(rows: readonly { readonly indicator: string }[]): number {
  return new Set(rows.map(({ indicator }) => indicator)).size;
}
