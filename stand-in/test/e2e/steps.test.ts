import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/file";
import { cellsOf, denpasar, useBench } from "../../../test/e2e/support/harness";
import { temporaryFile } from "../../../test/e2e/support/temporary";

const bench = useBench();
const sheet = "Referensi";

test("a person sorts, filters, protects; another person writes; a cell is being edited", async () => {
  const out = temporaryFile("out.xlsx");
  const answers = await bench.drive({
    workbook: denpasar,
    steps: [
      {
        do: "paste",
        at: `${sheet}!T1`,
        values: [
          ["nama", "nilai"],
          ["b", 3],
          ["a", 1],
          ["c", 2],
          ["a", null],
        ],
      },
      { do: "formula", cell: `${sheet}!V2`, formula: "=U2*2" },
      { do: "fill", from: `${sheet}!V2`, to: `${sheet}!V2:V5` },
      { do: "sort", range: `${sheet}!T2:V5`, by: "U" },
      { do: "read", range: `${sheet}!T2:V5` },
      { do: "filter", range: `${sheet}!T1:V5`, column: "T", values: ["a"] },
      { do: "save", file: out },
      { do: "undo" },
      { do: "undo" },
      { do: "read", range: `${sheet}!T2:U5` },
      { do: "remote", cell: `${sheet}!T2`, value: "jauh" },
      { do: "undo" },
      { do: "read", range: `${sheet}!T2` },
      { do: "editMode", on: true },
      { do: "editMode", on: false },
      { do: "protect", sheet, unlocked: "T2:T5", password: "rahasia" },
      { do: "set", cell: `${sheet}!T3`, value: "boleh" },
      { do: "read", range: `${sheet}!T3` },
    ],
  });
  expect(cellsOf(answers[4]).values).toEqual([
    ["a", 1, 2],
    ["c", 2, 4],
    ["b", 3, 6],
    ["a", null, 0],
  ]);
  expect(cellsOf(answers[9]).values).toEqual([
    ["b", 3],
    ["a", 1],
    ["c", 2],
    ["a", null],
  ]);
  // Undo takes back what this person did, not what the other one wrote.
  expect(cellsOf(answers[12]).values).toEqual([["jauh"]]);
  expect(cellsOf(answers[17]).values).toEqual([["boleh"]]);
  const saved = readWorkbook(readFileSync(out)).sheets.find(({ name }) => name === sheet)!;
  expect(saved.features?.filter).toEqual({
    rect: { row: 0, column: 19, rows: 5, columns: 3 },
    columns: [{ column: 0, values: ["a"], blanks: false }],
  });
  expect(saved.hiddenRows).toEqual([2, 3]);
});

test("what a protected sheet and a protected workbook refuse is said in Excel's words", async () => {
  const locked = await bench.outcome({
    workbook: denpasar,
    steps: [
      { do: "protect", sheet },
      { do: "set", cell: `${sheet}!A1`, value: 1 },
    ],
  });
  expect(locked.failure).toMatch(/^step 2 \(set\): .*protected sheet/);
  const structure = await bench.outcome({
    workbook: denpasar,
    steps: [
      { do: "protect", workbook: true },
      { do: "rename", sheet, to: "Lain" },
    ],
  });
  expect(structure.failure).toMatch(/^step 2 \(rename\): .*Workbook is protected/);
});
