import { readFileSync } from "node:fs";
import { attachedState, cellsOf, denpasar, textFile, useBench } from "../support/harness";
import { makeWorkbook, plainTable, type MadeSheet } from "../support/make-workbook";

const bench = useBench();

const words = textFile("return document.body.innerText");
const openFirst = textFile(`document.querySelector('[data-state-list="indicators"] summary').click()`);
const chosen = textFile(`return document.querySelector('[data-state-list="indicators"] select').value`);

/** Runs axe inside the pane; gives what it finds wrong, in words. */
const axe = textFile(`${readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")}
const { violations } = await window.axe.run(document);
return violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html, failureSummary }) => html + failureSummary).join(" | "));`);

/** How far the page reaches beyond the pane's right edge. */
const sideways = textFile("return document.documentElement.scrollWidth - window.innerWidth");

const longName = `Dinas ${"Komunikasi".repeat(8)} ${"dan Informatika ".repeat(7)}`.trim();

/** A plain table of level 3 whose owners have names of 200 characters. */
function longTable(): MadeSheet {
  const [header, ...rows] = plainTable(3);
  return [[...(header ?? []), "OPD"], ...rows.map((cells) => [...cells, longName])];
}

it("a level is changed where its indicator is read, counts at once, and is taken back", async () => {
  const answers = await bench.drive({
    workbook: denpasar,
    width: 320,
    steps: [
      { do: "attach" },
      { do: "state" },
      { do: "click", name: "Indikator" },
      { do: "type", name: "Cari indikator", text: "arsitketur" },
      { do: "run", file: openFirst },
      { do: "type", name: "Level indikator 1", text: "5" },
      { do: "click", name: "Ubah level menjadi 5" },
      { do: "read", range: "Penilaian Mandiri!F8" },
      { do: "run", file: axe },
      { do: "run", file: sideways },
      { do: "state" },
      { do: "click", name: "Batalkan" },
      { do: "read", range: "Penilaian Mandiri!F8" },
      { do: "state" },
      { do: "click", name: "Indikator" },
      { do: "type", name: "Target indikator 1", text: "5" },
      { do: "click", name: "Ubah target menjadi 5" },
      { do: "read", range: "Penilaian Mandiri!H8" },
      { do: "click", name: "Batalkan" },
      { do: "read", range: "Penilaian Mandiri!H8" },
    ],
  });
  expect([17, 19].map((at) => cellsOf(answers[at]).values)).toEqual([[[5]], [[4]]]);
  expect(cellsOf(answers[7]).values).toEqual([[5]]);
  expect(answers[8]).toEqual([]);
  expect(answers[9]).toBe(0);
  expect(attachedState(answers[1]).levels["1"]).toBe(2);
  expect(attachedState(answers[10]).levels["1"]).toBe(5);
  expect(cellsOf(answers[12]).values).toEqual([[2]]);
  expect(attachedState(answers[13])).toEqual(attachedState(answers[1]));
});

it("a level cell that changed while it was shown is left, with the reason, and the choice stays", async () => {
  const merged = '<mergeCells count="1"><mergeCell ref="C47:C48"/></mergeCells>';
  const answers = await bench.drive({
    workbook: makeWorkbook([["LKE", plainTable(3).map((row, at) => (at === 47 ? row.slice(0, 2) : row)), { after: merged }]]),
    steps: [
      { do: "attach" },
      { do: "click", name: "Indikator" },
      { do: "run", file: openFirst },
      { do: "type", name: "Level indikator 1", text: "5" },
      { do: "formula", cell: "LKE!C2", formula: "=1+2" },
      { do: "click", name: "Ubah level menjadi 5" },
      { do: "run", file: words },
      { do: "run", file: chosen },
      { do: "read", range: "LKE!C2" },
      { do: "set", cell: "LKE!C2", value: 3 },
      { do: "protect", sheet: "LKE" },
      { do: "click", name: "Ubah level menjadi 5" },
      { do: "run", file: words },
      { do: "run", file: chosen },
      { do: "unprotect", sheet: "LKE" },
      { do: "click", name: "Ubah level menjadi 5" },
      { do: "read", range: "LKE!C2" },
      { do: "type", name: "Cari indikator", text: "47" },
      { do: "run", file: openFirst },
      { do: "type", name: "Level indikator 47", text: "4" },
      { do: "click", name: "Ubah level menjadi 4" },
      { do: "run", file: words },
    ],
  });
  expect(answers[6]).toContain("Level belum ditulis; pilihan Anda masih ada di sini. Sel ini sekarang berisi rumus.");
  expect(answers[7]).toBe("5");
  expect(cellsOf(answers[8]).values).toEqual([[3]]);
  expect(answers[12]).toContain("Sel ini terkunci karena lembarnya diproteksi.");
  expect(answers[13]).toBe("5");
  expect(cellsOf(answers[16]).values).toEqual([[5]]);
  expect(answers[21]).toContain("Sel ini bagian dari sel gabungan.");
});

it("names of 200 characters stay inside 320 px, and a formula typed as an owner stays text", async () => {
  const answers = await bench.drive({
    workbook: makeWorkbook([["LKE", longTable()]]),
    width: 320,
    steps: [
      { do: "attach" },
      { do: "click", name: "Indikator" },
      { do: "run", file: openFirst },
      { do: "run", file: sideways },
      { do: "click", name: "OPD" },
      { do: "click", name: "Tetapkan penanggung jawab" },
      { do: "type", name: "Indikator yang ditampilkan", text: "Semua" },
      { do: "type", name: "Unit penanggung jawab", text: "=1+1" },
      { do: "click", name: "Pilih semua (47)" },
      { do: "run", file: sideways },
      {
        do: "run",
        file: textFile(
          `[...document.querySelectorAll('input[type=checkbox]')].find((box) => box.labels[0]?.innerText.startsWith("Ganti juga")).click()`
        ),
      },
      { do: "click", name: "Tetapkan untuk 47 indikator" },
      { do: "read", range: "LKE!D2:D3" },
      { do: "click", name: "Batalkan" },
      { do: "read", range: "LKE!D48" },
    ],
  });
  expect([3, 9].map((step) => answers[step])).toEqual([0, 0]);
  expect(cellsOf(answers[12]).values).toEqual([["=1+1"], ["=1+1"]]);
  expect(cellsOf(answers[14]).values).toEqual([[longName]]);
});
