import type { CellValue } from "../../../../src/assessment/types";
import { findInstrument } from "../../../../src/instrument/registry";
import type { Indicator, Instrument } from "../../../../src/instrument/types";
import type { Grid } from "../../../../src/grid/grid";
import { findTables, readTable, type Search } from "../../../../src/table";
import { draw, levelFor, sheetOf, sideBySide, square, type DrawnColumn, type Layout } from "../layout";

const instrumentOf = (id: string) => findInstrument(id) as Instrument;
const spbe59 = instrumentOf("59/2020");
const spbe5 = instrumentOf("5/2018");
const pemdi = instrumentOf("8/2026");

const number = (header: DrawnColumn["header"] = "No"): DrawnColumn => ({
  header,
  cell: ({ key }) => (key.includes("-") ? key : Number(key)),
});
const name = (header: DrawnColumn["header"] = "Indikator"): DrawnColumn => ({ header, cell: ({ shortName }) => shortName });
const levels = (instrument: Instrument, header: DrawnColumn["header"], seed = 1): DrawnColumn => ({
  header,
  cell: ({ key }) =>
    levelFor(
      instrument,
      instrument.indicators.findIndex((each) => each.key === key),
      seed
    ),
});
const text = (header: DrawnColumn["header"], cell: (indicator: Indicator, place: number) => CellValue): DrawnColumn => ({ header, cell });

/** The levels that `levels(instrument, …, seed)` draws. */
function drawn(instrument: Instrument, seed = 1): Record<string, number | null> {
  return Object.fromEntries(instrument.indicators.map(({ key }, at) => [key, levelFor(instrument, at, seed)]));
}

function levelsRead(grids: readonly Grid[], search: Search): Record<string, number | null> {
  if (search.kind !== "found") throw new Error(`${search.kind}: ${JSON.stringify(search).slice(0, 300)}`);
  return Object.fromEntries(readTable(grids, search.table).assessment.entries.map(({ indicator, level }) => [indicator, level]));
}

function expectRead(grids: readonly Grid[], instrument: Instrument, seed = 1): Search {
  const search = findTables(grids);
  expect(levelsRead(grids, search)).toEqual(drawn(instrument, seed));
  expect(search.kind === "found" && search.table.instrument).toBe(instrument.id);
  return search;
}

const standard = (over: Partial<Layout> = {}): Layout => ({
  instrument: spbe59,
  columns: [number(), name(), levels(spbe59, "Nilai Mandiri")],
  ...over,
});

