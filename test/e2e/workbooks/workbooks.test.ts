import { readFileSync } from "node:fs";
import { score, show } from "../../../src/assessment";
import { columnLetters } from "../../../src/grid";
import { checkBeforeSending, scoreFile } from "../../../src/send";
import type { Excel } from "../support/excel";
import { fixture, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

type PaneState = Awaited<ReturnType<Excel["state"]>>;

/** What `expected.json` beside each sample workbook says a plain attach must show. */
interface Expected {
  readonly instrument: string;
  readonly sheet: string;
  readonly levelColumn: string;
  readonly header: string;
  readonly filled: number;
  readonly total: number;
  readonly provisional: boolean;
  readonly index_display: string;
  readonly predicate: string;
  readonly domains_display: Readonly<Record<string, string>>;
  readonly aspects_display: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, number | null>>;
  readonly invalid: readonly { readonly no: string; readonly cell: string }[];
  readonly reach?: {
    readonly lowest: { readonly index_display: string };
    readonly highest: { readonly index_display: string };
  };
}

const names = [
  "kertas-kerja-denpasar-2021",
  "rekap-bandar-lampung-2021-2023",
  "kertas-kerja-2018-madiun-2020",
  "pemdi-aceh-tengah-2026",
  "kotor-campuran",
];

/** What is read from the file without Excel: the same table, the same numbers, the same findings in the same cells. */
async function expectSameOfFile(name: string, pane: PaneState): Promise<void> {
  const bytes = readFileSync(fixture(`${name}.xlsx`));
  const file = await scoreFile(bytes);
  if (file.kind !== "scored") throw new Error(file.kind);
  const { table, assessment } = file.reading;
  const { index, predicate, filled, total } = score(assessment);
  const levelColumn = columnLetters(table.levelColumn);
  expect(pane).toMatchObject({
    instrument: table.instrument,
    sheet: table.sheet,
    levelColumn,
    index: show(index),
    predicate,
    filled,
    total,
  });
  const { issues } = await checkBeforeSending(bytes, { language: "id" });
  const findings = issues.filter(({ kind }) => kind === "finding");
  const told = findings.map(({ place, address, what }) => [place === null ? "" : `${place.sheet}!${address}`, what]);
  const seen = pane.findings.map(({ cell, message }) => [cell, message]);
  const sorted = (list: readonly unknown[]): readonly string[] => list.map((each) => JSON.stringify(each)).sort();
  expect(sorted(told)).toEqual(sorted(seen));
}

describe("a workbook as an office keeps it", () => {
  it.each(names)("%s is found, read and shown in the pane, and the file alone says the same", async (name) => {
    const expected = JSON.parse(readFileSync(fixture(`${name}.expected.json`), "utf8")) as Expected;
    const excel = await standIn.open(fixture(`${name}.xlsx`));
    await excel.attach();
    const state = await excel.state();
    const { instrument, sheet, levelColumn, header, filled, total, provisional, predicate, levels } = expected;
    expect(state).toMatchObject({
      instrument,
      sheet,
      levelColumn,
      header,
      filled,
      total,
      provisional,
      predicate,
      levels,
    });
    expect(state.index).toBe(expected.index_display);
    expect(state.domains.map((domain) => domain.index)).toEqual(Object.values(expected.domains_display ?? {}));
    expect(state.aspects.map((aspect) => aspect.index)).toEqual(Object.values(expected.aspects_display));
    expect(state.reach).toEqual(
      expected.reach === undefined || expected.reach === null
        ? null
        : [expected.reach.lowest.index_display, expected.reach.highest.index_display]
    );
    for (const { no, cell } of expected.invalid) {
      expect(state.findings.map((finding) => [finding.indicator, finding.cell])).toContainEqual([no, `${sheet}!${cell}`]);
    }
    expect((await excel.traffic()).roundTrips).toBeLessThanOrEqual(3);
    await expectSameOfFile(name, state);
  });

  it("is served without a single complaint in the browser's console", async () => {
    const excel = await standIn.open(fixture("kertas-kerja-denpasar-2021.xlsx"));
    await excel.pane().getByRole("button", { name: "Lampirkan" }).click();
    await excel.settle();
    expect(excel.troubles.takeErrors()).toEqual([]);
    expect(excel.troubles.takeComplaints()).toEqual([]);
  });
});
