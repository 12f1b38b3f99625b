import type { CellPlace, CellValue } from "../../assessment";
import { formulaFromFile, type ListedSheet, type NewContent } from "../../file";
import { cellAddress, cellKey, columnIndex, cornersAddress, type Position, type Rect } from "../../grid";
import { evaluateCell } from "../evaluate/evaluate";
import { NotUnderstood } from "../evaluate/parse";
import { isTable, type Table } from "../evaluate/values";
import type { SentFormula } from "../model";
import { firstOf, type Translation, type Translator } from "../translate/translator";
import { isUnanswered } from "../unanswered";
import type { WorkbookValues } from "../workbook-values";
import { spillKey, withoutAnchors, type Spills } from "./anchors";
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
  const done = new Map<FormulaCell, SentFormula>();
  const finish = (cell: FormulaCell, translation: Translation): boolean => {
    // What becomes a value keeps the one that the sender sees; what goes on calculating shows what it calculates.
    const [first, other] = [firstOf(translation.value), savedValue(cell)];
    const value = translation.kind === "native" ? (first ?? other) : (other ?? first);
    put(cell, contentOf(cell, translation, value));
    const keepsSpill = translation.kind === "fixed" && other !== undefined;
    if (!keepsSpill) for (const [at, content] of spilled(cell, translation)) put({ sheet: cell.sheet, ...at }, content);
    const became = translation.kind === "native" ? "native" : translation.reason;
    done.set(cell, { place: placeOf(cell), within: null, formula: `=${formulaFromFile(cell.formula)}`, became });
    return value !== undefined || translation.kind === "fixed";
  };

  const ours = cells.filter(({ isOurs }) => isOurs);
  let isCertain = true;
  let open = ours;
  let others = cells.filter(({ isOurs }) => !isOurs);
  for (let isLast = false; open.length > 0;) {
    const waiting: FormulaCell[] = [];
    for (const cell of open) {
      await onEach();
      const translation = await translator.formula(withoutAnchors(cell.formula, cell.sheet.name, spills), placeOf(cell));
      // A cell may read from one that only shows #NAME? so far.
      if (!isLast && savedValue(cell) === undefined && isUnknown(translation)) waiting.push(cell);
      else isCertain = finish(cell, translation) && isCertain;
    }
    others = calculateOthers(others, values, spills, put);
    isLast = waiting.length === open.length;
    open = waiting;
  }
  others = calculateOthers(others, values, spills, put);
  return { formulas: ours.flatMap((cell) => done.get(cell) ?? []), contents, isUncertain: !isCertain || others.length > 0 };
}

/** Whether it depends on something that is not known, or not known yet. */
const isUnknown = (translation: Translation): boolean =>
  translation.kind === "native" ? translation.value === undefined : translation.reason === "unclear-arguments";

/**
 * Cells that are not ours: those that follow a spill of ours, and those that showed `#NAME?` because another cell did.
 * @returns those that cannot be told yet
 */
function calculateOthers(
  cells: readonly FormulaCell[],
  values: WorkbookValues,
  spills: Spills,
  put: (cell: FormulaCell, content: NewContent) => void
): FormulaCell[] {
  let open = [...cells];
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
  return open;
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
  return isUnanswered(saved) ? undefined : saved;
}

function contentOf({ array }: FormulaCell, translation: Translation, value: CellValue | undefined): NewContent {
  if (translation.kind === "fixed") return { formula: null, array: null, value: value ?? { error: "#N/A" } };
  const { text } = translation;
  if (CALCULATED.test(text)) return { formula: cellOf(text, 0, 0), array: null, value };
  const fillsMore = array !== null && (array.rows > 1 || array.columns > 1);
  // As an ordinary formula old Excel would take one cell of a range; as an array formula it calculates as before.
  const isArray = array !== null && !translation.isWhole && (fillsMore || /[:{[]/.test(text));
  return { formula: text, array: isArray ? cornersAddress(array) : null, value };
}

/** The other cells of a spill: each reads its own cell of the calculation sheet, or keeps what it shows. */
function* spilled({ array, row, column }: FormulaCell, translation: Translation): Iterable<readonly [Position, NewContent]> {
  if (array === null) return;
  const { value } = translation;
  // What fills its cells as an array formula goes on doing so.
  const fills = translation.kind === "native" && !translation.isWhole;
  if (fills && (value === undefined || !isTable(value))) return;
  // One value does not spill: what other programs left around it goes.
  const table: Table = value !== undefined && isTable(value) ? value : [];
  for (let r = 0; r < array.rows; r++) {
    for (let c = 0; c < array.columns; c++) {
      if (r === 0 && c === 0) continue;
      const formula = translation.kind === "native" && !fills && table[r]?.[c] !== undefined ? cellOf(translation.text, r, c) : null;
      yield [
        { row: row + r, column: column + c },
        { formula, array: null, value: table[r]?.[c] ?? null },
      ];
    }
  }
}

/** A range of the calculation sheet: `'Perhitungan SPBE'!$A$8:$D$21`. */
const CALCULATED = /^('(?:[^']|'')+'!)\$([A-Z]+)\$(\d+):\$[A-Z]+\$\d+$/;

/** One cell of such a range. */
function cellOf(range: string, row: number, column: number): string {
  const [, sheet = "", letters = "", first = ""] = CALCULATED.exec(range) ?? [];
  return `${sheet}${cellAddress({ row: Number(first) - 1 + row, column: columnIndex(letters) + column }, "$")}`;
}
