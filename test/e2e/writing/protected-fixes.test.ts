import { readFileSync } from "node:fs";
import type { Excel } from "../support/excel";
import { makeWorkbook, plainTable } from "../support/make-workbook";
import { partsOf } from "../support/saved-file";
import { fixture, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

const fixAll = (excel: Excel) => excel.click("Terapkan semua yang aman");

it("fixes on a protected sheet are written where cells are free, and locked ones stay", async () => {
  const rows = plainTable(3).map((cells, row) => (row === 1 || row === 2 ? [...cells.slice(0, 2), "Level 4"] : cells));
  const excel = await standIn.open(makeWorkbook([["LKE", rows]]));
  await excel.attach();
  await excel.protect({ sheet: "LKE", unlocked: "C2" });
  await fixAll(excel);
  expect(await excel.values("LKE!C2:C4")).toEqual([[4], ["Level 4"], [3]]);
});

it("a free cell for texts on a protected sheet keeps its text, as its format cannot be changed", async () => {
  const sheet = "Rekap Jum'at 12-7";
  const excel = await standIn.open(fixture("kotor-campuran.xlsx"));
  await excel.attach();
  await excel.protect({ sheet, unlocked: "E9" });
  await fixAll(excel);
  expect(await excel.values(`${sheet}!E9`)).toEqual([["3 - Terdefinisi"]]);
});

it("a fix on a protected sheet can be taken back although formats are forbidden", async () => {
  const rows = plainTable(3).map((cells, row) => (row === 1 ? [...cells.slice(0, 2), " 4 "] : cells));
  const excel = await standIn.open(makeWorkbook([["LKE", rows]]));
  await excel.attach();
  await excel.protect({ sheet: "LKE", unlocked: "C2:C48" });
  await excel.click("Terapkan LKE!C2");
  expect(await excel.values("LKE!C2")).toEqual([[4]]);
  await excel.click("Batalkan");
  expect(await excel.values("LKE!C2")).toEqual([[" 4 "]]);
});

it("a cell under a merged one is left out by name, and the others are fixed", async () => {
  const rows = plainTable(3).map((cells, row) => (row === 2 || row === 3 ? [...cells.slice(0, 2), "Level 4"] : cells));
  const merged = '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>';
  const excel = await standIn.open(makeWorkbook([["LKE", rows, { after: merged }]]));
  await excel.attach();
  await fixAll(excel);
  expect(await excel.values("LKE!C4")).toEqual([[4]]);
  expect(await excel.paneText()).toContain("Sel ini bagian dari sel gabungan");
});

describe("a file that comes protected", () => {
  // As Excel writes it, with a password nobody here knows.
  const locked =
    '<sheetProtection algorithmName="SHA-512" hashValue="q6FTgC5yqvDBk1uVb1Bd5kUUSLqgBz0AVvzQw1f6wS0aB2p9q1zC1S9k8n3j5p2m1r4t6v8x0z2B4D6F8H0J2L==" saltValue="Zm9vYmFyYmF6cXV4MTIzNA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/>';
  const structure = {
    before:
      '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="q6FTgC5yqvDBk1uVb1Bd5g==" workbookSaltValue="Zm9vYmFy" workbookSpinCount="100000" lockStructure="1"/>',
  };
  const untidy = plainTable(3).map((cells, row) => (row >= 1 && row <= 4 ? [...cells.slice(0, 2), "Level 4"] : cells));

  it("with free cells is read, mended there and told of the others; detached it is protected as it was", async () => {
    const workbook = makeWorkbook([["LKE", untidy, { after: locked, free: ["C2", "C3", "C10"] }]], structure);
    const excel = await standIn.open(workbook);
    await excel.attach();
    expect((await excel.traffic()).roundTrips).toBeLessThanOrEqual(3);

    await fixAll(excel);
    const told = await excel.paneText();
    expect(told).toContain("Sel ini terkunci karena lembarnya diproteksi");
    for (const cell of ["LKE!C4", "LKE!C5"]) expect(told).toContain(cell);
    expect((await excel.values("LKE!C2:C5")).flat()).toEqual([4, 4, "Level 4", "Level 4"]);
    await excel.click("Batalkan");
    expect((await excel.values("LKE!C2:C5")).flat()).toEqual(["Level 4", "Level 4", "Level 4", "Level 4"]);

    await fixAll(excel);
    await excel.set("LKE!C10", 5);
    expect(await excel.state()).toMatchObject({ attached: true, filled: 47, levels: { "1": 4, "4": 4, "9": 5 } });
    await excel.click("Laporan");
    await excel.click("Buat laporan");
    expect(await excel.paneText()).toContain("Susunan lembar di kertas kerja ini diproteksi");

    await excel.detach();
    expect((await excel.detachedState()).attached).toBe(false);
    const [before, after] = [partsOf(workbook), partsOf(await excel.save())];
    const sheet = "xl/worksheets/sheet1.xml";
    const cells = (xml = ""): readonly string[] => xml.match(/<c r="[^>]*?(?:\/>|>.*?<\/c>)/gs) ?? [];
    const [old, now] = [cells(before[sheet]), cells(after[sheet])];
    expect(now.filter((cell, at) => cell !== old[at]).map((cell) => /r="(\w+)"/.exec(cell)?.[1])).toEqual(["C2", "C3", "C10"]);
    expect(after[sheet]).toContain(locked);
    expect({ ...after, [sheet]: "" }).toEqual({ ...before, [sheet]: "" });
  });

  it.each([
    {
      what: "without free cells",
      options: {},
      around: { after: locked },
      folded: ["Lihat 4 sel yang dibiarkan"],
      says: "Sel ini terkunci karena lembarnya diproteksi",
    },
    {
      what: "and is opened for reading only",
      options: { readOnly: true },
      around: { after: locked, free: ["C2"] },
      folded: [],
      says: "hanya untuk dibaca",
    },
  ])("$what is read and told of, and left as it came", async ({ options, around, folded, says }) => {
    const workbook = makeWorkbook([["LKE", untidy, around]], structure);
    const excel = await standIn.open(workbook, options);
    await excel.attach();
    expect(await excel.state()).toMatchObject({ filled: 47, total: 47, levels: { "1": 4, "5": 3 } });

    await fixAll(excel);
    for (const name of folded) await excel.click(name);
    expect(await excel.paneText()).toContain(says);

    await excel.click("Tandai di lembar");
    await excel.click("Tandai lembar");
    expect(await excel.paneText()).toMatch(/Lembar LKE diproteksi\.|hanya untuk dibaca/);

    await excel.detach();
    expect((await excel.detachedState()).attached).toBe(false);
    expect(readFileSync(await excel.save()).equals(readFileSync(workbook))).toBe(true);
  });
});
