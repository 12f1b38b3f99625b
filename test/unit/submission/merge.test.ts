import ExcelJS from "exceljs";
import {
  allAgreed,
  allOfFile,
  allSafe,
  mergeOf,
  openBase,
  readSubmission,
  writesFor,
  type Merge,
  type MergeRow,
} from "../../../src/submission";
import { UNIT_COLUMNS, UNIT_SHEETS } from "../../../src/table/unit-sheet/columns";
import { cellIn, denpasar, edited, fileOf, handedOut, merged, opened, read, typed, type Typing } from "../../support/unit-workbooks";

const sent = handedOut(denpasar);
const bappeda = async (typing: Typing) => typed(fileOf(await sent, "Bappeda").bytes, typing);
const inspektorat = async (typing: Typing) => typed(fileOf(await sent, "Inspektorat").bytes, typing);
const ownedBy = async (unit: string) => fileOf(await sent, unit).indicators;

const rowOf = ({ rows }: Merge, indicator: string, field = "level"): MergeRow | undefined =>
  rows.find((row) => row.indicator === indicator && row.field === field);
const remarksOf = ({ files }: Merge, file: string) => files.find((each) => each.file === file)?.remarks ?? [];
const answersOf = (book: ExcelJS.Workbook): ExcelJS.Worksheet => book.getWorksheet(UNIT_SHEETS.answers) as ExcelJS.Worksheet;

describe("what a unit answers", () => {
  test("fills blanks, replaces what the unit saw, and says nothing where nothing was typed", async () => {
    const [first = "", second = ""] = await ownedBy("Bappeda");
    const file = await bappeda({
      [first]: { level: 5, problem: "Belum ada SK\nmenunggu Bagian Hukum" },
      [second]: { evidence: "Perwali 12/2021" },
    });
    const merge = await merged(denpasar, [["b.xlsx", file]]);
    expect(merge.rows.map(({ indicator, field, state }) => [indicator, field, state])).toEqual([
      [first, "level", "changed"],
      [first, "problem", "new"],
      [second, "evidence", "changed"],
    ]);
    expect(rowOf(merge, first, "problem")?.choices[0].value).toBe("Belum ada SK\nmenunggu Bagian Hukum");
    expect(rowOf(merge, first)?.choices[0].sources).toMatchObject([
      { file: "b.xlsx", unit: "Bappeda", place: { sheet: UNIT_SHEETS.answers } },
    ]);
    expect(merge.missingColumns).toEqual(["problem"]);
  });

  test("is the same when the workbook holds it already, so that merging twice changes nothing", async () => {
    const [first = ""] = await ownedBy("Bappeda");
    const file = await bappeda({ [first]: { level: 5 } });
    const base = await edited(denpasar, (book) => (cellIn(book, first, "level").value = 5));
    const merge = await merged(base, [["b.xlsx", file]]);
    expect(rowOf(merge, first)).toMatchObject({ state: "same", mine: 5 });
    expect(allSafe(merge).size + allAgreed(merge).size).toBe(0);
    expect(remarksOf(merge, "b.xlsx")).toEqual([{ kind: "nothing-new" }]);
  });

  test("conflicts with what was changed in the workbook since it was handed out", async () => {
    const [first = "", second = ""] = await ownedBy("Bappeda");
    const file = await bappeda({ [first]: { level: 5, evidence: "baru" }, [second]: { level: 5 } });
    const base = await edited(denpasar, (book) => {
      cellIn(book, first, "level").value = 1;
      cellIn(book, first, "evidence").value = "diisi sesudah dibagikan";
    });
    const merge = await merged(base, [["b.xlsx", file]]);
    expect(rowOf(merge, first)).toMatchObject({ state: "conflict", reasons: ["changed-since"], mine: 1 });
    expect(rowOf(merge, first, "evidence")).toMatchObject({ state: "conflict", reasons: ["changed-since"] });
    expect(rowOf(merge, second)?.state).toBe("changed");
    expect(remarksOf(merge, "b.xlsx")).toContainEqual({ kind: "changed-since", count: 2 });
    expect([...allSafe(merge).keys()]).toEqual([`${second} level`]);
  });

  test("about an indicator that is not theirs asks first", async () => {
    const [foreign = ""] = await ownedBy("Inspektorat");
    const own = await ownedBy("Bappeda");
    const file = await edited(await bappeda({}), (book) => {
      const sheet = answersOf(book);
      sheet.addRow([Number(foreign)]).getCell(UNIT_COLUMNS.indexOf("level") + 1).value = 5;
    });
    expect(own).not.toContain(foreign);
    expect(rowOf(await merged(denpasar, [["b.xlsx", file]]), foreign)).toMatchObject({ state: "conflict", reasons: ["not-theirs"] });
  });

  test("about an indicator that nobody owns is nobody else's", async () => {
    const [foreign = ""] = await ownedBy("Inspektorat");
    const base = await edited(denpasar, (book) => (cellIn(book, foreign, "owner").value = null));
    const file = await edited(await bappeda({}), (book) => {
      answersOf(book)
        .addRow([Number(foreign)])
        .getCell(UNIT_COLUMNS.indexOf("level") + 1).value = 5;
    });
    expect(rowOf(await merged(base, [["b.xlsx", file]]), foreign)?.state).toBe("changed");
  });

  test("typed over the present level is shown, and never taken unasked", async () => {
    const [first = ""] = await ownedBy("Bappeda");
    const merge = await merged(denpasar, [["b.xlsx", await bappeda({ [first]: { present: 5 } })]]);
    expect(rowOf(merge, first)).toMatchObject({ state: "conflict", reasons: ["misplaced"], choices: [{ value: 5 }] });
  });
});

