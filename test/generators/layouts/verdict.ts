import { findTables, readTable } from "../../../src/table";
import { foundInstead } from "../../../src/table/instead/found-instead";
import type { FoundTable, Reading, Search } from "../../../src/table/model";
import type { Grid } from "../../../src/grid/grid";
import type { IndicatorKey } from "../../../src/instrument/types";
import { withJoinedLines } from "../../../src/table/wrapped/joined-lines";
import { letter } from "./letter";
import type { Expected, Layout } from "./types";

/**
 * How a layout went, from best to worst.
 * - `right`: attached with what a civil servant would read there, or nothing attached where nothing is.
 * - `asked`: nothing attached; the right column is among those offered. Allowed where the layout says so.
 * - `not found`: nothing attached although a table is there; allowed where the layout says so.
 * - `wrong`: anything else that the person notices: no table found, asked without the right answer, a level left out and named.
 * - `silently wrong`: a number shown that is not the agency's, or rows dropped, and not a word about it.
 */
export type Verdict = "right" | "asked" | "not found" | "wrong" | "silently wrong";

/** A verdict and what led to it, in words. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly why: readonly string[];
}

const judged = (verdict: Verdict, ...why: string[]): Judgement => ({ verdict, why });
const at = (sheet: string, column: number) => `${sheet}!${letter(column)}`;

/** What a column says. */
type Right = Pick<Expected, "levels" | "tolerated">;

/** What is right about the column that was taken: its levels, or `null` when it is none of the right ones. */
function rightAt(expected: Expected, table: FoundTable): Right | null {
  if (expected.kind === "split" || expected.leave.anyPlace) return expected;
  const isAt = (place: { sheet: string; column: number }) => place.sheet === table.sheet && place.column === table.levelColumn;
  if (expected.level && isAt(expected.level)) return expected;
  return expected.accepted.find(({ place }) => isAt(place)) ?? null;
}

/** Whether a finding says something about this row: by its place, or with the address of its level cell among its words. */
function isNamed(reading: Reading, table: FoundTable, sheet: string, row: number): boolean {
  const address = new RegExp(`(?:^|[^A-Z])${letter(table.levelColumn)}${row + 1}(?!\\d)`);
  return reading.findings.some(
    ({ place, values }) => (place?.sheet === sheet && place.row === row) || Object.values(values).some((text) => address.test(text))
  );
}

/** What the reading says about each indicator: numbers that are not its own, and levels left out. */
function entryProblems(layout: Layout, table: FoundTable, reading: Reading, right: Right) {
  const { expected } = layout;
  const silent: string[] = [];
  const aloud: string[] = [];
  const named = (key: IndicatorKey) => {
    const rows = expected.rows[key] ?? [];
    const anywhere = reading.findings.some(({ indicator, place }) => indicator === key && place !== null);
    return rows.length === 0 || expected.leave.anyPlace ? anywhere : rows.every((row) => isNamed(reading, table, table.sheet, row));
  };
  const foreignNamed = expected.foreign.rows.every((row) => isNamed(reading, table, expected.foreign.sheet, row));
  for (const { indicator, level } of reading.assessment.entries) {
    const wanted = right.levels[indicator] ?? null;
    if (level === wanted) continue;
    const hasRow = (expected.rows[indicator] ?? []).length > 0;
    const isSaid = hasRow || expected.foreign.rows.length === 0 ? named(indicator) : foreignNamed;
    const isTolerated = (right.tolerated[indicator] ?? []).includes(level);
    const problem = `level of ${indicator}: expected ${wanted}, got ${level}`;
    if (level !== null && !(isTolerated && isSaid)) silent.push(problem);
    else if (!isSaid) silent.push(`${problem}, and its row is not named`);
    else if (!isTolerated) aloud.push(`${problem}, its row is named`);
  }
  return { silent, aloud };
}

/** Findings that are due and missing, and findings where nothing is wrong. */
function findingProblems(expected: Expected, reading: Reading, table: FoundTable): string[] {
  const { sheet } = table;
  const onCell = (row: number) => reading.findings.some(({ place }) => place?.sheet === sheet && place.row === row);
  const due = expected.invalid.filter(({ row }) => !onCell(row)).map(({ indicator }) => `no finding for the level cell of ${indicator}`);
  const disagreeing = expected.disagreeing
    .filter((key) => !reading.findings.some(({ indicator }) => indicator === key))
    .map((key) => `no finding for the two rows of ${key}`);
  const doubtful = new Set([
    ...[...expected.invalid, ...expected.unclear].map(({ row }) => row),
    ...expected.foreign.rows,
    ...[...expected.disagreeing, ...Object.keys(expected.tolerated)].flatMap((key) => expected.rows[key] ?? []),
  ]);
  const alarms = reading.findings
    .filter(({ severity, place }) => severity === "error" && place?.sheet === sheet && place.column === table.levelColumn)
    .filter(({ place }) => expected.level !== null && place !== null && !doubtful.has(place.row))
    .map(({ rule, place }) => `finding ${rule} in row ${(place?.row ?? 0) + 1}, where nothing is wrong`);
  return [...due, ...disagreeing, ...(expected.leave.anyPlace ? [] : alarms)];
}