describe("finds the table", () => {
  it.each<[string, Layout]>([
    ["as it is", standard()],
    ["in shuffled rows", standard({ order: spbe59.indicators.map((_, at) => (at * 20) % 47) })],
    ["without numbers", standard({ columns: [name(), levels(spbe59, "Level")] })],
    ["without names", standard({ columns: [number("No Indikator"), levels(spbe59, "Level")] })],
    ["without a header", standard({ headerless: true })],
    ["under a row of column numbers", standard({ under: [["(1)", "(2)", "(3)"]] })],
    ["under a row of bare column numbers", standard({ under: [[1, 2, 3]] })],
    ["with a level column on the left", standard({ columns: [levels(spbe59, "Jawaban"), name("Uraian"), number("Kode")] })],
    ["with codes", standard({ columns: [text("Kode", ({ key }) => `IK-${key.padStart(2, "0")}`), name(), levels(spbe59, "Capaian")] })],
    [
      "with the number in the name",
      standard({ columns: [text("Indikator", ({ key, shortName }) => `Indikator ${key}: ${shortName}`), levels(spbe59, "TK")] }),
    ],
    [
      "numbered by line, not by indicator",
      standard({
        order: spbe59.indicators.map((_, at) => 46 - at),
        columns: [text("No", (_, place) => place + 1), name(), levels(spbe59, "Nilai")],
      }),
    ],
    [
      "with long prefixes",
      standard({
        columns: [name("Uraian Indikator"), text("x", () => null), levels(spbe59, "Tingkat")].map((column, at) =>
          at === 0 ? text("Uraian Indikator", ({ name: long }) => long) : column
        ),
      }),
    ],
    ["in capitals", standard({ columns: [text("Indikator", ({ shortName }) => shortName.toUpperCase()), levels(spbe59, "Level")] })],
    [
      "with a letter slipped in every name",
      standard({
        columns: [
          text("Indikator", ({ shortName }, at) => shortName.slice(0, 4 + (at % 5)) + shortName.slice(5 + (at % 5))),
          levels(spbe59, "Level"),
        ],
      }),
    ],
    [
      "with abbreviated names beside numbers",
      standard({
        columns: [
          number(),
          text("Indikator", ({ shortName }) =>
            shortName.replace("Kebijakan Internal", "Keb. Int.").replace("Manajemen", "Manaj.").replace("Layanan", "Lay.")
          ),
          levels(spbe59, "Level"),
        ],
      }),
    ],
    [
      "with notes and a legend under it",
      standard({ notes: [[], ["Catatan:"], [1, "Tingkat 1: Rintisan", 1], [2, "Tingkat 2: Terkelola", 2], [null, "rata-rata", 2.7]] }),
    ],
    [
      "with levels as text",
      standard({ columns: [number(), name(), text("Nilai", ({ key }) => `Level ${levelFor(spbe59, Number(key) - 1, 1)}`)] }),
    ],
    ["for 5/2018", { instrument: spbe5, columns: [number("Indikator"), name(), levels(spbe5, "V")] }],
    [
      "for 5/2018 numbered 1 to 37",
      { instrument: spbe5, columns: [text("No", (_, place) => place + 1), text("Indikator", (i) => i.name), levels(spbe5, "Level")] },
    ],
    ["for Pemdi", { instrument: pemdi, columns: [number(), text("Indikator", (i) => i.name), levels(pemdi, "Nilai Capaian")] }],
  ])("%s", (_, layout) => {
    expectRead([sheetOf("LKE", draw(layout), { row: 3, column: 1 })], layout.instrument);
  });

  it("reads merged domains and headings and subtotals between rows", () => {
    const aspectOf = ({ aspect }: Indicator) => spbe59.aspects.find((each) => each.number === aspect)?.name ?? "";
    const begins = (indicator: Indicator) => spbe59.indicators.find(({ aspect }) => aspect === indicator.aspect) === indicator;
    const layout = standard({
      columns: [
        number(),
        text("Aspek", (indicator) => (begins(indicator) ? aspectOf(indicator) : null)),
        name(),
        levels(spbe59, "Nilai Mandiri"),
      ],
      before: (indicator) =>
        begins(indicator)
          ? [["Indeks Aspek", null, null, 3.25], [], [`Domain ${indicator.aspect}`], [indicator.aspect, null, aspectOf(indicator), null]]
          : [],
    });
    const grids = [sheetOf("LKE", draw(layout))];
    const search = expectRead(grids, spbe59);
    expect(search.kind === "found" && readTable(grids, search.table).findings).toEqual([]);
  });

  it("joins a header of two rows", () => {
    const layout = standard({
      columns: [
        number(["No", ""]),
        name(["Indikator", ""]),
        levels(spbe59, ["Tingkat Kematangan", "Target"], 2),
        levels(spbe59, ["", "Mandiri"]),
        levels(spbe59, ["", "Eksternal"], 3),
      ],
      titles: [["REKAP SEMENTARA"]],
    });
    const search = expectRead([sheetOf("LKE", draw(layout))], spbe59);
    if (search.kind !== "found") return;
    expect(search.table).toMatchObject({ headerRow: 2, headerRows: 2, levelColumn: 3 });
    expect(search.table.columns.map(({ header }) => header)).toEqual([
      "No",
      "Indikator",
      "Tingkat Kematangan / Target",
      "Tingkat Kematangan / Mandiri",
      "Tingkat Kematangan / Eksternal",
    ]);
    expect(search.candidates.map(({ meaning }) => meaning)).toEqual(["target", "external"]);
  });
});

