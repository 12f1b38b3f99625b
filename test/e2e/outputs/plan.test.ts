import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { findInstrument } from "../../../src/instrument/registry";
import type { Instrument } from "../../../src/instrument/types";
import { findTables } from "../../../src/table";
import { readActionPlan } from "../../../src/outputs/action-plan/read-plan";
import type { Grid } from "../../../src/grid/grid";
import { readWorkbook } from "../../../stand-in/src/file";
import type { Answer } from "../../../stand-in/src/driver/steps/step";
import type { Step } from "../../../stand-in/src/driver/steps-file";
import { gridsOf, WORKBOOKS } from "../../unit/table/grids";
import { attachedState, cellsOf, denpasar, textFile, trafficOf, useBench } from "../support/harness";
import { makeWorkbook, plainTable } from "../support/make-workbook";
import { temporaryFile } from "../support/temporary";

const bench = useBench();
const shownText = textFile("return document.body.innerText");
const place = (): string => temporaryFile("saved.xlsx");
const spbe59 = findInstrument("59/2020") as Instrument;

const sheet = "Penilaian Mandiri";
const shown: Step = { do: "run", file: shownText };
const write: Step = { do: "click", name: "Tulis ke lembar" };
const undo: Step = { do: "click", name: "Batalkan" };
const aim = (target: string): Step => ({ do: "type", name: "Target", text: target });
const planFor = (target: string): readonly Step[] => [
  { do: "attach" },
  { do: "click", name: "Nilai Eksternal" },
  { do: "click", name: "Rencana" },
  aim(target),
];
const targets = (answer: Answer | undefined): readonly unknown[] => cellsOf(answer).values.map(([value]) => value);
const readTargets: Step = { do: "read", range: `${sheet}!H8:H64` };

/** The rows of a Rencana Aksi as read, by indicator. */
function rowsBy(answer: Answer | undefined): ReadonlyMap<string, readonly unknown[]> {
  const rows = cellsOf(answer).values.filter(([, name]) => /^\d+\. /.test(String(name)));
  return new Map(rows.map((row) => [String(row[1]).split(".")[0] ?? "", row]));
}

