import { findTables, type FoundTable, readTable } from "../../../../src/table";
import { acceptanceOf, isAbout, withoutAccepted } from "../../../../src/table/read/accepted-findings";
import {
  isNothing,
  MEMORY_NAMESPACE,
  memoryXml,
  NOTHING,
  readMemory,
  roomForFormulas,
  sizeInPart,
  type Memory,
} from "../../../../src/session/memory/memory";
import { gridsOf } from "../../table/grids";

const grids = gridsOf("kotor-campuran.xlsx");
const search = findTables(grids);

function table(): FoundTable {
  if (search.kind !== "found") throw new Error(search.kind);
  return search.table;
}

const remembered: Memory = {
  table: table(),
  accepted: [{ rule: "level-jumps", indicator: "4", values: { level: "1" }, reason: 'Bukti <lama> & "hilang" ]]> \u0001 ö 😀' }],
  marks: null,
};

describe("what a workbook remembers", () => {
  it("comes back as it was kept, whatever characters a reason holds", () => {
    const { memory, unreadable } = readMemory([memoryXml(remembered, 5)]);
    expect(memory).toEqual(remembered);
    expect(unreadable).toBe(false);
  });

  it("is well-formed XML of our namespace without characters that XML forbids", () => {
    const xml = memoryXml(remembered, 5);
    expect(xml).toContain(`xmlns="${MEMORY_NAMESPACE}"`);
    expect([...xml].filter((character) => character < " " && !"\t\n\r".includes(character))).toEqual([]);
    expect(xml.slice(xml.indexOf(">") + 1, xml.lastIndexOf("</"))).not.toContain("<");
  });

  it("is the newest of several parts that can be read", () => {
    const [older, newer] = [memoryXml(NOTHING, 1), memoryXml(remembered, 2)];
    expect(readMemory([newer, older]).memory).toEqual(remembered);
    expect(readMemory([older, newer]).memory).toEqual(remembered);
  });

  it.each([
    ["cut off", memoryXml(remembered, 9).slice(0, -20)],
    ["another program's", `<data xmlns="${MEMORY_NAMESPACE}">1</data>`],
    ["no JSON", `<spbe xmlns="${MEMORY_NAMESPACE}" saved="9">{</spbe>`],
    ["an instrument that does not exist", memoryXml({ ...remembered, table: { ...table(), instrument: "1/1900" } }, 9)],
    ["rows that are no rows", memoryXml({ ...remembered, table: { ...table(), rows: [{ row: -1, indicator: "1" }] } }, 9)],
    ["indicators that do not exist", memoryXml({ ...remembered, table: { ...table(), rows: [{ row: 3, indicator: "99" }] } }, 9)],
    ["a reason nobody has words for", memoryXml({ ...remembered, table: { ...table(), reason: { key: "x" as "names", values: {} } } }, 9)],
    ["nothing", ""],
  ])("leaves out a part that is %s, and says so", (_, damaged) => {
    expect(readMemory([damaged])).toEqual({ memory: null, unreadable: true });
    expect(readMemory([damaged, memoryXml(NOTHING, 1)])).toEqual({ memory: NOTHING, unreadable: true });
  });

  it("needs no part when it is nothing", () => {
    expect(isNothing(NOTHING)).toBe(true);
    expect(isNothing(remembered)).toBe(false);
  });
});

describe("an accepted finding", () => {
  const reading = readTable(grids, table());
  const [finding] = reading.findings.filter(({ rule }) => rule === "weight-differs");
  if (!finding) throw new Error("the workbook has a wrong weight");
  const acceptance = acceptanceOf(finding, "  sesuai SK  ");

  it("is taken out of the findings with its fix, and kept with its reason", () => {
    const shown = withoutAccepted(reading, [acceptance]);
    expect(shown.accepted).toEqual([{ finding, reason: "sesuai SK" }]);
    expect(shown.reading.findings).not.toContain(finding);
    expect(shown.reading.findings).toHaveLength(reading.findings.length - 1);
    expect(shown.reading.fixes).toHaveLength(reading.fixes.length - 1);
  });

  it("stays accepted when its row moves, and comes back when the cell says something else", () => {
    expect(finding.place).not.toBeNull();
    const moved = { ...finding, place: finding.place && { ...finding.place, row: 99 } };
    expect(isAbout(acceptance, moved)).toBe(true);
    expect(isAbout(acceptance, { ...finding, values: { ...finding.values, value: "2,7" } })).toBe(false);
    expect(isAbout(acceptance, { ...finding, indicator: "1" })).toBe(false);
  });
});

