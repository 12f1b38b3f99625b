import { cellAddress, cellKey, contains, cornersAddress, placeOfKey, textOf } from "../../grid";
import {
  calculateOnOpening,
  callsSpbe,
  formulaFromFile,
  formulaToFile,
  functionIdOf,
  markDynamicArrays,
  patchedSheet,
  repairedFormula,
  tokenize,
  WorkbookFile,
  type ListedSheet,
  type NewContent,
} from "../../file";
import { functionDefinitions } from "../../functions";
import { attachedInFile } from "../attached/attached-in-file";
import { formulaCellsOf, type FormulaCell } from "../copy/formula-cells";
import { rewriteCells } from "../copy/rewrite-cells";
import { isUnanswered } from "../unanswered";
import type { DamagedFormula, RepairedFile, RepairLeft, RepairWishes } from "../model";
import { workbenchFor } from "../translate/workbench";
import { cellToRestore, valuesInFile } from "./values-in-file";

/**
 * Restores formulas of the add-in in a file: those another program stored in its own way, those that lost their link to the
 * add-in, those that show `#NAME?`. They are stored as Excel stores them where the add-in is, with the value it gives.
 * Cells of protected sheets and functions that do not exist are named and left, and so are values that stand where the file remembers
 * a formula, unless they are wished to be replaced.
 *
 * @throws FileRefusal for what is no workbook or too large a one
 */
export async function repairFile(bytes: Uint8Array, { values: overValues = false }: RepairWishes = {}): Promise<RepairedFile> {
  const file = WorkbookFile.open(bytes);
  const attached = await attachedInFile(file);
  // The sheet is never written: formulas are only calculated by it.
  const { values, translator } = await workbenchFor(file, attached, "\u0000");
  const standing = file.sheets.flatMap((each) => formulaCellsOf(file, each));
  const found = valuesInFile(file, attached.grids, standing);
  const replaced = new Map(
    found.values.flatMap((one) => {
      const cell = overValues && !one.crowded ? cellToRestore(file, one) : null;
      return cell === null ? [] : [[cell, textOf(one.value)]];
    })
  );
  const cells = [...standing, ...replaced.keys()];
  const { contents: shownAnew } = await rewriteCells(cells, translator, values, () => Promise.resolve());
  const repaired: DamagedFormula[] = [];
  const left: (DamagedFormula & { readonly reason: RepairLeft })[] = [];
  for (const ofSheet of file.sheets) {
    const own = cells.filter((cell) => cell.sheet === ofSheet);
    const anew = shownAnew.get(ofSheet.part) ?? new Map<string, NewContent>();
    const keep = new Set<FormulaCell>(own.filter((cell) => cell.isOurs && !isDamaged(cell)));
    for (const cell of own.filter(isDamaged)) {
      const reason = reasonToLeave(file, ofSheet, cell);
      const damaged = damagedFormula(cell, replaced.get(cell));
      if (reason === null) repaired.push(damaged);
      else {
        keep.add(cell);
        left.push({ ...damaged, reason });
      }
    }
    if (isProtected(file.opened.text(ofSheet.part))) continue;
    const text = patchedSheet(file, ofSheet, repairedContents(file, own, anew, keep));
    if (text !== null) file.opened.write(ofSheet.part, text);
  }
  for (const { place, value, formula, crowded } of found.values)
    if (crowded || !overValues) left.push({ place, before: textOf(value), after: formula, reason: crowded ? "crowded" : "value" });
  for (const { sheet, row, column, formula } of found.lost)
    left.push({ place: { sheet, row, column }, before: "", after: formula, reason: "moved" });
  if (repaired.length === 0) return { bytes, repaired, left };
  // What reads a cell that held a value may show something else by its formula.
  if (replaced.size > 0) calculateOnOpening(file);
  return { bytes: file.opened.save(), repaired, left };
}

/**
 * What the cells of a sheet get: damaged formulas as Excel stores them, with the value they give; the cells they spill into
 * and the formulas that showed `#NAME?` because of them, their values.
 */
function repairedContents(
  file: WorkbookFile,
  cells: readonly FormulaCell[],
  anew: ReadonlyMap<string, NewContent>,
  keep: ReadonlySet<FormulaCell>
): ReadonlyMap<string, NewContent> {
  const contents = new Map<string, NewContent>();
  const formulas = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const kept = [...keep].map(({ row, column, array }) => array ?? { row, column, rows: 1, columns: 1 });
  for (const [key, { value }] of anew) {
    if (kept.some((rect) => contains(rect, placeOfKey(key)))) continue;
    const cell = formulas.get(key);
    const array = cell?.array ? cornersAddress(cell.array) : null;
    if (cell === undefined) contents.set(key, { formula: null, array: null, value });
    else if (!cell.isOurs) contents.set(key, { formula: cell.formula, array, value });
    else {
      const dynamic = markDynamicArrays(file.opened, file.workbook);
      contents.set(key, { formula: formulaToFile(shown(cell.formula), true), array: array ?? cellAddress(cell), value, dynamic });
    }
  }
  return contents;
}

/** Whether a formula of ours is not stored as Excel stores it where the add-in answers. */
function isDamaged({ isOurs, formula, saved }: FormulaCell): boolean {
  if (!isOurs) return false;
  return isUnanswered(saved) || formulaToFile(shown(formula), true) !== formula;
}

/** As the formula bar shows it once it is repaired, with `=`. */
function shown(stored: string): string {
  const plain = `=${formulaFromFile(stored)}`;
  return repairedFormula(plain) ?? plain;
}

function damagedFormula({ sheet, row, column, formula }: FormulaCell, before = `=${formula}`): DamagedFormula {
  return { place: { sheet: sheet.name, row, column }, before, after: shown(formula) };
}

function reasonToLeave(file: WorkbookFile, sheet: ListedSheet, { formula }: FormulaCell): RepairLeft | null {
  const words = tokenize(formula).flatMap(({ kind, text }) => (kind === "word" ? (functionIdOf(text) ?? []) : []));
  if (!callsSpbe(formula) || words.some((id) => !functionDefinitions.some((known) => known.id === id))) return "unknown-formula";
  return isProtected(file.opened.text(sheet.part)) ? "protected" : null;
}

const PROTECTION = /<(?:\w+:)?sheetProtection\b[^<>]*?\ssheet\s*=\s*["'](?:1|true)["']/;

/** Whether a sheet part is protected; its cells come first and may be many, so it is not parsed. */
const isProtected = (source: string): boolean => PROTECTION.test(source.slice(Math.max(0, source.lastIndexOf("sheetData>"))));
