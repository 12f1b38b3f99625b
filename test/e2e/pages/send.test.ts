import { openPage } from "../../../stand-in/src/driver/shown-page";
import { readFileSync, writeFileSync } from "node:fs";
import { readWorkbook } from "../../../stand-in/src/file";
import { cutTexts } from "../fonts/cut-text";
import type { Excel } from "../support/excel";
import { refuseFile, shortenSlice } from "../support/faults";
import { makeWorkbook, plainTable } from "../support/make-workbook";
import { axeTroubles, sideways } from "../support/pane-checks";
import { withValuesOnly } from "../../support/remembered-values";
import { customXmlIn, partsOf, sheetsOf } from "../support/saved-file";
import { temporaryFile } from "../support/temporary";
import { denpasar, withStandIn, type HowToOpen } from "../support/with-stand-in";
import { keysOf } from "./keys";
import { sampleOf } from "../../support/sample-of";

const standIn = withStandIn();
const sheet = "Penilaian Mandiri";

/** A workbook with a formula of the add-in, its table attached, the page in front. */
async function onPage(how: HowToOpen = {}): Promise<Excel> {
  const excel = await standIn.open(denpasar, { width: 320, ...how });
  await excel.attach();
  await excel.formula(`${sheet}!M1`, "=SPBE.INDEX(A8:F64)");
  await excel.click("Kirim");
  return excel;
}

/** Presses a button without waiting for what it sets going. */
const press = (excel: Excel, name: string): Promise<void> => excel.pane().getByRole("button", { name, exact: true }).click();

const handed = (excel: Excel): Promise<string | null> => excel.pane().locator("[data-state=handed]").getAttribute("data-value");
const windows = (excel: Excel): Promise<number> => excel.page.evaluate(() => window.application?.newWorkbooks.length ?? 0);

describe("a send-safe copy", () => {
  it("is opened in a new window with native formulas; the open workbook and its undo list stay as they are", async () => {
    const excel = await onPage();
    const before = partsOf(await excel.save());
    await excel.click("Buat salinan aman");
    expect(await handed(excel)).toBe("window");
    const text = await excel.paneText();
    expect(text).toContain("1 rumus SPBE menjadi rumus Excel biasa");
    expect(text).toContain("Lembar “Perhitungan SPBE” ditambahkan");

    const copy = await excel.saveNew();
    expect(sheetsOf(copy)).not.toMatch(/SPBE[._]INDEX/);
    const { sheets } = readWorkbook(readFileSync(copy));
    expect(sheets.map(({ name }) => name)).toContain("Perhitungan SPBE");
    expect(
      sheets
        .find(({ name }) => name === sheet)
        ?.cells.get(0)
        ?.get(12)?.value
    ).toBe(3.7495);

    expect(partsOf(await excel.save())).toEqual(before);
    await excel.undo();
    expect(await excel.value(`${sheet}!M1`)).toBeNull();
  });

  it("comes with the text of an email: index, predicate, how to check it", async () => {
    const excel = await onPage();
    await excel.click("Buat salinan aman");
    const mail = await excel.pane().getByLabel("Teks email").inputValue();
    expect(mail).toContain("Indeks 3,75, predikat Sangat Baik.");
    expect(mail).toContain("lembar “Perhitungan SPBE”");
    expect(mail).toMatch(/DENPASAR, 2021/);
    await excel.click("Salin teks email");
    expect(await excel.paneText()).toMatch(/Sudah disalin\.|tekan Ctrl\+C/);
  });

  it("is downloaded where Excel opens no window, named after the open file", async () => {
    const excel = await onPage({ newWorkbooks: "refused" });
    await excel.click("Buat salinan aman");
    expect(await handed(excel)).toBe("download");
    const { file, name } = await excel.download();
    expect(name).toBe("kertas-kerja-denpasar-2021 - salinan aman.xlsx");
    expect(await excel.paneText()).toContain(name);
    expect(sheetsOf(file)).not.toMatch(/SPBE[._]INDEX/);
    expect(await windows(excel)).toBe(0);
  });

  it("can be downloaded as well as opened", async () => {
    const excel = await onPage();
    await excel.click("Buat salinan aman");
    await excel.click("Unduh sebagai berkas");
    const { file } = await excel.download();
    expect(readFileSync(file).equals(readFileSync(await excel.saveNew()))).toBe(true);
  });

  it.each([
    [{ document: "refused" }, "Excel ini tidak memberikan berkasnya kepada add-in."],
    [{ document: "failing" }, "Excel tidak dapat menyalin kertas kerja ini (kode 5001)."],
    [{ documentLimit: 10_000 }, "Excel tidak dapat menyalin kertas kerja ini (kode 5001)."],
  ] as const)("is not made where the file cannot be had, and a sentence says what to do: %j", async (how, sentence) => {
    const excel = await onPage(how);
    await excel.click("Buat salinan aman");
    expect(await excel.paneText()).toContain(sentence);
    expect(await handedOver(excel)).toBe(false);
    await excel.click("Periksa");
    expect(await excel.paneText()).toContain(sentence);
  });

  it.each([
    [7000, "Kertas kerja ini dibuka hanya untuk dilihat."],
    [11000, "Excel masih memegang dua salinan untuk add-in lain."],
    [5011, "Excel tidak menjawab."],
  ])("says what is the matter when Excel answers %i", async (code, sentence) => {
    const excel = await onPage();
    await excel.script(refuseFile(code));
    await excel.click("Buat salinan aman");
    expect(await excel.paneText()).toContain(sentence);
    await excel.click("Buat salinan aman");
    expect(await handed(excel)).toBe("window");
  });

  it("is not made of a workbook that changed while it was read; the file does not stay open", async () => {
    const excel = await onPage();
    for (let times = 0; times < 3; times += 1) {
      await excel.script(shortenSlice);
      await excel.click("Buat salinan aman");
      expect(await excel.paneText()).toContain("Kertas kerja berubah selagi dibaca.");
    }
    expect(await windows(excel)).toBe(0);
    await excel.click("Buat salinan aman");
    expect(await handed(excel)).toBe("window");
  });

  it("is stopped as often as one likes, and made afterwards: no file stays open", async () => {
    const excel = await onPage({ document: "slow" });
    for (let times = 0; times < 3; times += 1) {
      await press(excel, "Buat salinan aman");
      await press(excel, "Hentikan");
      await excel.pane().getByText("Dihentikan. Tidak ada yang berubah").waitFor();
      await excel.settle();
    }
    expect(await windows(excel)).toBe(0);
    await excel.click("Buat salinan aman");
    expect(await handed(excel)).toBe("window");
  });

  it("goes on while another page is open", async () => {
    const excel = await onPage({ document: "slow" });
    await press(excel, "Buat salinan aman");
    await openPage(excel.pane(), "help");
    await excel.settle();
    await excel.click("Kirim");
    expect(await handed(excel)).toBe("window");
  });
});

