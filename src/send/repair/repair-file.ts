import { defaultInstrument } from "../../instrument";
import { cornersAddress, cellKey } from "../../grid";
import {
  callsSpbe,
  formulaFromFile,
  formulaToFile,
  functionIdOf,
  markDynamicArrays,
  repairedFormula,
  tokenize,
  WorkbookFile,
  type ListedSheet,
} from "../../file";
import { functionDefinitions } from "../../functions";
import { attachedInFile } from "../attached/attached-in-file";
import { tableOfReading } from "../attached/table-of-reading";
import type { NewContent } from "../copy/cell-xml";
import { formulaCellsOf, type FormulaCell } from "../copy/formula-cells";
import { patchedSheet } from "../copy/patched-sheet";
import { CalculationSheet } from "../native/calculation-sheet";
import type { DamagedFormula, RepairedFile, RepairLeft } from "../model";
import { formulaOfName } from "../translate/references";
import { firstOf, Translator } from "../translate/translator";
import { WorkbookValues } from "../workbook-values";

/**
 * Restores formulas of the add-in in a file: those another program stored in its own way, those that lost their link to the
 * add-in, those that show `#NAME?`. They are stored as Excel stores them where the add-in is, with the value it gives.
 * Cells of protected sheets and functions that do not exist are named and left.
 *
 * @throws FileRefusal for what is no workbook or too large a one
 */
export async function repairFile(bytes: Uint8Array): Promise<RepairedFile> {
  const file = WorkbookFile.open(bytes);
  const { grids, cutShort, reading } = await attachedInFile(file);
  // Never written: formulas are only calculated by it.
  const sheet = new CalculationSheet("\u0000");
  const values = new WorkbookValues(grids, sheet.cells, (name, of) => formulaOfName(name, of, file), cutShort);
  const usual = reading?.assessment.instrument ?? defaultInstrument;
  const translator = new Translator(file, values, { sheet, reading, usual }, tableOfReading(reading, "id"));
  const repaired: DamagedFormula[] = [];
  const left: (DamagedFormula & { readonly reason: RepairLeft })[] = [];
  for (const ofSheet of file.sheets) {
    const contents = new Map<string, NewContent>();
    for (const cell of formulaCellsOf(file, ofSheet).filter(isDamaged)) {
      const formula = damagedFormula(cell);
      const reason = reasonToLeave(file, ofSheet, cell);
      if (reason !== null) {
        left.push({ ...formula, reason });
        continue;
      }
      repaired.push(formula);
      const value = firstOf((await translator.formula(cell.formula, formula.place)).value);
      const array = cornersAddress(cell.array ?? { row: cell.row, column: cell.column, rows: 1, columns: 1 });
      const dynamic = markDynamicArrays(file.opened, file.workbook);
      contents.set(cellKey(cell.row, cell.column), { formula: formulaToFile(formula.after, true), array, value, dynamic });
    }
    const text = patchedSheet(file, ofSheet, contents);
    if (text !== null) file.opened.write(ofSheet.part, text);
  }
  return { bytes: repaired.length === 0 ? bytes : file.opened.save(), repaired, left };
}

/** Whether a formula of ours is not stored as Excel stores it where the add-in answers. */
function isDamaged({ isOurs, formula, saved }: FormulaCell): boolean {
  if (!isOurs) return false;
  const showsName = typeof saved === "object" && saved?.error === "#NAME?";
  return showsName || formulaToFile(shown(formula), true) !== formula;
}

/** As the formula bar shows it once it is repaired, with `=`. */
function shown(stored: string): string {
  const plain = `=${formulaFromFile(stored)}`;
  return repairedFormula(plain) ?? plain;
}

function damagedFormula({ sheet, row, column, formula }: FormulaCell): DamagedFormula {
  return { place: { sheet: sheet.name, row, column }, before: `=${formula}`, after: shown(formula) };
}

function reasonToLeave(file: WorkbookFile, sheet: ListedSheet, { formula }: FormulaCell): RepairLeft | null {
  const words = tokenize(formula).flatMap(({ kind, text }) => (kind === "word" ? (functionIdOf(text) ?? []) : []));
  if (!callsSpbe(formula) || words.some((id) => !functionDefinitions.some((known) => known.id === id))) return "unknown-formula";
  return isProtected(file.opened.text(sheet.part)) ? "protected" : null;
}

const PROTECTION = /<(?:\w+:)?sheetProtection\b[^<>]*?\ssheet\s*=\s*["'](?:1|true)["']/;

/** Whether a sheet part is protected; its cells come first and may be many, so it is not parsed. */
const isProtected = (source: string): boolean => PROTECTION.test(source.slice(Math.max(0, source.lastIndexOf("sheetData>"))));
