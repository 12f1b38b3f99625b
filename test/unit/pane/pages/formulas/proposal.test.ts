import { rangeOnSheet } from "../../../../../src/grid/a1";
import { NO_MARKS } from "../../../../../src/session/memory/types";
import { score } from "../../../../../src/assessment/score/score";
import { flags } from "../../../../../src/assessment/score/flags";
import { functionDefinitions } from "../../../../../src/functions/list";
import { localFormula } from "../../../../../src/pane/format";
import { callOf, isReference, omitted } from "../../../../../src/pane/pages/formulas/call";
import { proposalFor, type Chosen, type Proposal } from "../../../../../src/pane/pages/formulas/proposal";
import type { AttachedState } from "../../../../../src/session/attached-state";
import { allRules } from "../../../../../src/table/rules";
import { findTables } from "../../../../../src/table/find/find-tables";
import { readTable } from "../../../../../src/table/read/read-table";
import { valueAt } from "../../../../../src/grid/cells";
import { answerOf } from "../../../functions/formulas";
import { noTable } from "../../../functions/ask";
import { gridsOf } from "../../../table/grids";

describe("a call", () => {
  it("leaves out what is omitted at the end, and keeps its place before", () => {
    const number = { kind: "number", value: 3.5 } as const;
    expect(callOf("GAP", [number, omitted, omitted])).toBe("=SPBE.GAP(3.5)");
    expect(callOf("PLAN", [number, omitted, { kind: "text", value: "x" }])).toBe('=SPBE.PLAN(3.5,,"x")');
    expect(callOf("INDEX", [omitted])).toBe("=SPBE.INDEX()");
  });

  it("keeps quotes in a text from ending it", () => {
    expect(callOf("BENCHMARK", [{ kind: "text", value: 'Kota "Dumai",2024)' }])).toBe('=SPBE.BENCHMARK("Kota ""Dumai"",2024)")');
  });
});

describe("a formula as the person types it", () => {
  it.each([
    ["=SPBE.GAP(3.5,A8:G64)", "=SPBE.GAP(3,5;A8:G64)"],
    ['=SPBE.BENCHMARK("Kota A, B 1.2",2024)', '=SPBE.BENCHMARK("Kota A, B 1.2";2024)'],
    ["=SPBE.INDEX('Nilai 1.5, baru'!A8:F64)", "=SPBE.INDEX('Nilai 1.5, baru'!A8:F64)"],
    ["=SPBE.RANK(2.74,{3.42;2.96,1})", "=SPBE.RANK(2,74;{3,42;2,96\\1})"],
  ])("%s is %s with a decimal comma", (formula, local) => {
    expect(localFormula(formula, ",")).toBe(local);
    expect(localFormula(formula, ".")).toBe(formula);
  });
});

describe("a range on a sheet", () => {
  const block = { row: 7, column: 0, rows: 57, columns: 28 };
  it.each([
    ["LKE", "LKE!A8:AB64"],
    ["Penilaian_2021", "Penilaian_2021!A8:AB64"],
    ["LKE 2021", "'LKE 2021'!A8:AB64"],
    ["O'Brien", "'O''Brien'!A8:AB64"],
    ["LKE1", "'LKE1'!A8:AB64"],
    ["R1C1", "'R1C1'!A8:AB64"],
    ["2021", "'2021'!A8:AB64"],
    ["a-b", "'a-b'!A8:AB64"],
  ])("%s is quoted only when it must be", (sheet, wanted) => {
    expect(rangeOnSheet(sheet, block)).toBe(wanted);
    expect(isReference(wanted)).toBe(true);
  });

  it.each(["", "semua", "B2:B13,C1", "=A1", "Rekap!", "B2:B13)"])("%p is none", (text) => {
    expect(isReference(text)).toBe(false);
  });
});

