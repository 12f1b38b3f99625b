import { unzipSync } from "fflate";
import fc from "fast-check";
import { gridsOf, patchedSheet, WorkbookFile } from "../../../src/file";
import { cellKey, textOf } from "../../../src/grid";
import { openBase, planSplit, splitFile, zipOf, type UnitFile } from "../../../src/submission";
import { fileNames } from "../../../src/submission/split/file-names";
import { UNIT_COLUMNS, UNIT_HEADERS } from "../../../src/table/unit-sheet/columns";
import { stampLine } from "../../../src/table/unit-sheet/stamp";
import { relatedColumns } from "../../../src/table";
import { denpasar, fileOf, fixture, handedOut, merged, opened, read, typed } from "../../support/unit-workbooks";

const sent = handedOut(denpasar);

/** What a sheet of a unit's workbook says, row by row. */
function textsOf({ bytes }: UnitFile, sheet: string): readonly (readonly string[])[] {
  const grid = gridsOf(WorkbookFile.open(bytes)).grids.find((each) => each.sheet === sheet);
  return (grid?.values ?? []).map((row) => row.map(textOf));
}

const isHeader = (row: readonly string[]): boolean => UNIT_COLUMNS.every((column, at) => row[at] === UNIT_HEADERS[column]);

/** The rows of the answers by their number, each by its column. */
function answersOf(file: UnitFile): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const rows = textsOf(file, "Isian");
  const own = rows.slice(rows.findIndex(isHeader) + 1);
  return new Map(own.map((row) => [row[0] ?? "", Object.fromEntries(UNIT_COLUMNS.map((column, at) => [column, row[at] ?? ""]))]));
}

/** What stands beside a name on the guide. */
const beside = (file: UnitFile, name: string): readonly string[] =>
  textsOf(file, "Petunjuk")
    .find(([first = ""]) => first.startsWith(name))
    ?.slice(1) ?? [];

describe("Denpasar 2021", () => {
  test("every unit gets its own indicators and nobody else's", async () => {
    const { files, unassigned } = await sent;
    const { reading } = await opened(denpasar);
    expect(unassigned).toEqual([]);
    expect(files).toHaveLength(12);
    for (const file of files) {
      const theirs = reading.assessment.entries.filter(({ owner }) => owner === file.unit).map(({ indicator }) => indicator);
      expect([file.unit, [...answersOf(file).keys()]]).toEqual([file.unit, theirs]);
    }
  });

  test("the workbook of a unit is nothing to split again, nor to merge into", async () => {
    const { bytes } = fileOf(await sent, "Bappeda");
    expect(await splitFile(bytes, { today: "2026-11-30" })).toEqual({ kind: "not-split", reason: "unit-workbook" });
    expect(await openBase(bytes)).toBe("unit-workbook");
  });

  test("a row says level, weight, what to do and what to collect, and leaves the answers blank", async () => {
    const row = answersOf(fileOf(await sent, "Bappeda")).get("12");
    expect(row).toMatchObject({ present: "4", level: "", evidence: "", explanation: "", problem: "", followUp: "" });
    expect(row?.["code"]).toMatch(/^IK12_L4_/);
    expect(row?.["wanted"]).toContain("• ");
    expect(row?.["action"]?.length).toBeGreaterThan(20);
  });

  test("the criteria of all levels are there, the present and the next one marked", async () => {
    const rows = textsOf(fileOf(await sent, "Bappeda"), "Kriteria");
    const own = rows.slice(rows.findIndex(([number]) => number === "12")).slice(0, 5);
    expect(own.map((row) => [row[2], row[5]])).toEqual([
      ["1", ""],
      ["2", ""],
      ["3", ""],
      ["4", "Level sekarang"],
      ["5", "Level berikutnya"],
    ]);
    expect(own.every((row) => (row[4] ?? "").length > 10)).toBe(true);
  });

  test("guide and answers carry the line by which the file is known again", async () => {
    const file = fileOf(await sent, "Inspektorat");
    const { unit, agency, year, made } = await read("x.xlsx", file.bytes);
    expect({ unit, year, made }).toEqual({ unit: "Inspektorat", year: "2021", made: "2026-11-29" });
    expect(agency.toLowerCase()).toContain("denpasar");
    for (const sheet of ["Petunjuk", "Isian"])
      expect(textsOf(file, sheet).flat()).toContainEqual(
        expect.stringMatching(/^Kode kiriman: 59\/2020 \| .*denpasar.* \| 2021 \| Inspektorat \|/i)
      );
  });

  test("shares of the index add up to the index", async () => {
    const { files } = await sent;
    const shares = files.map((file) => Number(beside(file, "Sumbangan")[0]));
    const weights = files.map((file) => Number(beside(file, "Bobot")[0]));
    expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(3.7495, 8);
    expect(weights.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 8);
  });

  test("goes into one zip, alike twice", async () => {
    const { files } = await sent;
    expect(Object.keys(unzipSync(zipOf(files)))).toEqual(files.map(({ fileName }) => fileName));
    expect(files[0]?.fileName).toBe("Denpasar 2021 - Diskominfo.xlsx");
    expect(Buffer.compare(zipOf((await handedOut(denpasar)).files), zipOf(files))).toBe(0);
  });

  test("the email names file and indicators", async () => {
    const { mail } = fileOf(await sent, "Bappeda");
    expect(mail.id.body).toContain("“Denpasar 2021 - Bappeda.xlsx” dengan 4 indikator");
    expect(mail.en.body).toContain("12, 13, 23, 32");
  });
});

