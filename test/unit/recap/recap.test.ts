import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fraction, loadNationalTables, predicateOf, show, type NationalTables } from "../../../src/assessment";
import { gridsOf, WorkbookFile, writeWorkbook } from "../../../src/file";
import { defaultInstrument, findInstrument } from "../../../src/instrument";
import { readPrevious, recapCsv, recapEntry, recapJson, recapOf, recapWorkbook, type ReadEntry, type RecapEntry } from "../../../src/recap";
import { harmless } from "../../../src/outputs/csv";
import { denpasar, edited, handedOut } from "../../support/unit-workbooks";
import { csvCells } from "../../../src/recap/csv";
import { unreadSentence } from "../../../src/text/recap/recap";

const fixtures = join(__dirname, "../../fixtures/workbooks");
const entryOf = (name: string): Promise<RecapEntry> => recapEntry({ name, folder: "Kirim", bytes: readFileSync(join(fixtures, name)) });

let national: NationalTables;
beforeAll(async () => {
  national = await loadNationalTables();
});

/** An entry of an agency with an index in hundredths. */
function entry(agency: string, hundredths: number, more: Partial<ReadEntry> = {}): ReadEntry {
  const index = fraction(hundredths, 100);
  return {
    kind: "read",
    file: `${agency}.xlsx`,
    folder: "",
    instrument: defaultInstrument.id,
    sheet: "Penilaian",
    levelColumn: "F",
    agency,
    titles: [],
    year: "2023",
    index,
    predicate: predicateOf(defaultInstrument, index),
    domains: [],
    aspects: [],
    levels: {},
    filled: 47,
    total: 47,
    provisional: false,
    ...more,
  };
}

const rowsOf = (entries: readonly RecapEntry[]) => recapOf(entries, { national }).lists.flatMap(({ rows }) => rows);

describe("an entry", () => {
  test.each([
    ["kertas-kerja-denpasar-2021.xlsx", "59/2020"],
    ["kertas-kerja-2018-madiun-2020.xlsx", "5/2018"],
    ["pemdi-aceh-tengah-2026.xlsx", "8/2026"],
  ])("of %s says what the workbook is expected to say", async (name, instrument) => {
    const expected = JSON.parse(readFileSync(join(fixtures, name.replace(".xlsx", ".expected.json")), "utf8")) as Record<string, unknown>;
    const read = await entryOf(name);
    expect(read).toMatchObject({ kind: "read", instrument, folder: "Kirim", filled: expected["filled"], levels: expected["levels"] });
    expect(read.kind === "read" && show(read.index)).toBe(expected["index_display"]);
    expect(structuredClone(read)).toEqual(read);
  });

  test("of what is no workbook says why, in both languages", async () => {
    const read = await recapEntry({ name: "a.xlsx", folder: "", bytes: new TextEncoder().encode("%PDF-1.7") });
    expect(read).toMatchObject({ kind: "unread", reason: { kind: "refused", sentence: { id: expect.stringContaining("PDF") as string } } });
  });

  test("of a workbook without a table says so", async () => {
    const bytes = writeWorkbook({
      sheets: [{ name: "A", rows: [[{ value: "Rapat" }, { value: 3 }]], widths: [], page: { landscape: false } }],
    });
    const read = await recapEntry({ name: "a.xlsx", folder: "", bytes });
    expect(read.kind === "unread" && unreadSentence(read, "id")).toMatch(/^Buku kerja ini baru berisi judul/);
  });
});

test("the workbook of a unit is no workbook of an agency, whatever program saved it, and is told as that", async () => {
  const { files } = await handedOut(denpasar);
  for (const { bytes } of files) {
    const entries = [
      await recapEntry({ name: "opd.xlsx", folder: "", bytes }),
      await recapEntry({ name: "opd.xlsx", folder: "", bytes: await edited(bytes, () => undefined) }),
    ];
    expect(entries.map((entry) => entry.kind === "unread" && entry.reason.kind)).toEqual(["unit-workbook", "unit-workbook"]);
  }
});