describe("chooses the level column", () => {
  const withColumns = (...columns: DrawnColumn[]) => [sheetOf("LKE", draw(standard({ columns: [number(), name(), ...columns] })))];

  it("takes the newest year", () => {
    expectRead(withColumns(levels(spbe59, "Nilai 2022"), levels(spbe59, 2020, 2), levels(spbe59, "Capaian Tahun 2021", 3)), spbe59);
  });

  it("takes the self-assessment before any year", () => {
    expectRead(withColumns(levels(spbe59, 2023, 2), levels(spbe59, "level_terpilih_internal"), levels(spbe59, "Nilai Pusat", 3)), spbe59);
  });

  it("takes the newest self-assessment of several", () => {
    const columns = [
      levels(spbe59, ["Penilaian Mandiri", "2021"], 2),
      levels(spbe59, ["", "2022"]),
      levels(spbe59, ["Penilaian Eksternal", "2021"], 3),
      levels(spbe59, ["", "2023"], 4),
    ];
    expectRead([sheetOf("LKE", draw(standard({ columns: [number(["No", ""]), name(["Indikator", ""]), ...columns] })))], spbe59);
  });

  it("never takes the target: a table with nothing else is offered, not taken", () => {
    const search = findTables(withColumns(levels(spbe59, "Target 2025")));
    expect(search).toMatchObject({ kind: "undecided", candidates: [{ meaning: "target" }] });
  });

  it("passes over weights, weighted values and averages", () => {
    const columns = [
      text("Bobot", ({ weight }) => weight / spbe59.weightTotal),
      levels(spbe59, "Nilai"),
      text("Nilai Tertimbang", ({ weight }, at) => (levelFor(spbe59, at, 1) * weight) / spbe59.weightTotal),
      levels(spbe59, "Selisih", 2),
    ];
    const search = expectRead(withColumns(...columns), spbe59);
    expect(search.kind === "found" && search.candidates).toEqual([]);
  });

  it("takes this year's level before last year's, whichever stands first", () => {
    expectRead(withColumns(levels(spbe59, "Capaian Tahun Lalu", 2), levels(spbe59, "Capaian")), spbe59);
    expectRead(withColumns(levels(spbe59, "Capaian Tahun Ini"), levels(spbe59, "Kondisi Awal", 2)), spbe59);
  });

  it("reads a header of three lines", () => {
    const columns = [
      levels(spbe59, ["Tingkat Kematangan", "2023", "Mandiri"], 2),
      levels(spbe59, ["", "", "Eksternal"], 3),
      levels(spbe59, ["", "2024", "Eksternal"], 4),
      levels(spbe59, ["", "", "Mandiri"]),
    ];
    const keys = [number(["No", "", ""]), name(["Indikator", "", ""])];
    const search = expectRead([sheetOf("LKE", draw(standard({ columns: [...keys, ...columns] })))], spbe59);
    expect(search).toMatchObject({ table: { headerRow: 2, headerRows: 3, levelColumn: 5 } });
  });

  it("never takes ticks for levels", () => {
    const tick = (level: number) =>
      text(level === 1 ? ["Tingkat Kematangan", 1] : ["", level], (_, at) => (levelFor(spbe59, at, 1) === level ? "√" : null));
    const columns = [number(["No", ""]), name(["Indikator", ""]), ...[1, 2, 3, 4, 5].map(tick)];
    expect(findTables([sheetOf("LKE", draw(standard({ columns })))]).kind).toBe("none");
  });

  it("takes the self-assessment although nothing is filled yet", () => {
    const search = findTables(
      withColumns(
        text("Nilai Mandiri", () => null),
        levels(spbe59, "Target", 2)
      )
    );
    expect(search).toMatchObject({ kind: "found", table: { levelColumn: 2 }, candidates: [{ meaning: "target" }] });
  });

  it("asks where two columns are equally good", () => {
    const search = findTables(withColumns(levels(spbe59, "Nilai"), levels(spbe59, "Level", 2)));
    expect(search).toMatchObject({ kind: "undecided", candidates: [{ header: "Nilai" }, { header: "Level" }] });
  });
});