describe("owners as people write them", () => {
  /** The workbook with other owners, changed cell by cell: another library would take seconds. */
  const withOwners = async (owners: Readonly<Record<string, string | null>>): Promise<Uint8Array> => {
    const { file, reading } = await opened(denpasar);
    const column = relatedColumns(reading.table).owner ?? 0;
    const contents = reading.assessment.entries.flatMap(({ indicator, cell }) => {
      const value = owners[indicator];
      return cell === null || value === undefined ? [] : [[cellKey(cell.row, column), { formula: null, array: null, value }] as const];
    });
    const sheet = file.sheet(reading.table.sheet);
    if (sheet === null) throw new Error("no sheet");
    file.opened.write(sheet.part, patchedSheet(file, sheet, new Map(contents)) ?? "");
    return file.opened.save();
  };
  const today = "2026-11-29";

  test("an indicator of several goes to each, and each sees who else answers it", async () => {
    const split = await handedOut(await withOwners({ "12": "Bappeda; Inspektorat" }));
    expect(answersOf(fileOf(split, "Bappeda")).get("12")?.["shared"]).toBe("Inspektorat");
    expect(answersOf(fileOf(split, "Inspektorat")).get("12")?.["shared"]).toBe("Bappeda");
    expect(fileOf(split, "Bappeda").mail.id.body).toContain("Indikator 12 dijawab juga oleh OPD lain");
  });

  test("units that may be one are named and stay apart; joined, their answers come back as theirs", async () => {
    const bytes = await withOwners({ "12": "Dinas Kominfo" });
    const apart = await handedOut(bytes);
    expect(apart.similar.map((group) => group.map(({ name }) => name))).toEqual([["Diskominfo", "Dinas Kominfo"]]);
    expect(fileOf(apart, "Dinas Kominfo").indicators).toEqual(["12"]);

    const joined = await splitFile(bytes, { today, join: [["diskominfo", "dinas kominfo"]] });
    if (joined.kind !== "split") throw new Error(joined.reason);
    const file = fileOf(joined, "Diskominfo");
    expect([joined.similar, joined.files.length]).toEqual([[], 12]);
    expect(file.indicators).toContain("12");
    const merge = await merged(bytes, [["k.xlsx", await typed(file.bytes, { "12": { level: 5 }, "1": { level: 5 } })]]);
    expect(merge.rows.map(({ indicator, state }) => [indicator, state])).toEqual([
      ["1", "changed"],
      ["12", "changed"],
    ]);
    expect(merge.files[0]?.remarks).toEqual([]);
  });

  test("what nobody owns is named, and goes to whom the person says", async () => {
    const bytes = await withOwners({ "12": null, "13": "-" });
    expect((await handedOut(bytes)).unassigned).toEqual(["12", "13"]);
    const given = await splitFile(bytes, { today, unownedTo: "Sekretariat Daerah" });
    if (given.kind !== "split") throw new Error(given.reason);
    expect(given.unassigned).toEqual([]);
    expect(fileOf(given, "Sekretariat Daerah").indicators).toEqual(["12", "13"]);
  });

  test("ninety-four units, and names that no file system takes", async () => {
    const keys = Array.from({ length: 47 }, (_, at) => String(at + 1));
    const head = { agency: "Kota Denpasar", year: "2021" };
    const many = await opened(await withOwners(Object.fromEntries(keys.map((key) => [key, `Bagian A${key}; Bagian B${key}`]))));
    const plan = planSplit(many.reading, head);
    expect(plan.kind === "split" && plan.shares.map(({ indicators }) => indicators.length)).toEqual(Array(94).fill(1));
    const odd = await handedOut(await withOwners({ "12": 'CON: "a" <b>*?', "13": "x".repeat(300), "23": `${"x".repeat(300)}y` }));
    expect(odd.files.map(({ fileName }) => fileName)).toContain("Denpasar 2021 - CON a b.xlsx");
    for (const { fileName } of odd.files) expect(fileName).toMatch(/^[^\\/:*?"<>|]{1,200}\.xlsx$/);
  });

  test("nothing is given out where nobody is named, and why is said", async () => {
    const nobody = await withOwners(Object.fromEntries(Array.from({ length: 47 }, (_, at) => [String(at + 1), null])));
    expect(await splitFile(nobody, { today })).toEqual({ kind: "not-split", reason: "all-unowned" });
    expect(await splitFile(fixture("rekap-bandar-lampung-2021-2023.xlsx"), { today })).toEqual({
      kind: "not-split",
      reason: "no-owner-column",
    });
  });
});

describe("other instruments", () => {
  test("drafts are called drafts on every sheet, and decimals may be typed", async () => {
    const file = fileOf(await handedOut(fixture("pemdi-aceh-tengah-2026.xlsx")), "Diskominfo");
    for (const sheet of ["Petunjuk", "Isian", "Kriteria"]) expect(textsOf(file, sheet).flat().join("\n")).toContain("masih rancangan");
    const answered = await typed(file.bytes, { "1": { level: 2.5 } });
    const { answers } = await read("x.xlsx", answered);
    expect(answers).toMatchObject([{ indicator: "1", field: "level", value: 2.5, unusable: null }]);
  });

  test("an instrument without criteria says so", async () => {
    const bytes = fixture("kertas-kerja-2018-madiun-2020.xlsx");
    const split = await splitFile(bytes, { today: "2026-11-29", unownedTo: "Diskominfo" });
    if (split.kind !== "split") throw new Error(split.reason);
    const [file] = split.files;
    if (file === undefined) throw new Error("none");
    expect(file.indicators).toHaveLength(37);
    expect(textsOf(file, "Kriteria").flat().join("\n")).toContain("tidak memuat kriteria");
    expect(answersOf(file).get("1")?.["action"]).toBe("Tidak tersedia untuk instrumen ini.");
  });
});

test("a person who reads the line again finds what was written", () => {
  const stamp = { instrument: "59/2020", agency: "Kota A | B", year: "2021", unit: "=1+1", made: "2026-11-29", version: "abcdef" };
  expect(stampLine(stamp)).toBe("Kode kiriman: 59/2020 | Kota A B | 2021 | =1+1 | 2026-11-29 | abcdef");
});

describe("names of files", () => {
  const head = { agency: "Pemerintah Kabupaten Badung", year: "2024" };

  test("say the place, the year and the unit", () => {
    expect(fileNames(head, ["Dinas Kominfo"])).toEqual(["Badung 2024 - Dinas Kominfo.xlsx"]);
    expect(fileNames({ agency: "Badan Kepegawaian Negara", year: "" }, ["Pusat A"])).toEqual(["Badan Kepegawaian Negara - Pusat A.xlsx"]);
    expect(fileNames({ agency: "", year: "" }, ["nul", "COM1.x", "../etc", "..."])).toEqual([
      "OPD nul.xlsx",
      "OPD COM1.x.xlsx",
      "etc.xlsx",
      "OPD.xlsx",
    ]);
  });

  test("are taken by every system and are never alike", () => {
    const name = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("A", "a", "Á", "A\u0301", "ß", "SS", "CON", "a.", "x".repeat(400), "語".repeat(200))
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), name, name, (units, agency, year) => {
        const names = fileNames({ agency, year }, units);
        expect(names).toHaveLength(units.length);
        expect(new Set(names.map((each) => each.normalize("NFC").toLowerCase())).size).toBe(names.length);
        for (const each of names) {
          expect(each).not.toMatch(/[\\/:*?"<>|\p{Cc}]|[ .]\.xlsx$|^[ .]|^(?:con|prn|aux|nul|com\d|lpt\d)\./iu);
          expect(Buffer.byteLength(each)).toBeLessThanOrEqual(200);
        }
      }),
      { numRuns: 200 }
    );
  });
});