describe("a recap", () => {
  test("ranks by what is shown, in the group and in all, and leaves no rank out", () => {
    const rows = rowsOf([
      entry("Kota Denpasar", 319),
      entry("Kab. Badung", 296),
      entry("Kab. Siak", 0, { index: fraction(29551, 10000) }),
      entry("Kab. Bangli", 274),
    ]);
    expect(rows.map(({ agency, rank, rankInGroup, group }) => [agency, rank, rankInGroup, group])).toEqual([
      ["Pemerintah Kota Denpasar", 1, 1, "Pemerintah Kota"],
      ["Pemerintah Kab. Badung", 2, 1, "Pemerintah Kabupaten"],
      ["Pemerintah Kab. Siak", 2, 1, "Pemerintah Kabupaten"],
      ["Pemerintah Kab. Bangli", 3, 2, "Pemerintah Kabupaten"],
    ]);
  });

  test("never ranks across instruments", () => {
    const { lists } = recapOf([entry("Kota Denpasar", 319), entry("Kab. Aceh Tengah", 400, { instrument: "8/2026", year: "2026" })], {
      national,
    });
    expect(lists.map(({ instrument, rows }) => [instrument, rows[0]?.rank, rows[0]?.national === null])).toEqual([
      ["59/2020", 1, false],
      ["8/2026", 1, true],
    ]);
  });

  test("shows the published position of the same year, else of the newest year there is, and says which", () => {
    const [first, second] = rowsOf([entry("Kab. Kepulauan Meranti", 300), entry("Kota Denpasar", 290, { year: "2021" })]);
    const published = national[2023]?.find(({ name }) => name === "Pemerintah Kab. Kepulauan Meranti");
    expect(first?.national).toMatchObject({ year: 2023, index: published?.index });
    expect(second?.national?.year).toBe(2024);
  });

  test("takes the agency from the name of the file or the folder where titles name none, and never one of several", () => {
    const unnamed = { agency: "", titles: ["Kertas kerja"] };
    const rows = rowsOf([
      entry("x", 300, { ...unnamed, file: "kk_Kota_Denpasar_2023.xlsx" }),
      entry("x", 200, { ...unnamed, file: "kertas kerja.xlsx", folder: "Kab. Siak" }),
      entry("x", 100, { ...unnamed, file: "Bogor.xlsx", folder: "Jawa Barat II" }),
    ]);
    expect(rows.map(({ agency, group }) => [agency, group])).toEqual([
      ["Pemerintah Kota Denpasar", "Pemerintah Kota"],
      ["Pemerintah Kab. Siak", "Pemerintah Kabupaten"],
      ["Bogor", "Jawa Barat II"],
    ]);
  });

  test("lists two files of one agency and says so of both; files without a name of an agency are not one", () => {
    const rows = rowsOf([
      entry("Kota Denpasar", 300),
      entry("PEMERINTAH KOTA DENPASAR", 310, { file: "revisi.xlsx" }),
      entry("", 200, { file: "kk.xlsx", folder: "a" }),
      entry("", 200, { file: "kk.xlsx", folder: "b" }),
    ]);
    expect(rows.map(({ hundredths, repeated }) => [hundredths, repeated])).toEqual([
      [310, true],
      [300, true],
      [200, false],
      [200, false],
    ]);
  });

  test("is the same whatever the order of the files", () => {
    const agencies = ["Kota Denpasar", "Kab. Siak", "Kab. Badung", "Dinas A", "Dinas B", ""];
    const some = fc.record({
      agency: fc.constantFrom(...agencies),
      index: fc.integer({ min: 100, max: 500 }),
      file: fc.stringMatching(/^[a-z]{3}$/),
    });
    fc.assert(
      fc.property(
        fc
          .uniqueArray(some, { selector: ({ file }) => file, maxLength: 8 })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const of = (each: typeof list) =>
            recapOf(
              each.map(({ agency, index, file }) => entry(agency, index, { file })),
              { national }
            );
          expect(of(shuffled)).toEqual(of(list));
        }
      ),
      { numRuns: 30 }
    );
  });
});

