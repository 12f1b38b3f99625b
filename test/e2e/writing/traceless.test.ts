import type { Step } from "../../../stand-in/src/driver/steps-file";
import { partsOf } from "../support/saved-file";
import { denpasar, fixture, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

const CELL = /<c r="([A-Z]+\d+)"(?:[^>]*\/>|.*?<\/c>)/gs;

/** A sheet's cells one by one, and everything around them: formats, validations, conditional formats, layout. */
function split(xml: string): {
  readonly cells: ReadonlyMap<string, string>;
  readonly around: string;
} {
  const cells = new Map<string, string>();
  // What a formula last gave follows from the levels.
  const around = xml.replace(CELL, (cell, at: string) => {
    cells.set(at, cell.includes("<f") ? cell.replace(/<v>.*?<\/v>/s, "").replace(/ t="\w+"/, "") : cell);
    return "";
  });
  return { cells, around };
}

function changedCells(before: string, after: string): readonly string[] {
  const [one, other] = [split(before), split(after)];
  expect(other.around).toEqual(one.around);
  const all = [...new Set([...one.cells.keys(), ...other.cells.keys()])];
  return all.filter((at) => one.cells.get(at) !== other.cells.get(at)).sort();
}

const FORMATS = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s;

/** A cell that was for texts holds a number now, which is one more format; no other may be touched, nor any of a rule. */
function expectOnlyMoreCellFormats(before: string, after: string): void {
  const [one, other] = [before, after].map((xml) => FORMATS.exec(xml)?.[1] ?? "");
  expect(other?.startsWith(one ?? "?")).toBe(true);
  expect(after.replace(FORMATS, "")).toEqual(before.replace(FORMATS, ""));
}

const cases: readonly {
  readonly what: string;
  readonly workbook: string;
  readonly sheet: string;
  /** Put wrong first, so that there is something to fix. */
  readonly wrong: readonly Step[];
  readonly fixes: Readonly<Record<string, string | number>>;
  /** What is done last before detaching. */
  readonly last: readonly Step[];
}[] = [
  {
    what: "the worksheet of Denpasar",
    workbook: denpasar,
    sheet: "Penilaian Mandiri",
    wrong: [
      { do: "set", cell: "Penilaian Mandiri!F13", value: "tiga" },
      { do: "set", cell: "Penilaian Mandiri!F14", value: "Level 4" },
      { do: "set", cell: "Penilaian Mandiri!E20", value: 9 },
    ],
    fixes: { F13: 3, F14: 4, E20: 2.5 },
    last: [{ do: "click", name: "Hapus semua tanda" }],
  },
  {
    what: "untidy levels",
    workbook: fixture("kotor-campuran.xlsx"),
    sheet: "Rekap Jum'at 12-7",
    wrong: [],
    fixes: { E7: 3, E12: 3, E30: 3, B29: 1.5 },
    // The marks still stand, and a finding was left with a reason.
    last: [
      { do: "click", name: "Biarkan dengan alasan: Rekap Jum'at 12-7!E33" },
      { do: "type", name: "Alasan", text: "Menunggu berkas" },
      { do: "click", name: "Simpan alasan" },
    ],
  },
];

it.each(cases)("attach, mark, fix and detach leave only the fixes in $what", async ({ workbook, sheet, wrong, fixes, last }) => {
  const excel = await standIn.open(workbook);
  for (const step of wrong) await excel.do(step);
  const before = partsOf(await excel.save());

  await excel.attach();
  await excel.click("Tandai di lembar");
  await excel.click("Tambah kolom langkah berikutnya");
  await excel.click("Tandai lembar");
  expect(partsOf(await excel.save())).not.toEqual(before);
  for (const cell of Object.keys(fixes)) await excel.click(`Terapkan ${sheet}!${cell}`);
  for (const step of last) await excel.do(step);
  await excel.detach();
  const after = partsOf(await excel.save());

  for (const [cell, fixed] of Object.entries(fixes)) expect([cell, await excel.value(`${sheet}!${cell}`)]).toEqual([cell, fixed]);
  const different = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
  const [own = "", ...others] = different.filter((name) => name !== "xl/styles.xml");
  expect(others).toEqual([]);
  expectOnlyMoreCellFormats(before["xl/styles.xml"] ?? "", after["xl/styles.xml"] ?? "");
  expect(changedCells(before[own] ?? "", after[own] ?? "")).toEqual(Object.keys(fixes).sort());
});