describe("several files", () => {
  const both = async (): Promise<readonly (readonly [string, Uint8Array])[]> => {
    const [first = ""] = await ownedBy("Bappeda");
    const again = await bappeda({ [first]: { level: 2 } });
    return [
      ["satu.xlsx", await bappeda({ [first]: { level: 5 } })],
      ["dua.xlsx", again],
      ["inspektorat.xlsx", await inspektorat({ [(await ownedBy("Inspektorat"))[0] ?? ""]: { level: 5 } })],
    ];
  };

  test("of one unit that answer differently are said, and one must be chosen", async () => {
    const [first = ""] = await ownedBy("Bappeda");
    const merge = await merged(denpasar, await both());
    const row = rowOf(merge, first);
    expect(row).toMatchObject({ state: "conflict", reasons: ["two-answers"] });
    expect(row?.choices.map(({ value }) => value).sort()).toEqual([2, 5]);
    expect(remarksOf(merge, "satu.xlsx")).toEqual([{ kind: "same-unit", file: "dua.xlsx" }]);
    const { base } = await opened(denpasar);
    expect(allAgreed(merge).has(`${first} level`)).toBe(false);
    expect(writesFor(base, merge, allOfFile(merge, "dua.xlsx")).map(({ indicator, after }) => [indicator, after])).toEqual([[first, 2]]);
  });

  test("say the same in any order, and twice as much as once", async () => {
    const files = await both();
    const once = await merged(denpasar, files);
    expect(await merged(denpasar, [...files].reverse())).toEqual(once);
    expect(await merged(denpasar, [...files, ...files])).toEqual(once);
  });
});

describe("answers that cannot be taken", () => {
  test("are listed with the reason, and the others of the file are taken", async () => {
    const [first = "", second = "", third = "", fourth = ""] = await ownedBy("Bappeda");
    const file = await bappeda({
      [first]: { level: new Date(Date.UTC(2026, 2, 3)) },
      [second]: { level: 3.5, evidence: "x".repeat(40_000) },
      [third]: { level: "lima setengah", evidence: { error: "#REF!" } },
      [fourth]: { level: 1 },
    });
    const merge = await merged(denpasar, [["b.xlsx", file]]);
    const unusable = merge.unknown.map(({ indicator, field, why }) => [indicator, field, why]);
    expect(unusable).toEqual([
      [first, "level", "not-a-level"],
      [second, "level", "not-a-level"],
      [second, "evidence", "too-long"],
      [third, "level", "not-a-level"],
      [third, "evidence", "no-value"],
    ]);
    expect(merge.unknown.slice(0, 2).map(({ value }) => value)).toEqual(["3-3-2026", 3.5]);
    expect(merge.rows.map(({ indicator, state }) => [indicator, state])).toEqual([[fourth, "changed"]]);
  });

  test("a formula without a result, a row of nothing, and a row whose code, number and name differ", async () => {
    const [first = "", second = ""] = await ownedBy("Bappeda");
    const file = await edited(await bappeda({ [first]: { evidence: { formula: "A1&B1" } as ExcelJS.CellValue, level: 5 } }), (book) => {
      const sheet = answersOf(book);
      sheet.eachRow((row) => {
        if (row.getCell(1).value === Number(second)) {
          row.getCell(1).value = 47;
          row.getCell(UNIT_COLUMNS.indexOf("level") + 1).value = 5;
        }
      });
      sheet.addRow(["Lain-lain"]).getCell(UNIT_COLUMNS.indexOf("level") + 1).value = 4;
    });
    const merge = await merged(denpasar, [["b.xlsx", file]]);
    expect(merge.unknown.map(({ field, why }) => [field, why]).sort()).toEqual([
      ["evidence", "no-value"],
      ["level", "mixed-row"],
      ["level", "no-indicator"],
    ]);
    expect(rowOf(merge, first)?.state).toBe("changed");
    expect(remarksOf(merge, "b.xlsx")).toContainEqual({ kind: "lost-rows", indicators: [second] });
  });
});

