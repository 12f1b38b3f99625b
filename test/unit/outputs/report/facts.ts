import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadTexts } from "../../../../src/instrument/registry";
import { allRules, findTables, readTable } from "../../../../src/table";
import { reportFacts } from "../../../../src/outputs/report/facts";
import type { ReportFacts } from "../../../../src/outputs/report/types";
import { readWorkbook } from "../../../../stand-in/src/file";
import type { Grid } from "../../../../src/grid/grid";
import type { Reading } from "../../../../src/table/model";

/** What a report of a sample workbook is made from. */
export async function factsOf(name: string, head = { agency: "Pemerintah Kota Denpasar", year: "2021" }): Promise<ReportFacts> {
  const reading = readingOf(name);
  return reportFacts(reading, await loadTexts(reading.table.instrument), head, "22 November 2026");
}

/** The table of a sample workbook. */
export function readingOf(name: string): Reading {
  const grids = gridsOf(name);
  const search = findTables(grids);
  if (search.kind !== "found") throw new Error(`${name}: ${search.kind}`);
  return readTable(grids, search.table, allRules);
}

/** The sheets of a sample workbook. */
export function gridsOf(name: string): readonly Grid[] {
  const bytes = readFileSync(join(__dirname, "../../../fixtures/workbooks", name));
  return readWorkbook(new Uint8Array(bytes)).sheets.map(({ name: sheet, cells, visibility }): Grid => {
    const rows = Math.max(0, ...cells.keys()) + 1;
    const columns = Math.max(0, ...[...cells.values()].flatMap((row) => [...row.keys()])) + 1;
    const values = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => cells.get(row)?.get(column)?.value ?? null)
    );
    return { sheet, firstRow: 0, firstColumn: 0, values, hidden: visibility !== "Visible" };
  });
}

/** The same with other levels, by indicator. */
export function withLevels(facts: ReportFacts, levels: Readonly<Record<string, number | null>>): ReportFacts {
  const entries = facts.assessment.entries.map((entry) =>
    entry.indicator in levels ? { ...entry, level: levels[entry.indicator] ?? null } : entry
  );
  return { ...facts, assessment: { ...facts.assessment, entries } };
}