async function handedOver(excel: Excel): Promise<boolean> {
  return (await excel.pane().locator("[data-state=handed]").count()) > 0 || (await windows(excel)) > 0;
}

describe("before sending", () => {
  it("what leaks is listed, each thing leading to its cell", async () => {
    const rows = plainTable(3).map((cells, at) => [...cells, null, at === 5 ? "5171012503850001" : null]);
    const hidden = { before: '<cols><col min="4" max="4" width="9" hidden="1" customWidth="1"/></cols>' };
    const excel = await standIn.open(makeWorkbook([["LKE", rows, hidden]]), { width: 320 });
    await excel.attach();
    await excel.click("Kirim");
    await excel.click("Periksa");
    const text = await excel.paneText();
    expect(text).toContain("Mirip nomor induk kependudukan (NIK)");
    expect(text).toContain("5171012503850001");
    await excel.click("LKE!D:D");
    await excel.click("LKE!E6");
    expect(
      await excel.script(
        "return Excel.run(async (c) => { const r = c.workbook.getSelectedRange(); r.load('address'); await c.sync(); return r.address; })"
      )
    ).toBe("LKE!E6");
  });

  it("what is personal goes, unless its tick is taken away", async () => {
    const excel = await onPage();
    await excel.click("Periksa");
    const author = excel.pane().getByRole("checkbox", { name: /Nama penulis dan penyimpan/ });
    expect(await author.isChecked()).toBe(true);
    await excel.click("Buat salinan aman");
    expect(await excel.paneText()).toContain("Dihapus dari salinan: nama penulis dan penyimpan.");
    expect(partsOf(await excel.saveNew())["docProps/core.xml"]).not.toContain("<dc:creator>SPBE");
    await author.uncheck();
    await excel.click("Buat salinan aman");
    expect(await excel.paneText()).toContain("Dibiarkan di salinan: nama penulis dan penyimpan.");
    expect(partsOf(await excel.saveNew())["docProps/core.xml"]).toContain("<dc:creator>SPBE");
  });
});

describe("broken formulas", () => {
  const broken = "=_xldudf_SPBE_INDEX(A8:F64)";

  it("are found on every sheet, restored in one write and taken back; a protected sheet is named and left alone", async () => {
    const excel = await onPage();
    await excel.formula(`${sheet}!M2`, broken);
    await excel.formula(`${sheet}!M3`, "=_xldudf_SPBE_DOMAIN(1,A8:F64)");
    await excel.formula("Referensi!T1", `=_xldudf_SPBE_INDEX('${sheet}'!A8:F64)`);
    // So large that it is read in parts.
    await excel.set("Referensi!A40000", "jauh");
    await excel.protect({ sheet: "Referensi" });
    await excel.click("Cari rumus rusak");
    const text = await excel.paneText();
    expect(text).toContain("3 rumus rusak ditemukan.");
    // As it is typed in this person's Excel.
    expect(text).toContain("=SPBE.DOMAIN(1;A8:F64)");
    expect(text).toContain("Lembar ini diproteksi, jadi rumusnya tidak diubah.");

    await excel.click("Perbaiki 2 rumus");
    expect(await excel.value(`${sheet}!M2`)).toBe(3.7495);
    expect(await excel.paneText()).toContain("2 rumus dipulihkan.");
    await excel.click("Batalkan");
    expect((await excel.read(`${sheet}!M2`)).values).toEqual([["#NAME?"]]);
  });

  it("are none in a workbook whose formulas answer", async () => {
    const excel = await onPage();
    await excel.traffic();
    await excel.click("Cari rumus rusak");
    expect(await excel.paneText()).toContain("Tidak ada rumus SPBE yang rusak.");
    // However many sheets there are: one for the sheets, one for all their formulas.
    expect((await excel.traffic()).roundTrips).toBe(2);
  });
});

