import type { Page } from "playwright-core";
import type { ConditionalStyle, ConditionalFormat } from "../../src/model/features/conditional-format";
import type { Validation } from "../../src/model/features/validation";
import type { Value } from "../../src/model/value";
import { denpasar } from "../../../test/e2e/support/with-stand-in";
import { isEditing, typeInCell } from "../../../test/e2e/support/grid-typing";
import { makeWorkbook } from "../../../test/e2e/support/make-workbook";
import { withGrid } from "./grid-page";

const grid = withGrid();

const red = "#FFC7CE";
const green = "#C6EFCE";
const white = "#FFFFFF";

/** The colours drawn near the upper left corners of cells of the sheet in front, which is not scrolled. */
function colours(page: Page, cells: readonly string[]): Promise<string[]> {
  return page.evaluate((addresses) => {
    const { workbook } = window.standIn;
    const canvas = document.querySelector<HTMLCanvasElement>("#univer-sheet-main-canvas_workbook");
    const pixels = canvas?.getContext("2d");
    if (!canvas || !pixels) return [];
    const scale = canvas.width / canvas.clientWidth;
    return addresses.map((address) => {
      const { sheetId, row, column } = window.tools.at(address);
      const before = (along: "rows" | "columns", count: number): number =>
        Array.from({ length: count }, (_, index) => workbook.layout.size(sheetId, along, index)).reduce((sum, size) => sum + size, 0);
      const [x, y] = [46 + before("columns", column) + 4, 20 + before("rows", row) + 4];
      const [r = 0, g = 0, b = 0, opaque = 0] = pixels.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data;
      return opaque === 0
        ? "#FFFFFF"
        : `#${[r, g, b]
            .map((channel) => channel.toString(16).padStart(2, "0"))
            .join("")
            .toUpperCase()}`;
    });
  }, cells);
}

/** Waits until cells are drawn in these colours: painting follows a change with the next picture. */
async function expectColours(page: Page, expected: Readonly<Record<string, string>>): Promise<void> {
  const cells = Object.keys(expected);
  const end = Date.now() + 20_000;
  let seen = await colours(page, cells);
  while (JSON.stringify(seen) !== JSON.stringify(Object.values(expected)) && Date.now() < end) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    seen = await colours(page, cells);
  }
  expect(Object.fromEntries(cells.map((cell, at) => [cell, seen[at]]))).toEqual(expected);
}

type Rule = Pick<ConditionalFormat, "type"> & Partial<ConditionalFormat> & { readonly where: string };

async function format(page: Page, rules: readonly Rule[], style: ConditionalStyle = { fill: red }): Promise<void> {
  await page.evaluate(
    async ([wanted, plain]) => {
      const { workbook } = window.standIn;
      const conditionalFormats = wanted.map(({ where, ...rule }, index) => {
        return {
          id: `{${String(index)}}`,
          rects: [window.tools.at(where)],
          attributes: {},
          formulas: [],
          style: plain,
          stopIfTrue: false,
          priority: index + 1,
          source: null,
          ...rule,
        };
      });
      await workbook.features.set(workbook.sheets.activeId(), { conditionalFormats });
    },
    [rules, style] as const
  );
}

const list: Validation = {
  rects: [],
  type: "list",
  operator: "between",
  formula1: '"1,2,3,4,5"',
  formula2: "",
  allowBlank: true,
  inCellDropDown: true,
  error: { show: true, style: "stop", title: "Level", message: "Isi 1 sampai 5." },
  prompt: { show: true, title: "Level", message: "Pilih tingkat kematangan." },
  source: null,
};

async function validate(page: Page, where: string, rule: Partial<Validation> = {}): Promise<void> {
  await page.evaluate(
    async ([address, validation]) => {
      const { workbook } = window.standIn;
      const { sheetId, ...rect } = window.tools.at(address);
      await workbook.features.set(sheetId, { validations: [{ ...validation, rects: [rect] }] });
    },
    [where, { ...list, ...rule }] as const
  );
}

const select = (page: Page, where: string): Promise<void> =>
  page.evaluate(async (address) => {
    const { sheetId, ...rect } = window.tools.at(address);
    await window.standIn.workbook.sheets.select(sheetId, [rect]);
  }, where);

const values = (page: Page, where: string): Promise<Value[][]> => page.evaluate((address) => window.tools.values(address), where);

/** Types into the selected cell and waits until Enter has gone to the one below. */
async function type(page: Page, text: string): Promise<void> {
  await typeInCell(page, text);
  await enter(page);
}