describe("a plan to 3,50", () => {
  it("is written into the workbook, and the saved file holds targets and actions", async () => {
    const file = place();
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        ...planFor("3,50"),
        shown,
        write,
        shown,
        readTargets,
        { do: "save", file },
        { do: "click", name: "Ringkasan" },
        { do: "state" },
        { do: "reopen" },
        { do: "click", name: "Rencana" },
        shown,
      ],
    });
    // Whoever opens the file follows the same actions.
    expect(answers[13]).toContain("7 tindakan: 0 selesai, 0 berjalan, 7 belum mulai. Tidak ada yang lewat tenggat.");
    expect(answers[4]).toContain("7 indikator dinaikkan, seluruhnya 11 level: indeks menjadi 3,52 (Sangat Baik).");
    expect(answers[4]).toContain("simulasi, bukan nilai resmi");
    expect(answers[6]).toContain("Rencana sudah ditulis");
    expect(attachedState(answers[10])).toMatchObject({ index: "3,19", levelColumn: "G" });

    const sheets = readWorkbook(readFileSync(file)).sheets;
    expect(sheets.map(({ name }) => name)).toEqual(["Identitas", sheet, "Referensi", "Rencana Aksi"]);
    const parts = unzipSync(new Uint8Array(readFileSync(file)));
    const xml = Object.values(parts)
      .map((bytes) => strFromU8(bytes))
      .find((each) => each.includes("Belum mulai,Berjalan"));
    expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"/);
    expect(xml).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(xml).toMatch(/<pane[^>]*ySplit="6"[^>]*state="frozen"/);
    expect(findTables(gridsOfFile(file))).toMatchObject({ kind: "found", table: { sheet } });
    const plan = gridsOfFile(file).flatMap((grid) => readActionPlan(grid, spbe59) ?? [])[0];
    expect(plan?.actions).toHaveLength(7);
    for (const { to, owner, action, mark } of plan?.actions ?? []) {
      expect(to).toBeGreaterThan(3);
      expect([owner, action]).not.toContain("");
      expect(mark).toBe("in-plan");
    }
    // Each indicator of the plan has its level to reach as its target.
    const written = new Set(plan?.actions.map(({ to }) => to));
    expect(targets(answers[7]).filter((value) => written.has(value as number)).length).toBeGreaterThanOrEqual(7);
  });

  it("written again keeps what people wrote, renamed and sorted, and Batalkan takes back only what is ours", async () => {
    const range = "RA 2026!A7:O14";
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        ...planFor("3,30"),
        write,
        { do: "read", range: "Rencana Aksi!A7:O14" },
        { do: "set", cell: "Rencana Aksi!H7", value: "31/01/2026" },
        { do: "set", cell: "Rencana Aksi!I7", value: "Berjalan" },
        { do: "set", cell: "Rencana Aksi!K7", value: "Anggaran belum ada" },
        { do: "set", cell: "Rencana Aksi!O6", value: "Catatan" },
        { do: "set", cell: "Rencana Aksi!O7", value: "=rapat" },
        { do: "rename", sheet: "Rencana Aksi", to: "RA 2026" },
        aim("3,50"),
        write,
        { do: "read", range },
        { do: "sort", range: "RA 2026!A7:O13", by: "B", descending: true },
        { do: "click", name: "Perbarui pemantauan" },
        shown,
        undo,
        { do: "read", range },
        shown,
      ],
    });
    const before = rowsBy(answers[5]);
    const after = rowsBy(answers[14]);
    const [first] = [...before.keys()];
    expect(first).toBeDefined();
    expect(after.size).toBe(7);
    const row = after.get(first ?? "");
    expect(row?.slice(7, 9)).toEqual(["31/01/2026", "Berjalan"]);
    expect(row?.[10]).toBe("Anggaran belum ada");
    expect(row?.[14]).toBe("=rapat");
    const text = answers[17] as unknown as string;
    expect(text).toContain("Rencana sudah ditulis. Lihat lembar RA 2026.");
    expect(text).toContain("Tenggat 31/01/2026");
    expect(text).toMatch(/lewat \d+ hari/);
    expect(text).toContain("Anggaran belum ada");
    expect(text).toContain("1 lewat tenggat");
    // Taken back: the rows of the first plan as they were, with what people wrote; nothing of the second.
    const back = rowsBy(answers[19]);
    expect([...back.keys()].sort()).toEqual([...before.keys()].sort());
    expect(back.get(first ?? "")?.[10]).toBe("Anggaran belum ada");
    for (const [key, own] of before) expect(back.get(key)?.slice(0, 7)).toEqual(own.slice(0, 7));
  });

  it("is taken back whole while nobody wrote in its sheet, and leaves that sheet once somebody did", async () => {
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        ...planFor("3,50"),
        readTargets,
        write,
        undo,
        readTargets,
        {
          do: "run",
          file: textFile(
            "return Excel.run(async (c) => { const s = c.workbook.worksheets; s.load('items/name'); await c.sync(); return s.items.map((i) => i.name); })"
          ),
        },
        write,
        { do: "set", cell: "Rencana Aksi!M8", value: "Rapat 3 Maret" },
        undo,
        shown,
        { do: "read", range: "Rencana Aksi!M8" },
        readTargets,
      ],
    });
    expect(targets(answers[7])).toEqual(targets(answers[4]));
    expect(answers[8]).toEqual(["Identitas", sheet, "Referensi"]);
    expect(answers[12]).toContain("Rencana Aksi!M8");
    expect(answers[12]).toContain("Isi sel ini sudah berubah");
    expect(cellsOf(answers[13]).values).toEqual([["Rapat 3 Maret"]]);
    expect(targets(answers[14])).toEqual(targets(answers[4]));
  });

  it("is read when the page opens and when its sheet changes, not when levels do; OPD follows", async () => {
    const units = textFile("document.querySelector('[data-state-list=units]').innerText");
    const answers = await bench.drive({
      workbook: denpasar,
      steps: [
        ...planFor("3,50"),
        { do: "wire" },
        { do: "set", cell: `${sheet}!G8`, value: 5 },
        { do: "wire" },
        write,
        { do: "click", name: "OPD" },
        { do: "wire" },
        { do: "set", cell: "Rencana Aksi!H7", value: 45_000 },
        { do: "wire" },
        { do: "run", file: units },
        { do: "rename", sheet: "Rencana Aksi", to: "Aksi" },
        { do: "set", cell: "Aksi!I7", value: "Selesai" },
        { do: "run", file: units },
        { do: "set", cell: `${sheet}!G9`, value: 5 },
        { do: "click", name: "Ringkasan" },
        { do: "wire" },
        { do: "set", cell: "Aksi!I7", value: "Berjalan" },
        { do: "wire" },
      ],
    });
    expect(trafficOf(answers[6]).roundTrips).toBe(1);
    // The table, and the actions once more.
    expect(trafficOf(answers[11]).roundTrips).toBe(2);
    expect(answers[12]).toContain("1 terlambat");
    expect(answers[15]).not.toContain("terlambat");
    // On another page nobody asks for them.
    expect(trafficOf(answers[20]).roundTrips).toBe(1);
  });
});

