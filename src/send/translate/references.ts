import { joinTokens, tokenize, type Token, type WorkbookFile } from "../../file";
import { parseRect, SHEET_COLUMNS, SHEET_ROWS, splitSheet, type Rect } from "../../grid";
import { tableRect } from "./tables";

/** Cells that a formula names, wherever the name leads. */
export interface Reference {
  readonly sheet: string;
  readonly rect: Rect;
}

/** Names lead to names, but not for ever. */
const DEEPEST = 8;

/**
 * The cells an argument names: a range, a defined name or the column of a table; `null` for anything else, such as what
 * is worked out while calculating (OFFSET, IF), other books, and stacks of sheets.
 * @param home sheet of the formula, and its row for `[@Column]`
 */
export function referenceOf(
  tokens: readonly Token[],
  home: { readonly sheet: string; readonly row: number },
  file: WorkbookFile,
  depth = 0
): Reference | null {
  if (tokens.some(({ kind }) => kind === "bracket")) return tableRect(joinTokens(tokens), home, file);
  if (tokens.some(({ text }) => !["!", ":"].includes(text) && /^[^\p{L}\p{N}_$'.\\]/u.test(text))) return null;
  const { sheet, range } = splitSheet(joinTokens(tokens));
  if (sheet !== null && (/[:[\]]/.test(sheet) || file.sheet(sheet) === null)) return null;
  const rect = parseRect(range);
  if (rect !== null) return { sheet: file.sheet(sheet ?? home.sheet)?.name ?? home.sheet, rect };
  const [only, another] = tokens;
  if (only?.kind !== "word" || another !== undefined || depth > DEEPEST) return null;
  const named = nameFor(only.text, home.sheet, file);
  return named === null ? tableRect(only.text, home, file) : referenceOf(named, home, file, depth + 1);
}

/** Whether a rectangle reaches over whole rows or columns. */
export const isEndless = ({ rows, columns }: Rect): boolean => rows === SHEET_ROWS || columns === SHEET_COLUMNS;

function nameFor(name: string, sheet: string, file: WorkbookFile): readonly Token[] | null {
  const formula = formulaOfName(name, sheet, file);
  return formula === null ? null : tokenize(formula).filter(({ text }) => text.trim() !== "");
}

/** What a name stands for: one of the sheet itself before one of the whole workbook. */
export function formulaOfName(name: string, sheet: string, file: WorkbookFile): string | null {
  const at = file.workbook.sheets.findIndex((each) => each.name.toLowerCase() === sheet.toLowerCase());
  const named = file.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  return (named.find((each) => each.sheet === at) ?? named.find((each) => each.sheet === null))?.formula ?? null;
}
