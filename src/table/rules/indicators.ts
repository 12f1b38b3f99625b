import { valueAt, textOf } from "../../grid";
import { findings } from "../../text/table/findings";
import { contradictedCodes } from "./dotted-codes";
import { atRow, nameOf, numberIn, rule, shown, type Rule, type Found, type RuleContext } from "./rule";
import { readLevel } from "../../assessment";
import type { UnknownRow } from "../rows/table-row";

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
  (context) =>
    context.unknownRows
      .filter((unknown) => unknown.isNumbered && (unknown.isInside || holdsLevel(context, unknown)))
      .map((unknown) => atUnknown(context, unknown))
);

/** A filled row whose name is no indicator's: what stands in its level cell is not counted. */
export const unknownRow: Rule = rule({ id: "unknown-row", severity: "doubt", message: findings["unknown-row"] }, (context) =>
  context.unknownRows.filter((unknown) => !unknown.isNumbered && holdsLevel(context, unknown)).map((unknown) => atUnknown(context, unknown))
);

/** Whether a row is rated: in the column of the levels, or in another one of the agency's own. */
function holdsLevel({ instrument, table, grid }: RuleContext, { row }: UnknownRow): boolean {
  const rated = table.columns.filter(({ meaning }) => meaning === "self" || meaning === "level" || meaning === "year");
  return [table.levelColumn, ...rated.map(({ column }) => column)].some(
    (column) => readLevel(instrument, valueAt(grid, row, column)).kind === "level"
  );
}

function atUnknown({ instrument, table, grid }: RuleContext, { row, isNumbered }: UnknownRow): Found {
  const of = (meaning: "number" | "name"): string => {
    const column = table.columns.find((each) => each.meaning === meaning)?.column;
    return column === undefined ? "" : shown(textOf(valueAt(grid, row, column)));
  };
  const [number, name] = [of("number"), of("name")];
  const level = valueAt(grid, row, table.levelColumn);
  return {
    indicator: null,
    place: { sheet: table.sheet, row, column: table.levelColumn },
    values: {
      ...(isNumbered ? { number: number === "" ? name : number } : { row: name === "" ? number : name }),
      value: shown(level),
      instrument: instrument.shortTitle,
    },
    ...numberIn(level),
  };
}

/** A row that bears the number of an indicator and the name of something else. */
export const strangeName: Rule = rule({ id: "strange-name", severity: "doubt", message: findings["strange-name"] }, (context) =>
  context.rows.flatMap((row) => (row.strangeName === null ? [] : [atRow(context, row, { row: shown(row.strangeName) })]))
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
  (context) => {
    const codes = contradictedCodes(context);
    return context.rows.flatMap((row) => {
      const number = row.numberSays ?? codes.get(row);
      return number === undefined ? [] : [atRow(context, row, { number })];
    });
  }
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
