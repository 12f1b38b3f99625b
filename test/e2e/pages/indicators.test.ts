import type { Excel } from "../support/excel";
import { makeWorkbook, plainTable, type MadeSheet } from "../support/make-workbook";
import { axeTroubles, sideways } from "../support/pane-checks";
import { denpasar, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

const openFirst = (excel: Excel) => excel.script(`document.querySelector('[data-state-list="indicators"] summary').click()`);
const chosenLevel = (excel: Excel) => excel.script(`return document.querySelector('[data-state-list="indicators"] select').value`);

const longName = `Dinas ${"Komunikasi".repeat(8)} ${"dan Informatika ".repeat(7)}`.trim();

/** A plain table of level 3 whose owners have names of 200 characters. */
function longTable(): MadeSheet {
  const [header, ...rows] = plainTable(3);
  return [[...(header ?? []), "OPD"], ...rows.map((cells) => [...cells, longName])];
}

it("a level is changed where its indicator is read, counts at once, and is taken back", async () => {
  const excel = await standIn.open(denpasar, { width: 320 });
  await excel.attach();
  const before = await excel.state();
  expect(before.levels["1"]).toBe(2);

  await excel.click("Indikator");
  await excel.type("Cari indikator", "arsitketur");
  await openFirst(excel);
  await excel.type("Level indikator 1", "5");
  await excel.click("Ubah level menjadi 5");
  expect(await excel.values("Penilaian Mandiri!F8")).toEqual([[5]]);
  expect(await axeTroubles(excel.pane())).toEqual([]);
  expect(await sideways(excel.pane())).toBe(0);
  expect((await excel.state()).levels["1"]).toBe(5);

  await excel.click("Batalkan");
  expect(await excel.values("Penilaian Mandiri!F8")).toEqual([[2]]);
  expect(await excel.state()).toEqual(before);

  await excel.click("Indikator");
  await excel.type("Target indikator 1", "5");
  await excel.click("Ubah target menjadi 5");
  expect(await excel.values("Penilaian Mandiri!H8")).toEqual([[5]]);
  await excel.click("Batalkan");
  expect(await excel.values("Penilaian Mandiri!H8")).toEqual([[4]]);
});

it("a level cell that changed while it was shown is left, with the reason, and the choice stays", async () => {
  const merged = '<mergeCells count="1"><mergeCell ref="C47:C48"/></mergeCells>';
  const rows = plainTable(3).map((row, at) => (at === 47 ? row.slice(0, 2) : row));
  const excel = await standIn.open(makeWorkbook([["LKE", rows, { after: merged }]]));
  await excel.attach();
  await excel.click("Indikator");
  await openFirst(excel);
  await excel.type("Level indikator 1", "5");

  await excel.formula("LKE!C2", "=1+2");
  await excel.click("Ubah level menjadi 5");
  expect(await excel.paneText()).toContain("Level belum ditulis; pilihan Anda masih ada di sini. Sel ini sekarang berisi rumus.");
  expect(await chosenLevel(excel)).toBe("5");
  expect(await excel.values("LKE!C2")).toEqual([[3]]);

  await excel.set("LKE!C2", 3);
  await excel.protect({ sheet: "LKE" });
  await excel.click("Ubah level menjadi 5");
  expect(await excel.paneText()).toContain("Sel ini terkunci karena lembarnya diproteksi.");
  expect(await chosenLevel(excel)).toBe("5");

  await excel.unprotect({ sheet: "LKE" });
  await excel.click("Ubah level menjadi 5");
  expect(await excel.values("LKE!C2")).toEqual([[5]]);

  await excel.type("Cari indikator", "47");
  await openFirst(excel);
  await excel.type("Level indikator 47", "4");
  await excel.click("Ubah level menjadi 4");
  expect(await excel.paneText()).toContain("Sel ini bagian dari sel gabungan.");
});

it("names of 200 characters stay inside 320 px, and a formula typed as an owner stays text", async () => {
  const excel = await standIn.open(makeWorkbook([["LKE", longTable()]]), { width: 320 });
  await excel.attach();
  await excel.click("Indikator");
  await openFirst(excel);
  expect(await sideways(excel.pane())).toBe(0);

  await excel.click("OPD");
  await excel.click("Tetapkan penanggung jawab");
  await excel.type("Indikator yang ditampilkan", "Semua");
  await excel.type("Unit penanggung jawab", "=1+1");
  await excel.click("Pilih semua (47)");
  expect(await sideways(excel.pane())).toBe(0);
  await excel.script(
    `[...document.querySelectorAll('input[type=checkbox]')].find((box) => box.labels[0]?.innerText.startsWith("Ganti juga")).click()`
  );
  await excel.click("Tetapkan untuk 47 indikator");
  expect(await excel.values("LKE!D2:D3")).toEqual([["=1+1"], ["=1+1"]]);
  await excel.click("Batalkan");
  expect(await excel.values("LKE!D48")).toEqual([[longName]]);
});