describe("a plan that cannot be written as it is", () => {
  it("says why where the workbook's structure or sheet is protected, or it is for reading only", async () => {
    const locked = await bench.drive({
      workbook: denpasar,
      steps: [
        ...planFor("3,50"),
        { do: "protect", workbook: true },
        write,
        shown,
        { do: "unprotect", workbook: true },
        { do: "protect", sheet },
        write,
        shown,
        { do: "read", range: "Rencana Aksi!A1" },
        { do: "protect", sheet: "Rencana Aksi" },
        { do: "click", name: "Ringkasan" },
        { do: "detach" },
        { do: "attach" },
        { do: "click", name: "Rencana" },
        aim("4,00"),
        write,
        shown,
      ],
    });
    // Everything is locked, and nothing was written: the pane attached anew says so.
    expect(locked[19]).toContain("Tidak ada sel yang diubah.");
    expect(locked[6]).toContain("Susunan lembar di kertas kerja ini diproteksi");
    expect(locked[10]).toContain("Sel ini terkunci karena lembarnya diproteksi");
    expect(cellsOf(locked[11]).values[0]?.[0]).toMatch(/^RENCANA AKSI/);
    const reading = await bench.drive({
      workbook: denpasar,
      readOnly: true,
      steps: [
        { do: "attach" },
        { do: "click", name: "Nilai Eksternal" },
        { do: "state" },
        shown,
        { do: "click", name: "Rencana" },
        aim("3,50"),
        write,
        shown,
      ],
    });
    expect(attachedState(reading[2])).toMatchObject({ header: "Nilai Eksternal", index: "3,19" });
    expect(reading[3]).toContain("tidak dapat disimpan di dalamnya");
    expect(reading[7]).toContain("hanya untuk dibaca");
  });

  it("adds the target column a table lacks, and texts of the sheet never become formulas", async () => {
    const rows = plainTable(3).map((cells, row) => [...cells, row === 0 ? "OPD" : "=1+1"]);
    const answers = await bench.drive({
      workbook: makeWorkbook([["LKE", rows]]),
      steps: [
        { do: "attach" },
        { do: "click", name: "Rencana" },
        aim("sangat baik"),
        shown,
        write,
        { do: "read", range: "LKE!A1:F6" },
        { do: "read", range: "Rencana Aksi!G6:G9" },
        undo,
        { do: "read", range: "LKE!A1:F6" },
        { do: "type", name: "Target", text: "tiga" },
        shown,
        { do: "type", name: "Target", text: "7" },
        shown,
        { do: "type", name: "Target", text: "2,00" },
        shown,
      ],
    });
    expect(answers[3]).toContain("Tabel ini belum punya kolom target.");
    expect(cellsOf(answers[5]).values[0]).toContain("Target");
    expect(cellsOf(answers[6]).values.slice(1)).toEqual([["=1+1"], ["=1+1"], ["=1+1"]]);
    expect(cellsOf(answers[8]).values[0]).not.toContain("Target");
    expect(answers[10]).toContain("“tiga” belum dapat dibaca sebagai target");
    expect(answers[12]).toContain("di luar skala");
    expect(answers[14]).toContain("Target 2,00 sudah tercapai");
  });
});

/** The sheets of a saved file. */
function gridsOfFile(path: string): Grid[] {
  return gridsOf(relative(WORKBOOKS, path));
}
