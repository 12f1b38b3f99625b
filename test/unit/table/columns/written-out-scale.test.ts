import type { CellValue } from "../../../../src/assessment/types";
import { findInstrument } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import type { Grid } from "../../../../src/grid/grid";
import { findTables, levelColumnOf, readTable, type Search } from "../../../../src/table";
import { draw, levelFor, sheetOf, type DrawnColumn } from "../layout";

const spbe = findInstrument("59/2020") as Instrument;
const level = (place: number, seed = 1) => levelFor(spbe, place, seed);
const number: DrawnColumn = { header: "No", cell: ({ key }) => Number(key) };
const name: DrawnColumn = { header: "Indikator", cell: (indicator) => indicator.name };
const column = (header: DrawnColumn["header"], cell: (place: number) => CellValue): DrawnColumn => ({
  header,
  cell: (_, place) => cell(place),
});
const sheet = (name: string, columns: readonly DrawnColumn[], under: CellValue[][] = []): Grid =>
  sheetOf(name, draw({ instrument: spbe, columns, under }));

function chosen(search: Search): unknown {
  return search.kind === "found"
    ? [search.table.sheet, search.table.levelColumn, search.candidates.map(({ table }) => table.levelColumn)]
    : search;
}

function levelsOf(grids: readonly Grid[]): readonly (number | null)[] {
  const search = findTables(grids);
  if (search.kind !== "found") throw new Error(JSON.stringify(search).slice(0, 200));
  return readTable(grids, search.table).assessment.entries.map(({ level: own }) => own);
}

const drawnLevels = spbe.indicators.map((_, place) => level(place));

/** Five columns that say which levels are reached. */
const reached = (header: (of: number) => DrawnColumn["header"], mark: (of: number, own: number) => CellValue): DrawnColumn[] =>
  [1, 2, 3, 4, 5].map((of) => column(header(of), (place) => mark(of, level(place))));

describe("a column for each level", () => {
  const atLeast = (of: number, own: number) => (of <= own ? 1 : 0);

  it.each<[string, (of: number) => string]>([
    ["Level 1", (of) => `Level ${of}`],
    ["Tingkat II", (of) => `Tingkat ${["I", "II", "III", "IV", "V"][of - 1]}`],
    ["L3", (of) => `L${of}`],
    ["4", (of) => String(of)],
  ])("is no level, whatever its marks are, as in “%s”", (_, header) => {
    const grids = [sheet("LKE", [number, name, ...reached(header, atLeast), column("Nilai Akhir", (place) => level(place))])];
    expect(chosen(findTables(grids))).toEqual(["LKE", 7, []]);
    expect(levelsOf(grids)).toEqual(drawnLevels);
  });

  it("is none under one header with the numbers below", () => {
    const marks = reached((of) => (of === 1 ? "Tingkat Kematangan" : ""), atLeast);
    const grids = [sheet("LKE", [number, name, ...marks, column("Nilai", (place) => level(place))], [[null, null, 1, 2, 3, 4, 5, null]])];
    expect(chosen(findTables(grids))).toEqual(["LKE", 7, []]);
  });

  it.each<[string, (of: number, own: number) => CellValue]>([
    ["1 in the column of the level", (of, own) => (of === own ? 1 : null)],
    ["the level in its own column", (of, own) => (of === own ? of : null)],
    ["1 and 0", (of, own) => (of === own ? 1 : 0)],
  ])("says where the marks are when no column sums them up: %s", (_, mark) => {
    const grids = [sheet("LKE", [number, name, ...reached((of) => `Level ${of}`, mark)])];
    expect(findTables(grids)).toEqual({ kind: "none", reason: { kind: "ticks", sheet: "LKE", cells: "C2:G2" } });
  });

  it("does not take the levels of two years for a scale", () => {
    const grids = [sheet("LKE", [number, name, column("Nilai 1", (place) => level(place, 2)), column("Nilai 2", (place) => level(place))])];
    expect(findTables(grids)).toMatchObject({
      kind: "undecided",
      candidates: [{ table: { levelColumn: 2 } }, { table: { levelColumn: 3 } }],
    });
  });
});

