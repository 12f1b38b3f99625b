import { join } from "node:path";
import { projectFolder } from "../../../stand-in/src/server/project-folder";
import type { Excel } from "../support/excel";
import { failSync, garble, keepBack, lessPatience, reloadAtWrite, stopMidway } from "../support/faults";
import { partsOf } from "../support/saved-file";
import { denpasar, fixture, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();
const messy = fixture("kotor-campuran.xlsx");
const faulty = (name: string): string => join(projectFolder, "test", "fixtures", "faults", name);

const said = (excel: Excel): Promise<string> =>
  excel.script<string>("return [...document.querySelectorAll('[role=alert],[role=status]')].map((each) => each.innerText).join(' ')");
const sheets = (excel: Excel): Promise<readonly string[]> =>
  excel.script<readonly string[]>(
    "return Excel.run(async (c) => { const s = c.workbook.worksheets; s.load('items/name'); await c.sync(); return s.items.map((x) => x.name); })"
  );

describe("letting go while a cell is being typed in", () => {
  it("is refused with a sentence, and the table stays attached and live", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.formula("M1", "=SPBE.INDEX()");
    await excel.formula("M2", "=SPBE.INDEX(A8:F64)");
    await excel.editMode(true);
    await excel.click("Lepaskan");
    // A step does not wait for the pane while a cell is being typed in.
    await excel.pane().getByText("Excel sedang menunggu sebuah sel selesai diketik.").first().waitFor();
    await excel.editMode(false);
    for (const [cell, level] of [
      ["F8", 5],
      ["F9", 5],
      ["F10", 1],
    ] as const)
      await excel.set(cell, level);
    expect((await excel.state()).index).toBe("3,79");
    const [[bound] = [], [given] = []] = await excel.values("M1:M2");
    expect(bound).toBe(given);
    await excel.detach();
    expect((await excel.detachedState()).attached).toBe(false);
  });
});

describe("what was written", () => {
  it("stays done when a step behind it fails, and is taken back whole", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    const before = await sheets(excel);
    await excel.click("Laporan");
    await excel.type("Nama instansi", "Kota Denpasar");
    await excel.script(failSync(3));
    await excel.click("Buat laporan");
    expect(await said(excel)).toContain("Laporan siap di Laporan!A1");
    expect(await sheets(excel)).toEqual([...before, "Laporan"]);
    await excel.click("Batalkan");
    expect(await sheets(excel)).toEqual(before);
  });

  it("stays done when only reading it again fails", async () => {
    const excel = await standIn.open(messy);
    await excel.attach();
    await excel.script(failSync(3));
    await excel.click("Terapkan semua yang aman");
    expect(await said(excel)).toContain("9 sel diperbaiki.");
    await excel.click("Batalkan");
    await excel.detach();
    expect(partsOf(await excel.save())).toEqual(partsOf(messy));
  });

  it("is partly done when Excel stops midway: what stands is said, and taken back", async () => {
    const excel = await standIn.open(messy);
    await excel.attach();
    await excel.script(stopMidway);
    await excel.click("Terapkan semua yang aman");
    expect(await said(excel)).toMatch(/[1-8] sel ditulis, [1-8] sel dibiarkan/);
    await excel.click("Batalkan");
    await excel.detach();
    expect(partsOf(await excel.save())).toEqual(partsOf(messy));
  });
});

it("a pane that is loaded anew in the middle of a write shows what stands, and is live", async () => {
  const excel = await standIn.open(messy);
  await excel.attach();
  await excel.formula("M1", "=SPBE.INDEX()");
  const before = (await excel.state()).findings.length;
  const reloaded = excel.page.waitForEvent("framenavigated");
  await excel.script(reloadAtWrite);
  // A step would wait for a pane that is gone by then.
  await excel
    .pane()
    .getByRole("button", { name: /^Terapkan semua yang aman/ })
    .click();
  await reloaded;
  await excel.pane().waitForSelector('[data-phase="attached"][data-busy="false"]');
  await excel.settle();
  const state = await excel.state();
  expect(state.findings.length).toBeLessThan(before);
  await excel.click("Baca ulang");
  expect(await excel.state()).toEqual(state);
  await excel.detach();
  expect((await excel.detachedState()).attached).toBe(false);
});

