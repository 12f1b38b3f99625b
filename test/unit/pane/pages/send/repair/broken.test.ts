import { repairedFormula } from "../../../../../../src/file";
import { brokenFormulas } from "../../../../../../src/pane/pages/send/repair/broken";
import type { FormulaNow } from "../../../../../../src/session";

const name = { error: "#NAME?" } as const;
const at = (row: number, formula: string, value: FormulaNow["value"] = name, isProtected = false): FormulaNow => ({
  place: { sheet: "LKE", row, column: 12 },
  formula,
  value,
  protected: isProtected,
});

const formulas: readonly FormulaNow[] = [
  at(0, "=_xldudf_SPBE_INDEX(G12:G58)"),
  at(1, "=[2]!SPBE.INDEX(G12:G58)*2", 7),
  at(2, "=SPBE.INDEX(G12:G58)"),
  at(3, "=SPBE.INDEX(G12:G58)", 3.75),
  at(4, "=TIDAKADA(1)"),
  at(5, '="=_xldudf_SPBE_INDEX(A1)"', "=_xldudf_SPBE_INDEX(A1)"),
  at(6, "=spbe.index(G12:G58)", name, true),
];

it("formulas in another form, and those Excel does not know although they read right, are broken; all others are not", () => {
  const found = brokenFormulas(formulas, repairedFormula, false);
  expect(found.map(({ place, after, protected: isProtected }) => [place.row, after, isProtected])).toEqual([
    [0, "=SPBE.INDEX(G12:G58)", false],
    [1, "=SPBE.INDEX(G12:G58)*2", false],
    [2, "=SPBE.INDEX(G12:G58)", false],
    [6, "=SPBE.INDEX(G12:G58)", true],
  ]);
});

it("where Excel has no functions of ours, a formula that reads right is left: writing it again would not help", () => {
  expect(brokenFormulas(formulas, repairedFormula, true).map(({ place }) => place.row)).toEqual([0, 1, 6]);
});
