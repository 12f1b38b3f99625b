import { planLayout } from "./action-plan-layout";
import { recogniseColumns } from "../columns/recognise-columns";
import { findHeader, headerOver, headerParts, HEADER_REACH, type Header } from "../columns/header-rows";
import type { RecognisedColumns } from "../columns/recognised-columns";
import { readHeader } from "../columns/headers";
import { tableCandidatesIn } from "./table-candidates";
import { chooseLevelColumn, type LevelChoice } from "../columns/level-column";
import { isLevelMeaning } from "../columns/level-meaning";
import { isAboutIndicators } from "../columns/numbers-only";
import { perGrid, type Grid, type Span } from "../../grid";
import { innerColumns, regionOf, withoutNeighbours } from "./region";
import { columnsOfRepeated, hasLinesBetween, hasRepeatedLines } from "../columns/repeated-lines";
import { identifyRows } from "../rows/identify-rows";
import { isOtherList } from "../rows/other-list";
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
  /** What speaks for and against taking one of the columns for the level. */
  readonly evidence: Omit<RecognisedColumns, "columns">;
}

/** All lists of indicators in a sheet: tables, and references without levels. A plan made from a table is neither. */
export function indicatorListsIn(grid: Grid): readonly IndicatorList[] {
  return listsIn(grid).filter(({ isRepeated }) => !isRepeated);
}

/** Lists with several lines for each indicator, in which nothing is the same on all of them: no assessments. */
export function repeatedListsIn(grid: Grid): readonly IndicatorList[] {
  return listsIn(grid).filter(({ isRepeated }) => isRepeated);
}

type AnyList = IndicatorList & { readonly isRepeated: boolean };

const listsIn = perGrid((grid): readonly AnyList[] => {
  if (planLayout(grid) !== null) return [];
  const candidates = tableCandidatesIn(grid);
  return candidates.flatMap((candidate) => listOf(grid, candidate, candidates) ?? []);
});

/** A list with more lines per indicator than this is a log or a list of documents, not an assessment. */
const MOST_LINES = 12;

function listOf(grid: Grid, candidate: TableCandidate, candidates: readonly TableCandidate[]): AnyList | null {
  const { instrument } = candidate;
  const identified = identifyRows(grid, instrument, candidate.columns, candidate.span);
  const { rows } = identified;
  const [firstRow] = rows;
  if (
    firstRow === undefined ||
    (candidate.columns.name !== null && isOtherList(grid, instrument, identified)) ||
    rows.length > MOST_LINES * distinct(rows)
  )
    return null;
  const wide = regionOf(grid, candidate, candidates);
  const inner = innerColumns(grid, candidate, wide, Math.max(grid.firstRow, firstRow.row - HEADER_REACH), candidate.span.to);
  const near = headerOver(grid, candidate.columns, inner, wide, firstRow.row);
  const keys = { ...candidate.columns, name: isOtherText(grid, candidate, near, wide) ? null : candidate.columns.name };
  const reach = withoutNeighbours(grid, candidate, wide, near, rows);
  const header = near && (findHeader(grid, candidate.columns, reach, firstRow.row) ?? near);
  const region = withoutNeighbours(grid, candidate, wide, header, rows);
  const shape: TableShape = { grid, instrument, keys, rows, header, region };
  const { columns: recognised, ...evidence } = recogniseColumns(shape);
  const columns = hasRepeatedLines(rows) ? columnsOfRepeated(shape, recognised) : recognised;
  return { shape, columns: columns ?? [], evidence, isRepeated: columns === null };
}

/** Whether the column in which names were found has a header for something else: a column of evidence often repeats the names of the indicators. */
function isOtherText(grid: Grid, { columns: { number, name } }: TableCandidate, header: Header | null, columns: Span): boolean {
  if (number === null || name === null || header === null) return false;
  const reading = readHeader(headerParts(grid, header, name, columns));
  return reading !== null && reading.meaning !== "name" && reading.meaning !== "number" && !isLevelMeaning(reading.meaning ?? "level");
}

/** Share of the indicators that a table has whose levels are told by what they are alone. */
const LEAST_UNHEADED = 0.5;

/** A list as a table with levels, `null` where it has none. */
export function tableOf({ shape, columns, evidence }: IndicatorList): TableDraft | null {
  const { grid, instrument, keys, rows, header, region } = shape;
  const levels = chooseLevelColumn(shape, columns, evidence);
  if (levels === null || (keys.name === null && !isAboutIndicators(shape, columns))) return null;
  if (hasLinesBetween(shape, levels.chosen.column)) return null;
  const coverage = distinct(rows) / instrument.indicators.length;
  // Small numbers that no header calls levels, beside the names of a few indicators, are those of something else.
  if (levels.chosen.reason.key === "content" && coverage < LEAST_UNHEADED) return null;
  const both = keys.name !== null && keys.number !== null;
  const table: FoundTable = {
    ...describe({ shape, columns: [...columns, ...levels.asked].sort((a, b) => a.column - b.column) }),
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
export function describe({ shape, columns }: Pick<IndicatorList, "shape" | "columns">): Omit<FoundTable, "levelColumn" | "confidence"> {
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
