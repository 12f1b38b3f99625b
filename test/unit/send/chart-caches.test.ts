import { readFileSync } from "node:fs";
import { join } from "node:path";
import { WorkbookFile } from "../../../src/file";
import { safeCopy } from "../../../src/send";
import { TRIAL_ROWS, withTrials } from "../../support/workbook-with-formulas";

const denpasar = readFileSync(join(__dirname, "../../fixtures/workbooks/kertas-kerja-denpasar-2021.xlsx"));
const second = TRIAL_ROWS + 1;
const trials = [{ stored: "_xldudf_SPBE_INDEX()" }, { stored: "_xldudf_SPBE_PREDICATE()" }];

/** A series over the given cells that keeps these points. */
const series = (kind: "num" | "str", reference: string, count: number, points: string): string =>
  `<c:ser><c:val><c:${kind}Ref><c:f>${reference}</c:f><c:${kind}Cache><c:ptCount val="${count}"/>${points}</c:${kind}Cache></c:${kind}Ref></c:val></c:ser>`;
const point = (at: number, value: string): string => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`;

/** What a chart keeps after the copy of a workbook was made in which it kept something else. */
async function afterCopy(chart: string): Promise<string> {
  const file = WorkbookFile.open(withTrials(denpasar, trials));
  file.opened.write("/xl/charts/chart1.xml", `<c:chartSpace xmlns:c="c">${chart}</c:chartSpace>`);
  const { bytes } = await safeCopy(file.opened.save());
  return WorkbookFile.open(bytes)
    .opened.text("/xl/charts/chart1.xml")
    .replace(/^.*<c:chartSpace[^<>]*>|<\/c:chartSpace>$/gs, "");
}

describe("what a chart keeps of cells that showed #NAME? for want of the add-in", () => {
  it("is what they show in the copy: numbers drawn as numbers, names as names", async () => {
    expect(await afterCopy(series("num", "Uji!$A$1", 1, ""))).toBe(series("num", "Uji!$A$1", 1, point(0, "3.7495")));
    expect(await afterCopy(series("str", `'Uji'!$A$${second}`, 1, point(0, "#NAME?")))).toBe(
      series("str", `'Uji'!$A$${second}`, 1, point(0, "Sangat Baik"))
    );
  });

  it("keeps the points of other cells, and their order", async () => {
    const reference = "Uji!$A$1:$A$3";
    const before = series("num", reference, 3, point(0, "0") + point(2, "7"));
    expect(await afterCopy(before)).toBe(series("num", reference, 3, point(0, "3.7495") + point(2, "7")));
  });

  it("is a gap where numbers are drawn and a text stands", async () => {
    expect(await afterCopy(series("num", `Uji!$A$${second}`, 1, point(0, "0")))).toBe(series("num", `Uji!$A$${second}`, 1, ""));
  });

  it("stays as the sender saw it where nobody can tell what the cell shows", async () => {
    const file = WorkbookFile.open(withTrials(denpasar, [{ stored: "SOMETHING.ELSE(_xldudf_SPBE_INDEX())" }]));
    const chart = `<c:chartSpace xmlns:c="c">${series("num", "Uji!$A$1", 1, point(0, "12"))}</c:chartSpace>`;
    file.opened.write("/xl/charts/chart1.xml", chart);
    const { bytes, notes } = await safeCopy(file.opened.save());
    expect([WorkbookFile.open(bytes).opened.text("/xl/charts/chart1.xml"), notes]).toEqual([chart, ["recalculated-on-opening"]]);
  });

  it("stays as it is for other cells, names, several areas, and where hidden cells are not counted", async () => {
    for (const chart of [
      series("num", "Uji!$C$1", 1, point(0, "4")),
      series("num", "Uji!IndeksKita", 1, point(0, "4")),
      series("num", "(Uji!$A$1,Uji!$C$1)", 2, point(0, "4")),
      series("num", "Uji!$A$1:$A$3", 2, point(0, "4")),
      series("num", "Lain!$A$1", 1, point(0, "4")),
    ])
      expect(await afterCopy(chart)).toBe(chart);
  });
});