describe("the formulas offered beside a workbook", () => {
  function stateOf(file: string): AttachedState {
    const grids = gridsOf(file);
    const search = findTables(grids);
    if (search.kind !== "found") throw new Error(search.kind);
    const reading = readTable(grids, search.table, allRules);
    const { assessment } = reading;
    return {
      phase: "attached",
      reading,
      scorecard: score(assessment),
      flags: flags(assessment),
      candidates: [],
      problem: null,
      overdue: false,
      withoutFunctions: false,
      fixes: [],
      pointed: null,
      accepted: [],
      lastWrite: null,
      marks: NO_MARKS,
      report: null,
      formulasRemembered: 0,
      notes: [],
    };
  }
  const chosen: Chosen = {
    domain: 1,
    aspect: 2,
    indicator: "29",
    level: null,
    target: "4,00",
    agency: "Kota Denpasar",
    year: "2023",
    what: "rank",
    indices: "Rekap!B2:B3",
    source: "SDI",
    value: "68,75",
  };
  const proposed = (state: AttachedState, id: string, some: Partial<Chosen> = {}): Proposal => {
    const entry = functionDefinitions.find((each) => each.id === id);
    if (!entry) throw new Error(id);
    return proposalFor(entry, state, { ...chosen, ...some });
  };
  const formulaOf = (proposal: Proposal): string => {
    if (proposal.kind !== "ready") throw new Error(proposal.what);
    return proposal.insert.formula;
  };
  const denpasar = stateOf("kertas-kerja-denpasar-2021.xlsx");
  const cells = "'Penilaian Mandiri'!A8:F64";

  it("name the cells of the table, and what the person chose", () => {
    const formula = (id: string, some?: Partial<Chosen>): string => formulaOf(proposed(denpasar, id, some));
    expect(formula("INDEX")).toBe(`=SPBE.INDEX(${cells})`);
    expect(formula("DOMAIN")).toBe(`=SPBE.DOMAIN(1,${cells})`);
    expect(formula("GAP")).toBe(`=SPBE.GAP(4,${cells})`);
    expect(formula("GAP", { target: "" })).toBe(`=SPBE.GAP("Memuaskan",${cells})`);
    expect(formula("PLAN", { target: "memuaskan" })).toBe(`=SPBE.PLAN("memuaskan",${cells})`);
    expect(formula("CRITERIA")).toBe("=SPBE.CRITERIA(29,3)");
    expect(formula("ACTION", { level: 1 })).toBe("=SPBE.ACTION(29,1)");
    expect(formula("BENCHMARK")).toBe('=SPBE.BENCHMARK("Kota Denpasar",2023,"rank")');
    expect(formula("BENCHMARK", { year: "", what: "index" })).toBe('=SPBE.BENCHMARK("Kota Denpasar")');
    expect(formula("RANK")).toBe(`=SPBE.RANK(SPBE.INDEX(${cells}),Rekap!B2:B3)`);
    expect(formula("CONVERT")).toBe('=SPBE.CONVERT("SDI",68.75)');
    expect(formula("CONVERT", { source: "IPS", value: "Lain!C7" })).toBe('=SPBE.CONVERT("IPS",Lain!C7)');
    expect(formula("VERSION")).toBe("=SPBE.VERSION()");
  });

  it.each(functionDefinitions.map(({ id }) => id))("%s answers, without a table attached", async (id) => {
    const { block, table } = denpasar.reading;
    const grid = gridsOf("kertas-kerja-denpasar-2021.xlsx").find(({ sheet }) => sheet === table.sheet);
    if (!block || !grid) throw new Error("no block");
    const values = Array.from({ length: block.rows }, (_, row) =>
      Array.from({ length: block.columns }, (__, column) => valueAt(grid, block.row + row, block.column + column))
    );
    const ranges = { [cells]: values, "Rekap!B2:B3": [[3.8], [3.1]] };
    const formula = formulaOf(proposed(denpasar, id));
    await expect(answerOf(formula, ranges, { caller: null, table: noTable })).resolves.toBeDefined();
  });

  it("ask for what only the person knows", () => {
    expect(proposed(denpasar, "BENCHMARK", { agency: " " })).toEqual({
      kind: "missing",
      what: "agency",
    });
    expect(proposed(denpasar, "RANK", { indices: "semua" })).toEqual({
      kind: "missing",
      what: "indices",
    });
    expect(proposed(denpasar, "CONVERT", { value: "tinggi" })).toEqual({
      kind: "missing",
      what: "value",
    });
    expect(proposed(denpasar, "PLAN", { target: "5,5" })).toEqual({
      kind: "missing",
      what: "target",
    });
  });

  it("name the instrument where numbers or the usual one would mislead", () => {
    const pemdi = stateOf("pemdi-aceh-tengah-2026.xlsx");
    expect(formulaOf(proposed(pemdi, "WEIGHT", { indicator: "2" }))).toBe('=SPBE.WEIGHT(2,"8/2026")');
    expect(formulaOf(proposed(pemdi, "INDEX"))).not.toContain("8/2026");
    expect(proposed(pemdi, "DOMAIN")).toEqual({ kind: "missing", what: "domains" });
    const few = {
      ...denpasar,
      reading: {
        ...denpasar.reading,
        table: { ...denpasar.reading.table, rows: denpasar.reading.table.rows.slice(0, 20) },
      },
    };
    expect(formulaOf(proposed(few, "INDEX"))).toBe(`=SPBE.INDEX(${cells},"59/2020")`);
    expect(formulaOf(proposed(few, "PLAN", { target: "4" }))).toBe(`=SPBE.PLAN(4,${cells},,"59/2020")`);
  });

  it("follow the attached table where no block of cells tells the levels", () => {
    const without = { ...denpasar, reading: { ...denpasar.reading, block: null } };
    expect(formulaOf(proposed(without, "INDEX"))).toBe("=SPBE.INDEX()");
    expect(formulaOf(proposed(without, "RANK"))).toBe("=SPBE.RANK(SPBE.INDEX(),Rekap!B2:B3)");
    expect(formulaOf(proposed(without, "PREDICATE"))).toBe("=SPBE.PREDICATE()");
  });
});