it("what is remembered of a report comes back, and what is no such memory is not believed", () => {
  const report = { sheet: "Laporan", agency: '=A & "B" <c>', year: "2021", rows: ["title|title|1a2b,,,,,,,", "own:0|own|,,,,,,,"] };
  const memory: Memory = { ...NOTHING, report };
  expect(readMemory([memoryXml(memory, 7)]).memory).toEqual(memory);
  expect(isNothing(memory)).toBe(false);
  expect(isNothing({ ...NOTHING, report: null })).toBe(true);
  const damaged = memoryXml({ ...NOTHING, report: { ...report, rows: [3 as unknown as string] } }, 7);
  expect(readMemory([damaged])).toEqual({ memory: null, unreadable: true });
});

describe("what is remembered of formulas", () => {
  const formula = {
    sheet: "Ringkasan",
    row: 3,
    column: 2,
    formula: '=SPBE.INDEX(A8:F64)&" <x>"',
    beside: "Indeks & <predikat>",
    around: ["-2 Kebijakan & <aturan>", "-2 Kepuasan"],
    rows: 1,
    columns: 1,
  };
  const memory: Memory = { ...NOTHING, formulas: [formula] };

  it("comes back as it was kept, and a part from before without it is still read", () => {
    expect(readMemory([memoryXml(memory, 7)])).toEqual({ memory, unreadable: false });
    expect(isNothing(memory)).toBe(false);
    expect(isNothing({ ...NOTHING, formulas: null })).toBe(true);
    expect(readMemory([memoryXml(NOTHING, 7)]).memory).toEqual(NOTHING);
  });

  it("is left out by a version that does not know it, like anything else that is unknown", () => {
    expect(readMemory([memoryXml({ ...NOTHING, later: [1] } as Memory, 7)])).toEqual({ memory: NOTHING, unreadable: false });
  });

  it.each([
    ["no cell", { row: -1 }],
    ["no text", { formula: 3 as unknown as string }],
    ["too long a formula", { formula: `=SPBE.INDEX()&"${"x".repeat(8200)}"` }],
    ["too long a text beside it", { beside: "x".repeat(201) }],
    ["too long a text beside what it reads", { around: ["x".repeat(211)] }],
    ["more texts than ranges it could read", { around: Array.from({ length: 41 }, () => "-1 Indeks") }],
    ["a result as large as a sheet", { rows: 1_000_000, columns: 16_000 }],
  ])("is not believed where it holds %s", (_, wrong) => {
    expect(readMemory([memoryXml({ ...memory, formulas: [{ ...formula, ...wrong }] }, 7)])).toEqual({ memory: null, unreadable: true });
  });

  it("is not believed where it is more than a workbook remembers", () => {
    const many = Array.from({ length: 1001 }, (_, row) => ({ ...formula, row }));
    expect(readMemory([memoryXml({ ...memory, formulas: many }, 7)]).unreadable).toBe(true);
    const wide = Array.from({ length: 11 }, (_, row) => ({ ...formula, row, rows: 100, columns: 100 }));
    expect(readMemory([memoryXml({ ...memory, formulas: wide }, 7)]).unreadable).toBe(true);
  });

  it("leaves room in the part, so that all of it can be read again however long the formulas are", () => {
    const before: Memory = { ...remembered, formulas: [formula] };
    const long = { ...formula, formula: `=SPBE.INDEX()&"${"&".repeat(5000)}"` };
    const count = Math.floor(roomForFormulas(before) / sizeInPart(long));
    const full: Memory = { ...before, formulas: Array.from({ length: count }, (_, row) => ({ ...long, row })) };
    expect(count).toBeGreaterThan(5);
    expect(readMemory([memoryXml(full, Date.now())])).toEqual({ memory: full, unreadable: false });
  });
});
