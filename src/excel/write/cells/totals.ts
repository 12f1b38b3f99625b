import { findInstrument } from "../../../instrument/registry";
import type { Reading } from "../../../table/model";
import { totalsBlock } from "../../../outputs/worksheet/totals";
import type { WrittenCell } from "../../../table/edit/planned-writes";
import { newPatientContext, newWritingContext } from "../../host/batches";
import { Trouble } from "../../host/problem-of";
import { outcomeOf } from "../../../session/outcome";
import type { Written } from "./fixes";

/** Adds weights and totals as native formulas right of everything in the table's sheet: one round trip to look, one to write. */
export async function addTotals({ table, findings }: Reading): Promise<Written> {
  const instrument = findInstrument(table.instrument);
  if (!instrument) return { outcome: outcomeOf(0, []), cells: [] };
  const column = await freeColumn(table.sheet);
  const disputed = new Set(
    findings.flatMap(({ rule, indicator }) => (rule === "duplicate-differs" && indicator !== null ? [indicator] : []))
  );
  const block = totalsBlock(instrument, table, column, disputed);
  const cells: WrittenCell[] = block.cells.flatMap((row, rowAt) =>
    row.flatMap((value, columnAt) =>
      value === null
        ? []
        : [
            {
              place: { sheet: table.sheet, row: block.row + rowAt, column: block.column + columnAt },
              indicator: null,
              fromLevel: 0,
              before: { value: null, formula: null, numberFormat: "General" },
              after: value,
              numberFormat: typeof value === "string" && value.startsWith("=ROUND(SUMPRODUCT") ? "0.00" : null,
            },
          ]
    )
  );
  const context = await newWritingContext();
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  for (const { place, after, numberFormat } of cells) {
    const range = sheet.getCell(place.row, place.column);
    if (numberFormat !== null) range.numberFormat = [[numberFormat]];
    range.formulas = [[after]];
  }
  await context.sync();
  return { outcome: outcomeOf(cells.length, []), cells };
}

/** The first column behind everything in a sheet, with one left blank between. */
async function freeColumn(name: string): Promise<number> {
  const context = await newPatientContext();
  const { workbook } = context;
  workbook.load("readOnly");
  const sheet = workbook.worksheets.getItem(name);
  const { protection } = sheet;
  protection.load("protected");
  const used = sheet.getUsedRange();
  used.load("columnIndex,columnCount");
  await context.sync();
  if (workbook.readOnly) throw new Trouble({ kind: "read-only" });
  if (protection.protected) throw new Trouble({ kind: "protected", sheet: name });
  return used.columnIndex + used.columnCount + 1;
}