describe("a line for each level", () => {
  const lines = (answer: (of: number, own: number) => CellValue, header = "Jawaban") => [
    ["No", "Indikator", "Tingkat", "Kriteria", header],
    ...spbe.indicators.flatMap((indicator, place) =>
      [1, 2, 3, 4, 5].map((of) => [
        of === 1 ? Number(indicator.key) : null,
        of === 1 ? indicator.name : null,
        of,
        `Kriteria tingkat ${of}`,
        answer(of, level(place)),
      ])
    ),
  ];

  it("is read from the answer on the first line, never from the numbers of the lines", () => {
    const grids = [
      sheetOf(
        "Kuesioner",
        lines((of, own) => (of === 1 ? own : null))
      ),
    ];
    expect(chosen(findTables(grids))).toEqual(["Kuesioner", 4, []]);
    expect(levelsOf(grids)).toEqual(drawnLevels);
  });

  it("says so where only a mark tells the line", () => {
    const grids = [
      sheetOf(
        "Kuesioner",
        lines((of, own) => (of === own ? "√" : null), "Pilihan")
      ),
    ];
    expect(findTables(grids)).toEqual({ kind: "none", reason: { kind: "ticks", sheet: "Kuesioner", cells: "C2:C6" } });
  });
});

describe("several lines for each indicator", () => {
  const files = (place: number) => (place % 3) + 1;
  const exported = (cell: (place: number, line: number) => CellValue, header = "level_terpilih_internal") => [
    ["no_indikator", "nama_indikator", header, "nama_berkas"],
    ...spbe.indicators.flatMap((indicator, place) =>
      Array.from({ length: files(place) }, (_, line) => [Number(indicator.key), indicator.name, cell(place, line), `bukti-${line}.pdf`])
    ),
  ];

  it("are asked about where each repeats the level, and then read once", () => {
    const grids = [
      sheetOf(
        "Ekspor",
        exported((place) => level(place))
      ),
    ];
    const search = findTables(grids);
    expect(search).toMatchObject({ kind: "undecided", candidates: [{ table: { levelColumn: 2, sheet: "Ekspor" } }] });
    const [candidate] = search.kind === "undecided" ? search.candidates : [];
    if (!candidate) throw new Error("nothing to choose");
    const { assessment } = readTable(grids, candidate.table);
    expect(assessment.entries.map(({ level: own }) => own)).toEqual(drawnLevels);
  });

  it("stand back behind a table with one line for each", () => {
    const grids = [
      sheetOf(
        "Ekspor",
        exported((place) => level(place, 2))
      ),
      sheet("LKE", [number, name, column("Nilai", (place) => level(place))]),
    ];
    expect(chosen(findTables(grids))).toEqual(["LKE", 2, []]);
  });

  it("are no assessment where the numbers differ from line to line", () => {
    expect(
      findTables([
        sheetOf(
          "Bukti",
          exported((_, line) => line + 1)
        ),
      ])
    ).toEqual({ kind: "none", reason: "no-table" });
    expect(
      findTables([
        sheetOf(
          "Rencana",
          exported((place) => level(place), "Target")
        ),
      ])
    ).toEqual({ kind: "none", reason: "no-table" });
  });
});

