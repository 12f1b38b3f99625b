import { columnLetters, range, textOf, valueAt } from "../../grid";
import { findings } from "../../text/table/findings";
import { readHeader } from "../columns/headers";
import { nameIndexOf } from "../names/name-index";
import { rule, shown, type Rule, type RuleContext } from "./rule";

/** Fewest rows of which something can be told. */
const FEWEST = 10;
/** A column names its rows when so many of them bear a text of their own. */
const NAMING = 0.8;
/** So few of the names may be indicators'. */
const MOST_KNOWN = 0.2;

/**
 * Cells that a person pointed at, in rows that bear names of something else: a list of expenses numbered 1 to 47 has an index too.
 * What the finder finds by itself has its indicators in its rows, so that only pointing needs this.
 */
export const otherNames: Rule = rule({ id: "other-names", severity: "doubt", message: findings["other-names"] }, (context) => {
  const { table, grid, rows } = context;
  if (table.reason.key !== "pointed" || rows.length < FEWEST || rows.some(({ strangeName }) => strangeName !== null)) return [];
  // Names stand before the levels; what is explained stands behind them.
  const columns = range(grid.firstColumn, table.levelColumn).map((column) => ({ column, texts: textsIn(context, column) }));
  const naming = columns.filter(({ texts }) => new Set(texts).size >= NAMING * rows.length);
  if (naming.length === 0 || naming.some(({ texts }) => areIndicators(context, texts))) return [];
  const [{ column = 0, texts = [] } = {}] = naming;
  const place = { sheet: table.sheet, row: rows[0]?.place.row ?? 0, column };
  return [{ indicator: null, place, values: { column: columnLetters(column), row: shown(texts[0] ?? "") } }];
});

/** `Uraian` heads names as well as explanations. */
const MAY_NAME: ReadonlySet<string | null> = new Set(["name", "explanation", null]);

/** Texts of a column beside the rows; none where its header says that it holds something else than names. */
function textsIn({ grid, rows }: RuleContext, column: number): readonly string[] {
  const first = rows[0]?.place.row ?? 0;
  const header = first > grid.firstRow ? textOf(valueAt(grid, first - 1, column)) : "";
  if (!MAY_NAME.has(readHeader([header])?.meaning ?? null)) return [];
  return rows.map(({ place }) => textOf(valueAt(grid, place.row, column)).trim()).filter((text) => /\p{L}{3}/u.test(text));
}

function areIndicators({ instrument }: RuleContext, texts: readonly string[]): boolean {
  const names = nameIndexOf(instrument);
  return texts.filter((text) => names.match(text) !== null).length >= MOST_KNOWN * texts.length;
}
