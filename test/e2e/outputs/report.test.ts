import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../stand-in/src/file";
import type { OpenOptions } from "../../../stand-in/src/page/contract";
import type { Chart } from "../../../stand-in/src/model/features/chart";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../stand-in/src/model/snapshot";
import type { AttachedState, Excel } from "../support/excel";
import { makeWorkbook } from "../support/make-workbook";
import { partsOf } from "../support/saved-file";
import { denpasar, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

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

/** What a printer is told of a sheet, and how high the rows of each of its pages are, as they stand in the file. */
function printed(file: string, name: string): string {
  const { sheets, names } = opened(file);
  const page = sheets.find((sheet) => sheet.name === name)?.features?.page;
  const own = Object.values(partsOf(file)).find((xml) => xml.includes("LAPORAN HASIL")) ?? "";
  const heights = [...own.matchAll(/<row [^>]*>/g)].map(([tag]) => /\bht="([\d.]+)"/.exec(tag)?.[1] ?? "-");
  const starts = [0, ...(page?.rowBreaks ?? [])];
  const ownNames = names.filter((each) => each.name.startsWith("_xlnm.") && each.formula.startsWith(`=${name}!`));
  return [
    ...ownNames.map((each) => `${each.name} ${each.formula}`),
    `paper ${page?.paperSize} ${page?.orientation}, ${page?.fitWidth} page wide, rows begin pages: ${starts.map((row) => row + 1).join(", ")}`,
    ...starts.map((from, nth) => `page ${nth + 1}: ${heights.slice(from, starts[nth + 1]).join(" ")}`),
    "",
  ].join("\n");
}

const openPage = (excel: Excel) => excel.click("Laporan");
const make = (excel: Excel) => excel.click("Buat laporan");

/** A workbook with a report in it, and what the pane showed then. */
async function fileWithReport(): Promise<{ readonly file: string; readonly state: AttachedState }> {
  const excel = await standIn.open(denpasar);
  await excel.attach();
  await openPage(excel);
  await excel.type("Nama instansi", "=Pemerintah & Kota");
  await make(excel);
  const file = await excel.save();
  await excel.click("Ringkasan");
  const state = await excel.state();
  await excel.end();
  return { file, state };
}

describe("a report of Denpasar 2021", () => {
  const levels = "Penilaian Mandiri!F";
  let made: string;
  let state: AttachedState;
  beforeAll(async () => {
    ({ file: made, state } = await fileWithReport());
  });

  it("says what the pane says, without a formula, ready to print, and leaves all else of the file as it was", () => {
    const report = sheetOf(made, "Laporan");
    expect([cell(report, 0, 0), cell(report, rowOf(report, "Predikat"), 3)]).toEqual(["=Pemerintah & Kota", state.predicate]);
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
    expect([page?.fitHeight, page?.footer]).toEqual([0, "&CHalaman &P dari &N"]);
    expect(page?.header).toBe("&L=Pemerintah && Kota&RLaporan SPBE 59/2020 2021");
    // Everything else of the file is as it was.
    const [before, after] = [partsOf(denpasar), partsOf(made)];
    const changed = Object.keys(before).filter((part) => before[part] !== after[part]);
    expect(
      changed.filter(
        (part) =>
          !/^(?:\[Content_Types\].xml|xl\/workbook.xml|xl\/_rels\/workbook.xml.rels|xl\/styles.xml|_rels\/.rels)$/.test(part) &&
          !/^xl\/worksheets\/sheet\d+.xml$/.test(part)
      )
    ).toEqual([]);
  });

  it("prints as it was looked over: pages, print area without the numbers of the charts, rows as high as their texts", () => {
    const golden = join(__dirname, "golden", "laporan-denpasar-2021.txt");
    const actual = printed(made, "Laporan");
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, actual);
    expect(actual).toBe(readFileSync(golden, "utf8"));
  });

  it("is written in, made again after a level changed, and taken back: nothing people wrote is lost", async () => {
    const excel = await standIn.open(made);
    const report = sheetOf(made, "Laporan");
    const [note47, note1] = [rowOf(report, "I-47", "5. Level"), rowOf(report, "I-1", "4. Rekomendasi")];
    const below = Math.max(...report.cells.keys()) + 3;
    await excel.attach();
    await openPage(excel);
    await excel.set(`Laporan!H${note47 + 1}`, "catatan 47");
    await excel.set(`Laporan!K${note47 + 1}`, "di samping 47");
    await excel.set(`Laporan!H${note1 + 1}`, "catatan 1");
    await excel.set(`Laporan!A${below}`, "di bawah");
    const year = rowOf(report, "Tahun 2021");
    await excel.set(`Laporan!A${year + 1}`, "Tahun Anggaran 2021");
    await excel.set("Laporan!A2", "Dinas Komunikasi dan Informatika");
    await excel.set(`${levels}10`, 1);
    await excel.set(`${levels}12`, 1);
    await excel.type("Tahun penilaian", "2022");
    await excel.click("Perbarui laporan");
    const updated = sheetOf(await excel.save(), "Laporan");
    const at47 = rowOf(updated, "I-47", "5. Level");
    expect(at47).toBeGreaterThan(note47);
    expect([cell(updated, at47, 7), cell(updated, at47, 10)]).toEqual(["catatan 47", "di samping 47"]);
    expect(cell(updated, rowOf(updated, "I-1", "4. Rekomendasi"), 7)).toBe("catatan 1");
    expect(cell(updated, below - 1 + at47 - note47, 0)).toBe("di bawah");
    expect([cell(updated, 1, 0), cell(updated, year, 0)]).toEqual(["Dinas Komunikasi dan Informatika", "Tahun Anggaran 2021"]);
    expect(updated.features?.page?.header).toContain("2022");
    expect(rowOf(updated, "I-3", "4. Rekomendasi")).toBeGreaterThan(0);
    expect(cell(updated, rowOf(updated, "I-3", "5. Level"), 3)).toBe(1);
    // The charts still show their rows.
    const header = Number(/\$(\d+)$/.exec(String((updated.features?.charts as readonly Chart[])[0]?.series[0]?.name))?.[1]) - 1;
    expect([cell(updated, header, 2), cell(updated, header, 3)]).toEqual(["Target", "Indeks"]);

    await excel.click("Batalkan");
    const back = sheetOf(await excel.save(), "Laporan");
    expect(rowOf(back, "I-47", "5. Level")).toBe(note47);
    expect([cell(back, note47, 7), cell(back, note47, 10), cell(back, below - 1, 0), cell(back, note1, 7)]).toEqual([
      "catatan 47",
      "di samping 47",
      "di bawah",
      "catatan 1",
    ]);
    expect(cell(back, rowOf(back, "Indeks"), 3)).toBe(3.7495);
    expect([back.features?.page?.rowBreaks, back.features?.page?.header]).toEqual([
      report.features?.page?.rowBreaks,
      report.features?.page?.header,
    ]);

    // What the report had said before it was taken back is what the pane shows.
    const now = await excel.state();
    expect(
      String(cell(updated, rowOf(updated, "Indeks"), 3))
        .replace(".", ",")
        .slice(0, 3)
    ).toBe(now.index.slice(0, 3));
  });

  it("is said to be older than the table, and where its levels came from, until it is updated", async () => {
    const excel = await standIn.open(made, { width: 320 });
    const age = () => excel.script<string>("document.querySelector('[data-state=reportAge]')?.innerText ?? ''");
    await excel.attach();
    await openPage(excel);
    const upToDate = await age();
    expect(upToDate).toContain("Laporan di lembar sama dengan tabel sekarang.");

    await excel.traffic();
    await excel.set(`${levels}8`, 5);
    // The report itself is not read again for a level.
    expect((await excel.traffic()).roundTrips).toBe(1);
    await excel.rename("Penilaian Mandiri", "LKE 2022");
    const older = await age();
    expect(older).toContain("Laporan menunjukkan indeks 3,75; sekarang 3,79. Level 1 indikator di laporan berbeda dengan di tabel.");
    expect(older).toContain("tertulis lembar Penilaian Mandiri, kolom Nilai Mandiri; sekarang lembar LKE 2022, kolom Nilai Mandiri");

    await excel.click("Perbarui laporan");
    expect(await age()).toEqual(upToDate);
    await excel.click("Batalkan");
    expect(await age()).toEqual(older);
    await excel.deleteSheet("Laporan");
    expect(await excel.paneText()).toContain("Laporan yang dibuat sebelumnya sudah tidak ada.");
  });

  it("never touches a sheet of that name that is not ours, goes with Batalkan, and stays when somebody wrote in it", async () => {
    const rows = Array.from({ length: 47 }, (_, nth) => [nth + 1, `Indikator ${nth + 1}`, nth === 0 ? null : 3]);
    const excel = await standIn.open(
      makeWorkbook([
        ["LKE", [["No", "Indikator", "Nilai Mandiri"], ...rows]],
        ["Laporan", [["milik orang"]]],
      ])
    );
    await excel.attach();
    await openPage(excel);
    await make(excel);
    expect((await excel.values("Laporan SPBE!A1:A20")).flat()).toContain("Indeks (sementara)");
    expect(await excel.values("Laporan!A1:A2")).toEqual([["milik orang"], [null]]);
    await excel.click("Batalkan");

    await make(excel);
    await excel.set("Laporan SPBE!J3", "tulisan orang");
    await excel.click("Batalkan");
    expect(await excel.values("Laporan SPBE!J3")).toEqual([["tulisan orang"]]);
    const { sheets, names } = opened(await excel.save());
    expect(sheets.map(({ name }) => name)).toEqual(["LKE", "Laporan", "Laporan SPBE"]);
    expect(names.filter(({ name }) => name.startsWith("SPBE_")).map(({ formula }) => formula)).toEqual([
      expect.stringMatching(/^='Laporan SPBE'!\$A\$1:\$H\$\d+$/),
    ]);
  });

  it.each<{ where: string; structure: boolean; options: OpenOptions; sentence: string }>([
    {
      where: "where no sheet may be added",
      structure: true,
      options: {},
      sentence: "diproteksi, jadi lembar baru belum dapat ditambahkan",
    },
    { where: "in a workbook for reading only", structure: false, options: { readOnly: true }, sentence: "simpan salinannya" },
  ])("is refused with a sentence $where", async ({ structure, options, sentence }) => {
    const excel = await standIn.open(denpasar, options);
    await excel.attach();
    if (structure) await excel.protect({ workbook: true });
    await openPage(excel);
    await make(excel);
    expect(await excel.script("document.querySelector('main [role=status]').innerText")).toContain(sentence);
  });

  it("leaves nothing in the workbook's memory when it is detached; attached again, the next report goes beside it", async () => {
    const excel = await standIn.open(made);
    const told = () => excel.script<string>("[...document.querySelectorAll('main [role=status]')].map((each) => each.innerText).join(' ')");
    await excel.attach();
    expect((await excel.state()).sheet).toBe("Penilaian Mandiri");
    await excel.set("Laporan!J3", "catatan orang");
    await excel.detach();
    expect((await excel.detachedState()).attached).toBe(false);
    const { names, xmlParts } = opened(await excel.save());
    expect(names.filter(({ name }) => name.startsWith("SPBE_"))).toEqual([]);
    expect(xmlParts.filter(({ xml }) => xml.includes("urn:spbe-addin"))).toEqual([]);

    await excel.attach();
    await openPage(excel);
    await make(excel);
    expect(await told()).toContain("Laporan siap di Laporan SPBE!A1");
    expect(await excel.values("Laporan!J3")).toEqual([["catatan orang"]]);
    await excel.click("Batalkan");
    expect(await told()).toContain("Sudah dikembalikan seperti semula.");
    expect(await excel.values("Laporan!J3")).toEqual([["catatan orang"]]);
  });
});
