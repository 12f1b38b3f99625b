import type { CellValue } from "../../../../src/assessment/types";
import { allRules, findTables, readTable } from "../../../../src/table";
import { findingSentence } from "../../../../src/text/table/findings";
import { pemdi8, spbe59 } from "../../assessment/support/instruments";
import { draw, sheetOf } from "../layout";

/** A table of Pemdi with value 2 everywhere, what a test puts into some cells, and evidence. */
function read(cells: Readonly<Record<string, CellValue>>, evidence: Readonly<Record<string, string>> = {}, instrument = pemdi8) {
  const columns = [
    { header: "No", cell: (_: unknown, place: number) => place + 1 },
    { header: "Indikator", cell: ({ name }: { readonly name: string }) => name },
    { header: "Nilai Mandiri", cell: ({ key }: { readonly key: string }) => (key in cells ? (cells[key] ?? null) : 2) },
    { header: "Data Dukung", cell: ({ key }: { readonly key: string }) => evidence[key] ?? "Laporan" },
  ];
  const grid = sheetOf("Pemdi", draw({ instrument, columns }));
  const search = findTables([grid]);
  if (search.kind !== "found") throw new Error(search.kind);
  return readTable([grid], search.table, allRules);
}

const found = (...given: Parameters<typeof read>) => read(...given).findings.map(({ rule, indicator }) => `${rule} ${String(indicator)}`);
const fixes = (...given: Parameters<typeof read>) => read(...given).fixes.map(({ before, after, safe }) => [before, after, safe]);

describe("another body's index in a level cell", () => {
  it("is told with the value it becomes, and never counted as it stands", () => {
    const reading = read({ "5": 68.75, "18": "25" });
    expect(reading.findings.map(({ rule }) => rule)).toEqual(["index-as-level", "index-as-level"]);
    expect(reading.assessment.entries[4]?.level).toBeNull();
    expect(findingSentence(reading.findings[0]!, "id", ",")).toBe(
      "Indikator 5 (Tata Kelola Data): “68,75” tampaknya nilai SDI. Nilai Pemdi-nya 3,75."
    );
    expect(reading.fixes.map(({ after, safe }) => [after, safe])).toEqual([
      [3.75, false],
      [2, false],
    ]);
  });

  it("above its own scale, or at an indicator with evidence of its own, is outside the scale", () => {
    expect(found({ "5": 120, "8": 68.75 })).toEqual(["out-of-scale 5", "out-of-scale 8"]);
  });
});

describe("a level written as a percentage", () => {
  it.each([
    [0.025, 2.5],
    [0.05, 5],
    ["2,5%", 2.5],
    ["125 %", 1.25],
  ])("%p is told, and %p proposed", (cell, level) => {
    expect(found({ "3": cell })).toEqual(["percent-as-level 3"]);
    expect(fixes({ "3": cell })).toEqual([[cell, level, false]]);
  });

  it.each([0.5, 0.005])("%p is none", (cell) => expect(found({ "3": cell })).toEqual(["out-of-scale 3"]));
});

describe("a level 0", () => {
  it.each([0, "0", "0,00"])("as %p is told once: nothing is read, and what has no evidence is 1", (cell) =>
    expect(found({ "3": cell })).toEqual(["level-zero 3"])
  );

  it("is a blank to 59/2020, as ever", () => expect(found({ "3": 0 }, {}, spbe59)).toEqual(["not-filled 3"]));
});

describe("Indeks KAMI as evidence", () => {
  it("is told where IKASANDI is asked for", () => {
    expect(
      found({}, { "10": "Sertifikat Indeks KAMI 2023", "12": "IKASANDI, dahulu Indeks KAMI", "8": "Indeks KAMI", "11": "Laporan tim kami" })
    ).toEqual(["kami-for-ikasandi 10"]);
  });
});
