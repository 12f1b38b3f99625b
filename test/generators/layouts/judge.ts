import type { CellPlace } from "../../../src/assessment/types";
import { findTables, levelColumnOf, readTable } from "../../../src/table";
import type { Candidate, FoundTable, Reading, Search } from "../../../src/table/model";
import { letter } from "./letter";
import type { Expected, Layout, PlacedColumn } from "./types";

const spaces = (text: string) => text.replace(/\s+/gu, " ").trim();
const keyOf = (sheet: string, column: number) => `${sheet}!${letter(column)}`;
const describe = ({ sheet, column, header }: PlacedColumn) => `${keyOf(sheet, column)} "${spaces(header)}"`;
const sameHeader = ({ header, title }: PlacedColumn, got: string) => [header, `${title} / ${header}`].map(spaces).includes(spaces(got));
const describeCandidate = ({ table }: Candidate) => describe({ ...levelColumnOf(table), sheet: table.sheet });

/** Candidates that are missing, that are no level column, or that are called something else. */
function candidateProblems(expected: Expected, got: readonly Candidate[]): string[] {
  const known = [...expected.candidates, ...expected.otherCandidates, ...(expected.level ? [expected.level] : [])];
  const offered = new Set(got.map(({ table }) => keyOf(table.sheet, table.levelColumn)));
  return [
    ...expected.candidates
      .filter(({ sheet, column }) => !offered.has(keyOf(sheet, column)))
      .map((column) => `candidate not offered: ${describe(column)}`),
    ...got.flatMap((candidate) => {
      const { table } = candidate;
      const { column: levelColumn, header } = levelColumnOf(table);
      const there = known.filter(({ sheet, column }) => sheet === table.sheet && column === levelColumn);
      if (there.some((column) => sameHeader(column, header))) return [];
      const [column] = there;
      if (!column) return [`candidate is no level column: ${describeCandidate(candidate)}`];
      return [`candidate's header: expected ${describe(column)}, got "${spaces(header)}"`];
    }),
  ];
}

function meaningProblems(expected: Expected, table: FoundTable): string[] {
  return expected.meanings.flatMap(({ column, header, anyOf }) => {
    const got = table.columns.find((one) => one.column === column)?.meaning ?? "nothing";
    return anyOf.some((meaning) => meaning === got)
      ? []
      : [`column ${letter(column)} "${spaces(header)}": expected ${anyOf.join(" or ")}, got ${got}`];
  });
}

function readingProblems(expected: Expected, reading: Reading): string[] {
  const problems: string[] = [];
  const at = (place: CellPlace | null) => (place ? `${place.sheet}!${letter(place.column)}${place.row + 1}` : "-");
  for (const { indicator, level, raw } of reading.assessment.entries) {
    const wanted = expected.levels[indicator] ?? null;
    if (level !== wanted) {
      problems.push(`level of ${indicator}: expected ${wanted}, got ${level} (cell ${JSON.stringify(raw)})`);
    }
  }
  const sheet = expected.level?.sheet ?? "";
  const has = (row: number, column: number) =>
    reading.findings.some(({ place }) => place?.sheet === sheet && place.row === row && place.column === column);
  for (const { indicator, row, column } of expected.invalid) {
    if (!has(row, column)) problems.push(`no finding at ${at({ sheet, row, column })} (indicator ${indicator})`);
  }
  for (const key of expected.disagreeing) {
    if (!reading.findings.some(({ indicator }) => indicator === key)) problems.push(`no finding for the two rows of ${key}`);
  }
  const allowed = [...expected.invalid, ...expected.unclear].map(({ row, column }) => at({ sheet, row, column }));
  for (const { rule, severity, indicator, place } of reading.findings) {
    const onLevel = place !== null && place.sheet === sheet && place.column === expected.level?.column;
    const disagrees = indicator !== null && expected.disagreeing.includes(indicator);
    if (severity === "error" && onLevel && !disagrees && !allowed.includes(at(place))) {
      problems.push(`finding ${rule} at ${at(place)}, where nothing is wrong`);
    }
  }
  return problems;
}

/** Levels in several places: a sentence that says so, or every one of them. */
function splitProblems(expected: Expected, grids: Layout["grids"], search: Search): string[] {
  if (search.kind === "none") return [];
  if (search.kind === "undecided") return [`expected all parts or none, got undecided between parts`];
  return readingProblems(expected, readTable(grids, search.table));
}

function searchProblems({ expected, grids }: Layout, search: Search): string[] {
  if (expected.kind === "split") return splitProblems(expected, grids, search);
  if (search.kind === "none") {
    if (expected.kind === "none" || expected.mayRefuse) return [];
    return [`expected ${expected.kind}, got none (${search.reason})`];
  }
  if (expected.kind === "none") {
    if (search.kind === "undecided" && expected.mayAsk) return [];
    const got = search.kind === "found" ? keyOf(search.table.sheet, search.table.levelColumn) : "undecided";
    return [`expected none, got ${got}`];
  }
  if (search.kind === "undecided") {
    if (expected.kind === "found" && !expected.mayAsk) {
      return [`expected found, got undecided between ${search.candidates.map(describeCandidate).join(", ")}`];
    }
    const level = expected.kind === "found" && expected.level ? [expected.level] : [];
    const due = expected.mayRefuse ? [] : [...level, ...expected.candidates];
    return candidateProblems(
      {
        ...expected,
        candidates: due,
        otherCandidates: [...expected.otherCandidates, ...expected.candidates],
      },
      search.candidates
    );
  }
  const { table, candidates } = search;
  if (expected.kind === "undecided") return [`expected undecided, got ${keyOf(table.sheet, table.levelColumn)}`];
  const wanted = expected.level;
  if (!wanted) throw new Error("A found table needs a level column");
  const got = table.columns.find(({ column }) => column === table.levelColumn);
  const place = { sheet: table.sheet, column: table.levelColumn, header: got?.header ?? "" };
  if (place.sheet !== wanted.sheet || place.column !== wanted.column) {
    return [`level column: expected ${describe(wanted)}, got ${describe(place)} (${table.instrument})`];
  }
  return [
    ...(table.instrument === expected.instrument ? [] : [`instrument: expected ${expected.instrument}, got ${table.instrument}`]),
    ...(sameHeader(wanted, place.header) ? [] : [`header: expected "${wanted.header}", got "${place.header}"`]),
    ...candidateProblems(expected, candidates),
    ...meaningProblems(expected, table),
    ...readingProblems(expected, readTable(grids, table)),
  ];
}

/** Whether a wrong column or a wrong level is taken without a word, which is worse than asking or finding nothing. */
function guessesWrong({ expected, grids }: Layout, search: Search): boolean {
  if (search.kind !== "found") return false;
  const { table } = search;
  const { level } = expected;
  if (expected.kind === "split") return splitProblems(expected, grids, search).length > 0;
  if (level?.sheet !== table.sheet || level.column !== table.levelColumn) return true;
  return readTable(grids, table).assessment.entries.some(
    (entry) => entry.level !== null && entry.level !== expected.levels[entry.indicator]
  );
}

/** What the finder makes of a layout: what it gets wrong, in words, and whether it does so silently. */
export function judge(layout: Layout): {
  readonly problems: readonly string[];
  readonly guessed: boolean;
} {
  const search = findTables(layout.grids);
  return { problems: searchProblems(layout, search), guessed: guessesWrong(layout, search) };
}
