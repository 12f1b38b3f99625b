import { callsSpbe, functionIdOf, tokenize, type Token } from "../../file";

/** A formula of ours as it stood when the person asked to have it remembered, and how its place is known again. */
export interface RememberedFormula {
  /** Sheet it stood on, by name; row and column 0-based. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As in English Excel: `=SPBE.INDEX(G12:G58)`. */
  readonly formula: string;
  /** The nearest text left of it, else above it: only while that still stands there is the place the same. */
  readonly beside: string;
  /** What stands beside the cells it reads, and how far: only while that is the same does it read what it read. */
  readonly around: readonly string[];
  /** How many cells its result filled. */
  readonly rows: number;
  readonly columns: number;
}

/** Bounds of what a workbook remembers of formulas; `cells` are those that all results fill together. */
export const FORMULA_BOUNDS = { entries: 1000, formula: 8192, beside: 200, around: 40, rows: 1000, columns: 100, cells: 100_000 } as const;

/** What formulas around ours do with the answer: all of it calculates, nothing reaches out of the workbook. */
const CALCULATING = new Set(
  (
    "ABS AND AVERAGE CEILING CHAR CHOOSE CHOOSECOLS CHOOSEROWS CLEAN CODE COLUMN COLUMNS CONCAT CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF " +
    "DOLLAR DROP EXACT FALSE FILTER FIND FIXED FLOOR HLOOKUP HSTACK IF IFERROR IFNA IFS INDEX INT ISBLANK ISERR ISERROR ISNA ISNUMBER ISTEXT " +
    "LARGE LEFT LEN LET LOOKUP LOWER MATCH MAX MEDIAN MID MIN MOD N NA NOT NUMBERVALUE OR PROPER RANK REPLACE REPT RIGHT ROUND ROUNDDOWN " +
    "ROUNDUP ROW ROWS SEARCH SIGN SMALL SORT SUBSTITUTE SUBTOTAL SUM SUMIF SUMPRODUCT SWITCH T TAKE TEXT TEXTJOIN TRANSPOSE TRIM TRUE TRUNC " +
    "UNIQUE UPPER VALUE VLOOKUP VSTACK XLOOKUP XMATCH"
  ).split(" ")
);

/**
 * Whether a formula may be put back from what a file remembers. What a file says comes from anywhere, so only calls of ours are believed,
 * with native functions around them that calculate; none that reads or opens anything outside the workbook.
 * @example isRestorable("=ROUND(SPBE.INDEX(A8:F64),2)") // true
 * @example isRestorable("=SPBE.INDEX([2]Lain!A8:F64)") // false
 */
export function isRestorable(formula: string): boolean {
  if (!formula.startsWith("=") || formula.length > FORMULA_BOUNDS.formula || !callsSpbe(formula)) return false;
  const tokens = tokenize(formula);
  return tokens.every((token, at) => !reachesOut(tokens, at) && (tokens[at + 1]?.text !== "(" || mayCall(token)));
}

function mayCall({ kind, text }: Token): boolean {
  return kind !== "word" || functionIdOf(text) !== null || CALCULATING.has(text.toUpperCase());
}

/** Another workbook (`[2]!`, `[lain.xlsx]Lembar!`, `'C:\[lain.xlsx]Lembar'!`), or another program (`program|topic`). */
function reachesOut(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at] ?? { kind: "other", text: "" };
  if (text === "|") return true;
  if (kind === "quoted") return tokens[at + 1]?.text === "!" && /[[\]\\/]/.test(text);
  if (kind !== "bracket") return false;
  return tokens[at + 1]?.text === "!" || (tokens[at + 1]?.kind === "word" && tokens[at + 2]?.text === "!");
}
