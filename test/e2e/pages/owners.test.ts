import type { Excel } from "../support/excel";
import { makeWorkbook, plainTable } from "../support/make-workbook";
import { withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

/** Ticks indicators in the list of those that can be assigned. */
const tick = (excel: Excel, ...keys: readonly string[]) =>
  excel.script(
    `for (const box of document.querySelectorAll('[data-state-list="assignable"] input'))
       if (${JSON.stringify(keys)}.some((key) => box.labels[0].innerText.startsWith("Indikator " + key + " "))) box.click();`
  );

/** Each unit with how many indicators it owns. */
const units = (excel: Excel) =>
  excel.script(`return [...document.querySelectorAll('[data-state-list="units"] [data-item]')].map((item) =>
  [item.querySelector('[data-field="unit"]').innerText, item.querySelector('[data-field="count"]').dataset.value])`);

it("a table without owners gets the column where it is free, units are assigned at once, and all of it is found again", async () => {
  // Right of the table stands a note that nothing may cover.
  const rows = plainTable(3).map((cells, at) => [...cells, at === 4 ? "catatan" : null]);
  const excel = await standIn.open(makeWorkbook([["LKE", rows]]), { width: 320 });
  await excel.attach();
  const before = await excel.state();

  await excel.click("OPD");
  await excel.click("Tambah kolom OPD");
  expect(await excel.paneText()).toContain("Kolom sudah ditambahkan di LKE!E1.");
  expect(await excel.values("LKE!D1:F5")).toEqual([
    [null, "OPD Penanggung Jawab", null],
    [null, null, null],
    [null, null, null],
    [null, null, null],
    ["catatan", null, null],
  ]);

  // The form stands open as long as nobody owns anything.
  await tick(excel, "1", "2", "3");
  await excel.type("Unit penanggung jawab", "Bappeda; Diskominfo");
  await excel.click("Tetapkan untuk 3 indikator");
  await tick(excel, "4");
  await excel.type("Unit penanggung jawab", "bappeda");
  await excel.click("Tetapkan untuk 1 indikator");
  expect(await units(excel)).toEqual([
    ["Bappeda", "4"],
    ["Diskominfo", "3"],
  ]);
  expect((await excel.values("LKE!E1:E6")).flat()).toEqual([
    "OPD Penanggung Jawab",
    "Bappeda; Diskominfo",
    "Bappeda; Diskominfo",
    "Bappeda; Diskominfo",
    "bappeda",
    null,
  ]);
  // Nothing else of the table is read differently.
  expect(await excel.state()).toEqual(before);

  await excel.click("Batalkan");
  expect(await excel.values("LKE!E5")).toEqual([[null]]);
  await excel.save();
  await excel.detach();
  await excel.attach();
  await excel.click("OPD");
  expect(await units(excel)).toEqual([
    ["Bappeda", "3"],
    ["Diskominfo", "3"],
  ]);
});

it("a column just added is taken back with its look, one that is filled is not, and a protected sheet gets none", async () => {
  const excel = await standIn.open(makeWorkbook([["LKE", plainTable(3)]]));
  await excel.attach();
  await excel.click("OPD");
  await excel.click("Tambah kolom OPD");
  await excel.insert({ rows: "LKE!1:2" });
  await excel.click("Batalkan");
  expect((await excel.values("LKE!D1:D4")).flat()).toEqual([null, null, null, null]);
  expect(await excel.paneText()).toContain("belum punya kolom penanggung jawab");

  await excel.click("Tambah kolom OPD");
  await excel.set("LKE!D9", "Setda");
  await excel.click("Batalkan");
  expect(await excel.paneText()).toContain("Kolom ini sudah berisi, jadi tidak dihapus.");
  expect(await excel.values("LKE!D3")).toEqual([["OPD Penanggung Jawab"]]);

  await excel.set("LKE!D9", null);
  await excel.set("LKE!D3", null);
  await excel.protect({ sheet: "LKE" });
  await excel.click("Tambah kolom OPD");
  expect(await excel.paneText()).toContain("Lembar LKE diproteksi.");
});
