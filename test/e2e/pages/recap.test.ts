import { openPage } from "../../../stand-in/src/driver/shown-page";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../stand-in/src/file";
import { cellIn, denpasar as bytes, edited } from "../../support/unit-workbooks";
import type { Excel } from "../support/excel";
import { axeTroubles, sideways } from "../support/pane-checks";
import { denpasar, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();
const pemdi = readFileSync(join(__dirname, "../../fixtures/workbooks/pemdi-aceh-tengah-2026.xlsx"));

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const file = (name: string, content: Uint8Array | string): Chosen => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

async function onPage(width = 350): Promise<Excel> {
  const excel = await standIn.open(denpasar, { width });
  await excel.attach();
  await excel.click("Kiriman");
  return excel;
}

/** The field behind the button of the recap, which is the second on the page. */
const field = (excel: Excel) => excel.pane().locator("input[type=file]").nth(1);
const rows = (excel: Excel) => excel.pane().locator("[data-state-list=recap] [data-item]").allInnerTexts();

it("sets workbooks side by side, says what could not be read, and makes a file of it", async () => {
  const excel = await onPage(320);
  const lower = await edited(bytes, (book) => {
    book.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (typeof cell.value === "string") cell.value = cell.value.replace(/KOTA DENPASAR/g, "KABUPATEN BADUNG");
        })
      )
    );
    cellIn(book, "1", "level").value = 1;
  });
  await field(excel).setInputFiles([file("b.xlsx", lower), file("a.xlsx", bytes), file("p.xlsx", pemdi), file("rusak.xlsx", "bukan")]);
  await excel.settle();
  const [first, second, third] = await rows(excel);
  expect(first).toMatch(/Denpasar[^]*Sangat Baik, 47 dari 47 terisi[^]*1[^]*3,75/);
  expect(second).toMatch(/Badung[^]*2[^]*3,/);
  expect(third).toMatch(/Aceh Tengah/);
  const text = await excel.paneText();
  expect(text).toContain("Tidak dapat direkap (1)");
  expect(text).toContain("rusak.xlsx: ");
  expect(await axeTroubles(excel.pane())).toEqual([]);
  expect(await sideways(excel.pane())).toBe(0);

  await excel.click("Buat berkas rekap");
  expect(await excel.paneText()).toContain("Rekap sudah terbuka di jendela Excel yang baru.");
  const { sheets } = readWorkbook(readFileSync(await excel.saveNew()));
  expect(sheets[0]?.name).toBe("Rekap");
});

it("of a hundred files goes on while the pane answers, and keeps what was read when it is stopped", async () => {
  const excel = await onPage();
  const many = Array.from({ length: 100 }, (_, nth) => file(`instansi ${nth + 1}.xlsx`, bytes));
  const pane = excel.pane();
  await field(excel).setInputFiles(many);
  // Once one file is read, others are being read.
  await pane.getByText(/Membaca berkas (?!1 )\d+ dari 100/).waitFor();
  const [worker] = excel.page.workers();
  expect(worker).toBeDefined();
  const ended = worker?.waitForEvent("close");
  await pane.getByRole("tab", { name: "Indikator", exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: "Indikator" }).waitFor();
  await openPage(pane, "submissions");
  await pane.getByRole("button", { name: "Hentikan" }).click();
  await excel.settle();
  await ended;
  const said = /Dihentikan: (\d+) dari 100 berkas/.exec(await excel.paneText());
  const read = Number(said?.[1]);
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(100);
  const fold = pane.locator("summary", { hasText: "instansi lagi" });
  if ((await fold.count()) > 0) await fold.click();
  expect(await rows(excel)).toHaveLength(read);
});
