import { splitFile, type UnitFile } from "../../../src/submission";
import { denpasar as denpasarBytes, fileOf, typed, type Typing } from "../../support/unit-workbooks";
import { axeTroubles, sideways } from "../support/pane-checks";
import type { Excel } from "../support/excel";
import { denpasar, withStandIn } from "../support/with-stand-in";
import { keysOf } from "./keys";

const standIn = withStandIn();
const sent = splitFile(denpasarBytes, { today: "2026-11-29" });

interface Returned {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The workbook of a unit as it comes back: filled in and saved by another program. */
async function returned(unit: string, typing: Typing, name = `${unit}.xlsx`): Promise<Returned> {
  const split = await sent;
  if (split.kind === "not-split") throw new Error(split.reason);
  const file: UnitFile = fileOf(split, unit);
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(await typed(file.bytes, typing)) };
}

async function onPage(width = 350): Promise<Excel> {
  const excel = await standIn.open(denpasar, { width });
  await excel.attach();
  await excel.click("Kiriman");
  return excel;
}

/** Adds files as the browser's own dialog does. */
async function add(excel: Excel, ...files: readonly Returned[]): Promise<void> {
  await excel
    .pane()
    .locator("input[type=file]")
    .first()
    .setInputFiles([...files]);
  await excel.settle();
}

const summary = (excel: Excel): Promise<string | null> => excel.pane().locator("[data-state=merge-summary]").textContent();

/** The rows of the table, without the totals between them. */
const indicatorRows = async (excel: Excel) =>
  (await excel.values("Penilaian Mandiri!A8:M64")).filter(([number]) => typeof number === "number");

/** Bappeda owns 12, 13, 23 and 32; Inspektorat others. */
const three = async (): Promise<readonly Returned[]> => [
  await returned("Bappeda", { 12: { level: 5, problem: "Belum ada SK" }, 13: { evidence: '=HYPERLINK("http://x","klik")' } }),
  await returned("Bappeda", { 12: { level: 2 } }, "Bappeda (2).xlsx"),
  await returned("Diskominfo", { 1: { level: 1 }, 2: { level: 3.5 } }),
];

describe("what came back", () => {
  it("is set beside the table, chosen, written in one step, noted, taken back, and merged again", async () => {
    const excel = await onPage();
    await add(excel, ...(await three()));
    expect(await summary(excel)).toBe("1 baru, 2 berubah, 1 bertentangan, 0 sama.");
    const text = await excel.paneText();
    expect(text).toContain("OPD yang sama juga mengisi di Bappeda (2).xlsx, dan isinya berbeda.");
    expect(text).toContain("Isian dari OPD tidak sama satu dengan yang lain.");
    expect(text).toContain("Ini bukan level yang dikenal. Tanyakan levelnya kepada pengirim.");
    expect(text).toContain("Tabel ini belum punya kolom Kendala/masalah");
    expect(await axeTroubles(excel.pane())).toEqual([]);
    expect(await sideways(excel.pane())).toBe(0);

    await excel.click("Tambah kolomnya");
    await excel.pane().getByRole("radio", { name: /^2/ }).click();
    const before = await indicatorRows(excel);
    await excel.click("Tulis 4 isian ke tabel");
    const written = await indicatorRows(excel);
    const rowOf = (indicator: number) => written.find(([number]) => number === indicator) ?? [];
    expect(rowOf(12)[5]).toBe(2);
    expect(rowOf(1)[5]).toBe(1);
    expect(rowOf(13)[9]).toBe('=HYPERLINK("http://x","klik")');
    expect(rowOf(12).includes("Belum ada SK")).toBe(true);
    expect(rowOf(2)[5]).toBe(before.find(([number]) => number === 2)?.[5]);
    expect((await excel.values("Riwayat!B2:C2"))[0]).toEqual(["Digabungkan", expect.stringContaining(".xlsx")]);
    expect(await summary(excel)).toBe("0 baru, 0 berubah, 1 bertentangan, 3 sama.");

    await excel.click("Batalkan");
    expect(await indicatorRows(excel)).toEqual(before);
  });

  it("that was changed in the workbook meanwhile is a conflict, and is not taken unasked", async () => {
    const excel = await onPage();
    await excel.set("Penilaian Mandiri!F8", 4);
    await add(excel, await returned("Diskominfo", { 1: { level: 5 } }));
    expect(await summary(excel)).toBe("0 baru, 0 berubah, 1 bertentangan, 0 sama.");
    expect(await excel.paneText()).toContain("Isian di kertas kerja ini sudah berubah sejak berkas itu dibagikan.");
    expect(await excel.pane().getByRole("button", { name: "Tulis 0 isian ke tabel" }).getAttribute("aria-disabled")).toBe("true");
    await excel.click("Pilih semua dari berkas ini");
    await excel.click("Tulis 1 isian ke tabel");
    expect(await excel.value("Penilaian Mandiri!F8")).toBe(5);
  });

  it("is told file by file where it cannot be read, and the others go on", async () => {
    const excel = await onPage(320);
    const broken = { name: "rusak.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("bukan berkas Excel") };
    await add(excel, broken, await returned("Diskominfo", { 1: { level: 5 } }));
    expect(await excel.pane().locator("[data-state-list=received]").innerText()).toMatch(/rusak\.xlsx\s+\S/);
    expect(await summary(excel)).toBe("0 baru, 1 berubah, 0 bertentangan, 0 sama.");
    expect(await sideways(excel.pane())).toBe(0);
  });

  it("is chosen and written by keyboard alone", async () => {
    const excel = await onPage();
    await add(excel, await returned("Diskominfo", { 1: { level: 5 } }));
    const keys = await keysOf(excel);
    expect((await keys.press("Alt+Shift+Digit9")).name).toBe("Kiriman");
    await keys.tabTo("Tulis 1 isian ke tabel", 80);
    await keys.press("Enter");
    expect(await excel.value("Penilaian Mandiri!F8")).toBe(5);
  });
});
