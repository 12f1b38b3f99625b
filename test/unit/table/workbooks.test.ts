import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { score } from "../../../src/assessment/score/score";
import { show } from "../../../src/assessment/score/show";
import type { Assessment, CellPlace } from "../../../src/assessment/types";
import { findTables, levelColumnOf, readTable, type FoundTable, type Search } from "../../../src/table";
import { columnLetters } from "../../../src/grid/a1";
import { gridsOf, WORKBOOKS } from "./grids";

interface Results {
  readonly levelColumn: string;
  readonly header: string;
  readonly kind: string;
  readonly levels: Readonly<Record<string, number | null>>;
  readonly filled: number;
  readonly total: number;
  readonly index_fraction: string;
  readonly index_display: string;
  readonly domains_display: Readonly<Record<string, string>>;
  readonly aspects_display: Readonly<Record<string, string>>;
  readonly predicate: string;
  readonly provisional: boolean;
  readonly reach?: Readonly<Record<"lowest" | "highest", { readonly index_display: string }>>;
}

interface Expected extends Results {
  readonly instrument: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly header_rows?: readonly number[];
  readonly year?: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, string>>;
  readonly alternatives?: readonly Results[];
  readonly invalid: readonly { readonly no: string; readonly cell: string }[];
  readonly empty?: readonly { readonly cell: string }[];
  readonly missing?: readonly string[];
  readonly duplicates?: readonly { readonly cells: readonly string[] }[];
  readonly text_cells?: Readonly<Record<string, string>>;
  readonly weight_warnings?: readonly { readonly cell: string }[];
}

/** What the fixtures call the meanings. */
const MEANINGS: Readonly<Record<string, string>> = {
  no: "number",
  pic: "owner",
  note: "explanation",
  domain: "domain",
  aspect: "aspect",
  name: "name",
  weight: "weight",
  self: "self",
  external: "external",
  target: "target",
  evidence: "evidence",
  status: "status",
  level: "level",
};

const files = readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx"));

const address = ({ row, column }: CellPlace) => `${columnLetters(column)}${row + 1}`;

function tableOf(search: Search): FoundTable {
  if (search.kind !== "found") throw new Error(`no table: ${search.kind}`);
  return search.table;
}

function expectResults(assessment: Assessment, expected: Results): void {
  const card = score(assessment);
  expect(Object.fromEntries(assessment.entries.map(({ indicator, level }) => [indicator, level]))).toEqual(expected.levels);
  expect({ filled: card.filled, total: card.total, provisional: card.provisional, predicate: card.predicate }).toEqual({
    filled: expected.filled,
    total: expected.total,
    provisional: expected.provisional,
    predicate: expected.predicate,
  });
  const [numerator, denominator] = expected.index_fraction.split("/").map(BigInt);
  expect(BigInt(card.index.numerator) * (denominator ?? 1n)).toBe(BigInt(card.index.denominator) * (numerator ?? 0n));
  expect(show(card.index)).toBe(expected.index_display);
  const shown = (groups: typeof card.domains) => Object.fromEntries(groups.map(({ number, index }) => [String(number), show(index)]));
  expect(shown(card.domains)).toEqual(expected.domains_display);
  expect(shown(card.aspects)).toEqual(expected.aspects_display);
  expect(card.reach === null ? undefined : [show(card.reach.lowest), show(card.reach.highest)]).toEqual(
    expected.reach && [expected.reach.lowest.index_display, expected.reach.highest.index_display]
  );
}

describe.each(files)("%s", (file) => {
  const grids = gridsOf(file);
  const expected = JSON.parse(readFileSync(join(WORKBOOKS, file.replace(".xlsx", ".expected.json")), "utf8")) as Expected;
  const search = findTables(grids);

  it("takes the table and the level column that a person would", () => {
    const table = tableOf(search);
    const level = table.columns.find(({ column }) => column === table.levelColumn);
    expect({
      instrument: table.instrument,
      sheet: table.sheet,
      headerRow: (table.headerRow ?? -1) + 1,
      headerRows: table.headerRows,
      levelColumn: columnLetters(table.levelColumn),
      header: level?.header,
      kind: level?.meaning,
      year: level?.year,
    }).toEqual({
      instrument: expected.instrument,
      sheet: expected.sheet,
      headerRow: expected.headerRow,
      headerRows: expected.header_rows?.length ?? 1,
      levelColumn: expected.levelColumn,
      header: expected.header,
      kind: expected.kind,
      year: expected.year,
    });
  });

  it("knows what the columns mean", () => {
    const { columns } = tableOf(search);
    for (const [name, letters] of Object.entries(expected.columns)) {
      const meaning = MEANINGS[name];
      if (meaning === undefined) continue;
      expect([name, columns.find(({ column }) => columnLetters(column) === letters)?.meaning]).toEqual([name, meaning]);
    }
  });

  it("offers the other level columns, left to right, and reads each as published", () => {
    const candidates = search.kind === "none" ? [] : search.candidates;
    const alternatives = expected.alternatives ?? [];
    expect(
      candidates.map(({ table }) => {
        const { column, header, meaning } = levelColumnOf(table);
        return [columnLetters(column), header, meaning];
      })
    ).toEqual(alternatives.map(({ levelColumn, header, kind }) => [levelColumn, header, kind]));
    alternatives.forEach((alternative, at) => {
      const table = candidates[at]?.table;
      if (table) expectResults(readTable(grids, table).assessment, alternative);
    });
  });

  it("reads every level in its cell, and scores as published", () => {
    const { assessment } = readTable(grids, tableOf(search));
    expectResults(assessment, expected);
    const cells = assessment.entries.flatMap(({ indicator, cell }) => (cell === null ? [] : [[indicator, address(cell)] as const]));
    expect(Object.fromEntries(cells)).toEqual(expected.cells);
  });

  it("finds what is wrong, where it is, and nothing else", () => {
    const { findings } = readTable(grids, tableOf(search));
    const at = (...rules: string[]) =>
      findings
        .filter(({ rule }) => rules.includes(rule))
        .map(({ place, indicator }) => (place === null ? indicator : address(place)))
        .sort();
    expect(at("error-value", "out-of-scale", "not-whole", "label-mismatch", "not-a-level")).toEqual(
      expected.invalid.map(({ cell }) => cell).sort()
    );
    expect(at("level-as-text")).toEqual(Object.keys(expected.text_cells ?? {}).sort());
    expect(at("duplicate-differs")).toEqual((expected.duplicates ?? []).flatMap(({ cells }) => cells).sort());
    expect(at("missing-indicator")).toEqual(expected.missing ?? []);
    expect(at("weight-differs")).toEqual((expected.weight_warnings ?? []).map(({ cell }) => cell).sort());
    const counted =
      expected.invalid.length +
      Object.keys(expected.text_cells ?? {}).length +
      (expected.missing ?? []).length +
      (expected.duplicates ?? []).flatMap(({ cells }) => cells).length +
      (expected.weight_warnings ?? []).length;
    expect(findings).toHaveLength(counted);
  });
});