function foundVerdict(layout: Layout, table: FoundTable): Judgement {
  const { expected, grids } = layout;
  const reading = readTable(grids, table);
  const place = at(table.sheet, table.levelColumn);
  const unnamed = expected.foreign.rows.filter((row) => !isNamed(reading, table, expected.foreign.sheet, row));
  const dropped = unnamed.map((row) => `row ${row + 1} belongs to no indicator and is not named`);
  if (expected.kind === "none" || expected.kind === "undecided") {
    const said = expected.foreign.rows.length > 0 && unnamed.length === 0;
    return judged(said ? "wrong" : "silently wrong", `expected ${expected.kind}, took ${place}`, ...dropped);
  }
  const right = rightAt(expected, table);
  if (right === null) {
    const wanted = expected.level ? `${at(expected.level.sheet, expected.level.column)} "${expected.level.header}"` : "another";
    const header = table.columns.find(({ column }) => column === table.levelColumn)?.header ?? "";
    return judged("silently wrong", `expected ${wanted}, took ${place} "${header}"`);
  }
  if (table.instrument !== expected.instrument) {
    return judged("silently wrong", `expected ${expected.instrument}, took ${table.instrument}`);
  }
  const { silent, aloud } = entryProblems(layout, table, reading, right);
  const wrong = [...silent, ...dropped];
  if (wrong.length > 0) return judged("silently wrong", ...wrong);
  const others = [...aloud, ...findingProblems(expected, reading, table)];
  return others.length > 0 ? judged("wrong", ...others) : judged("right");
}

function askedVerdict({ expected }: Layout, search: Extract<Search, { kind: "undecided" }>): Judgement {
  const offered = search.candidates.map(({ table }) => at(table.sheet, table.levelColumn));
  const isOffered = ({ sheet, column }: { sheet: string; column: number }) => offered.includes(at(sheet, column));
  if (expected.kind === "none") return judged(expected.mayAsk ? "asked" : "wrong", `asked about ${offered.join(", ")}`);
  if (expected.kind === "split") return judged("wrong", "asked between parts");
  if (expected.kind === "undecided") {
    const missing = expected.candidates.filter((one) => !isOffered(one));
    return missing.length === 0 ? judged("right") : judged("wrong", `not offered: ${missing.map(({ header }) => header).join(", ")}`);
  }
  const right = [...(expected.level ? [expected.level] : []), ...expected.accepted.map(({ place }) => place)];
  if (!expected.leave.anyPlace && !right.some(isOffered))
    return judged("wrong", `asked without offering the right one: ${offered.join(", ")}`);
  return judged(expected.mayAsk ? "asked" : "wrong", `asked about ${offered.join(", ")}`);
}

/** The sentence a search ends with, as far as it can be told apart from others. */
const sentenceOf = (grids: readonly Grid[], search: Search) => {
  const reason = search.kind === "none" ? search.reason : search.kind;
  const said = reason === "no-table" ? (foundInstead(grids) ?? reason) : reason;
  return typeof said === "string" ? said : said.kind;
};

/** A list of people: more than a title, so that it is not taken for a form nobody has filled. */
const attendance = Array.from({ length: 40 }, (_, index) => [index + 1, `Peserta ${index + 1}`, "Dinas Kesehatan", 45_800]);
const nothing: Grid = {
  sheet: "Sheet1",
  firstRow: 0,
  firstColumn: 0,
  values: [["Daftar hadir", null, null, null], ["No", "Nama Peserta", "Asal", "Tanggal"], ...attendance],
  hidden: false,
};

function notFoundVerdict({ expected, grids }: Layout, search: Search): Judgement {
  const said = sentenceOf(grids, search);
  if (expected.leave.ownReason && said === sentenceOf([nothing], findTables([nothing]))) {
    return judged("wrong", `says no more than for a workbook with nothing in it: ${said}`);
  }
  if (expected.kind === "none") return judged("right");
  if (expected.kind === "split" || expected.mayRefuse) return judged("not found", said);
  return judged("wrong", `expected ${expected.kind}, found nothing (${said})`);
}

/** What is made of a layout, told as a person at the pane would notice it. */
export function verdictOf(drawn: Layout): Judgement {
  // As the sheets are handed over to be searched: with names in one piece.
  const layout = { ...drawn, grids: drawn.grids.map(withJoinedLines) };
  try {
    const search = findTables(layout.grids);
    if (search.kind === "found") return foundVerdict(layout, search.table);
    if (search.kind === "undecided") return askedVerdict(layout, search);
    return notFoundVerdict(layout, search);
  } catch (error) {
    return judged("wrong", `stopped: ${error instanceof Error ? error.message : String(error)}`);
  }
}
