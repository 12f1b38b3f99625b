import { readFileSync } from "node:fs";
import { denpasar, withStandIn } from "../../../test/e2e/support/with-stand-in";
import { readWorkbook } from "../../src/file/read/read-workbook";

const standIn = withStandIn();
const sheet = "Referensi";

test("a person sorts, filters, protects; another person writes; a cell is being edited", async () => {
  const excel = await standIn.open(denpasar);
  await excel.paste(`${sheet}!T1`, [
    ["nama", "nilai"],
    ["b", 3],
    ["a", 1],
    ["c", 2],
    ["a", null],
  ]);
  await excel.formula(`${sheet}!V2`, "=U2*2");
  await excel.fill(`${sheet}!V2`, `${sheet}!V2:V5`);
  await excel.sort(`${sheet}!T2:V5`, "U");
  expect(await excel.values(`${sheet}!T2:V5`)).toEqual([
    ["a", 1, 2],
    ["c", 2, 4],
    ["b", 3, 6],
    ["a", null, 0],
  ]);
  await excel.filter(`${sheet}!T1:V5`, "T", ["a"]);
  const saved = readWorkbook(readFileSync(await excel.save())).sheets.find(({ name }) => name === sheet);
  expect(saved?.features?.filter).toEqual({
    rect: { row: 0, column: 19, rows: 5, columns: 3 },
    columns: [{ column: 0, values: ["a"], blanks: false }],
  });
  expect(saved?.hiddenRows).toEqual([2, 3]);

  await excel.undo();
  await excel.undo();
  expect(await excel.values(`${sheet}!T2:U5`)).toEqual([
    ["b", 3],
    ["a", 1],
    ["c", 2],
    ["a", null],
  ]);
  // Undo takes back what this person did, not what the other one wrote.
  await excel.remote(`${sheet}!T2`, "jauh");
  await excel.undo();
  expect(await excel.values(`${sheet}!T2`)).toEqual([["jauh"]]);

  await excel.editMode(true);
  await excel.editMode(false);
  await excel.protect({ sheet, unlocked: "T2:T5", password: "rahasia" });
  await excel.set(`${sheet}!T3`, "boleh");
  expect(await excel.values(`${sheet}!T3`)).toEqual([["boleh"]]);
});

test("what a protected sheet and a protected workbook refuse is said in Excel's words", async () => {
  const locked = await standIn.drive({
    workbook: denpasar,
    steps: [
      { do: "protect", sheet },
      { do: "set", cell: `${sheet}!A1`, value: 1 },
    ],
  });
  expect(locked.failure).toMatch(/^step 2 \(set\): .*protected sheet/);
  const structure = await standIn.drive({
    workbook: denpasar,
    steps: [
      { do: "protect", workbook: true },
      { do: "rename", sheet, to: "Lain" },
    ],
  });
  expect(structure.failure).toMatch(/^step 2 \(rename\): .*Workbook is protected/);
});
