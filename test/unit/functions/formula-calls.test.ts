import { followedBy } from "../../../src/functions/formula-calls";

describe("which formulas follow the attached table", () => {
  it.each([
    ["=SPBE.INDEX()", "table"],
    ["=spbe.index()*2", "table"],
    ["=_xldudf_SPBE_INDEX()", "table"],
    ['=IF(A1>0,SPBE.DOMAIN("Tata Kelola, SPBE"),"")', "table"],
    ['=SPBE.INDEX(,"59/2020")', "table"],
    ["=SPBE.PREDICATE(SPBE.INDEX())", "table"],
    ["=SPBE.PREDICATE()", "table"],
    ["=SPBE.PREDICATE(A1)", "instrument"],
    ["=SPBE.PREDICATE(SUM(A1,A2))", "instrument"],
    ['=SPBE.PREDICATE(A1,"59/2020")', null],
    ["=SPBE.PREDICATE(A1:B60)", null],
    ["=SPBE.INDEX(G12:G58)", null],
    ["=SPBE.INDEX('SPBE.INDEX()'!G12:G58)", null],
    ["=SPBE.DOMAIN(1,G12:G58)", null],
    ["=SPBE.VERSION()", null],
    ["=SPBE.CHECK()", "table"],
    ["=SPBE.GAP(3.5)", "table"],
    ["=SPBE.PLAN(3.5,,C1:C47)", "table"],
    ["=SPBE.PLAN(3.5,G12:G58,C1:C47)", null],
    ["=SPBE.IMPACT(29)", "table"],
    ["=SPBE.WEIGHT(29)", "instrument"],
    ["=SPBE.CRITERIA(A8,G8)", "instrument"],
    ['=SPBE.ACTION(A8,G8,"59/2020")', null],
    ["=SPBE.RANK(A1,A1:A9)", null],
    ['=SPBE.BENCHMARK("Kota Dumai")', null],
    ['="SPBE.INDEX()"', null],
    ["=SUM(A1:A9)", null],
    ["=SPBE.TIDAKADA()", null],
  ])("%s → %s", (formula, follows) => {
    expect(followedBy(formula)).toBe(follows);
  });
});
