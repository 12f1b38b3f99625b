import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, Entry } from "../../../../src/assessment/types";
import { findInstrument, loadTexts } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import { newActionSheet } from "../../../../src/outputs/action-plan/new-sheet";
import { wantedRows, type WantedRow } from "../../../../src/outputs/action-plan/wanted-rows";
import type { Grid } from "../../../../src/grid/grid";
import { WORKBOOKS } from "../../table/grids";

export const TODAY = 46_348;

export const spbe59 = findInstrument("59/2020") as Instrument;

/** What the central assessors gave Denpasar in 2021. */
export function denpasarExternal(): readonly (number | null)[] {
  const { alternatives } = JSON.parse(readFileSync(join(WORKBOOKS, "kertas-kerja-denpasar-2021.expected.json"), "utf8")) as {
    alternatives: { kind: string; levels: Record<string, number> }[];
  };
  const external = alternatives.find(({ kind }) => kind === "external")?.levels ?? {};
  return spbe59.indicators.map(({ key }) => external[key] ?? null);
}

/** An assessment with these levels; every indicator belongs to a unit. */
export function assessmentOf(instrument: Instrument, levels: readonly (number | null)[]) {
  const entries = instrument.indicators.map(({ key }, place): Entry => {
    const level = levels[place] ?? null;
    return {
      indicator: key,
      level,
      raw: level,
      cell: { sheet: "LKE", row: 10 + place, column: 6 },
      target: null,
      previous: null,
      external: null,
      owner: place % 2 ? "Bappeda" : "Diskominfo",
      evidence: "",
    };
  });
  return { instrument, entries };
}

/** The rows of a plan that raises these indicators by one level. */
export async function raising(
  keys: readonly string[],
  levels: readonly (number | null)[] = denpasarExternal(),
  by = 1
): Promise<readonly WantedRow[]> {
  const texts = await loadTexts(spbe59.id);
  const wanted = Object.fromEntries(
    keys.map((key) => [key, Math.min(5, (levels[spbe59.indicators.findIndex((each) => each.key === key)] ?? 0) + by)])
  );
  return wantedRows(assessmentOf(spbe59, levels), texts, wanted);
}

/** A sheet just made from these rows, as it is read back. */
export function sheetOf(rows: readonly WantedRow[], levels: readonly (number | null)[] = denpasarExternal()): Grid {
  const { cells } = newActionSheet({ assessment: assessmentOf(spbe59, levels), sheet: "LKE", today: TODAY, rows });
  return gridFrom(cells.map((row) => [...row]));
}

export function gridFrom(values: CellValue[][], sheet = "Rencana Aksi"): Grid {
  const width = Math.max(...values.map(({ length }) => length));
  const rectangular = values.map((row) => [...row, ...Array<CellValue>(width - row.length).fill(null)]);
  return { sheet, firstRow: 0, firstColumn: 0, values: rectangular, hidden: false };
}
