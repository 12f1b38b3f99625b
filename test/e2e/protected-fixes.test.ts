import { cellsOf, fixture, useBench } from "./harness";
import { makeWorkbook, plainTable } from "./make-workbook";

const bench = useBench();

it("fixes on a protected sheet are written where cells are free, and locked ones stay", async () => {
  const rows = plainTable(3).map((cells, row) =>
    row === 1 || row === 2 ? [...cells.slice(0, 2), "Level 4"] : cells
  );
  const answers = await bench.drive({
    workbook: makeWorkbook([["LKE", rows]]),
    steps: [
      { do: "attach" },
      { do: "protect", sheet: "LKE", unlocked: "C2" },
      { do: "click", name: "Terapkan semua yang aman" },
      { do: "read", range: "LKE!C2:C4" },
    ],
  });
  expect(cellsOf(answers[3]).values).toEqual([[4], ["Level 4"], [3]]);
});

it("a free cell for texts on a protected sheet keeps its text, as its format cannot be changed", async () => {
  const sheet = "Rekap Jum'at 12-7";
  const answers = await bench.drive({
    workbook: fixture("kotor-campuran.xlsx"),
    steps: [
      { do: "attach" },
      { do: "protect", sheet, unlocked: "E9" },
      { do: "click", name: "Terapkan semua yang aman" },
      { do: "read", range: `${sheet}!E9` },
    ],
  });
  expect(cellsOf(answers[3]).values).toEqual([["3 - Terdefinisi"]]);
});