describe("levels told in words alone", () => {
  const { process } = spbe.scale.labels;
  const words: readonly [string, (place: number) => CellValue][] = [
    ["names of levels", (place) => process[level(place) - 1] ?? null],
    ["numbers in words", (place) => ["satu", "dua", "tiga", "empat", "lima"][level(place) - 1] ?? null],
    ["Roman numerals", (place) => ["I", "II", "III", "IV", "V"][level(place) - 1] ?? null],
  ];

  it.each(words)("are asked about where there is nothing else: %s", (_, cell) => {
    const search = findTables([sheet("LKE", [number, name, column("Tingkat Kematangan", cell)])]);
    expect(search).toMatchObject({ kind: "undecided", candidates: [{ table: { levelColumn: 2 } }] });
    expect(search.kind === "undecided" && search.candidates.map(({ table }) => levelColumnOf(table).header)).toEqual([
      "Tingkat Kematangan",
    ]);
  });

  it.each(words)("stand back behind numbers: %s", (_, cell) => {
    const columns = [number, name, column("Tingkat Kematangan", cell), column("Nilai", (place) => level(place))];
    expect(chosen(findTables([sheet("LKE", columns)]))).toEqual(["LKE", 3, []]);
    const apart = [
      sheet("Sebutan", [number, name, column("Nilai Mandiri", cell)]),
      sheet("LKE", [number, name, column("Nilai", (place) => level(place))]),
    ];
    expect(chosen(findTables(apart))).toEqual(["LKE", 2, []]);
  });

  it("are proposed as numbers", () => {
    const grids = [
      sheet("LKE", [number, name, column("Tingkat Kematangan", (place) => (place === 4 ? "III" : place === 5 ? "V" : level(place)))]),
    ];
    const search = findTables(grids);
    const fixes = search.kind === "found" ? readTable(grids, search.table).fixes : [];
    expect(fixes.map(({ place: { row }, after, safe }) => [row, after, safe])).toEqual([[5, 3, false]]);
  });
});

describe("which levels are meant", () => {
  it("asks between the quarters of a year", () => {
    const quarters = ["TW I", "TW II", "TW III", "TW IV"].map((header, at) =>
      column(at === 0 ? ["Capaian Tahun 2024", header] : ["", header], (place) => (at < 3 ? level(place, at) : null))
    );
    const both = [
      { ...number, header: ["No", ""] },
      { ...name, header: ["Indikator", ""] },
    ];
    const search = findTables([sheet("LKE", [...both, ...quarters])]);
    expect(search).toMatchObject({
      kind: "undecided",
      candidates: [{ table: { levelColumn: 2 } }, { table: { levelColumn: 3 } }, { table: { levelColumn: 4 } }],
    });
  });

  it.each([
    ["Mandiri", "Eksternal"],
    ["Penilaian Mandiri 2023", "Penilaian Eksternal 2024"],
  ])("believes the sheet where the header only says Nilai: %s", (self, external) => {
    const table = (seed: number) => [number, name, column("Nilai", (place) => level(place, seed))];
    expect(chosen(findTables([sheet(external, table(2)), sheet(self, table(1))]))).toEqual([self, 2, [2]]);
  });

  it("takes the newer of two years below each other, each row with its year", () => {
    const years = [2022, 2023].map((year) => [column("tahun", () => year), number, name, column("nilai", (place) => level(place, year))]);
    const [header, ...rows] = years.flatMap((columns, at) => draw({ instrument: spbe, columns, headerless: at > 0 }));
    const grids = [sheetOf("Ekspor", [header ?? [], ...rows])];
    expect(levelsOf(grids)).toEqual(spbe.indicators.map((_, place) => level(place, 2023)));
  });

  it("never takes an index or a product beside the level", () => {
    const columns = [
      number,
      name,
      column("Nilai Indikator", (place) => level(place)),
      column("Indeks SPBE", () => 3),
      column("Nilai x Bobot", (place) => ((spbe.indicators[place]?.weight ?? 0) * level(place)) / spbe.weightTotal),
    ];
    const search = findTables([sheet("LKE", columns)]);
    expect(chosen(search)).toEqual(["LKE", 2, []]);
    expect(search.kind === "found" && search.table.columns.some(({ meaning }) => meaning === "weight")).toBe(false);
  });
});
