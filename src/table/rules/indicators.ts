import { valueAt } from "../../grid";
import { findings } from "../../text/table/findings";
import { atRow, nameOf, numberIn, rule, shown, type Rule } from "./rule";
import { textOf } from "../../grid";

/** An indicator of the instrument without a row. */
export const missingIndicator: Rule = rule(
  { id: "missing-indicator", severity: "error", message: findings["missing-indicator"] },
  ({ instrument, byIndicator }) =>
    instrument.indicators
      .filter(({ key }) => !byIndicator.has(key))
      .map(({ key }) => ({
        indicator: key,
        place: null,
        values: { indicator: key, name: nameOf(instrument, key), instrument: instrument.shortTitle },
      }))
);

/** A row whose number the instrument does not have. */
export const unknownIndicator: Rule = rule(
  { id: "unknown-indicator", severity: "doubt", message: findings["unknown-indicator"] },
  ({ instrument, table, grid, unknownRows }) => {
    const numbers = table.columns.find(({ meaning }) => meaning === "number") ?? table.columns.find(({ meaning }) => meaning === "name");
    return unknownRows.map((row) => ({
      indicator: null,
      place: { sheet: table.sheet, row, column: table.levelColumn },
      values: {
        number: numbers === undefined ? "" : shown(textOf(valueAt(grid, row, numbers.column))),
        value: shown(valueAt(grid, row, table.levelColumn)),
        instrument: instrument.shortTitle,
      },
      ...numberIn(valueAt(grid, row, table.levelColumn)),
    }));
  }
);

/** A row whose number is one indicator and whose name is another. */
export const numberAndNameDiffer: Rule = rule(
  {
    id: "number-name-differ",
    severity: "doubt",
    message: findings["number-name-differ"],
    fix: ({ table, grid }, { indicator, place }) => {
      const column = table.columns.find(({ meaning }) => meaning === "number")?.column;
      const right = Number(indicator);
      if (place === null || column === undefined || !Number.isInteger(right)) return null;
      return typeof valueAt(grid, place.row, column) === "number" ? { place: { ...place, column }, after: right, safe: false } : null;
    },
  },
  (context) => context.rows.flatMap((row) => (row.numberSays === null ? [] : [atRow(context, row, { number: row.numberSays })]))
);

/** A name that several indicators share, in rows that do not follow the instrument's order: which is which is a guess. */
export const nameFitsSeveral: Rule = rule(
  { id: "name-fits-several", severity: "doubt", message: findings["name-fits-several"] },
  (context) => {
    const places = new Map(context.instrument.indicators.map(({ key }, at) => [key, at]));
    const order = context.rows.map(({ indicator }) => places.get(indicator) ?? 0);
    const inOrder = order.every((place, at) => at === 0 || place >= (order[at - 1] ?? 0));
    if (inOrder) return [];
    return context.rows.flatMap((row) => (row.alsoFits.length === 0 ? [] : [atRow(context, row, { others: row.alsoFits.join(", ") })]));
  }
);
