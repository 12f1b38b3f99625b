import { cellsOf, fixture, textFile, useBench } from "./harness";
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

it("a fix on a protected sheet can be taken back although formats are forbidden", async () => {
  const rows = plainTable(3).map((cells, row) => (row === 1 ? [...cells.slice(0, 2), " 4 "] : cells));
  const answers = await bench.drive({
    workbook: makeWorkbook([["LKE", rows]]),
    steps: [
      { do: "attach" },
      { do: "protect", sheet: "LKE", unlocked: "C2:C48" },
      { do: "click", name: "Terapkan LKE!C2" },
      { do: "read", range: "LKE!C2" },
      { do: "click", name: "Batalkan" },
      { do: "read", range: "LKE!C2" },
    ],
  });
  expect([3, 5].map((step) => cellsOf(answers[step]).values)).toEqual([[[4]], [[" 4 "]]]);
});

it("a cell under a merged one is left out by name, and the others are fixed", async () => {
  const rows = plainTable(3).map((cells, row) =>
    row === 2 || row === 3 ? [...cells.slice(0, 2), "Level 4"] : cells
  );
  const merged = '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>';
  const answers = await bench.drive({
    workbook: makeWorkbook([["LKE", rows, { after: merged }]]),
    steps: [
      { do: "attach" },
      { do: "click", name: "Terapkan semua yang aman" },
      { do: "read", range: "LKE!C4" },
      { do: "run", file: textFile("return document.body.innerText") },
    ],
  });
  expect(cellsOf(answers[2]).values).toEqual([[4]]);
  expect(answers[3]).toContain("Sel ini bagian dari sel gabungan");
});
