import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Step } from "../../../stand-in/src/driver/steps-file";
import { attachedState, cellsOf, detachedState, fixture, textFile, trafficOf, useBench } from "../support/harness";
import { makeWorkbook, plainTable } from "../support/make-workbook";
import { temporaryFile } from "../support/temporary";

const bench = useBench();

it("fixes on a protected sheet are written where cells are free, and locked ones stay", async () => {
  const rows = plainTable(3).map((cells, row) => (row === 1 || row === 2 ? [...cells.slice(0, 2), "Level 4"] : cells));
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
  const rows = plainTable(3).map((cells, row) => (row === 2 || row === 3 ? [...cells.slice(0, 2), "Level 4"] : cells));
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

describe("a file that comes protected", () => {
  const shown = textFile("return document.body.innerText");
  const all: Step = { do: "click", name: "Terapkan semua yang aman" };
  // As Excel writes it, with a password nobody here knows.
  const locked =
    '<sheetProtection algorithmName="SHA-512" hashValue="q6FTgC5yqvDBk1uVb1Bd5kUUSLqgBz0AVvzQw1f6wS0aB2p9q1zC1S9k8n3j5p2m1r4t6v8x0z2B4D6F8H0J2L==" saltValue="Zm9vYmFyYmF6cXV4MTIzNA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/>';
  const structure = {
    before:
      '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="q6FTgC5yqvDBk1uVb1Bd5g==" workbookSaltValue="Zm9vYmFy" workbookSpinCount="100000" lockStructure="1"/>',
  };
  const untidy = plainTable(3).map((cells, row) => (row >= 1 && row <= 4 ? [...cells.slice(0, 2), "Level 4"] : cells));

  function parts(path: string): Record<string, string> {
    return Object.fromEntries(
      Object.entries(unzipSync(new Uint8Array(readFileSync(path)))).map(([name, bytes]) => [name, strFromU8(bytes, true)])
    );
  }

  it("with free cells is read, mended there and told of the others; detached it is protected as it was", async () => {
    const workbook = makeWorkbook([["LKE", untidy, { after: locked, free: ["C2", "C3", "C10"] }]], structure);
    const saved = temporaryFile("saved.xlsx");
    const answers = await bench.drive({
      workbook,
      steps: [
        { do: "attach" },
        { do: "wire" },
        all,
        { do: "run", file: shown },
        { do: "read", range: "LKE!C2:C5" },
        { do: "click", name: "Batalkan" },
        { do: "read", range: "LKE!C2:C5" },
        all,
        { do: "set", cell: "LKE!C10", value: 5 },
        { do: "state" },
        { do: "click", name: "Laporan" },
        { do: "click", name: "Buat laporan" },
        { do: "run", file: shown },
        { do: "detach" },
        { do: "state" },
        { do: "save", file: saved },
      ],
    });
    expect(trafficOf(answers[1]).roundTrips).toBeLessThanOrEqual(3);
    expect(answers[3]).toContain("Sel ini terkunci karena lembarnya diproteksi");
    for (const cell of ["LKE!C4", "LKE!C5"]) expect(answers[3]).toContain(cell);
    expect([4, 6].map((step) => cellsOf(answers[step]).values.flat())).toEqual([
      [4, 4, "Level 4", "Level 4"],
      ["Level 4", "Level 4", "Level 4", "Level 4"],
    ]);
    expect(attachedState(answers[9])).toMatchObject({ attached: true, filled: 47, levels: { "1": 4, "4": 4, "9": 5 } });
    expect(answers[12]).toContain("Susunan lembar di kertas kerja ini diproteksi");
    expect(detachedState(answers[14]).attached).toBe(false);
    const [before, after] = [parts(workbook), parts(saved)];
    const sheet = "xl/worksheets/sheet1.xml";
    const cells = (xml = ""): readonly string[] => xml.match(/<c r="[^>]*?(?:\/>|>.*?<\/c>)/gs) ?? [];
    const [old, now] = [cells(before[sheet]), cells(after[sheet])];
    expect(now.filter((cell, at) => cell !== old[at]).map((cell) => /r="(\w+)"/.exec(cell)?.[1])).toEqual(["C2", "C3", "C10"]);
    expect(after[sheet]).toContain(locked);
    expect({ ...after, [sheet]: "" }).toEqual({ ...before, [sheet]: "" });
  });

  it.each([
    {
      what: "without free cells",
      options: {},
      around: { after: locked },
      look: [{ do: "click", name: "Lihat 4 sel yang dibiarkan" }],
      says: "Sel ini terkunci karena lembarnya diproteksi",
    },
    {
      what: "and is opened for reading only",
      options: { readOnly: true },
      around: { after: locked, free: ["C2"] },
      look: [],
      says: "hanya untuk dibaca",
    },
  ] as const)("$what is read and told of, and left as it came", async ({ options, around, look, says }) => {
    const workbook = makeWorkbook([["LKE", untidy, around]], structure);
    const saved = temporaryFile("saved.xlsx");
    const answers = await bench.drive({
      workbook,
      ...options,
      steps: [
        { do: "attach" },
        { do: "state" },
        all,
        ...look,
        { do: "run", file: shown },
        { do: "click", name: "Tandai di lembar" },
        { do: "click", name: "Tandai lembar" },
        { do: "run", file: shown },
        { do: "detach" },
        { do: "state" },
        { do: "save", file: saved },
      ],
    });
    expect(attachedState(answers[1])).toMatchObject({ filled: 47, total: 47, levels: { "1": 4, "5": 3 } });
    const [fixing, marking, detached] = answers.slice(3 + look.length).filter((_, at) => at === 0 || at === 3 || at === 5);
    expect(fixing).toContain(says);
    expect(marking).toMatch(/Lembar LKE diproteksi\.|hanya untuk dibaca/);
    expect(detachedState(detached).attached).toBe(false);
    expect(readFileSync(saved).equals(readFileSync(workbook))).toBe(true);
  });
});
