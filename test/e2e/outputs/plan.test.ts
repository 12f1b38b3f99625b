import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Grid } from "../../../src/grid/grid";
import { findInstrument } from "../../../src/instrument/registry";
import type { Instrument } from "../../../src/instrument/types";
import { readActionPlan } from "../../../src/outputs/action-plan/read-plan";
import { findTables } from "../../../src/table";
import { readWorkbook } from "../../../stand-in/src/file";
import type { OpenOptions } from "../../../stand-in/src/page/contract";
import { gridsOf, WORKBOOKS } from "../../unit/table/grids";
import type { Excel } from "../support/excel";
import { makeWorkbook, plainTable } from "../support/make-workbook";
import { partsOf } from "../support/saved-file";
import { denpasar, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();
const spbe59 = findInstrument("59/2020") as Instrument;
const sheet = "Penilaian Mandiri";

const write = (excel: Excel) => excel.click("Tulis ke lembar");
const undo = (excel: Excel) => excel.click("Batalkan");
const aim = (excel: Excel, target: string) => excel.type("Target", target);

/** The sample workbook, attached by its external levels, with a plan to a target that is not written yet. */
async function openWithPlan(target: string, options: OpenOptions = {}): Promise<Excel> {
  const excel = await standIn.open(denpasar, options);
  await excel.attach();
  await excel.click("Nilai Eksternal");
  await excel.click("Rencana");
  await aim(excel, target);
  return excel;
}

const targetsOf = async (excel: Excel): Promise<readonly unknown[]> => (await excel.values(`${sheet}!H8:H64`)).flat();

/** The rows of a Rencana Aksi, by indicator. */
async function actionRows(excel: Excel, range: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const rows = (await excel.values(range)).filter(([, name]) => /^\d+\. /.test(String(name)));
  return new Map(rows.map((row) => [String(row[1]).split(".")[0] ?? "", row]));
}

describe("a plan to 3,50", () => {
  it("is written into the workbook, and the saved file holds targets and actions", async () => {
    const excel = await openWithPlan("3,50");
    const proposed = await excel.paneText();
    expect(proposed).toMatch(/11 indikator dinaikkan, seluruhnya 11 level: indeks menjadi 3,5\d \(Sangat Baik\)\./);
    expect(proposed).toContain("Setiap indikator naik paling banyak 1 level per tahun.");
    expect(proposed).toContain("simulasi, bukan nilai resmi");

    // Another one on the way to it: the field stays where it is though the page gets shorter, and Enter keeps the focus in it.
    const field = excel.pane().getByLabel("Target", { exact: true });
    await field.evaluate(() => document.documentElement.scrollTo(0, 250));
    const place = () => field.evaluate((each) => [each.getBoundingClientRect().top, each === document.activeElement]);
    const [top] = await place();
    await aim(excel, "3");
    expect(await excel.paneText()).toContain("Target 3,00 sudah tercapai");
    expect(await place()).toEqual([top, true]);
    await aim(excel, "3,50");
    await field.press("Enter");
    expect(await place()).toEqual([top, true]);
    expect(await excel.paneText()).toContain("11 indikator dinaikkan");

    await write(excel);
    expect(await excel.paneText()).toContain("Rencana sudah ditulis");
    const targets = await targetsOf(excel);
    const file = await excel.save();
    await excel.click("Ringkasan");
    expect(await excel.state()).toMatchObject({ index: "3,19", levelColumn: "G" });

    // Whoever opens the file follows the same actions.
    await excel.reopen();
    await excel.click("Rencana");
    expect(await excel.paneText()).toContain("11 tindakan: 0 selesai, 0 berjalan, 11 belum mulai. Tidak ada yang lewat tenggat.");

    const sheets = readWorkbook(readFileSync(file)).sheets;
    expect(sheets.map(({ name }) => name)).toEqual(["Identitas", sheet, "Referensi", "Rencana Aksi"]);
    const xml = Object.values(partsOf(file)).find((each) => each.includes("Belum mulai,Berjalan"));
    expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"/);
    expect(xml).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(xml).toMatch(/<pane[^>]*ySplit="6"[^>]*state="frozen"/);
    // Rows of several lines are as high in the file, for whoever opens it.
    const rows = [...(xml ?? "").matchAll(/<row [^>]*?\br="(\d+)"[^>]*>/g)].filter(([, row]) => Number(row) > 6);
    expect(rows.map(([tag]) => Number(/\bht="([\d.]+)"/.exec(tag)?.[1] ?? 0) >= 30)).toEqual(Array<boolean>(11).fill(true));
    expect(findTables(gridsOfFile(file))).toMatchObject({ kind: "found", table: { sheet } });
    const plan = gridsOfFile(file).flatMap((grid) => readActionPlan(grid, spbe59) ?? [])[0];
    expect(plan?.actions).toHaveLength(11);
    for (const { from, to, owner, action, mark } of plan?.actions ?? []) {
      expect(to).toBe((from ?? 0) + 1);
      expect([owner, action]).not.toContain("");
      expect(mark).toBe("in-plan");
    }
    // Each indicator of the plan has its level to reach as its target.
    const written = new Set(plan?.actions.map(({ to }) => to));
    expect(targets.filter((value) => written.has(value as number)).length).toBeGreaterThanOrEqual(11);
  });

  it("written again keeps what people wrote, renamed and sorted, and Batalkan takes back only what is ours", async () => {
    const excel = await openWithPlan("3,30");
    await write(excel);
    const before = await actionRows(excel, "Rencana Aksi!A7:O14");
    const [first = ""] = [...before.keys()];
    expect(first).not.toBe("");
    await excel.set("Rencana Aksi!H7", "31/01/2026");
    await excel.set("Rencana Aksi!I7", "Berjalan");
    await excel.set("Rencana Aksi!K7", "Anggaran belum ada");
    await excel.set("Rencana Aksi!O6", "Catatan");
    await excel.set("Rencana Aksi!O7", "=rapat");
    await excel.rename("Rencana Aksi", "RA 2026");

    await aim(excel, "3,50");
    await write(excel);
    const after = await actionRows(excel, "RA 2026!A7:O18");
    expect(after.size).toBe(11);
    const row = after.get(first);
    expect(row?.slice(7, 9)).toEqual(["31/01/2026", "Berjalan"]);
    expect(row?.[10]).toBe("Anggaran belum ada");
    expect(row?.[14]).toBe("=rapat");

    await excel.sort("RA 2026!A7:O17", "B", { descending: true });
    await excel.click("Perbarui pemantauan");
    const text = await excel.paneText();
    expect(text).toContain("Rencana sudah ditulis. Lihat lembar RA 2026.");
    expect(text).toContain("Tenggat 31/01/2026");
    expect(text).toMatch(/lewat \d+ hari/);
    expect(text).toContain("Anggaran belum ada");
    expect(text).toContain("1 lewat tenggat");

    // Taken back: the rows of the first plan as they were, with what people wrote; nothing of the second.
    await undo(excel);
    const back = await actionRows(excel, "RA 2026!A7:O18");
    expect([...back.keys()].sort()).toEqual([...before.keys()].sort());
    expect(back.get(first)?.[10]).toBe("Anggaran belum ada");
    for (const [key, own] of before) expect(back.get(key)?.slice(0, 7)).toEqual(own.slice(0, 7));
  });

  it("is taken back whole while nobody wrote in its sheet, and leaves that sheet once somebody did", async () => {
    const excel = await openWithPlan("3,50");
    const before = await targetsOf(excel);
    await write(excel);
    await undo(excel);
    expect(await targetsOf(excel)).toEqual(before);
    const sheetNames = await excel.script(
      "return Excel.run(async (c) => { const s = c.workbook.worksheets; s.load('items/name'); await c.sync(); return s.items.map((i) => i.name); })"
    );
    expect(sheetNames).toEqual(["Identitas", sheet, "Referensi"]);

    await write(excel);
    await excel.set("Rencana Aksi!M8", "Rapat 3 Maret");
    await undo(excel);
    const told = await excel.paneText();
    expect(told).toContain("Rencana Aksi!M8");
    expect(told).toContain("Isi sel ini sudah berubah");
    expect(await excel.values("Rencana Aksi!M8")).toEqual([["Rapat 3 Maret"]]);
    expect(await targetsOf(excel)).toEqual(before);
  });

  it("is read when the page opens and when its sheet changes, not when levels do; OPD follows", async () => {
    const excel = await openWithPlan("3,50");
    const units = () => excel.script<string>("document.querySelector('[data-state-list=units]').innerText");
    await excel.traffic();
    await excel.set(`${sheet}!G8`, 5);
    expect((await excel.traffic()).roundTrips).toBe(1);

    await write(excel);
    await excel.click("OPD");
    await excel.traffic();
    await excel.set("Rencana Aksi!H7", 45_000);
    // The table, and the actions once more.
    expect((await excel.traffic()).roundTrips).toBe(2);
    expect(await units()).toContain("1 terlambat");

    await excel.rename("Rencana Aksi", "Aksi");
    await excel.set("Aksi!I7", "Selesai");
    expect(await units()).not.toContain("terlambat");

    // On another page nobody asks for them.
    await excel.set(`${sheet}!G9`, 5);
    await excel.click("Ringkasan");
    await excel.traffic();
    await excel.set("Aksi!I7", "Berjalan");
    expect((await excel.traffic()).roundTrips).toBe(1);
  });
});

describe("a plan that cannot be written as it is", () => {
  it("says why where the workbook's structure or sheet is protected", async () => {
    const excel = await openWithPlan("3,30");
    await excel.protect({ workbook: true });
    await write(excel);
    expect(await excel.paneText()).toContain("Susunan lembar di kertas kerja ini diproteksi");

    await excel.unprotect({ workbook: true });
    await excel.protect({ sheet });
    await write(excel);
    expect(await excel.paneText()).toContain("Sel ini terkunci karena lembarnya diproteksi");
    expect(await excel.value("Rencana Aksi!A1")).toMatch(/^RENCANA AKSI/);

    // Everything is locked, and nothing was written: the pane attached anew says so.
    await excel.protect({ sheet: "Rencana Aksi" });
    await excel.click("Ringkasan");
    await excel.detach();
    await excel.attach();
    await excel.click("Rencana");
    await aim(excel, "4,00");
    await write(excel);
    expect(await excel.paneText()).toContain("Tidak ada sel yang diubah.");
  });

  it("says why where the workbook is for reading only", async () => {
    const excel = await standIn.open(denpasar, { readOnly: true });
    await excel.attach();
    await excel.click("Nilai Eksternal");
    expect(await excel.state()).toMatchObject({ header: "Nilai Eksternal", index: "3,19" });
    expect(await excel.paneText()).toContain("tidak dapat disimpan di dalamnya");
    await excel.click("Rencana");
    await aim(excel, "3,50");
    await write(excel);
    expect(await excel.paneText()).toContain("hanya untuk dibaca");
  });

  it("adds the target column a table lacks, and texts of the sheet never become formulas", async () => {
    const rows = plainTable(3).map((cells, row) => [...cells, row === 0 ? "OPD" : "=1+1"]);
    const excel = await standIn.open(makeWorkbook([["LKE", rows]]));
    await excel.attach();
    await excel.click("Rencana");
    await aim(excel, "sangat baik");
    expect(await excel.paneText()).toContain("Tabel ini belum punya kolom target.");
    await write(excel);
    expect((await excel.values("LKE!A1:F6"))[0]).toContain("Target");
    expect((await excel.values("Rencana Aksi!G6:G9")).slice(1)).toEqual([["=1+1"], ["=1+1"], ["=1+1"]]);
    await undo(excel);
    expect((await excel.values("LKE!A1:F6"))[0]).not.toContain("Target");

    await aim(excel, "tiga");
    expect(await excel.paneText()).toContain("“tiga” belum dapat dibaca sebagai target");
    await aim(excel, "7");
    expect(await excel.paneText()).toContain("di luar skala");
    await aim(excel, "2,00");
    expect(await excel.paneText()).toContain("Target 2,00 sudah tercapai");
  });
});

/** The sheets of a saved file. */
function gridsOfFile(path: string): Grid[] {
  return gridsOf(relative(WORKBOOKS, path));
}
