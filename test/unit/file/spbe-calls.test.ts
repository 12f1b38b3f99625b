import { callsSpbe, formulaToFile, repairedFormula, spbeCalls, tokenize } from "../../../src/file";

describe("calls of our functions in any stored form", () => {
  test.each([
    "_xldudf_SPBE_INDEX(A1:A47)",
    "SPBE.INDEX(A1:A47)",
    "spbe.index(A1:A47)",
    "_xldudf_spbe_index(A1:A47)",
    "[2]!_xldudf_SPBE_INDEX(A1:A47)",
    "'C:\\Add-in\\[lain.xlam]Sheet1'!_xldudf_SPBE_INDEX(A1:A47)",
    "_xll.SPBE.INDEX(A1:A47)",
    "_xlfn._xll._xldudf_SPBE_INDEX(A1:A47)",
  ])("%s", (stored) => {
    const [call, another] = spbeCalls(tokenize(stored));
    expect(another).toBeUndefined();
    expect(call).toMatchObject({ id: "INDEX", start: 0, end: tokenize(stored).length });
    expect(call?.given.map((tokens) => tokens.map(({ text }) => text).join(""))).toEqual(["A1:A47"]);
    expect(repairedFormula(`=${stored}`) ?? `=${stored}`).toBe("=SPBE.INDEX(A1:A47)");
  });

  test("nested and beside others", () => {
    const repaired = repairedFormula(
      '=IF([2]!_xldudf_spbe_index()>3,_xldudf_SPBE_PREDICATE(_xll.SPBE.INDEX(A1,"59/2020")),"SPBE.INDEX()")'
    );
    expect(repaired).toBe('=IF(SPBE.INDEX()>3,SPBE.PREDICATE(SPBE.INDEX(A1,"59/2020")),"SPBE.INDEX()")');
    expect(formulaToFile(repaired ?? "", true)).toBe(
      'IF(_xldudf_SPBE_INDEX()>3,_xldudf_SPBE_PREDICATE(_xldudf_SPBE_INDEX(A1,"59/2020")),"SPBE.INDEX()")'
    );
  });

  test("what only mentions us is no call", () => {
    for (const formula of ['"=SPBE.INDEX()"', "'SPBE.INDEX'!A1", "SPBE_Level", "SUM(SPBE)", "XSPBE.INDEX(1)", "SPBE!A1"])
      expect([formula, callsSpbe(formula)]).toEqual([formula, false]);
    expect(repairedFormula("=SPBE.INDEX()")).toBeNull();
  });
});
