import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { score, show } from "../../../src/assessment";
import { columnLetters } from "../../../src/grid";
import { checkBeforeSending, scoreFile } from "../../../src/send";
import { withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();
const folder = join(__dirname, "../../fixtures/workbooks");

describe("a file says what the pane says of the open workbook", () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith(".xlsx")))("%s", async (name) => {
    const path = join(folder, name);
    const excel = await standIn.open(path);
    await excel.attach();
    const pane = await excel.state();
    const file = await scoreFile(readFileSync(path));
    if (file.kind !== "scored") throw new Error(file.kind);
    const { table, assessment } = file.reading;
    const { index, predicate, filled, total } = score(assessment);
    expect({
      instrument: table.instrument,
      sheet: table.sheet,
      levelColumn: columnLetters(table.levelColumn),
      index: show(index),
      predicate,
      filled,
      total,
    }).toEqual({
      instrument: pane.instrument,
      sheet: pane.sheet,
      levelColumn: pane.levelColumn,
      index: pane.index,
      predicate: pane.predicate,
      filled: pane.filled,
      total: pane.total,
    });
    const { issues } = await checkBeforeSending(readFileSync(path), { language: "id" });
    const findings = issues.filter(({ kind }) => kind === "finding");
    const told = findings.map(({ place, address, what }) => [place === null ? "" : `${place.sheet}!${address}`, what]);
    const seen = pane.findings.map(({ cell, message }) => [cell, message]);
    const sorted = (list: readonly unknown[]): readonly string[] => list.map((each) => JSON.stringify(each)).sort();
    expect(sorted(told)).toEqual(sorted(seen));
  });
});
