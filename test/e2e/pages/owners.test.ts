import { attachedState, cellsOf, textFile, useBench } from "../support/harness";
import { makeWorkbook, plainTable } from "../support/make-workbook";
import { temporaryFile } from "../support/temporary";

const bench = useBench();
const words = textFile("return document.body.innerText");

/** Ticks indicators in the list of those that can be assigned. */
const tick = (...keys: readonly string[]): string =>
  textFile(
    `for (const box of document.querySelectorAll('[data-state-list="assignable"] input'))
       if (${JSON.stringify(keys)}.some((key) => box.labels[0].innerText.startsWith("Indikator " + key + " "))) box.click();`
  );

const units = textFile(`return [...document.querySelectorAll('[data-state-list="units"] [data-item]')].map((item) =>
  [item.querySelector('[data-field="unit"]').innerText, item.querySelector('[data-field="count"]').dataset.value])`);

it("a table without owners gets the column where it is free, units are assigned at once, and all of it is found again", async () => {
  const saved = temporaryFile("saved.xlsx");
  // Right of the table stands a note that nothing may cover.
  const rows = plainTable(3).map((cells, at) => [...cells, at === 4 ? "catatan" : null]);
  const answers = await bench.drive({
    workbook: makeWorkbook([["LKE", rows]]),
    width: 320,
    steps: [
      { do: "attach" },
      { do: "state" },
      { do: "click", name: "OPD" },
      { do: "click", name: "Tambah kolom OPD" },
      { do: "run", file: words },
      { do: "read", range: "LKE!D1:F5" },
      // The form stands open as long as nobody owns anything.
      { do: "read", range: "LKE!E2:E5" },
      { do: "run", file: tick("1", "2", "3") },
      { do: "type", name: "Unit penanggung jawab", text: "Bappeda; Diskominfo" },
      { do: "click", name: "Tetapkan untuk 3 indikator" },
      { do: "run", file: tick("4") },
      { do: "type", name: "Unit penanggung jawab", text: "bappeda" },
      { do: "click", name: "Tetapkan untuk 1 indikator" },
      { do: "run", file: units },
      { do: "read", range: "LKE!E1:E6" },
      { do: "state" },
      { do: "click", name: "Batalkan" },
      { do: "read", range: "LKE!E5" },
      { do: "save", file: saved },
      { do: "detach" },
      { do: "attach" },
      { do: "click", name: "OPD" },
      { do: "run", file: units },
    ],
  });
  expect(answers[4]).toContain("Kolom sudah ditambahkan di LKE!E1.");
  expect(cellsOf(answers[5]).values.map((row) => row.slice(0, 3))).toEqual([
    [null, "OPD Penanggung Jawab", null],
    [null, null, null],
    [null, null, null],
    [null, null, null],
    ["catatan", null, null],
  ]);
  expect(answers[13]).toEqual([
    ["Bappeda", "4"],
    ["Diskominfo", "3"],
  ]);
  expect(cellsOf(answers[14]).values.flat()).toEqual([
    "OPD Penanggung Jawab",
    "Bappeda; Diskominfo",
    "Bappeda; Diskominfo",
    "Bappeda; Diskominfo",
    "bappeda",
    null,
  ]);
  // Nothing else of the table is read differently.
  expect(attachedState(answers[15])).toEqual(attachedState(answers[1]));
  expect(cellsOf(answers[17]).values).toEqual([[null]]);
  expect(answers[22]).toEqual([
    ["Bappeda", "3"],
    ["Diskominfo", "3"],
  ]);
});

it("a column just added is taken back with its look, one that is filled is not, and a protected sheet gets none", async () => {
  const answers = await bench.drive({
    workbook: makeWorkbook([["LKE", plainTable(3)]]),
    steps: [
      { do: "attach" },
      { do: "click", name: "OPD" },
      { do: "click", name: "Tambah kolom OPD" },
      { do: "insert", rows: "LKE!1:2" },
      { do: "click", name: "Batalkan" },
      { do: "read", range: "LKE!D1:D4" },
      { do: "run", file: words },
      { do: "click", name: "Tambah kolom OPD" },
      { do: "set", cell: "LKE!D9", value: "Setda" },
      { do: "click", name: "Batalkan" },
      { do: "run", file: words },
      { do: "read", range: "LKE!D3" },
      { do: "set", cell: "LKE!D9", value: null },
      { do: "set", cell: "LKE!D3", value: null },
      { do: "protect", sheet: "LKE" },
      { do: "click", name: "Tambah kolom OPD" },
      { do: "run", file: words },
    ],
  });
  expect(cellsOf(answers[5]).values.flat()).toEqual([null, null, null, null]);
  expect(answers[6]).toContain("belum punya kolom penanggung jawab");
  expect(answers[10]).toContain("Kolom ini sudah berisi, jadi tidak dihapus.");
  expect(cellsOf(answers[11]).values).toEqual([["OPD Penanggung Jawab"]]);
  expect(answers[16]).toContain("Lembar LKE diproteksi.");
});
