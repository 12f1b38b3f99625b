import { columnRank, levelRank } from "../columns/level-meaning";
import { isReportSheet } from "./report-sheet";
import { isUnitSheet } from "./unit-sheet";
import { partsOfOne, placeOf } from "./unsupported-layout";
import { indicatorListsIn, tableOf, type TableDraft } from "./table-draft";
import { type Grid } from "../../grid";
import type { Candidate, Column, Search } from "../model";
import { whyNothing } from "./why-nothing";

const CLEARLY_MORE = 0.2;
/** Share of the indicators that a table has which is no part of another. */
const WHOLE = 0.95;
/** Share of the rows that are filled once the work has begun. */
const BEGUN = 0.1;

/**
 * Looks through the sheets of a workbook for tables of indicators.
 *
 * Takes the table whose levels are the self-assessment, else the newest year, else plain levels, never a target; a
 * hidden sheet only when nothing else is there. Where two tables or two columns are equally good, the answer is
 * `undecided` and the person chooses. A report made here only shows the levels of another sheet: it counts where no other
 * sheet has a table. What was handed out to a unit never counts. Reads each cell a fixed number of times.
 *
 * @param grids the used cells of each sheet, in the order of the tabs
 * @example
 * const search = findTables([{ sheet: "LKE", firstRow: 0, firstColumn: 0, values, hidden: false }]);
 * if (search.kind === "found") readTable(grids, search.table);
 */
export function findTables(grids: readonly Grid[]): Search {
  const own = grids.filter((grid) => !isUnitSheet(grid));
  const search = findBesideReports(own);
  // Whatever else such a workbook lacks: what matters is what it is, which is asked next.
  return search.kind === "none" && own.length < grids.length ? { kind: "none", reason: "no-table" } : search;
}

function findBesideReports(grids: readonly Grid[]): Search {
  const kept = grids.filter((grid) => !isReportSheet(grid));
  const search = findAmong(kept);
  return search.kind === "none" && kept.length < grids.length ? findAmong(grids) : search;
}

function findAmong(grids: readonly Grid[]): Search {
  const lists = grids.flatMap(indicatorListsIn);
  const all = lists.flatMap((list) => tableOf(list) ?? []);
  // Guesses are offered only when no table has a header that mentions levels.
  const drafts = all.some(({ isGuess }) => !isGuess) ? all.filter(({ isGuess }) => !isGuess) : all;
  const usable = drafts.filter(({ levels }) => levels.chosen.meaning !== "target");
  const parts = partsOfOne(usable);
  if (parts) return { kind: "none", reason: { kind: "parts", places: parts.map(placeOf) } };
  const best = usable.reduce<TableDraft | null>((so, each) => (so === null || compareDrafts(each, so) > 0 ? each : so), null);
  if (best === null) {
    const candidates = drafts.flatMap((draft) => candidatesOf(draft, []));
    return candidates.length > 0 ? { kind: "undecided", candidates } : { kind: "none", reason: whyNothing(grids, lists) };
  }
  const equals = usable.filter((each) => each === best || compareDrafts(each, best) === 0);
  const isClear = equals.length === 1 && best.levels.equals.length === 1 && !best.isGuess;
  if (isClear) {
    const others = drafts.filter((draft) => draft !== best);
    return {
      kind: "found",
      table: best.table,
      candidates: [...candidatesOf(best, [best.levels.chosen]), ...others.flatMap((draft) => candidatesOf(draft, []))],
    };
  }
  const first = equals.flatMap((draft) => draft.levels.equals.map((column) => candidate(draft, column)));
  const rest = drafts.flatMap((draft) => candidatesOf(draft, equals.includes(draft) ? draft.levels.equals : []));
  return { kind: "undecided", candidates: [...first, ...rest] };
}

/** Positive when the first table is clearly the one to take, negative for the second, 0 when nobody but the person can say. */
function compareDrafts(one: TableDraft, other: TableDraft): number {
  const byCoverage = one.coverage - other.coverage;
  const [hidden, shown] = one.hidden ? [one, other] : [other, one];
  // What people see comes first, unless it is only a part of what the hidden sheet holds whole, as the charts of a form are.
  const isPart = hidden.coverage >= WHOLE && shown.coverage < WHOLE && hidden.shape.instrument === shown.shape.instrument;
  if (one.hidden !== other.hidden && !isPart) return one.hidden ? -1 : 1;
  if (Math.abs(byCoverage) > CLEARLY_MORE) return byCoverage;
  if (one.shape.instrument !== other.shape.instrument) return newerInstrument(one, other);
  const byRank = tableRank(one) - tableRank(other);
  if (byRank !== 0) return byRank;
  const bySource = bySourceOf(one, other);
  if (bySource !== 0) return bySource;
  if (one.year !== null && other.year !== null && one.year !== other.year) return one.year - other.year;
  if (isFuller(one, other)) return 1;
  return isFuller(other, one) ? -1 : 0;
}

/** Where the headers only say *Nilai*, the sheets or the titles above the tables may say whose levels they are. */
function bySourceOf(one: TableDraft, other: TableDraft): number {
  if (one.source === null || other.source === null || one.source === other.source) return 0;
  return one.source === "self" ? 1 : -1;
}

/** Of tables of two instruments the newer is taken where only that one has been begun: of two years' work the person chooses. */
function newerInstrument(one: TableDraft, other: TableDraft): number {
  const newer = one.shape.instrument.years[0] - other.shape.instrument.years[0];
  const [late, early] = newer > 0 ? [one, other] : [other, one];
  return hasBegun(late) && !hasBegun(early) ? newer : 0;
}

function hasBegun({ filled, shape }: TableDraft): boolean {
  return filled >= BEGUN * shape.rows.length;
}

/** Clearly fuller; two sheets that have hardly been begun are alike. */
function isFuller(one: TableDraft, other: TableDraft): boolean {
  return hasBegun(one) && other.filled < 0.5 * one.filled;
}

/** Between tables, a year is as good as a plain level: which of them is newer decides. */
function tableRank({ levels }: TableDraft): number {
  const { chosen } = levels;
  return chosen.meaning === "level" ? levelRank("year") : columnRank(chosen);
}

function candidatesOf(draft: TableDraft, without: readonly Column[]): readonly Candidate[] {
  return draft.levels.offered.filter((column) => !without.includes(column)).map((column) => candidate(draft, column));
}

function candidate({ table }: TableDraft, { column }: Column): Candidate {
  return { table: { ...table, levelColumn: column } };
}