describe("formulas that came back as values", () => {
  const cell = `${sheet}!M8`;
  const isWithFormulas = (file: string): boolean => /SPBE[._][A-Z]/.test(sheetsOf(file));

  it("are found where the workbook remembers them, put back in one write, and taken back", async () => {
    const excel = await standIn.open(denpasar, { width: 320 });
    await excel.attach();
    await excel.formula(cell, "=SPBE.INDEX(A8:F64)");
    await excel.formula(`${sheet}!M10`, "=SPBE.PREDICATE(M8)");
    await excel.set(`${sheet}!L8`, "Indeks kami");
    await excel.set(`${sheet}!L10`, "Predikat kami");
    await excel.set(`${sheet}!L70`, "Rekap kami");
    await excel.formula(`${sheet}!M70`, "=SPBE.SUMMARY(A8:F64)");
    await excel.click("Kirim");
    await excel.click("Ingat rumus");
    expect(await excel.paneText()).toContain("3 rumus diingat.");
    const returned = temporaryFile("kembali.xlsx");
    writeFileSync(returned, withValuesOnly(readFileSync(await excel.save())));
    expect(isWithFormulas(returned)).toBe(false);

    const again = await standIn.open(returned, { width: 320 });
    await again.attach();
    // Somebody typed another predicate over it meanwhile.
    await again.set(`${sheet}!M10`, "Memuaskan");
    await again.click("Kirim");
    await again.click("Cari rumus rusak");
    const boxes = again.pane().getByRole("checkbox", { name: /menjadi =SPBE/ });
    expect([await boxes.count(), await boxes.nth(0).isChecked(), await boxes.nth(1).isChecked()]).toEqual([2, true, false]);
    expect(await again.paneText()).toContain("berbeda dari hasil rumusnya");
    // Its other values stand in its way.
    expect(await again.paneText()).toContain("Hasil rumus ini mengisi M70:P83.");
    expect(await axeTroubles(again.pane())).toEqual([]);
    expect(await sideways(again.pane())).toBe(0);
    expect(await cutTexts(again.pane())).toEqual([]);

    await again.click("Kembalikan 1 rumus");
    expect(isWithFormulas(await again.save())).toBe(true);
    expect(await again.value(cell)).toBe(3.7495);
    expect(await again.value(`${sheet}!M10`)).toBe("Memuaskan");
    await again.click("Batalkan");
    expect(await again.value(cell)).toBe(3.7495);
    expect(isWithFormulas(await again.save())).toBe(false);
    await again.detach();
    expect(customXmlIn(await again.save(), "urn:spbe-addin:ingatan:1")).toEqual([]);
  });
});

describe("the page", () => {
  it("is used with the keyboard alone, and every place the focus goes can be seen", async () => {
    const excel = await standIn.open(denpasar, { width: 320 });
    const keys = keysOf(excel);
    expect((await keys.press("Control+F6")).name).toBe("Lampirkan");
    await keys.press("Enter");
    expect((await keys.press("Alt+Shift+Digit8")).name).toBe("Kirim");
    await keys.tabTo("Buat salinan aman", 3);
    await keys.press("Enter");
    expect(await handed(excel)).toBe("window");
    await keys.tabTo("Periksa", 1);
    await keys.press("Enter");
    await keys.tabTo("Salin teks email", 10);
    expect(keys.unseen()).toEqual([]);
  });

  it.each(sampleOf([320, 350, 500], 1))(
    "can be used by everyone and is read without scrolling sideways when all is shown, at %i px",
    async (width) => {
      const excel = await onPage({ width });
      await excel.click("Periksa");
      await excel.click("Buat salinan aman");
      await excel.click("Cari rumus rusak");
      expect(await axeTroubles(excel.pane())).toEqual([]);
      expect(await sideways(excel.pane())).toBe(0);
      expect(await cutTexts(excel.pane())).toEqual([]);
    }
  );

  it("is offered on Ringkasan once the workbook holds a formula of the add-in", async () => {
    const excel = await standIn.open(denpasar, { width: 320 });
    await excel.attach();
    expect(await excel.paneText()).not.toContain("Akan dikirim lewat email?");
    await excel.formula(`${sheet}!M1`, "=SPBE.INDEX(A8:F64)");
    await excel.click("Bantuan");
    await excel.click("Ringkasan");
    expect(await excel.paneText()).toContain("Akan dikirim lewat email?");
    await excel.click("Buat salinan aman");
    expect(await excel.pane().locator("h1").textContent()).toBe("Kirim");
  });
});
