import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/file/read/read-workbook";
import { denpasar } from "../../../test/e2e/support/with-stand-in";
import { inPane, withPlainAddin } from "./plain-addin";

const plain = withPlainAddin();

test("an add-in marks, protects and lays out a sheet; saved, and taken back without residue", async () => {
  const opened = await plain.open();
  const done = await inPane(opened, () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Penilaian Mandiri");
      const levels = sheet.getRange("N8:N17");
      levels.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
      levels.dataValidation.errorAlert = { message: "1 sampai 5", showAlert: true, style: "Stop", title: "Level" };
      const low = levels.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      low.cellValue.format.fill.color = "#FFCCCC";
      low.cellValue.rule = { formula1: "=3", operator: "LessThan" };
      const added = context.workbook.worksheets.add("Uji");
      added.getRange("A1:C2").values = [
        ["x", 1, 2],
        ["y", 3, 4],
      ];
      added.getRange("A1:C1").format.fill.color = "#00FF00";
      added.getRange("A1:C1").format.font.bold = true;
      added.getRange("A1:C2").format.borders.getItem("EdgeBottom").style = "Continuous";
      added.getRange("A:A").format.columnWidth = 150;
      added.getRange("1:1").format.rowHeight = 30;
      added.getRange("A6").values = [
        ["Uraian yang panjang sekali, jauh lebih panjang daripada lebar kolomnya, sehingga perlu beberapa baris"],
      ];
      added.getRange("A6").format.wrapText = true;
      added.getRange("6:6").format.autofitRows();
      added.getRange("A4:C4").merge();
      added.freezePanes.freezeRows(1);
      added.pageLayout.orientation = Excel.PageOrientation.landscape;
      added.pageLayout.paperSize = Excel.PaperType.a4;
      added.pageLayout.zoom = { horizontalFitToPages: 1 };
      added.pageLayout.setPrintArea("A1:C4");
      added.tabColor = "#FF8800";
      await context.sync();
      levels.dataValidation.load("type,rule,errorAlert");
      levels.conditionalFormats.load("items/type,items/id");
      await context.sync();
      return {
        type: levels.dataValidation.type,
        rule: levels.dataValidation.rule,
        formats: levels.conditionalFormats.items.map(({ type }) => type),
      };
    })
  );
  expect(done).toMatchObject({
    type: "WholeNumber",
    rule: { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } },
    formats: ["CellValue"],
  });
  const save = (): Promise<string> => opened.page.evaluate(() => window.standIn.save());
  const saved = readWorkbook(Buffer.from(await save(), "base64"));
  const marked = saved.sheets[1]!;
  expect(marked.features?.validations).toContainEqual(
    expect.objectContaining({ type: "whole", formula1: "1", formula2: "5", error: expect.objectContaining({ message: "1 sampai 5" }) })
  );
  // The workbook has one of its own; a new one comes before it.
  expect(marked.features?.conditionalFormats[0]).toMatchObject({
    type: "cellIs",
    formulas: ["3"],
    attributes: { operator: "lessThan" },
    style: { fill: "#FFCCCC" },
  });
  const uji = saved.sheets.find(({ name }) => name === "Uji")!;
  expect(saved.styles[uji.cells.get(0)!.get(0)!.style]).toMatchObject({ bold: true, fill: "#00FF00" });
  expect(saved.styles[uji.cells.get(1)!.get(0)!.style]!.borders.bottom).toBe("#000000");
  expect(uji).toMatchObject({
    frozen: { rows: 1, columns: 0 },
    merges: [{ row: 3, column: 0, rows: 1, columns: 3 }],
    features: { page: { orientation: "landscape", paperSize: 9, fitWidth: 1, fitHeight: 0 }, tabColor: "#FF8800" },
  });
  expect(uji.columnWidths.get(0)).toBe(200);
  expect(uji.rowHeights.get(0)).toBe(40);
  // A row that was fitted to its text stays as high in the file, and goes on following its text there.
  expect(uji.rowHeights.get(5)).toBeGreaterThanOrEqual(60);
  expect([...uji.fixedRows]).toEqual([0]);
  expect(
    saved.names.some(({ name, sheet, formula }) => name === "_xlnm.Print_Area" && sheet === "Uji" && formula === "=Uji!$A$1:$C$4")
  ).toBe(true);

  const back = await inPane(opened, () =>
    Excel.run(async (context) => {
      const levels = context.workbook.worksheets.getItem("Penilaian Mandiri").getRange("N8:N17");
      levels.dataValidation.clear();
      levels.conditionalFormats.clearAll();
      context.workbook.worksheets.getItem("Uji").delete();
      await context.sync();
      return true;
    })
  );
  expect(back).toBe(true);
  const file = readFileSync(denpasar);
  const clean = readWorkbook(Buffer.from(await save(), "base64"));
  expect(clean.sheets).toEqual(readWorkbook(file).sheets);

  const refused = await inPane(opened, () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Penilaian Mandiri");
      sheet.getRange("F8:F9").format.protection.locked = false;
      sheet.protection.protect({ allowSort: true });
      sheet.protection.load("protected,options");
      await context.sync();
      sheet.getRange("F8").values = [[5]];
      await context.sync();
      const seen: unknown[] = [sheet.protection.protected, sheet.protection.options.allowSort];
      try {
        sheet.getRange("F10").values = [[5]];
        await context.sync();
      } catch (error) {
        seen.push((error as { code: string }).code);
      }
      return seen;
    })
  );
  expect(refused).toEqual([true, true, "AccessDenied"]);
  const locked = readWorkbook(Buffer.from(await save(), "base64")).sheets[1]!;
  expect(locked.features?.protection?.options.allowSort).toBe(true);
  expect(locked.features?.locks.some(({ rect, locked: on }) => rect.row === 7 && rect.column === 5 && !on)).toBe(true);
});
