import type { CellPlace, CellValue } from "../../assessment";
import { applyEdits, cellElement, FormulaReader, formulaFromFile, type Edit, type ListedSheet, type WorkbookFile } from "../../file";
import { cellAddress, cellKey, columnIndex, cornersAddress, type Position, type Rect } from "../../grid";
import { evaluateCell } from "../evaluate/evaluate";
import { NotUnderstood } from "../evaluate/parse";
import { isTable } from "../evaluate/values";
import type { SentFormula } from "../model";
import { firstOf, type Translation, type Translator } from "../translate/translator";
import type { WorkbookValues } from "../workbook-values";
import { spillKey, withoutAnchors, type Spills } from "./anchors";
import { cellXml, type NewContent } from "./cell-xml";
import type { FormulaCell } from "./formula-cells";

/** What was done to the cells of a workbook. */
export interface RewrittenCells {
  readonly formulas: readonly SentFormula[];
  /** New contents of cells, by sheet part and cell. */
  readonly contents: ReadonlyMap<string, ReadonlyMap<string, NewContent>>;
  /** Whether the value of some cell could not be told. */
  readonly isUncertain: boolean;
}

/** Translates cells, and works out what they and those that depend on them show. */
export async function rewriteCells(
  cells: readonly FormulaCell[],
  translator: Translator,
  values: WorkbookValues,
  onEach: () => Promise<void>
): Promise<RewrittenCells> {
  const spills: Spills = new Map(
    cells.filter(({ isOurs, array }) => isOurs && array !== null).map((cell) => [spillKey(cell.sheet.name, cell), cell.array as Rect])
  );
  const contents = new Map<string, Map<string, NewContent>>();
  const put = ({ sheet, row, column }: { readonly sheet: ListedSheet } & Position, content: NewContent): void => {
    const ofSheet = contents.get(sheet.part) ?? new Map<string, NewContent>();
    contents.set(sheet.part, ofSheet);
    ofSheet.set(cellKey(row, column), content);
    if (content.value !== undefined) values.set(sheet.name, { row, column }, content.value);
  };
  const formulas: SentFormula[] = [];
  let isUncertain = false;
  for (const cell of cells.filter(({ isOurs }) => isOurs)) {
    await onEach();
    const translation = await translator.formula(withoutAnchors(cell.formula, cell.sheet.name, spills), placeOf(cell));
    // What becomes a value keeps the one that the sender sees; what goes on calculating shows what it calculates.
    const [first, other] = [firstOf(translation.value), savedValue(cell)];
    const value = translation.kind === "native" ? (first ?? other) : (other ?? first);
    if (value === undefined) isUncertain = true;
    put(cell, contentOf(cell, translation, value));
    const keepsSpill = translation.kind === "fixed" && other !== undefined;
    if (!keepsSpill) for (const [at, content] of spilled(cell, translation)) put({ sheet: cell.sheet, ...at }, content);
    formulas.push({
      place: placeOf(cell),
      within: null,
      formula: `=${formulaFromFile(cell.formula)}`,
      became: translation.kind === "native" ? "native" : translation.reason,
    });
  }
  isUncertain = !calculateOthers(cells, values, spills, put) || isUncertain;
  return { formulas, contents, isUncertain };
}

/** Cells that are not ours: those that follow a spill of ours, and those that showed `#NAME?` because another cell did. */
function calculateOthers(
  cells: readonly FormulaCell[],
  values: WorkbookValues,
  spills: Spills,
  put: (cell: FormulaCell, content: NewContent) => void
): boolean {
  let open = cells.filter(({ isOurs }) => !isOurs);
  for (let before = -1; open.length !== before;) {
    before = open.length;
    open = open.filter((cell) => {
      const formula = withoutAnchors(cell.formula, cell.sheet.name, spills);
      const value = calculated(formula, cell, values) ?? savedValue(cell);
      if (value === undefined) return true;
      const isSame = formula === cell.formula && value === cell.saved;
      if (!isSame) put(cell, { formula, array: cell.array === null ? null : cornersAddress(cell.array), value });
      return false;
    });
  }
  return open.length === 0;
}

