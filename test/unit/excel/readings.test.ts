import type { Entry } from "../../../src/assessment/types";
import { cellValueOf, gridOf } from "../../../src/excel/read/cells/cell-values";
import { isRelevant } from "../../../src/session/watch/is-relevant";
import { invalidMessage } from "../../../src/session/formulas/invalid-levels";
import { isTooLong } from "../../../src/excel/resilience/error-codes";
import { problemOf, Trouble } from "../../../src/excel/resilience/problem-of";
import { othersThan } from "../../../src/session/changes/candidates";
import { sameForFormulas } from "../../../src/session/changes/same-reading";
import { findInstrument } from "../../../src/instrument/registry";
import { levelColumnOf, type FoundTable, type Reading } from "../../../src/table";

const spbe59 = findInstrument("59/2020")!;
const reason = { key: "header", values: {} } as const;

function tableWith(levelColumn: number): FoundTable {
  return {
    instrument: "59/2020",
    sheet: "LKE",
    headerRow: 6,
    headerRows: 1,
    columns: [
      { column: 0, header: "No", meaning: "number", confidence: 1, reason },
      { column: 5, header: "Mandiri", meaning: "self", confidence: 1, reason },
      { column: 6, header: "Eksternal", meaning: "external", confidence: 1, reason },
    ],
    rows: spbe59.indicators.map(({ key }, at) => ({ row: 7 + at, indicator: key })),
    levelColumn,
    confidence: 1,
    reason: { key: "numbers", values: {} },
  };
}

function readingWith(change: (entry: Entry, at: number) => Partial<Entry> = () => ({})): Reading {
  const entries = spbe59.indicators.map(({ key }, at): Entry => {
    const place = { sheet: "LKE", row: 7 + at, column: 5 };
    const entry = { indicator: key, level: 3, raw: 3, cell: place, target: null, previous: null, external: null, owner: "", evidence: "" };
    return { ...entry, ...change(entry, at) };
  });
  return { table: tableWith(5), assessment: { instrument: spbe59, entries }, findings: [], fixes: [], others: [], titles: [], block: null };
}

describe("what Excel hands over", () => {
  it.each([
    ["", null],
    [3, 3],
    [" 3 ", " 3 "],
    [true, true],
    ["#REF!", { error: "#REF!" }],
    ["#N/A", { error: "#N/A" }],
    ["#DIV/0!", { error: "#DIV/0!" }],
    ["#SPILL!", { error: "#SPILL!" }],
    ["#1", "#1"],
    ["#penting", "#penting"],
  ])("%p becomes %p", (value, expected) => {
    expect(cellValueOf(value)).toEqual(expected);
  });

  it("keeps its place on the sheet", () => {
    expect(gridOf({ rowIndex: 2, columnIndex: 1, values: [["", 1]] }, "LKE", false)).toEqual({
      sheet: "LKE",
      hidden: false,
      firstRow: 2,
      firstColumn: 1,
      values: [[null, 1]],
    });
  });
});

describe("which events may concern the table", () => {
  const reading = readingWith();
  it.each([
    ["any change", { kind: "changed", sheetId: "other", address: "A1", moved: false }, true],
    ["sheets that came or went", { kind: "sheets" }, true],
    ["a level that was calculated", { kind: "calculated", sheetId: "1", address: "F10" }, true],
    ["a calculation Excel does not place", { kind: "calculated", sheetId: "1", address: null }, true],
    ["a total below the table", { kind: "calculated", sheetId: "1", address: "F70" }, false],
    ["an answer of ours beside the table", { kind: "calculated", sheetId: "1", address: "Z10:Z40" }, false],
    ["a calculation in another sheet", { kind: "calculated", sheetId: "2", address: "F10" }, false],
  ] as const)("%s", (_, hint, expected) => {
    expect(isRelevant(hint, reading, "1")).toBe(expected);
  });
});

describe("what functions say while the table holds no numbers", () => {
  const say = (change: Parameters<typeof readingWith>[0]) => invalidMessage(readingWith(change).assessment, "id");

  it("says nothing when every level is one or not filled", () => {
    expect(say((_, at) => (at === 4 ? { level: null, raw: null } : {}))).toBeNull();
    expect(say((_, at) => (at === 4 ? { level: null, raw: "-" } : {}))).toBeNull();
    expect(say((_, at) => (at === 4 ? { level: null, raw: null, cell: null } : {}))).toBeNull();
  });

  it("names the first entry that is no level, and counts the others", () => {
    expect(say((_, at) => (at === 2 ? { level: null, raw: 6 } : {}))).toBe(
      "Indikator 3 berisi 6, bukan level 1–5. Panel SPBE menghitungnya sebagai belum diisi, jadi indeks di sana sementara."
    );
    const two = say((_, at) => (at === 2 || at === 9 ? { level: null, raw: { error: "#REF!" } } : {}));
    expect(two).toContain("Indikator 3 berisi #REF!");
    expect(two).toContain("1 indikator lain");
  });

  it("names an indicator whose rows disagree", () => {
    expect(say((_, at) => (at === 2 ? { level: null, raw: 4 } : {}))).toBe(
      "Indikator 3 punya beberapa baris dengan level berbeda. Panel SPBE menghitungnya sebagai belum diisi, jadi indeks di sana sementara."
    );
  });
});

describe("what changed for formulas", () => {
  it("is a level, not an owner or a target", () => {
    expect(
      sameForFormulas(
        readingWith(),
        readingWith(() => ({ owner: "Diskominfo", target: 4 }))
      )
    ).toBe(true);
    expect(
      sameForFormulas(
        readingWith(),
        readingWith((_, at) => (at === 0 ? { level: 4, raw: 4 } : {}))
      )
    ).toBe(false);
    expect(sameForFormulas(readingWith(), null)).toBe(false);
    expect(sameForFormulas(null, null)).toBe(true);
  });
});

describe("columns one can choose", () => {
  it("are all but the one that is read", () => {
    const all = [{ table: tableWith(5) }, { table: tableWith(6) }];
    expect(all.map(({ table }) => levelColumnOf(table).header)).toEqual(["Mandiri", "Eksternal"]);
    expect(othersThan(tableWith(6), all).map(({ table }) => levelColumnOf(table).header)).toEqual(["Mandiri"]);
  });
});

describe("a failure", () => {
  it.each([
    [{ code: "InvalidOperationInCellEditMode" }, { kind: "edit-mode" }],
    [{ code: "AccessDenied" }, { kind: "protected", sheet: "LKE" }],
    [{ code: "ApiNotFound" }, { kind: "too-old" }],
    [{ code: "ItemNotFound" }, { kind: "gone" }],
    [{ code: "GeneralException" }, { kind: "excel-error", code: "GeneralException" }],
    [new Trouble({ kind: "table-lost" }), { kind: "table-lost" }],
    [new TypeError("x is undefined"), { kind: "excel-error", code: "SPBE-TypeError" }],
    [undefined, { kind: "excel-error", code: "SPBE-Error" }],
  ])("%p is told as %p", (error, problem) => {
    expect(problemOf(error, "LKE")).toEqual(problem);
  });

  it("of too long an answer is recognised", () => {
    expect(isTooLong({ code: "ResponsePayloadSizeLimitExceeded" })).toBe(true);
    expect(isTooLong(new Error("x"))).toBe(false);
  });
});