/** Ends typing, and waits until the grid has moved on to the next cell. */
async function enter(page: Page): Promise<void> {
  const row = await page.evaluate(() => window.standIn.workbook.sheets.selection().rects[0]?.row ?? 0);
  await page.keyboard.press("Enter");
  await page.waitForFunction((before) => window.standIn.workbook.sheets.selection().rects[0]?.row === before + 1, row);
}

/** The grid takes keys once a cell was clicked; A1 where nothing else is said. */
async function clickGrid(page: Page, at: { readonly x: number; readonly y: number } = { x: 56, y: 28 }): Promise<void> {
  const box = await page.locator("#univer-sheet-main-canvas_workbook").boundingBox();
  await page.mouse.click((box?.x ?? 0) + at.x, (box?.y ?? 0) + at.y);
}

describe("conditional formats in the grid", () => {
  it("are drawn where they hold, follow the cells, and are gone when they are taken away", async () => {
    const page = await grid.open(
      makeWorkbook([
        [
          "LKE",
          [
            [2, 1],
            [4, 2],
            [1, 3],
          ],
        ],
      ])
    );
    await format(page, [{ where: "A1:A3", type: "expression", formulas: ["AND(ISNUMBER($A1),A1<=B$2)"] }]);
    await expectColours(page, { A1: red, A2: white, A3: red, B1: white });
    await page.evaluate(() => window.tools.enter("A1:A2", [[5], ["=B1*2"]]));
    await expectColours(page, { A1: white, A2: red, A3: red });
    // A cell that no formula of the sheet asks for decides about all three.
    await page.evaluate(() => window.tools.enter("B2", [[1]]));
    await expectColours(page, { A1: white, A2: white, A3: red });
    await page.evaluate(() => window.standIn.workbook.history.undo());
    await expectColours(page, { A2: red });
    await page.evaluate(() =>
      window.standIn.workbook.layout.changeStructure(
        window.standIn.workbook.sheets.activeId(),
        { along: "rows", kind: "insert", at: 0, count: 1 },
        "person"
      )
    );
    await expectColours(page, { A1: white, A3: red, A4: red });
    await format(page, []);
    await expectColours(page, { A3: white, A4: white });
  });

  it("hold for what Excel's own kinds of rules hold for", async () => {
    const page = await grid.open(
      makeWorkbook([
        ["LKE", [[1], [2], [4], ["tiga"], [null], ["x"], [2]]],
        ["Lain", [[2]]],
      ])
    );
    await page.evaluate(async () => {
      await window.standIn.workbook.names.set({ name: "Daftar", formula: "=Lain!$A$1", sheetId: null, visible: true, comment: "" });
      await window.tools.enter("A6", [["=1/0"]]);
    });
    const kinds: [Omit<Rule, "where">, string[]][] = [
      // Blanks are 0.
      [{ type: "cellIs", attributes: { operator: "lessThan" }, formulas: ["3"] }, ["A1", "A2", "A5", "A7"]],
      // Texts are above numbers.
      [{ type: "cellIs", attributes: { operator: "greaterThan" }, formulas: ["3"] }, ["A3", "A4"]],
      [{ type: "cellIs", attributes: { operator: "equal" }, formulas: ['"TIGA"'] }, ["A4"]],
      [{ type: "cellIs", attributes: { operator: "between" }, formulas: ["4", "2"] }, ["A2", "A3", "A7"]],
      [{ type: "containsText", attributes: { operator: "containsText", text: "ga" }, formulas: ['NOT(ISERROR(SEARCH("ga",A1)))'] }, ["A4"]],
      [{ type: "containsErrors", formulas: ["ISERROR(A1)"] }, ["A6"]],
      [{ type: "containsBlanks", formulas: ["LEN(TRIM(A1))=0"] }, ["A5"]],
      [{ type: "duplicateValues" }, ["A2", "A7"]],
      [{ type: "top10", attributes: { rank: "1" } }, ["A3"]],
      [{ type: "aboveAverage", attributes: { aboveAverage: "0" } }, ["A1", "A2", "A7"]],
      [{ type: "expression", formulas: ["AND(A1=Daftar,ROW()=2)"] }, ["A2"]],
      [{ type: "expression", formulas: ["COUNTIF($A$1:A1,A1)>1"] }, ["A7"]],
    ];
    for (const [rule, held] of kinds) {
      await format(page, [{ ...rule, where: "A1:A7" }]);
      await expectColours(
        page,
        Object.fromEntries(["A1", "A2", "A3", "A4", "A5", "A6", "A7"].map((cell) => [cell, held.includes(cell) ? red : white]))
      );
    }
  });

  it("let the more important one decide, and stop where it says so", async () => {
    const page = await grid.open(makeWorkbook([["LKE", [[1], [2], [3]]]]));
    const above = (limit: number, fill: string, stopIfTrue = false): Rule => ({
      where: "A1:A3",
      type: "cellIs",
      attributes: { operator: "greaterThanOrEqual" },
      formulas: [String(limit)],
      style: { fill },
      stopIfTrue,
    });
    await format(page, [{ ...above(3, ""), style: { bold: true }, stopIfTrue: true }, above(2, green), above(1, red)]);
    await expectColours(page, { A1: red, A2: green, A3: white });
  });

  it("of the file are drawn by value: colours, bars and icons", async () => {
    const scale = (column: string, inner: string): string =>
      `<conditionalFormatting sqref="${column}1:${column}3"><cfRule type="${inner.slice(1, inner.indexOf(">"))}" priority="1">${inner}</cfRule></conditionalFormatting>`;
    const ends = '<cfvo type="min"/><cfvo type="max"/>';
    const after =
      scale("A", `<colorScale>${ends}<color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale>`) +
      scale("B", `<dataBar>${ends}<color rgb="FF638EC6"/></dataBar>`) +
      scale("C", `<iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet>`);
    const page = await grid.open(
      makeWorkbook([
        [
          "LKE",
          [
            [1, 0, 1],
            [2, 5, 2],
            [3, 10, 3],
          ],
          { after },
        ],
      ])
    );
    await expectColours(page, { A1: "#FF0000", A2: "#808000", A3: "#00FF00", B2: "#638EC6", B3: "#638EC6" });
    // The light of an icon stands in the middle of its line: its colour is seen a little below the corner.
    const lights = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("#univer-sheet-main-canvas_workbook");
      return [0, 1, 2].map((row) =>
        [...(canvas?.getContext("2d")?.getImageData(46 + 128 + 8, 20 + row * 20 + 10, 1, 1).data ?? [])].slice(0, 3)
      );
    });
    expect(lights).toEqual([
      [217, 83, 79],
      [240, 173, 78],
      [76, 174, 76],
    ]);
  });

  it("are no part of what a cell is: neither read nor saved nor kept when somebody types over them", async () => {
    const page = await grid.open(denpasar);
    // F8: this workbook's columns and rows have fixed sizes.
    await clickGrid(page, { x: 760, y: 205 });
    await format(page, [{ where: "F8:F9", type: "expression", formulas: ["TRUE"] }], { fill: red, bold: true });
    const looks = () => page.evaluate(() => window.standIn.workbook.cells.styles(window.tools.at("F8")));
    await expectColours(page, { F8: red });
    const before = await looks();
    expect(before[0]?.[0]?.fill).not.toBe(red);
    await page.waitForFunction(() => window.standIn.workbook.sheets.selection().rects[0]?.row === 7);
    await type(page, "3");
    expect(await looks()).toEqual(before);
    const changes = await page.evaluate(() =>
      window.standIn.workbook
        .changes()
        .sheets.flatMap(({ cells }) => cells)
        .filter(({ formula }) => formula === null)
    );
    expect(changes).toEqual([expect.objectContaining({ row: 7, column: 5, value: 3 })]);
    expect(Object.keys(changes[0] ?? {}).filter((key) => /style|look|border/i.test(key))).toEqual([]);
  });
});