describe("what is written", () => {
  const unread: RecapEntry = {
    kind: "unread",
    file: "+62.pdf.xlsx",
    folder: "",
    reason: { kind: "refused", sentence: { id: "Bukan buku kerja.", en: "No workbook." } },
  };
  const entries = [
    entry('=HYPERLINK("http://a"; "b")', 319),
    entry("Kota Denpasar", 296, { provisional: true, filled: 40 }),
    entry("Kab. Aceh Tengah", 275, { instrument: "8/2026", year: "2026" }),
    unread,
  ];
  const recap = () => recapOf(entries, { national });
  const bytesOf = {
    xlsx: (language: "id" | "en") => writeWorkbook(recapWorkbook(recap(), { language, levels: true })),
    csv: (language: "id" | "en") => new TextEncoder().encode(recapCsv(recap(), { language, levels: true })),
    json: (language: "id" | "en") => new TextEncoder().encode(JSON.stringify(recapJson(recap(), language))),
  };

  test.each(["xlsx", "csv", "json"] as const)("as %s is read back for the change against it, in both languages", (kind) => {
    for (const language of ["id", "en"] as const) {
      const previous = readPrevious(bytesOf[kind](language));
      expect(previous).toEqual([
        { instrument: "59/2020", agency: '=HYPERLINK("http://a"; "b")', year: "2023", index: 319, provisional: false },
        { instrument: "59/2020", agency: "Pemerintah Kota Denpasar", year: "2023", index: 296, provisional: true },
        { instrument: "8/2026", agency: "Pemerintah Kab. Aceh Tengah", year: "2026", index: 275, provisional: false },
      ]);
      const rows = recapOf([entry("Pemkot Denpasar", 310, { year: "2024" })], { national, previous }).lists[0]?.rows;
      expect(rows?.[0]?.previous).toMatchObject({ change: 14, line: { year: "2023", provisional: true } });
    }
  });

  test("is no earlier recap when it is anything else", () => {
    for (const text of ["", "{", "{}", "Instansi;Indeks\r\nA;3", '{"kind":"spbe-recap"}'])
      expect(readPrevious(new TextEncoder().encode(text))).toBeNull();
    expect(readPrevious(readFileSync(join(fixtures, "kertas-kerja-denpasar-2021.xlsx")))).toBeNull();
  });

  test("as a workbook marks provisional ranks, and tells what could not be read", () => {
    const { grids } = gridsOf(WorkbookFile.open(bytesOf.xlsx("id")));
    expect(grids.map(({ sheet }) => sheet)).toEqual(["Rekap", "Tingkat kematangan", "Grafik"]);
    const texts = grids[0]?.values.flat().map(String) ?? [];
    expect(texts).toContain("1 indeks bersifat sementara (*) karena belum semua indikator terisi; peringkatnya masih dapat berubah.");
    expect(texts).toContain("+62.pdf.xlsx: Bukan buku kerja.");
    expect(texts).toContain('=HYPERLINK("http://a"; "b")');
    expect(Object.values(unzipSync(bytesOf.xlsx("id"))).some((part) => strFromU8(part).includes("<f>"))).toBe(false);
  });

  test("as text has nothing that a spreadsheet takes for a formula", () => {
    const cells = csvCells(recapCsv(recap(), { language: "id", levels: false })).flat();
    expect(cells.filter((cell) => /^[=+@\t\r\n＝＋－＠]|^-(?!\d)/.test(cell))).toEqual([]);
    expect(cells).toContain("'+62.pdf.xlsx");
    for (const sign of "=+-@\t\r\n＝＋－＠") expect(harmless(`${sign}1`)).toBe(`'${sign}1`);
  });

  test("as text any cell comes back as it went", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const text = recapCsv(recapOf([entry("a", 300, { titles: [], agency: `A ${name}` })], { national: {} }), {
          language: "id",
          levels: false,
        });
        expect(csvCells(text)[1]?.[2]).toBe(`A ${name}`);
      }),
      { numRuns: 100 }
    );
  });
});

test("instruments of the fixtures are known", () => {
  expect(findInstrument("8/2026")).not.toBeNull();
});