describe("is not misled", () => {
  const table = draw(standard({ titles: [["KERTAS KERJA"]] }));
  const reference = draw({ instrument: spbe59, columns: [number(), name(), text("Bobot", ({ weight }) => weight / 100)] });
  const criteria = [
    ["No", "Indikator", "Tingkat", "Kriteria"],
    ...spbe59.indicators.flatMap(({ key, shortName }) =>
      [1, 2, 3, 4, 5].map((level) => [Number(key), shortName, level, `Kriteria tingkat ${level}`])
    ),
  ];
  const aspects = [["No", "Aspek", "Nilai"], ...spbe59.aspects.map(({ number: no, name: aspect }) => [no, aspect, 3])];
  const agencies = [
    ["No", "Nama Dinas", "Nilai"],
    ...Array.from({ length: 47 }, (_, at) => [at + 1, `Dinas Nomor ${at + 1}`, (at % 5) + 1]),
  ];
  const decoys = { reference, criteria, aspects, agencies };

  it.each(Object.entries(decoys))("by a sheet of %s", (kind, decoy) => {
    expectRead([sheetOf("Lain", decoy), sheetOf("LKE", table)], spbe59);
    expect([kind, findTables([sheetOf("Lain", decoy)])]).toEqual([kind, { kind: "none", reason: "no-table" }]);
  });

  it.each(Object.entries(decoys))("by %s beside the table", (_, decoy) => {
    expectRead([sheetOf("LKE", sideBySide([decoy, table]))], spbe59);
    expectRead([sheetOf("LKE", sideBySide([table, decoy], 2))], spbe59);
  });

  it("by a copy in a hidden sheet", () => {
    const old = { ...sheetOf("Lama", draw(standard({ columns: [number(), name(), levels(spbe59, "Nilai Mandiri", 4)] }))), hidden: true };
    const search = expectRead([old, sheetOf("LKE", table)], spbe59);
    expect(search.kind === "found" && search.candidates.map(({ table: { sheet } }) => sheet)).toEqual(["Lama"]);
    expectRead([old], spbe59, 4);
  });
});

describe("between several tables", () => {
  const table = (header: string, seed: number) => draw(standard({ columns: [number(), name(), levels(spbe59, header, seed)] }));

  it("takes the self-assessment, wherever it stands", () => {
    expectRead([sheetOf("A", table("Nilai Eksternal", 2)), sheetOf("B", table("Nilai Mandiri", 1))], spbe59);
    expectRead([sheetOf("A", sideBySide([table("Nilai Eksternal", 2), table("Nilai Mandiri", 1)]))], spbe59);
    expectRead([sheetOf("A", [...table("Nilai Eksternal", 2), [], [], ...table("Nilai Mandiri", 1)])], spbe59);
  });

  it("takes the newer sheet", () => {
    expectRead([sheetOf("LKE 2022", table("Nilai", 2)), sheetOf("LKE 2023", table("Nilai", 1))], spbe59);
  });

  it("takes the whole list before a part of it", () => {
    const part = draw(standard({ order: [0, 1, 2, 3, 4, 5, 6], columns: [number(), name(), levels(spbe59, "Nilai Mandiri", 3)] }));
    expectRead([sheetOf("Dinas A", part), sheetOf("Rekap", table("Nilai Mandiri", 1))], spbe59);
  });

  it("asks where two are equally good, and offers both", () => {
    const search = findTables([sheetOf("A", table("Nilai Mandiri", 1)), sheetOf("B", table("Nilai Mandiri", 2))]);
    expect(search).toMatchObject({ kind: "undecided", candidates: [{ table: { sheet: "A" } }, { table: { sheet: "B" } }] });
  });
});

describe("finds nothing", () => {
  it("in an empty workbook", () => {
    expect(findTables([])).toEqual({ kind: "none", reason: "empty" });
    expect(findTables([sheetOf("Sheet1", []), sheetOf("Sheet2", [[null, ""]])])).toEqual({ kind: "none", reason: "empty" });
  });

  it("where there are only titles", () => {
    expect(findTables([sheetOf("Sheet1", [["KERTAS KERJA SPBE"], ["Tahun 2024"]])])).toEqual({ kind: "none", reason: "titles-only" });
  });

  it("where there are only titles and a header", () => {
    const header = ["No", "Domain", "Aspek", "Indikator", "Nilai Mandiri 2024", "Target 2025"];
    expect(findTables([sheetOf("LKE", [["KERTAS KERJA SPBE"], [], header])])).toEqual({ kind: "none", reason: "titles-only" });
  });

  it("in another workbook", () => {
    const budget = square([["Uraian", "Jumlah"], ...Array.from({ length: 60 }, (_, at) => [`Belanja ${at}`, at * 1000])]);
    expect(findTables([sheetOf("RKA", budget)])).toEqual({ kind: "none", reason: "no-table" });
  });
});