describe("however the file was saved again", () => {
  test("sheets renamed, columns inserted, rows moved, the hidden part and the guide gone", async () => {
    const [first = "", second = ""] = await ownedBy("Bappeda");
    const file = await bappeda({ [first]: { level: 5 }, [second]: { problem: "anggaran" } });
    const shuffled = await edited(file, (book) => {
      book.removeWorksheet("Petunjuk");
      const sheet = answersOf(book);
      sheet.name = "Sheet1";
      sheet.spliceColumns(3, 0, ["catatan kami"]);
      sheet.spliceRows(1, 0, [], ["Disposisi: mohon diisi"]);
    });
    const merge = await merged(denpasar, [["b.xlsx", shuffled]]);
    expect(merge.rows.map(({ indicator, field }) => [indicator, field])).toEqual([
      [first, "level"],
      [second, "problem"],
    ]);
    expect(merge.files[0]).toMatchObject({ unit: "Bappeda", kind: "unit" });
  });

  test("an ordinary copy of the workbook counts for the unit in its name, and asks where it names none", async () => {
    const [first = "", second = ""] = await ownedBy("Bappeda");
    const copy = await edited(denpasar, (book) => {
      cellIn(book, first, "level").value = 5;
      cellIn(book, second, "evidence").value = "Renstra";
    });
    const named = await merged(denpasar, [["LKE 2021 Bappeda.xlsx", copy]]);
    expect(rowOf(named, first)).toMatchObject({ state: "changed" });
    const unnamed = await merged(denpasar, [["LKE 2021 (1).xlsx", copy]]);
    expect(rowOf(unnamed, first)).toMatchObject({ state: "conflict", reasons: ["no-unit"] });
    expect(unnamed.files[0]?.remarks).toContainEqual({ kind: "no-unit" });
    expect(rowOf(unnamed, second, "evidence")?.state).toBe("conflict");
  });
});

test("the workbook itself among the files changes nothing and is told", async () => {
  const merge = await merged(denpasar, [["asli.xlsx", denpasar]]);
  expect(merge.rows.every(({ state }) => state === "same")).toBe(true);
  expect(remarksOf(merge, "asli.xlsx")).toContainEqual({ kind: "nothing-new" });
});

test("a person's own agency and year count, not only what the titles say", async () => {
  const [first = ""] = await ownedBy("Bappeda");
  const file = await read("b.xlsx", await bappeda({ [first]: { level: 5 } }));
  const head = { agency: "Kota Denpasar", year: "2022" };
  const base = await openBase(denpasar, { head });
  if (typeof base === "string") throw new Error(base);
  expect(rowOf(mergeOf(base.base, [file]), first)).toMatchObject({ state: "conflict", reasons: ["other-year"] });
  expect(rowOf(mergeOf(base.base, [{ ...file, year: "2022" }]), first)?.state).toBe("changed");
});

describe("a base and files nobody would wish for", () => {
  test("an empty workbook, and one without a table, are told and change nothing", async () => {
    const empty = new Uint8Array(await new ExcelJS.Workbook().xlsx.writeBuffer());
    const notes = await edited(empty, (book) => void book.addWorksheet("Catatan").addRow(["rapat", 12]));
    for (const bytes of [notes, await edited(empty, (book) => void book.addWorksheet("Kosong"))])
      expect(await readSubmission({ name: "x.xlsx", bytes, modified: "" })).toMatchObject({ kind: "not-read", why: "no-table" });
  });

  test("ten thousand rows below the answers of a unit change nothing of what it answers", async () => {
    const [first = ""] = await ownedBy("Bappeda");
    const file = await edited(await bappeda({ [first]: { level: 5 } }), (book) => {
      const sheet = answersOf(book);
      for (let row = 0; row < 10_000; row += 1) sheet.addRow([null, `catatan ${row}`]);
    });
    const merge = await merged(denpasar, [["b.xlsx", file]]);
    expect(merge.rows.map(({ indicator, state }) => [indicator, state])).toEqual([[first, "changed"]]);
    expect(merge.unknown).toEqual([]);
  });
});
