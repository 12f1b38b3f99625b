import { readFile } from "node:fs/promises";
import { typeInCell } from "../../../test/e2e/support/grid-typing";
import { denpasar, fixture } from "../../../test/e2e/support/with-stand-in";
import { withGrid } from "./grid-page";

const grid = withGrid();

describe("a workbook in the grid", () => {
  it.each([
    "kertas-kerja-2018-madiun-2020.xlsx",
    "kertas-kerja-denpasar-2021.xlsx",
    "kotor-campuran.xlsx",
    "pemdi-aceh-tengah-2026.xlsx",
    "rekap-bandar-lampung-2021-2023.xlsx",
  ])("%s holds what the file holds, also when every formula is calculated anew", async (name) => {
    const page = await grid.open(fixture(name));
    const changes = await page.evaluate(async () => {
      const { workbook } = window.standIn;
      const opened = workbook.changes();
      await workbook.calculation.calculate("full");
      return [opened, workbook.changes()].map((one) => ({ ...one, sheets: one.sheets.flatMap((sheet) => sheet.cells) }));
    });
    for (const one of changes) expect(one).toMatchObject({ sheets: [], names: null, xmlParts: null, settings: null });
  });

  it("that nobody changed is saved byte for byte, also after a change that was taken back", async () => {
    const page = await grid.open(denpasar);
    const saved = await page.evaluate(async () => {
      const { workbook } = window.standIn;
      const untouched = window.standIn.save();
      await window.tools.enter("Penilaian Mandiri!F8", [[5]]);
      const changed = window.standIn.save();
      await workbook.history.undo();
      return { untouched, changed, undone: window.standIn.save() };
    });
    const original = (await readFile(denpasar)).toString("base64");
    expect(saved.untouched === original).toBe(true);
    expect(saved.changed === original).toBe(false);
    expect(saved.undone === original).toBe(true);
  });

  it("keeps texts as texts, whatever they look like, and blanks blank", async () => {
    const page = await grid.open(denpasar);
    const cells = [
      ["3", true],
      ["=1+1", 0],
      ["#N/A", -2.5],
      ["TRUE", null],
      [" 4 ", { error: "#REF!" }],
    ];
    const seen = await page.evaluate(async (values) => {
      const { workbook } = window.standIn;
      await workbook.cells.write([{ kind: "values", rect: window.tools.at("AA1:AB5"), values }], "person");
      await window.tools.enter("AC1:AC3", [["=ISTEXT(AA1)"], ["=ISBLANK(AB4)"], ["=COUNT(AA1:AB5)"]]);
      return { values: window.tools.values("AA1:AB5"), asked: window.tools.values("AC1:AC3") };
    }, cells);
    expect(seen.values).toEqual(cells);
    expect(seen.asked).toEqual([[true], [true], [2]]);
  });

  it("gives 0, and not nothing, where a formula's result is a blank cell", async () => {
    const page = await grid.open(denpasar);
    const seen = await page.evaluate(async () => {
      await window.tools.enter("AA1:AA8", [
        ["=AB1"],
        ["=IF(TRUE,AB1)"],
        ["=IFERROR(AB1,5)"],
        ['=VLOOKUP("b",AD1:AE2,2,FALSE)'],
        ['=XLOOKUP("b",AD1:AD2,AE1:AE2)'],
        ["=INDEX(AE1:AE2,2)"],
        ['=IF(AB1="","",1)'],
        ["=AVERAGE(AA1:AA6)"],
      ]);
      await window.tools.enter("AD1:AE2", [
        ["a", 1],
        ["b", null],
      ]);
      await window.tools.enter("AG1", [["=AE1:AE2"]]);
      const { workbook } = window.standIn;
      const first = [window.tools.values("AA1:AA8"), window.tools.values("AG1:AG2")];
      await workbook.calculation.calculate("full");
      return [...first, window.tools.values("AA1:AA8"), window.tools.values("AG1:AG2")];
    });
    const column = [[0], [0], [0], [0], [0], [0], [""], [0]];
    expect(seen).toEqual([column, [[1], [0]], column, [[1], [0]]]);
  });

  it.each([
    ["id-ID", ["3,7495", "1.234,50", "25%", "17/08/2021", "3"]],
    ["en-US", ["3.7495", "1,234.50", "25%", "17/08/2021", "#VALUE!"]],
  ])("shows and reads numbers as people write them in %s", async (locale, texts) => {
    const page = await grid.open(denpasar, { locale });
    const shown = await page.evaluate(async () => {
      const { workbook } = window.standIn;
      const rect = window.tools.at("AA1:AA4");
      await workbook.cells.write(
        [
          { kind: "values", rect, values: [[3.7495], [1234.5], [0.25], [44425]] },
          { kind: "numberFormat", rect, formats: [["General"], ["#,##0.00"], ["0%"], ["dd/mm/yyyy"]] },
        ],
        "person"
      );
      await window.tools.enter("AA5", [['="1,5"*2']]);
      return window.tools.texts("AA1:AA5").flat();
    });
    // Excel reads "1,5" as fifteen in English; this engine refuses it.
    expect(shown).toEqual(texts);
  });

  it("takes a write as one step, tells who changed what, and undoes it as one", async () => {
    const page = await grid.open(denpasar);
    const events = await page.evaluate(async () => {
      const { workbook } = window.standIn;
      const { at, values, events } = window.tools;
      await workbook.cells.write(
        [
          { kind: "values", rect: at("Penilaian Mandiri!F8"), values: [[5]] },
          { kind: "values", rect: at("Penilaian Mandiri!AA1:AA2"), values: [[1], [2]] },
        ],
        "addin"
      );
      const written = [events(), values("Penilaian Mandiri!F8:F8"), values("Penilaian Mandiri!F18")];
      const undone = await workbook.history.undo();
      const back = [events(), values("Penilaian Mandiri!F8:F8"), values("Penilaian Mandiri!AA1:AA2")];
      const nothingMore = await workbook.history.undo();
      await workbook.history.redo();
      return { written, undone, back, nothingMore, again: values("Penilaian Mandiri!AA1:AA2") };
    });
    expect(events.written[0]).toEqual([
      "changed addin 7,5,1,1 2→5",
      "changed addin 0,26,2,1",
      expect.stringMatching(/^calculated 17,5,2,1/),
    ]);
    expect(events.written[1]).toEqual([[5]]);
    expect(events.undone).toBe(true);
    expect(events.back[0]).toEqual(["changed undo 0,26,2,1", "changed undo 7,5,1,1 5→2", expect.stringMatching(/^calculated/)]);
    expect(events.back.slice(1)).toEqual([[[2]], [[null], [null]]]);
    expect(events.nothingMore).toBe(false);
    expect(events.again).toEqual([[1], [2]]);
  });

  it("joins a write to the step before when asked, and leaves other people's edits out of the list", async () => {
    const page = await grid.open(denpasar);
    const seen = await page.evaluate(async () => {
      const { workbook } = window.standIn;
      const write = (address: string, value: number, source: "addin" | "remote", join = false) =>
        workbook.cells.write([{ kind: "values", rect: window.tools.at(address), values: [[value]] }], source, join);
      await write("AA1", 1, "addin");
      await write("AA2", 2, "addin", true);
      await write("AA3", 3, "remote");
      await workbook.history.undo();
      return window.tools.values("AA1:AA3");
    });
    expect(seen).toEqual([[null], [null], [3]]);
  });

  it("takes what a person types into the grid itself, and Ctrl+Z", async () => {
    const page = await grid.open(denpasar);
    // Its own rule takes whole levels only.
    await page.evaluate(() => window.standIn.workbook.features.set(window.standIn.workbook.sheets.activeId(), { validations: [] }));
    const read = () => page.evaluate(() => window.tools.values("Penilaian Mandiri!F8:F9"));
    const canvas = page.locator("#univer-sheet-main-canvas_workbook");
    const box = await canvas.boundingBox();
    // F8 in this workbook: its columns and rows have fixed sizes.
    await page.mouse.click((box?.x ?? 0) + 760, (box?.y ?? 0) + 205);
    await page.waitForFunction(
      () =>
        JSON.stringify(window.standIn.workbook.sheets.selection().rects) === JSON.stringify([{ row: 7, column: 5, rows: 1, columns: 1 }])
    );
    await typeInCell(page, "3,5");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.tools.values("Penilaian Mandiri!F8")[0]?.[0] === 3.5);
    await page.waitForFunction(() => window.standIn.workbook.sheets.selection().rects[0]?.row === 8);
    await typeInCell(page, "=SUM(F10:F11)");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.tools.values("Penilaian Mandiri!F9")[0]?.[0] === 8);
    const events = await page.evaluate(() => window.tools.events().filter((event) => event.startsWith("changed")));
    expect(events).toEqual(["changed person 7,5,1,1 2→3.5", expect.stringMatching(/^changed person 8,5,1,1 2→/)]);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => window.tools.values("Penilaian Mandiri!F8")[0]?.[0] === 2);
    expect(await read()).toEqual([[2], [2]]);
  });

  it("scrolls to what is selected, to below the frozen rows, and only when it is not seen", async () => {
    const page = await grid.open(denpasar);
    const rowsSeen = async (address: string) => {
      await page.evaluate(async (where) => {
        const { row, column, rows, columns, sheetId } = window.tools.at(where);
        await window.standIn.workbook.sheets.select(sheetId, [{ row, column, rows, columns }]);
      }, address);
      // A click just below the frozen rows picks the first cell that is seen there. Pressed and let go within one frame:
      // a button held down so close to the edge scrolls on.
      return page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>("#univer-sheet-main-canvas_workbook");
        const { x = 0, y = 0 } = canvas?.getBoundingClientRect() ?? {};
        for (const type of ["pointermove", "pointerdown", "pointerup"]) {
          const buttons = type === "pointerdown" ? 1 : 0;
          canvas?.dispatchEvent(
            new PointerEvent(type, { bubbles: true, pointerType: "mouse", button: 0, buttons, clientX: x + 760, clientY: y + 190 })
          );
        }
        return window.standIn.workbook.sheets.selection().rects[0]?.row;
      });
    };
    const far = await rowsSeen("Penilaian Mandiri!F61");
    expect(far).toBeGreaterThan(36);
    expect(await rowsSeen("Penilaian Mandiri!F60")).toBe(far);
    expect(await rowsSeen("Penilaian Mandiri!F22")).toBe(21);
    expect(await rowsSeen("Penilaian Mandiri!F2")).toBe(21);
  });

  it("fills formulas with their references moving along", async () => {
    const page = await grid.open(denpasar);
    const filled = await page.evaluate(async () => {
      await window.tools.enter("AA1:AB1", [["=$F8+G$8+SUM(F8:G9)", "tetap"]]);
      await window.standIn.workbook.cells.fill(window.tools.at("AA1:AB1"), window.tools.at("AA1:AB3"), "person");
      return window.tools.formulas("AA1:AA3").concat(window.tools.values("AB1:AB3") as (string | null)[][]);
    });
    expect(filled.flat()).toEqual(["=$F8+G$8+SUM(F8:G9)", "=$F9+G$8+SUM(F9:G10)", "=$F10+G$8+SUM(F10:G11)", "tetap", "tetap", "tetap"]);
  });

  it("calculates only what is asked for in manual mode", async () => {
    const page = await grid.open(denpasar);
    const seen = await page.evaluate(async () => {
      const { workbook } = window.standIn;
      const { enter, values } = window.tools;
      await enter("AA1:AA3", [[1], ["=AA1*2"], ["=AA2*2"]]);
      workbook.calculation.setMode("manual");
      await enter("AA1", [[10]]);
      const held = values("AA1:AA3").flat();
      await enter("AB1", [["=AA1+1"]]);
      const entered = values("AB1").flat();
      await workbook.calculation.calculate([window.tools.at("AA2")]);
      const narrow = values("AA1:AA3").flat();
      await workbook.calculation.calculate("recalculate");
      return { held, entered, narrow, all: values("AA1:AA3").flat() };
    });
    expect(seen).toEqual({ held: [10, 2, 4], entered: [11], narrow: [10, 20, 40], all: [10, 20, 40] });
  });

  it("comes out right when a cell is edited while thousands of formulas are being calculated", async () => {
    const page = await grid.open(denpasar);
    const seen = await page.evaluate(async () => {
      const { enter, values } = window.tools;
      const chain = Array.from({ length: 6000 }, (_, index) => [index === 0 ? "=AA1" : `=AB${String(index)}+1`]);
      await enter("AA1", [[1]]);
      await enter("AB1:AB6000", chain);
      const first = enter("AA1", [[100]]);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await Promise.all([first, enter("AA1", [[1000]])]);
      return [values("AB1"), values("AB6000")].flat(2);
    });
    expect(seen).toEqual([1000, 6999]);
  });

  it("knows sheets and names, and follows them when they are renamed, moved and deleted", async () => {
    const page = await grid.open(denpasar);
    const seen = await page.evaluate(async () => {
      const { workbook } = window.standIn;
      const { enter, values, events } = window.tools;
      const active = workbook.sheets.activeId();
      const added = await workbook.sheets.add("Baru", 0, "addin");
      const stayed = workbook.sheets.activeId() === active;
      await workbook.names.set({ name: "SPBE_Uji", formula: "='Penilaian Mandiri'!$F$8", sheetId: null, visible: true, comment: "" });
      await enter("Baru!A1:A2", [["=SPBE_Uji*10"], ["='Penilaian Mandiri'!F8"]]);
      const before = values("Baru!A1:A2").flat();
      await workbook.sheets.rename(active, "Nilai", "person");
      const name = workbook.names.all().find((one) => one.name === "SPBE_Uji")?.formula;
      const formula = window.tools.formulas("Baru!A2").flat();
      await workbook.sheets.move(added.id, 3, "person");
      const order = workbook.sheets.all().map((sheet) => sheet.name);
      await workbook.sheets.delete(added.id, "person");
      return {
        stayed,
        before,
        name,
        formula,
        order,
        left: workbook.sheets.all().length,
        events: events().filter((event) => event.startsWith("sheet")),
      };
    });
    expect(seen).toEqual({
      stayed: true,
      before: [20, 2],
      name: "=Nilai!$F$8",
      formula: ["=Nilai!F8"],
      order: ["Identitas", "Nilai", "Referensi", "Baru"],
      left: 3,
      events: ["sheetAdded addin", 'sheetRenamed person "Penilaian Mandiri"→"Nilai"', "sheetMoved person 0→3", "sheetDeleted person"],
    });
  });

  it("makes room for what is written far away, and clears it", async () => {
    const page = await grid.open(denpasar);
    const seen = await page.evaluate(async () => {
      const { workbook } = window.standIn;
      const rect = window.tools.at("Referensi!CZ5000");
      await workbook.cells.write([{ kind: "values", rect, values: [["jauh"]] }], "person");
      const used = workbook.cells.usedRect(rect.sheetId, true);
      await workbook.cells.write(
        [{ kind: "clear", rect: { ...rect, row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, what: "all" }],
        "person"
      );
      return { used, cleared: workbook.cells.usedRect(rect.sheetId, false) };
    });
    expect(seen.used).toMatchObject({ rows: 5000, columns: 104 });
    expect(seen.cleared).toBeNull();
  });
});
