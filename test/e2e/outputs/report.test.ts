import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../stand-in/src/file";
import type { Chart } from "../../../stand-in/src/model/features/chart";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../stand-in/src/model/snapshot";
import { partsOf } from "../../../stand-in/test/unit/file/build";
import { attachedState, cellsOf, denpasar, detachedState, textFile, useBench } from "../support/harness";
import { makeWorkbook } from "../support/make-workbook";
import { temporaryFolder } from "../support/temporary";

const bench = useBench();

const folder = temporaryFolder();
const opened = (file: string): WorkbookSnapshot => readWorkbook(new Uint8Array(readFileSync(file)));
const sheetOf = (file: string, name: string): SheetSnapshot => {
  const sheet = opened(file).sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const cell = (sheet: SheetSnapshot, row: number, column: number): unknown => sheet.cells.get(row)?.get(column)?.value ?? null;
/** Row of a text in the first column, from a heading on. */
function rowOf(sheet: SheetSnapshot, text: string, heading = "LAPORAN"): number {
  const rows = [...sheet.cells.keys()].sort((a, b) => a - b);
  const from = rows.find((row) => String(cell(sheet, row, 0)).startsWith(heading)) ?? 0;
  return rows.find((row) => row >= from && cell(sheet, row, 0) === text) ?? -1;
}

describe("a report of Denpasar 2021", () => {
  const [made, again, undone] = ["made", "again", "undone"].map((name) => join(folder, `${name}.xlsx`)) as [string, string, string];
  const levels = "Penilaian Mandiri!F";

  it("is made, written in, made again after a level changed, and taken back: nothing people wrote is lost", async () => {
    const first = await bench.drive({
      workbook: denpasar,
      steps: [
        { do: "attach" },
        { do: "click", name: "Laporan" },
        { do: "type", name: "Nama instansi", text: "=Pemerintah & Kota" },
        { do: "click", name: "Buat laporan" },
        { do: "save", file: made },
        { do: "click", name: "Ringkasan" },
        { do: "state" },
      ],
    });
    const state = attachedState(first[6]);
    const report = sheetOf(made, "Laporan");
    expect([cell(report, 1, 0), cell(report, rowOf(report, "Predikat"), 3)]).toEqual(["=Pemerintah & Kota", state.predicate]);
    expect(cell(report, rowOf(report, "Indeks"), 3)).toBe(3.7495);
    const first1 = rowOf(report, "I-1", "5. Level");
    expect(Object.keys(state.levels).map((_, nth) => [cell(report, first1 + nth, 0), cell(report, first1 + nth, 3)])).toEqual(
      Object.entries(state.levels).map(([key, level]) => [`I-${key}`, level])
    );
    // No formula, so nothing depends on the add-in where it is sent.
    expect([...report.cells.values()].flatMap((row) => [...row.values()]).every(({ formula }) => formula === null)).toBe(true);

    const charts = report.features?.charts as readonly Chart[];
    expect(charts.map(({ name, kind, values, series }) => [name, kind, values.minimum, values.maximum, series.length])).toEqual([
      ["SPBE_Radar", "RadarMarkers", 1, 5, 3],
      ["SPBE_Domain", "BarClustered", 0, 5, 3],
    ]);
    const page = report.features?.page;
    expect([page?.paperSize, page?.orientation, page?.fitWidth, page?.fitHeight, page?.footer, page?.rowBreaks.length]).toEqual([
      9,
      "portrait",
      1,
      0,
      "&CHalaman &P dari &N",
      3,
    ]);
    expect(page?.header).toBe("&L=Pemerintah && Kota&RLaporan SPBE 59/2020 2021");
    // Everything else of the file is as it was.
    const [before, after] = [partsOf(new Uint8Array(readFileSync(denpasar))), partsOf(new Uint8Array(readFileSync(made)))];
    const changed = Object.keys(before).filter((part) => before[part] !== after[part]);
    expect(
      changed.filter(
        (part) =>
          !/^(?:\[Content_Types\].xml|xl\/workbook.xml|xl\/_rels\/workbook.xml.rels|xl\/styles.xml|_rels\/.rels)$/.test(part) &&
          !/^xl\/worksheets\/sheet\d+.xml$/.test(part)
      )
    ).toEqual([]);

    const [note47, note1] = [rowOf(report, "I-47", "5. Level"), rowOf(report, "I-1", "4. Rekomendasi")];
    const below = Math.max(...report.cells.keys()) + 3;
    const second = await bench.drive({
      workbook: made,
      steps: [
        { do: "attach" },
        { do: "click", name: "Laporan" },
        { do: "set", cell: `Laporan!H${note47 + 1}`, value: "catatan 47" },
        { do: "set", cell: `Laporan!K${note47 + 1}`, value: "di samping 47" },
        { do: "set", cell: `Laporan!H${note1 + 1}`, value: "catatan 1" },
        { do: "set", cell: `Laporan!A${below}`, value: "di bawah" },
        { do: "set", cell: "Laporan!A3", value: "Tahun Anggaran 2021" },
        { do: "set", cell: `${levels}10`, value: 1 },
        { do: "set", cell: `${levels}12`, value: 1 },
        { do: "type", name: "Tahun penilaian", text: "2022" },
        { do: "click", name: "Perbarui laporan" },
        { do: "save", file: again },
        { do: "click", name: "Batalkan" },
        { do: "save", file: undone },
        { do: "click", name: "Ringkasan" },
        { do: "state" },
      ],
    });
    const updated = sheetOf(again, "Laporan");
    const at47 = rowOf(updated, "I-47", "5. Level");
    expect(at47).toBeGreaterThan(note47);
    expect([cell(updated, at47, 7), cell(updated, at47, 10)]).toEqual(["catatan 47", "di samping 47"]);
    expect(cell(updated, rowOf(updated, "I-1", "4. Rekomendasi"), 7)).toBe("catatan 1");
    expect(cell(updated, below - 1 + at47 - note47, 0)).toBe("di bawah");
    expect(cell(updated, 2, 0)).toBe("Tahun Anggaran 2021");
    expect(rowOf(updated, "I-3", "4. Rekomendasi")).toBeGreaterThan(0);
    const now = attachedState(second[15]);
    expect(
      String(cell(updated, rowOf(updated, "Indeks"), 3))
        .replace(".", ",")
        .slice(0, 3)
    ).toBe(now.index.slice(0, 3));
    expect(cell(updated, rowOf(updated, "I-3", "5. Level"), 3)).toBe(1);
    // The charts still show their rows.
    const header = Number(/\$(\d+)$/.exec(String((updated.features?.charts as readonly Chart[])[0]?.series[0]?.name))?.[1]) - 1;
    expect([cell(updated, header, 2), cell(updated, header, 3)]).toEqual(["Target", "Indeks"]);

    const back = sheetOf(undone, "Laporan");
    expect(rowOf(back, "I-47", "5. Level")).toBe(note47);
    expect([cell(back, note47, 7), cell(back, note47, 10), cell(back, below - 1, 0), cell(back, note1, 7)]).toEqual([
      "catatan 47",
      "di samping 47",
      "di bawah",
      "catatan 1",
    ]);
    expect(cell(back, rowOf(back, "Indeks"), 3)).toBe(3.7495);
  });

  it("is said to be older than the table, and where its levels came from, until it is updated", async () => {
    const age = textFile("document.querySelector('[data-state=reportAge]')?.innerText ?? ''");
    const answers = await bench.drive({
      workbook: made,
      width: 320,
      steps: [
        { do: "attach" },
        { do: "click", name: "Laporan" },
        { do: "run", file: age },
        { do: "wire" },
        { do: "set", cell: `${levels}8`, value: 5 },
        { do: "wire" },
        { do: "rename", sheet: "Penilaian Mandiri", to: "LKE 2022" },
        { do: "run", file: age },
        { do: "click", name: "Perbarui laporan" },
        { do: "run", file: age },
        { do: "click", name: "Batalkan" },
        { do: "run", file: age },
        { do: "deleteSheet", sheet: "Laporan" },
        { do: "run", file: textFile("document.body.innerText") },
      ],
    });
    expect(answers[2]).toContain("Laporan di lembar sama dengan tabel sekarang.");
    // The report itself is not read again for a level.
    expect(answers[5]).toMatchObject({ roundTrips: 1 });
    expect(answers[7]).toContain("Laporan menunjukkan indeks 3,75; sekarang 3,79. Level 1 indikator di laporan berbeda dengan di tabel.");
    expect(answers[7]).toContain("tertulis lembar Penilaian Mandiri, kolom Nilai Mandiri; sekarang lembar LKE 2022, kolom Nilai Mandiri");
    expect(answers[9]).toEqual(answers[2]);
    expect(answers[11]).toEqual(answers[7]);
    expect(answers[13]).toContain("Laporan yang dibuat sebelumnya sudah tidak ada.");
  });

  it("never touches a sheet of that name that is not ours, goes with Batalkan, and stays when somebody wrote in it", async () => {
    const rows = Array.from({ length: 47 }, (_, nth) => [nth + 1, `Indikator ${nth + 1}`, nth === 0 ? null : 3]);
    const workbook = makeWorkbook([
      ["LKE", [["No", "Indikator", "Nilai Mandiri"], ...rows]],
      ["Laporan", [["milik orang"]]],
    ]);
    const file = join(folder, "theirs.xlsx");
    const answers = await bench.drive({
      workbook,
      steps: [
        { do: "attach" },
        { do: "click", name: "Laporan" },
        { do: "click", name: "Buat laporan" },
        { do: "read", range: "Laporan SPBE!A1:A12" },
        { do: "read", range: "Laporan!A1:A2" },
        { do: "click", name: "Batalkan" },
        { do: "click", name: "Buat laporan" },
        { do: "set", cell: "Laporan SPBE!J3", value: "tulisan orang" },
        { do: "click", name: "Batalkan" },
        { do: "read", range: "Laporan SPBE!J3" },
        { do: "save", file },
      ],
    });
    expect(cellsOf(answers[3]).values.flat()).toContain("Indeks (sementara)");
    expect(cellsOf(answers[4]).values).toEqual([["milik orang"], [null]]);
    expect(cellsOf(answers[9]).values).toEqual([["tulisan orang"]]);
    expect(opened(file).sheets.map(({ name }) => name)).toEqual(["LKE", "Laporan", "Laporan SPBE"]);
    expect(
      opened(file)
        .names.filter(({ name }) => name.startsWith("SPBE_"))
        .map(({ formula }) => formula)
    ).toEqual([expect.stringMatching(/^='Laporan SPBE'!\$A\$1:\$H\$\d+$/)]);
  });

  it("is refused with a sentence where no sheet may be added, and in a workbook for reading only", async () => {
    const said = textFile("document.querySelector('main [role=status]').innerText");
    for (const { before, options, sentence } of [
      {
        before: [{ do: "protect", workbook: true }] as const,
        options: {},
        sentence: "diproteksi, jadi lembar baru belum dapat ditambahkan",
      },
      { before: [] as const, options: { readOnly: true }, sentence: "simpan salinannya" },
    ]) {
      const answers = await bench.drive({
        workbook: denpasar,
        ...options,
        steps: [
          { do: "attach" },
          ...before,
          { do: "click", name: "Laporan" },
          { do: "click", name: "Buat laporan" },
          { do: "run", file: said },
        ],
      });
      expect(JSON.stringify(answers.at(-1))).toContain(sentence);
    }
  });

  it("leaves nothing in the workbook's memory when it is detached; attached again, the next report goes beside it", async () => {
    const file = join(folder, "detached.xlsx");
    const told = textFile("[...document.querySelectorAll('main [role=status]')].map((each) => each.innerText).join(' ')");
    const answers = await bench.drive({
      workbook: made,
      steps: [
        { do: "attach" },
        { do: "state" },
        { do: "set", cell: "Laporan!J3", value: "catatan orang" },
        { do: "detach" },
        { do: "state" },
        { do: "save", file },
        { do: "attach" },
        { do: "click", name: "Laporan" },
        { do: "click", name: "Buat laporan" },
        { do: "run", file: told },
        { do: "read", range: "Laporan!J3" },
        { do: "click", name: "Batalkan" },
        { do: "run", file: told },
        { do: "read", range: "Laporan!J3" },
      ],
    });
    expect(answers[9]).toContain("Laporan siap di Laporan SPBE!A1");
    expect(answers[12]).toContain("Sudah dikembalikan seperti semula.");
    expect([10, 13].map((at) => cellsOf(answers[at]).values)).toEqual([[["catatan orang"]], [["catatan orang"]]]);
    expect(attachedState(answers[1]).sheet).toBe("Penilaian Mandiri");
    expect(detachedState(answers[4]).attached).toBe(false);
    const { names, xmlParts } = opened(file);
    expect([names.filter(({ name }) => name.startsWith("SPBE_")), xmlParts.filter(({ xml }) => xml.includes("urn:spbe-addin"))]).toEqual([
      [],
      [],
    ]);
  });
});
