import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { readSubmission } from "../../../src/submission";
import { axeTroubles, sideways } from "../support/pane-checks";
import { denpasar, fixture, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

it("gives every unit its workbook: all in one zip, one by one, with an email, noted in the workbook", async () => {
  const excel = await standIn.open(denpasar, { width: 350 });
  await excel.attach();
  await excel.click("Kiriman");
  expect(await axeTroubles(excel.pane())).toEqual([]);
  expect(await sideways(excel.pane())).toBe(0);

  await excel.click("Unduh semua (.zip)");
  const zip = await excel.download();
  expect(zip.name).toBe("Denpasar 2021 - kiriman OPD.zip");
  const files = unzipSync(readFileSync(zip.file));
  expect(Object.keys(files)).toHaveLength(12);
  expect(Object.keys(files)).toContain("Denpasar 2021 - Bappeda.xlsx");

  await excel.click("Catat di lembar Riwayat");
  expect(await excel.value("Riwayat!B2")).toBe("Dibagikan");
  expect(await excel.value("Riwayat!C13")).toMatch(/^Denpasar 2021 - .*\.xlsx$/);

  await excel.click("Unduh untuk Bappeda");
  const one = await excel.download();
  expect(one.name).toBe("Denpasar 2021 - Bappeda.xlsx");
  const reading = await readSubmission({ name: one.name, bytes: readFileSync(one.file), modified: "" });
  expect(reading).toMatchObject({ kind: "read", submission: { unit: "Bappeda", indicators: ["12", "13", "23", "32"], answers: [] } });

  await excel.pane().getByText("Teks email untuk Bappeda").click();
  const mail = excel.pane().getByLabel("Teks email", { exact: true });
  expect(await mail.inputValue()).toContain("“Denpasar 2021 - Bappeda.xlsx” dengan 4 indikator");

  // Opened by itself it says what it is; neither pane nor formulas tell an index.
  const alone = await standIn.open(one.file, { width: 320 });
  expect(await alone.shown()).toMatchObject({ attached: false, message: expect.stringContaining("lembar isian Bappeda") as string });
  expect(await alone.paneText()).toContain("4 dari 4 indikator di lembar ini sudah berisi level.");
  await alone.formula("Isian!M5", "=SPBE.INDEX()");
  expect(await alone.value("Isian!M5")).toBe("#N/A");
  expect(await axeTroubles(alone.pane())).toEqual([]);
  expect(await sideways(alone.pane())).toBe(0);
});

it("offers a column for units where there is none, and leads to where they are named", async () => {
  const excel = await standIn.open(fixture("kertas-kerja-2018-madiun-2020.xlsx"), { width: 350 });
  await excel.attach();
  await excel.click("Kiriman");
  expect(await excel.paneText()).toContain("Tabel ini belum mempunyai kolom OPD.");
  await excel.click("Tambah kolom OPD");
  expect(await excel.paneText()).toContain("Belum ada OPD pada satu pun indikator.");
  await excel.click("Buka halaman OPD");
  expect(await excel.pane().getByRole("heading", { level: 1 }).textContent()).toBe("OPD");
});
