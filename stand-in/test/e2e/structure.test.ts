import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/file/read/read-workbook";
import { denpasar } from "../../../test/e2e/support/with-stand-in";
import { withGrid } from "./grid-page";

const grid = withGrid();

test("rows inserted and deleted: formulas, merges and names follow, are saved and undone to the very file", async () => {
  const page = await grid.open(denpasar);
  const seen = await page.evaluate(async () => {
    const { workbook } = window.standIn;
    const sheet = workbook.sheets.all()[1]!;
    await workbook.sheets.activate(sheet.id);
    window.tools.events();
    const before = window.tools
      .formulas(`${sheet.name}!F18:F70`)
      .flat()
      .filter((one) => one !== null);
    const total = window.tools.values(`${sheet.name}!F18`);
    const merges = workbook.layout.merges(sheet.id);
    await workbook.layout.changeStructure(sheet.id, { along: "rows", kind: "insert", at: 9, count: 2 }, "person");
    await workbook.calculation.settled();
    const events = window.tools.events();
    const after = window.tools
      .formulas(`${sheet.name}!F20:F72`)
      .flat()
      .filter((one) => one !== null);
    const saved = window.standIn.save();
    await workbook.history.undo();
    await workbook.calculation.settled();
    const undone = window.standIn.save();
    await workbook.layout.changeStructure(sheet.id, { along: "rows", kind: "delete", at: 9, count: 1 }, "person");
    await workbook.layout.changeStructure(sheet.id, { along: "columns", kind: "delete", at: 2, count: 1 }, "person");
    await workbook.calculation.settled();
    const deleted = window.standIn.save();
    await workbook.history.undo();
    await workbook.history.undo();
    await workbook.calculation.settled();
    return {
      before,
      after,
      events,
      total,
      moved: window.tools.values(`${sheet.name}!F18`),
      merges,
      saved,
      undone,
      deleted,
      undoneTwice: window.standIn.save(),
      name: sheet.name,
    };
  });
  expect(seen.before[0]).toBe("=SUMPRODUCT($E8:$E17,F8:F17)/$E18");
  expect(seen.after[0]).toBe("=SUMPRODUCT($E8:$E19,F8:F19)/$E20");
  expect(seen.moved).toEqual(seen.total);
  expect(seen.events.filter((event) => event.startsWith("changed"))).toHaveLength(1);
  const file = readFileSync(denpasar).toString("base64");
  const original = readWorkbook(Buffer.from(file, "base64")).sheets[1]!;
  const saved = readWorkbook(Buffer.from(seen.saved, "base64")).sheets[1]!;
  expect(saved.cells.get(19)?.get(5)).toEqual({ ...original.cells.get(17)?.get(5), formula: seen.after[0] });
  expect(saved.merges).toHaveLength(original.merges.length);
  expect(saved.cells.get(9)?.get(5)?.style).toBe(original.cells.get(8)?.get(5)?.style);
  expect(seen.undone === file).toBe(true);
  const deleted = readWorkbook(Buffer.from(seen.deleted, "base64")).sheets[1]!;
  expect(deleted.cells.get(16)?.get(4)?.formula).toBe("=SUMPRODUCT($D8:$D16,E8:E16)/$D17");
  expect(seen.undoneTwice === file).toBe(true);
});
