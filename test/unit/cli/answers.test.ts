import { answerOf as checkAnswer } from "../../../src/cli/commands/check";
import { answerOf as repairAnswer } from "../../../src/cli/commands/repair";
import { answerOf as scoreAnswer } from "../../../src/cli/commands/score";
import { answerOf as sendSafeAnswer } from "../../../src/cli/commands/send-safe";
import type { FoundTable } from "../../../src/table";

const names = { file: "LKE.xlsx", out: "aman.xlsx" };
const place = { sheet: "LKE", row: 11, column: 6 };

const table = (sheet: string, header: string): FoundTable => ({
  instrument: "59/2020",
  sheet,
  headerRow: 1,
  headerRows: 1,
  columns: [{ column: 6, header, meaning: "self", confidence: 1, reason: { key: "header", values: {} } }],
  rows: [],
  levelColumn: 6,
  confidence: 1,
  reason: { key: "numbers", values: {} },
});

describe("a file without an index", () => {
  it("names the tables a person can choose from", () => {
    const { code, lines, json } = scoreAnswer(
      "a.xlsx",
      { kind: "undecided", candidates: [table("LKE", "Nilai"), table("Pusat", "")] },
      "id"
    );
    expect(code).toBe(2);
    expect(lines.slice(1)).toEqual(["  lembar LKE, kolom G “Nilai”", "  lembar Pusat, kolom G"]);
    expect(json).toMatchObject({
      refused: "undecided",
      candidates: [{ sheet: "LKE", levelColumn: "G", header: "Nilai" }, { sheet: "Pusat" }],
    });
  });

  it.each([
    ["empty" as const, "empty"],
    ["no-table" as const, "no-table"],
    [{ kind: "sheets" } as const, "sheets"],
    [{ kind: "parts", places: ["A!1", "B!1"] } as const, "parts"],
  ])("says why: %j", (reason, refused) => {
    const answer = scoreAnswer("a.xlsx", { kind: "none", reason }, "en");
    expect(answer).toMatchObject({ code: 2, json: { file: "a.xlsx", refused } });
    expect(answer.lines[0]).toMatch(/^a\.xlsx: [A-Z].+\.$/);
  });
});

describe("check", () => {
  it("says each thing with its place, and whether send-safe takes care of it", () => {
    const issues = [
      { kind: "spbe-formula", place, address: "G12", what: "=SPBE.INDEX(G1:G9)", mended: true },
      { kind: "hidden-rows", place, address: "5:9", what: "5:9", mended: false },
      { kind: "macros", place: null, address: "", what: "", mended: false },
    ] as const;
    const answer = checkAnswer("LKE.xlsx", { issues }, "id");
    expect(answer.code).toBe(1);
    expect(answer.lines).toEqual([
      "LKE.xlsx: 3 hal perlu diperhatikan sebelum dikirim",
      "  LKE!G12: rumus add-in; tanpa add-in tampil #NAME?: =SPBE.INDEX(G1:G9) (diurus oleh send-safe)",
      "  LKE!5:9: baris tersembunyi: 5:9",
      "  berkas memuat makro",
    ]);
    expect(answer.json).toMatchObject({
      issues: [{ kind: "spbe-formula", sheet: "LKE", address: "G12", mended: true }, {}, { sheet: "" }],
    });
  });

  it("is done without findings where there is nothing", () => {
    expect(checkAnswer("LKE.xlsx", { issues: [] }, "en")).toMatchObject({
      code: 0,
      lines: ["LKE.xlsx: Nothing to look at before sending."],
    });
  });
});

describe("send-safe", () => {
  const copy = { bytes: new Uint8Array(0), sheet: null, formulas: [], removed: [], kept: [], notes: [] };

  it("counts what goes on answering, and names what became a value", () => {
    const formulas = [
      { place, within: null, formula: "=SPBE.INDEX(G1:G9)", became: "native" },
      { place, within: null, formula: "=SPBE.PLAN(G1:G9)", became: "no-equivalent" },
      { place: null, within: "Indeks", formula: "=SPBE.VERSION()", became: "no-equivalent" },
    ] as const;
    const removed = [{ part: "author", found: "Siti" }] as const;
    const answer = sendSafeAnswer(names, { ...copy, sheet: "Perhitungan SPBE", formulas, removed }, "id");
    expect(answer.code).toBe(1);
    expect(answer.lines).toEqual([
      "Ditulis: aman.xlsx",
      "  1 rumus add-in menjadi rumus Excel biasa; hitungannya ada di lembar Perhitungan SPBE",
      "  2 rumus menjadi nilainya:",
      "    LKE!G12: =SPBE.PLAN(G1:G9): tidak ada padanannya di Excel",
      "    Indeks: =SPBE.VERSION(): tidak ada padanannya di Excel",
      "  Dihapus: penulis (Siti)",
    ]);
    expect(answer.json).toMatchObject({
      ...names,
      sheet: "Perhitungan SPBE",
      formulas: [{ address: "G12", became: "native" }, {}, { within: "Indeks" }],
    });
  });

  it("is done where everything stayed, and with findings where something must be known", () => {
    expect(sendSafeAnswer(names, copy, "en")).toMatchObject({ code: 0, lines: ["Written: aman.xlsx"] });
    expect(sendSafeAnswer(names, { ...copy, notes: ["macros"] }, "en").code).toBe(1);
  });
});

describe("repair", () => {
  const formula = { place, before: "=[2]!_xldudf_SPBE_INDEX(A1)", after: "=SPBE.INDEX(A1)" };

  it("names what it restored, and with findings what it left", () => {
    const all = repairAnswer(names, { bytes: new Uint8Array(0), repaired: [formula], left: [] }, "id");
    expect(all).toMatchObject({ code: 0, json: { repaired: [{ sheet: "LKE", address: "G12", after: "=SPBE.INDEX(A1)" }], left: [] } });
    const some = repairAnswer(names, { bytes: new Uint8Array(0), repaired: [], left: [{ ...formula, reason: "protected" }] }, "id");
    expect(some.code).toBe(1);
    expect(some.lines).toEqual([
      "Ditulis: aman.xlsx",
      "  1 rumus dibiarkan:",
      "    LKE!G12: =[2]!_xldudf_SPBE_INDEX(A1) (lembarnya diproteksi)",
    ]);
  });

  it("says of values in place of formulas what stands there, what stood there, and how it is put back", () => {
    const after = "=SPBE.INDEX(A1)";
    const left = [
      { place, before: "3.75", after, reason: "value" as const },
      { place, before: "", after, reason: "moved" as const },
    ];
    const { code, lines } = repairAnswer(names, { bytes: new Uint8Array(0), repaired: [], left }, "id");
    expect(code).toBe(1);
    expect(lines.slice(1)).toEqual([
      "  2 rumus dibiarkan:",
      "    LKE!G12: 3.75 → =SPBE.INDEX(A1) (nilai di tempat rumus yang diingat; --values mengembalikan rumusnya)",
      "    LKE!G12: =SPBE.INDEX(A1) (rumus yang diingat, tetapi tempatnya atau sel yang dibacanya tidak dapat dipastikan lagi)",
    ]);
  });
});