describe("a column of the person's own that reads like ours", () => {
  it("stays when the marks are put and when they go", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.set("L6", "Langkah berikutnya (SPBE)");
    await excel.set("L8", "catatan saya");
    await excel.click("Baca ulang");
    await excel.click("Tandai di lembar");
    await excel.click("Tambah kolom langkah berikutnya");
    await excel.click("Tandai lembar");
    expect((await excel.values("L6:M6"))[0]).toEqual(["Langkah berikutnya (SPBE)", "Langkah berikutnya (SPBE)"]);
    await excel.detach();
    expect(await excel.values("L6:M9")).toEqual([
      ["Langkah berikutnya (SPBE)", null],
      [null, null],
      ["catatan saya", null],
      [null, null],
    ]);
  });
});

describe("a request that Excel does not answer", () => {
  it("is said after ten seconds, functions give no old number meanwhile, and the pane goes on", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.formula("M1", "=SPBE.INDEX()");
    await excel.set("F9", 4);
    await excel.script(keepBack);
    await excel.set("F8", 5);
    expect(await excel.paneText()).toContain("Excel tidak menjawab.");
    expect(await excel.read("M1")).toMatchObject({ values: [["#N/A"]], errors: [[expect.stringContaining("belum dapat dibaca lagi")]] });
    await excel.click("Baca ulang");
    expect(await excel.paneText()).not.toContain("Excel tidak menjawab.");
    expect(String(await excel.value("M1")).replace(".", ",")).toContain((await excel.state()).index);
  });
});

describe.each([
  { what: "empty", body: "" },
  { what: "cut off", body: '{"Error":null,"Results":[' },
  { what: "without results", body: '{"Error":null,"Results":[],"TraceIds":[]}' },
])("an answer that is $what", ({ body }) => {
  it("counts as none: it is said, no old number stands, and the pane goes on", async () => {
    const excel = await standIn.open(denpasar);
    await excel.attach();
    await excel.formula("M1", "=SPBE.INDEX()");
    await excel.set("F9", 4);
    await excel.script(lessPatience);
    await excel.script(garble(body));
    await excel.page.evaluate(async () => {
      const { workbook } = window.application ?? {};
      const rect = { sheetId: workbook?.sheets.activeId() ?? "", row: 7, column: 5, rows: 1, columns: 1 };
      await workbook?.cells.write([{ kind: "values", rect, values: [[5]] }], "person");
    });
    await excel.pane().getByText("Excel tidak menjawab.").first().waitFor();
    await excel.settle();
    // Microsoft's library fails over what it cannot read, and tells nobody.
    for (const error of excel.troubles.takeErrors()) expect(error).toContain("JSON");
    expect(await excel.value("M1")).toBe("#N/A");
    await excel.set("F10", 1);
    expect(await excel.paneText()).not.toContain("Excel tidak menjawab.");
    expect((await excel.state()).levels).toMatchObject({ 1: 5, 2: 4, 3: 1 });
    expect(typeof (await excel.value("M1"))).toBe("number");
  });
});

it("what Excel may be waiting for is said over no control", async () => {
  const excel = await standIn.open(denpasar, { width: 350 });
  await excel.attach();
  await excel.click("Laporan");
  await excel.type("Nama instansi", "Kota");
  await excel.editMode(true);
  await excel.page.evaluate("0");
  await excel
    .pane()
    .getByRole("button", { name: /^Buat laporan/ })
    .click();
  await excel.pane().getByText("tekan Enter atau Esc dahulu").waitFor();
  const tabs = await excel.script<readonly boolean[]>(`
    return [...document.querySelectorAll("[role=tab]")].map((tab) => {
      const { x, y, width, height } = tab.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      return tab.contains(hit);
    });`);
  expect(tabs.length).toBeGreaterThan(3);
  expect(tabs).toEqual(tabs.map(() => true));
  await excel.editMode(false);
});

it("levels that are calculated from the index are said to go in a circle", async () => {
  const excel = await standIn.open(faulty("levels-from-the-index.xlsx"));
  expect(await excel.paneText()).toContain("acuannya melingkar");
  expect(await excel.read("LKE!C2")).toMatchObject({ errors: [[expect.stringContaining("acuannya melingkar")]] });
  expect((await excel.state()).sheet).toBe("LKE");
});

it("a part of the file that Excel refuses keeps nobody from the table", async () => {
  const excel = await standIn.open(faulty("refused-part.xlsx"));
  await excel.attach();
  expect((await excel.state()).filled).toBe(47);
  expect(await excel.paneText()).toContain("rusak atau dibuat program lain");
  await excel.set("C2", 5);
  await excel.detach();
  expect((await excel.detachedState()).attached).toBe(false);
});
