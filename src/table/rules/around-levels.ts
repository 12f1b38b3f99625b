import { levelsOf, overallIndex, show, toDouble } from "../../assessment";
import { columnLetters, endRow, holdsFormula, valueAt, isError, textOf } from "../../grid";
import { findings } from "../../text/table/findings";
import { atRow, rule, shown, type Found, type Rule } from "./rule";

/** Cells of a total: the index as a whole, not the one of a domain or an aspect. */
const TOTAL =
  /^(nilai |hasil )?(indeks|index)( (akhir|total|keseluruhan|spbe|pemdi|mandiri|penilaian|hasil|pemerintah digital|instansi))*\s*:?$/i;
/** Rows above and below the table in which a total is looked for. */
const REACH = { above: 10, below: 20 };
const SAME = 0.005;

/** The index that the sheet works out by itself differs from the true one. */
export const totalDiffers: Rule = rule(
  { id: "total-differs", severity: "doubt", message: findings["total-differs"] },
  ({ table, grid, instrument, rows, entries }) => {
    const at = rows.map(({ place: { row } }) => row);
    const [first, last] = [Math.min(...at), Math.max(...at)];
    const index = overallIndex(instrument, levelsOf({ instrument, entries }));
    const right = toDouble(index);
    const known = new Set(at);
    const found: Found[] = [];
    for (let row = Math.max(grid.firstRow, first - REACH.above); row <= Math.min(endRow(grid) - 1, last + REACH.below); row += 1) {
      const value = valueAt(grid, row, table.levelColumn);
      if (known.has(row) || typeof value !== "number" || Math.abs(value - right) < SAME) continue;
      const inRow = grid.values[row - grid.firstRow] ?? [];
      if (!inRow.some((cell) => typeof cell === "string" && TOTAL.test(textOf(cell)))) continue;
      const place = { sheet: table.sheet, row, column: table.levelColumn };
      found.push({
        indicator: null,
        place,
        values: { value: shown(Math.round(value * 10_000) / 10_000), right: show(index) },
        numbers: ["value"],
      });
    }
    return found;
  }
);

/** An error value in another column of the table: a weight, a target, the level of a year. */
export const errorBesideLevel: Rule = rule({ id: "error-beside", severity: "doubt", message: findings["error-beside"] }, (context) =>
  context.rows.flatMap((row) =>
    context.table.columns.flatMap(({ column, header }) => {
      const value = valueAt(context.grid, row.place.row, column);
      if (column === context.table.levelColumn || !isError(value)) return [];
      const found = atRow(context, row, { value: value.error, column: header === "" ? columnLetters(column) : header });
      return [{ ...found, place: { ...row.place, column } }];
    })
  )
);

/** How much of a column must be formulas before a typed number among them is strange. */
const MOSTLY = 0.7;
const FEWEST_FORMULAS = 4;

/** A level that was typed over a formula: the others follow their sheets, this one no longer does. */
export const typedAmongFormulas: Rule = rule(
  { id: "typed-among-formulas", severity: "doubt", message: findings["typed-among-formulas"] },
  (context) => {
    const filled = context.rows.filter(({ raw }) => raw !== null);
    const isFormula = ({ place: { row, column } }: (typeof filled)[number]) => holdsFormula(context.grid, row, column);
    const formulas = filled.filter((row) => isFormula(row) === true).length;
    if (formulas < FEWEST_FORMULAS || formulas < MOSTLY * filled.length) return [];
    return filled.filter((row) => isFormula(row) === false).map((row) => atRow(context, row));
  }
);
