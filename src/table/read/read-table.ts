import { unfilledEntry, readLevel, type CellValue, type Entry, type Finding } from "../../assessment";
import { findInstrument, type IndicatorKey, type Instrument } from "../../instrument";
import { agree } from "../rows/rows-agree";
import { otherLevels, titlesAbove } from "./other-levels";
import { valueAt, type CellValidation, type Grid, isError, linesOf, textOf } from "../../grid";
import { relatedColumns, type RelatedColumns } from "../columns/related-columns";
import { levelsBlock } from "./levels-block";
import { entryRules, type Rule, type ReadRow, type RuleContext } from "../rules";
import { locateRows, keyColumnsOf } from "./locate-rows";
import type { Fix, FoundTable, Reading } from "../model";
import type { TableRow } from "../rows/table-row";

/**
 * Reads a table: one entry per indicator of its instrument, in the instrument's order, and what is wrong in it.
 *
 * The rows are found again by number and name in the columns of the table, so rows may have been inserted, sorted or
 * deleted since; for moved columns or sheets call {@link relocate} first. An indicator with two rows that disagree, or
 * none, has no level: nobody may choose silently.
 *
 * @param rules the rules to check; the ordinary ones when left out
 * @param validations what the level cells accept, where the grid itself does not tell
 * @throws RangeError when the table names an instrument that does not exist
 * @example readTable(grids, table).assessment.entries[0]?.level // 3
 */
export function readTable(
  grids: readonly Grid[],
  table: FoundTable,
  rules: readonly Rule[] = entryRules,
  validations?: readonly CellValidation[]
): Reading {
  const instrument = findInstrument(table.instrument);
  if (!instrument) throw new RangeError(`No instrument ${table.instrument}`);
  const grid = grids.find(({ sheet }) => sheet === table.sheet) ?? emptyGrid(table.sheet);
  const located = locateRows(grid, instrument, table);
  const beside = relatedColumns(table);
  const rows = located.rows.map((row) => readRow(grid, instrument, table, beside, row));
  const byIndicator = groupBy(rows, ({ indicator }) => indicator);
  const entries = instrument.indicators.map(({ key }) => entryOf(key, byIndicator.get(key) ?? []));
  const current: FoundTable = {
    ...table,
    headerRow: located.headerRow,
    rows: rows.map(({ place: { row }, indicator }) => ({ row, indicator })),
  };
  // Rows were looked for in the grid as it was given, because what was found out about it is remembered by it.
  const checked = validations === undefined ? grid : { ...grid, validations };
  const context: RuleContext = { instrument, table: current, grid: checked, rows, byIndicator, entries, unknownRows: located.unknown };
  const found = rules.flatMap((rule) => rule.check(context).map((finding) => ({ rule, finding })));
  return {
    table: current,
    assessment: { instrument, entries },
    findings: found.map(({ finding }) => finding),
    fixes: found.flatMap(({ rule, finding }) => fixOf(rule, finding, context) ?? []),
    others: otherLevels(grid, instrument, current, entries),
    titles: titlesAbove(grid, current),
    block: levelsBlock(grid, instrument, current),
  };
}

function fixOf(rule: Rule, finding: Finding, context: RuleContext): Fix | null {
  const proposal = rule.fix?.(context, finding) ?? null;
  if (proposal === null) return null;
  const { row, column } = proposal.place;
  return { finding, ...proposal, before: valueAt(context.grid, row, column) };
}

function emptyGrid(sheet: string): Grid {
  return { sheet, firstRow: 0, firstColumn: 0, values: [], hidden: false };
}

function readRow(
  grid: Grid,
  instrument: Instrument,
  table: FoundTable,
  beside: RelatedColumns,
  { row, indicator, numberSays, alsoFits, isStrange }: TableRow
): ReadRow {
  const raw = valueAt(grid, row, table.levelColumn);
  const cellOf = (column: number | null): CellValue => (column === null ? null : valueAt(grid, row, column));
  const levelIn = (column: number | null): number | null => levelOf(instrument, cellOf(column));
  const asText = (column: number | null): string => {
    const value = cellOf(column);
    return isError(value) ? "" : textOf(value);
  };
  return {
    indicator,
    numberSays,
    alsoFits,
    strangeName: isStrange ? textOf(valueAt(grid, row, keyColumnsOf(table)?.name ?? table.levelColumn)) : null,
    place: { sheet: grid.sheet, row, column: table.levelColumn },
    raw,
    reading: readLevel(instrument, raw),
    target: levelIn(beside.target),
    previous: levelIn(beside.previous),
    external: levelIn(beside.external),
    owner: linesOf(cellOf(beside.owner)),
    evidence: asText(beside.evidence),
  };
}

function levelOf(instrument: Instrument, value: CellValue): number | null {
  const reading = readLevel(instrument, value);
  return reading.kind === "level" ? reading.level : null;
}

/** What the workbook says about an indicator: its row, or what its rows agree on. */
function entryOf(indicator: IndicatorKey, rows: readonly ReadRow[]): Entry {
  const [first] = rows;
  if (first === undefined) return unfilledEntry(indicator);
  const taken = rows.find(({ reading }) => reading.kind === "level") ?? first;
  const { raw, place, target, previous, external, owner, evidence } = taken;
  const level = agree(rows) && taken.reading.kind === "level" ? taken.reading.level : null;
  return { indicator, level, raw, cell: place, target, previous, external, owner, evidence };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