describe("validation in the grid", () => {
  it("offers its list at the selected cell; choosing is typing", async () => {
    const page = await grid.open(makeWorkbook([["LKE", [[2], [3]]]]));
    await validate(page, "A1:A5");
    const arrow = page.getByRole("button", { name: "Pilih dari daftar" });
    await arrow.waitFor();
    await select(page, "B1");
    // CellDecoration with the next frame.
    await arrow.waitFor({ state: "detached" });
    await clickGrid(page);
    await arrow.click();
    await expect(page.getByRole("option").allTextContents()).resolves.toEqual(["1", "2", "3", "4", "5"]);
    await expect(page.getByRole("option", { selected: true }).textContent()).resolves.toBe("2");
    await page.evaluate(() => window.tools.events());
    await page.getByRole("option", { name: "4" }).click();
    await page.waitForFunction(() => window.tools.values("A1")[0]?.[0] === 4);
    expect(await page.evaluate(() => window.tools.events())).toEqual(["changed person 0,0,1,1 2→4"]);
    // The keyboard never left the grid.
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("listbox").waitFor();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.tools.values("A1")[0]?.[0] === 3);
    await expect(page.getByRole("note").textContent()).resolves.toBe("LevelPilih tingkat kematangan.");
  });

  it("takes its list from cells of another sheet or behind a name", async () => {
    const page = await grid.open(
      makeWorkbook([
        ["LKE", [[null]]],
        ["Daftar", [[1], [2], ["belum"]]],
      ])
    );
    await page.evaluate(() =>
      window.standIn.workbook.names.set({ name: "DaftarLevel", formula: "=Daftar!$A$1:$A$3", sheetId: null, visible: true, comment: "" })
    );
    for (const formula1 of ["DaftarLevel", "Daftar!$A$1:$A$3", "OFFSET(Daftar!$A$1,0,0,COUNTA(Daftar!$A:$A),1)"]) {
      await validate(page, "A1", { formula1 });
      await clickGrid(page);
      await page.getByRole("button", { name: "Pilih dari daftar" }).click();
      await expect(page.getByRole("option").allTextContents()).resolves.toEqual(["1", "2", "belum"]);
      await page.keyboard.press("Escape");
      const stopped = await page.evaluate(() =>
        [2, "BELUM", 3].map((value) => window.standIn.workbook.validation.stopsTyping(window.tools.at("A1"), value))
      );
      expect(stopped).toEqual([null, null, "Isi 1 sampai 5."]);
    }
  });

  it("stops what is typed and does not fit, and lets it be mended; nothing of it reaches the cell", async () => {
    const page = await grid.open(makeWorkbook([["LKE", [[2], [3], [4]]]]));
    await validate(page, "A1:A5");
    await clickGrid(page);
    await page.evaluate(() => window.tools.events());
    await type(page, "9");
    const alert = page.getByRole("alertdialog", { name: "Level" });
    await expect(alert.getByRole("paragraph").textContent()).resolves.toBe("Isi 1 sampai 5.");
    expect(await values(page, "A1")).toEqual([[2]]);
    // The message has the keyboard.
    await page.keyboard.press("Tab");
    await expect(alert.getByRole("button", { name: "Batal" }).evaluate((button) => button === document.activeElement)).resolves.toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(isEditing);
    await page.keyboard.press("Backspace");
    await page.keyboard.type("5");
    await enter(page);
    expect(await values(page, "A1")).toEqual([[5]]);
    await type(page, "=2*4");
    await alert.getByRole("button", { name: "Batal" }).click();
    expect(await values(page, "A1:A3")).toEqual([[5], [3], [4]]);
    const changed = await page.evaluate(() => window.tools.events().filter((event) => event.startsWith("changed")));
    expect(changed).toEqual(["changed person 0,0,1,1 2→5"]);
  });

  it("that only warns leaves it to the person; a formula of its own is asked with what was typed", async () => {
    const page = await grid.open(
      makeWorkbook([
        [
          "LKE",
          [
            [2, 3],
            [3, 3],
          ],
        ],
      ])
    );
    await validate(page, "A1:A2", { type: "custom", formula1: "A1<=$B1", error: { show: true, style: "warning", title: "", message: "" } });
    await clickGrid(page);
    await type(page, "9");
    const alert = page.getByRole("alertdialog");
    await expect(alert.textContent()).resolves.toContain("Lanjutkan?");
    await alert.getByRole("button", { name: "Ya" }).click();
    await page.waitForFunction(() => window.tools.values("A1")[0]?.[0] === 9);
    await type(page, "1");
    expect(await values(page, "A1:A2")).toEqual([[9], [1]]);
    await expect(alert.count()).resolves.toBe(0);
  });

  it("a locked cell of a protected sheet takes nothing, typed or chosen", async () => {
    const page = await grid.open(makeWorkbook([["LKE", [[2], [3]], { after: '<sheetProtection sheet="1"/>' }]]));
    await validate(page, "A1:A2");
    await clickGrid(page);
    await page.getByRole("button", { name: "Pilih dari daftar" }).click();
    await page.getByRole("option", { name: "5" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "OK" }).click();
    await type(page, "4");
    await page.getByRole("alertdialog").getByRole("button", { name: "OK" }).click();
    expect(await values(page, "A1")).toEqual([[2]]);
  });
});
