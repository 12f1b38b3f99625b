import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../stand-in/src/file";
import { typeInCell } from "../support/grid-typing";
import { fixture, withStandIn } from "../support/with-stand-in";
import { openDemo, type DemoPage } from "./demo-page";

const standIn = withStandIn();
let demo: DemoPage;
beforeAll(async () => {
  demo = await openDemo(standIn);
});

const press = (name: string) => demo.page.getByRole("button", { name, exact: true }).first().click();
const tab = (name: string) => demo.page.getByRole("tab", { name }).click();

describe("the formula bar", () => {
  it("takes typing from the first key, on an empty cell too", async () => {
    await demo.click("E4");
    await demo.clickBar();
    await demo.page.keyboard.type("=1+2");
    await demo.page.keyboard.press("Enter");
    await demo.shows("E4", "3");
    expect((await demo.cell("E4")).formula).toBe("=1+2");
  });

  it("changes what stands in a cell, and Escape leaves it as it was", async () => {
    await demo.click("E4");
    await demo.clickBar();
    await demo.page.keyboard.press("Home");
    await demo.page.keyboard.press("ArrowRight");
    await demo.page.keyboard.type("10+");
    await demo.page.keyboard.press("End");
    await demo.page.keyboard.type("0");
    await demo.page.keyboard.press("Enter");
    await demo.shows("E4", "31");

    await demo.click("E4");
    await demo.clickBar();
    await demo.page.keyboard.type("99");
    await demo.page.keyboard.press("Escape");
    // The next cell typed into the sheet itself tells that the bar has let the keyboard go.
    await demo.click("H4");
    await typeInCell(demo.page, "halo");
    await demo.page.keyboard.press("Enter");
    await demo.shows("H4", "halo");
    expect((await demo.cell("E4")).text).toBe("31");
  });

  it("answers a function of the add-in, and the sheet says what is wrong with another", async () => {
    await demo.click("E4");
    await demo.clickBar();
    await demo.page.keyboard.press("Control+a");
    await demo.page.keyboard.type("=SPBE.INDEX(A8:F64)");
    await demo.page.keyboard.press("Enter");
    await demo.shows("E4", "3,7495");

    await demo.click("F4");
    await demo.clickBar();
    await demo.page.keyboard.type("=SPBE.INDEX(A8:B64)");
    await demo.page.keyboard.press("Enter");
    await demo.shows("F4", "#VALUE!");
    await demo.click("F4");
    const mark = demo.page.getByRole("button", { name: /^Kesalahan dalam rumus: Indikator 1 berisi/ });
    await mark.hover();
    await demo.page.getByRole("tooltip").filter({ hasText: "bukan level 1–5" }).waitFor();
  });
});

describe("the menu of the sheet", () => {
  it("speaks the pane's language and offers nothing that a saved workbook would not hold", async () => {
    await demo.click("F8");
    await demo.page.mouse.down({ button: "right" });
    await demo.page.mouse.up({ button: "right" });
    await demo.page.getByText("Tempel Spesial").waitFor();
    await demo.page.locator("button span").getByText("Sisipkan", { exact: true }).hover();
    await demo.page.getByText("baris di atas").waitFor();
    expect(await demo.page.getByText(/Pindah ke (Kanan|Bawah)|Lindungi/).count()).toBe(0);
    await demo.page.keyboard.press("Escape");
    await demo.click("E4");
  });
});

