import type { ReportRow, ReportStyle } from "./types";

/** What decides where a row may stand; `null`: a row of the people's own. */
type PagedRow = Pick<ReportRow, "key" | "style" | "height"> | null;

/**
 * Points of rows on a page: A4 upright less its margins, at the scale that makes the columns as wide as the page. Less than there
 * is, because every program measures columns a little differently.
 */
const PAGE = 930;
/** Points of a row that people inserted. */
const USUAL = 15;
/** So many rows of a table stay together at its beginning and its end. */
const TOGETHER = 3;
/** A section that takes more than a page begins where at least so much of one is left. */
const WORTH_BEGINNING = PAGE / 3;

/** Rows after which no page ends: headings and what they head, pictures, and what is one thing. */
const WITH_NEXT: ReadonlySet<ReportStyle> = new Set(["section", "note", "header", "total", "domain", "picture", "own"]);
/** Rows of tables. */
const TABLE_ROWS: ReadonlySet<ReportStyle> = new Set(["aspect", "item", "low", "text"]);
/** The section after the first page, which is a paper of its own. */
const AFTER_FRONT = "section:groups";
/** Where the numbers behind the charts begin, which are not printed. */
const NOT_PRINTED = "gap:data";

/**
 * Rows that pages begin with, the first page left out: no heading stands alone at the foot of a page, no single row at the head of one, and
 * a section that fits on a page is not broken.
 */
export function pageStarts(rows: readonly PagedRow[]): readonly number[] {
  const starts: number[] = [];
  let used = 0;
  for (const { from, to, section } of blocksOf(rows.slice(0, printedRows(rows)))) {
    const height = heightOf(rows, from, to);
    const rest = PAGE - used;
    const isLate = section !== null && (section.height <= PAGE ? section.height > rest : rest < WORTH_BEGINNING);
    if (used > 0 && (rows[from]?.key === AFTER_FRONT || isLate || (height > rest && !isBlank(rows, from, to)))) {
      starts.push(from);
      used = 0;
    }
    used += height;
  }
  return starts;
}

/** How many rows of a report are printed, from the first on. */
export function printedRows(rows: readonly PagedRow[]): number {
  const data = rows.findIndex((row) => row?.key === NOT_PRINTED);
  return data < 0 ? rows.length : data;
}

/** The least and the greatest height of the rows under the radar. */
const RADAR = { least: 9, most: 36 };

/** The rows with those under the radar as high as the first page has room for. */
export function withFullFront<Row extends PagedRow>(rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex((row) => row?.key === AFTER_FRONT);
  const radar = rows.filter(isUnderRadar).length;
  if (end < 0 || radar === 0) return rows;
  const others = rows.slice(0, end).reduce((sum, row) => sum + (isUnderRadar(row) ? 0 : (row?.height ?? USUAL)), 0);
  const height = Math.min(RADAR.most, Math.max(RADAR.least, Math.floor((PAGE - others) / radar)));
  return rows.map((row) => (row !== null && isUnderRadar(row) ? { ...row, height } : row));
}

/** Whether the radar lies over a row. */
export const isUnderRadar = (row: PagedRow): boolean => row?.key.startsWith("radar:") ?? false;

/** Rows that stay together. */
interface Block {
  readonly from: number;
  /** The row behind the last. */
  readonly to: number;
  /** The section it begins. */
  readonly section: { readonly height: number } | null;
}

function blocksOf(rows: readonly PagedRow[]): readonly Block[] {
  const starts = rows.flatMap((_, at) => (at === 0 || !staysWithNext(rows, at - 1) ? [at] : []));
  const sections = rows.flatMap((row, at) => (row?.style === "section" ? [at] : []));
  return starts.map((from, nth): Block => {
    const next = sections.find((at) => at > from) ?? rows.length;
    const isSection = rows[from]?.style === "section";
    return { from, to: starts[nth + 1] ?? rows.length, section: isSection ? { height: heightOf(rows, from, next) } : null };
  });
}

function staysWithNext(rows: readonly PagedRow[], at: number): boolean {
  const [row, next] = [rows[at], rows[at + 1]];
  if (!row || !next) return false;
  // The signature is one thing.
  if (row.key.startsWith("sign:") && next.key.startsWith("sign:")) return true;
  if (WITH_NEXT.has(row.style)) return next.style !== "section" && next.style !== "blank";
  if (!TABLE_ROWS.has(row.style)) return false;
  const isRow = (nth: number): boolean => TABLE_ROWS.has(rows[nth]?.style ?? "blank");
  const [first, last] = [ends(isRow, at, -1), ends(isRow, at, 1)];
  return isRow(at + 1) && (at - first < TOGETHER - 1 || last - at < TOGETHER);
}

/** The last row in a direction for which all between hold. */
function ends(holds: (at: number) => boolean, from: number, step: 1 | -1): number {
  let at = from;
  while (holds(at + step)) at += step;
  return at;
}

const heightOf = (rows: readonly PagedRow[], from: number, to: number): number =>
  rows.slice(from, to).reduce((sum, row) => sum + (row?.height ?? USUAL), 0);

const isBlank = (rows: readonly PagedRow[], from: number, to: number): boolean =>
  rows.slice(from, to).every((row) => row?.style === "blank");
