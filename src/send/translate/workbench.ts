import { defaultInstrument } from "../../instrument";
import type { WorkbookFile } from "../../file";
import type { AttachedInFile } from "../attached/attached-in-file";
import { tableOfReading } from "../attached/table-of-reading";
import { CalculationSheet } from "../native/calculation-sheet";
import { WorkbookValues } from "../workbook-values";
import { NativeNames } from "./native-names";
import { Translator } from "./translator";

/** All that formulas of one file are translated and calculated with. */
export interface Workbench {
  readonly sheet: CalculationSheet;
  readonly values: WorkbookValues;
  readonly translator: Translator;
}

/**
 * Sets it up for a file; names that call functions of ours are translated, so that cells may use them.
 * @param sheetName of the calculation sheet, which no other sheet has
 */
export async function workbenchFor(file: WorkbookFile, attached: AttachedInFile, sheetName: string): Promise<Workbench> {
  const { grids, cutShort, reading } = attached;
  const sheet = new CalculationSheet(sheetName);
  const names = new NativeNames(file);
  const values = new WorkbookValues(grids, sheet.cells, (name, of) => names.of(name, of), cutShort);
  const usual = reading?.assessment.instrument ?? defaultInstrument;
  const translator = new Translator(file, values, { sheet, reading, usual }, tableOfReading(reading, "id"));
  await names.translate(translator);
  return { sheet, values, translator };
}