function calculated(formula: string, { sheet }: FormulaCell, values: WorkbookValues): CellValue | undefined {
  try {
    return evaluateCell(formula, values.surroundings(sheet.name));
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

const placeOf = ({ sheet, row, column }: FormulaCell): CellPlace => ({ sheet: sheet.name, row, column });

/** What the file says a cell shows, unless that only says that the add-in was missing. */
function savedValue({ saved }: FormulaCell): CellValue | undefined {
  return typeof saved === "object" && saved?.error === "#NAME?" ? undefined : saved;
}

function contentOf({ array }: FormulaCell, translation: Translation, value: CellValue | undefined): NewContent {
  if (translation.kind === "fixed") return { formula: null, array: null, value: value ?? { error: "#N/A" } };
  const { text } = translation;
  if (isTable(translation.value ?? null)) return { formula: cellOfRange(text, 0, 0), array: null, value };
  const fillsMore = array !== null && (array.rows > 1 || array.columns > 1);
  // As an ordinary formula old Excel would take one cell of a range; as an array formula it calculates as before.
  const isArray = array !== null && (fillsMore || /[:{[]/.test(text));
  return { formula: text, array: isArray ? cornersAddress(array) : null, value };
}

/** The other cells of a spill: each reads its own cell of the calculation sheet, or keeps what it shows. */
function* spilled({ array, row, column }: FormulaCell, translation: Translation): Iterable<readonly [Position, NewContent]> {
  const { value } = translation;
  if (array === null || value === undefined || !isTable(value)) return;
  for (let r = 0; r < array.rows; r++) {
    for (let c = 0; c < array.columns; c++) {
      if (r === 0 && c === 0) continue;
      const shown = value[r]?.[c] ?? null;
      const formula = translation.kind === "native" && value[r]?.[c] !== undefined ? cellOfRange(translation.text, r, c) : null;
      yield [
        { row: row + r, column: column + c },
        { formula, array: null, value: shown },
      ];
    }
  }
}

/** One cell of `'Perhitungan SPBE'!$A$8:$D$21`, or of any other range by `INDEX`. */
function cellOfRange(range: string, row: number, column: number): string {
  const match = /^('(?:[^']|'')+'!)\$([A-Z]+)\$(\d+):\$[A-Z]+\$\d+$/.exec(range);
  if (match === null) return `INDEX(${range},${row + 1},${column + 1})`;
  const [, sheet = "", letters = "", first = ""] = match;
  return `${sheet}${cellAddress({ row: Number(first) - 1 + row, column: columnIndex(letters) + column }, "$")}`;
}

/**
 * A sheet part with new contents of cells. Cells that share a formula with one that changes get their own.
 * @returns `null` when nothing changes
 */
export function patchedSheet(file: WorkbookFile, sheet: ListedSheet, contents: ReadonlyMap<string, NewContent>): string | null {
  if (contents.size === 0) return null;
  const source = file.opened.text(sheet.part);
  const edits: Edit[] = [];
  const formulas = new FormulaReader();
  const brokenUp = new Set<string>();
  file.cells(sheet, ({ row, column, start, end, value, hasFormula }) => {
    const content = contents.get(cellKey(row, column));
    if (content === undefined && !hasFormula) return;
    const element = cellElement(source, { start, end });
    const stored = hasFormula ? formulas.read({ row, column, element }) : null;
    if (content !== undefined) {
      if (stored?.group !== null && stored?.master === true) brokenUp.add(stored.group);
      edits.push({ start, end, text: cellXml(element, content) });
    } else if (stored?.group !== null && stored !== null && brokenUp.has(stored.group))
      edits.push({ start, end, text: cellXml(element, { formula: stored.text, array: null, value }) });
  });
  return edits.length === 0 ? null : applyEdits(source, edits);
}