describe("the ribbon", () => {
  it("shows Excel's tabs; what does not work here is greyed and says so", async () => {
    const names = await demo.page.getByRole("tab").allTextContents();
    expect(names.slice(0, 8)).toEqual(["Berkas", "Beranda", "Sisipkan", "Tata Letak Halaman", "Rumus", "Data", "Tinjau", "Tampilan"]);
    const merge = demo.page.getByRole("button", { name: "Gabungkan & ketengahkan" });
    expect(await merge.isDisabled()).toBe(true);
    expect(await merge.getAttribute("title")).toContain("Belum ada di halaman percobaan ini");
    await tab("Sisipkan");
    expect(
      await demo.page
        .getByRole("tabpanel")
        .getByRole("button")
        .evaluateAll((all) => all.every((one) => one.matches(":disabled")))
    ).toBe(true);
    await tab("Beranda");
  });

  it("dresses the selected cells, what is being typed included, and takes it back", async () => {
    await demo.click("G4");
    await typeInCell(demo.page, "2,5");
    await press("Tebal");
    await demo.until("G4", ({ bold, value }) => bold && value === 2.5);
    await press("Warna isian");
    await demo.page.getByRole("menuitemradio", { name: "Kuning", exact: true }).click();
    await demo.until("G4", ({ fill }) => fill === "#FFFF00");
    await press("Batas");
    await demo.page.getByRole("menuitem", { name: "Batas luar tebal" }).click();
    await demo.until("G4", ({ bottomBorder }) => bottomBorder === "medium");
    await demo.page.getByRole("combobox", { name: "Format angka" }).selectOption({ label: "Angka" });
    await demo.shows("G4", "2,50");
    await press("Tambah desimal");
    await demo.shows("G4", "2,500");
    await press("Batalkan (Ctrl+Z)");
    await demo.shows("G4", "2,50");
    await press("Ulangi (Ctrl+Y)");
    await demo.shows("G4", "2,500");
    // The keyboard never left the sheet.
    await demo.page.keyboard.press("ArrowRight");
    await typeInCell(demo.page, "Teks panjang yang tidak muat dalam satu baris");
    await demo.page.keyboard.press("Enter");
    await demo.shows("H4", "Teks panjang yang tidak muat dalam satu baris");
  });

  it("makes a row as high as its wrapped text, and as low as before when that is taken back", async () => {
    const before = (await demo.cell("H4")).rowHeight;
    await demo.click("H4");
    await press("Bungkus teks");
    await demo.until("H4", ({ rowHeight }) => rowHeight >= 3 * before);
    await typeInCell(demo.page, "pendek");
    await demo.page.keyboard.press("Enter");
    await demo.until("H4", ({ rowHeight }) => rowHeight === before);
  });

  it("filters by what a column shows, and says why merged cells cannot be sorted", async () => {
    await demo.click("F7", "H17");
    await tab("Data");
    await press("Filter");
    await demo.page.getByRole("button", { name: "Filter kolom (6)" }).click();
    await demo.page.getByRole("checkbox", { name: "4" }).uncheck();
    await press("OK");
    await demo.page.waitForFunction(() => {
      const { sheets, layout } = window.standIn.workbook;
      return layout.hiddenRows(sheets.activeId()).length === 7;
    });
    await press("Filter");
    await demo.page.waitForFunction(
      () => window.standIn.workbook.layout.hiddenRows(window.standIn.workbook.sheets.activeId()).length === 0
    );
    await demo.click("B8", "F17");
    await press("Urutkan A ke Z");
    await demo.page.getByRole("alertdialog").filter({ hasText: "sel-sel yang digabung" }).getByRole("button", { name: "OK" }).click();
  });

  it("freezes and unfreezes panes", async () => {
    const frozen = () => demo.page.evaluate(() => window.standIn.workbook.layout.frozen(window.standIn.workbook.sheets.activeId()));
    await tab("Tampilan");
    await press("Bekukan Panel");
    await demo.page.getByRole("menuitem", { name: "Bekukan baris teratas" }).click();
    await demo.page.waitForFunction(() => window.standIn.workbook.layout.frozen(window.standIn.workbook.sheets.activeId()).rows === 1);
    expect(await frozen()).toEqual({ rows: 1, columns: 0 });
    await demo.page.keyboard.press("Control+z");
    await demo.page.waitForFunction(() => window.standIn.workbook.layout.frozen(window.standIn.workbook.sheets.activeId()).rows === 7);
  });

  it("downloads what the stand-in saves, with what is being typed, and asks before changes are lost", async () => {
    await demo.click("H4");
    await typeInCell(demo.page, "4");
    const [download] = await Promise.all([demo.page.waitForEvent("download"), press("Unduh kertas kerja")]);
    expect(download.suggestedFilename()).toBe("kertas-kerja-denpasar-2021.xlsx");
    const bytes = readFileSync(await download.path());
    expect(bytes.toString("base64")).toBe(await demo.page.evaluate(() => window.standIn.save()));
    const saved = readWorkbook(bytes);
    const sheet = saved.sheets.find(({ name }) => name === "Penilaian Mandiri");
    const row = sheet?.cells.get(3);
    expect([row?.get(4)?.formula, row?.get(6)?.value, row?.get(7)?.value]).toEqual(["=SPBE.INDEX(A8:F64)", 2.5, 4]);
    expect(saved.styles[row?.get(6)?.style ?? 0]).toMatchObject({ bold: true, fill: "#FFFF00", numberFormat: "0.000" });

    await demo.click("J4", "J5");
    await tab("Beranda");
    await press("Tebal");
    await demo.page.getByText("Ada perubahan yang belum diunduh").waitFor();
    await tab("Berkas");
    const [chooser] = await Promise.all([
      demo.page.waitForEvent("filechooser"),
      demo.page.getByRole("tabpanel").getByRole("button", { name: "Buka kertas kerja lain…" }).click(),
    ]);
    await chooser.setFiles(fixture("rekap-bandar-lampung-2021-2023.xlsx"));
    await demo.page.getByRole("alertdialog").getByRole("button", { name: "Batal" }).click();
    expect((await demo.cell("H4")).value).toBe(4);
    await demo.page.locator('input[type="file"]').setInputFiles(fixture("rekap-bandar-lampung-2021-2023.xlsx"));
    await demo.page.getByRole("alertdialog").getByRole("button", { name: "Buka tanpa mengunduh" }).click();
    await demo.page.getByRole("heading", { name: "rekap-bandar-lampung-2021-2023.xlsx" }).waitFor();
  });
});
