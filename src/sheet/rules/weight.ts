import { isBlank, valueAt } from "../cells";
import { findings } from "../../text/findings";
import { weightOf } from "../weights";
import { atRow, rule, shown, type Rule } from "./rule";

const TOLERANCE = 0.006;

/** A typed weight that differs from the regulation's; the index always uses the regulation's. */
export const weightDiffers: Rule = rule(
  { id: "weight-differs", severity: "doubt", message: findings["weight-differs"] },
  (context) => {
    const { table, grid, instrument, rows } = context;
    const column = table.columns.find(({ meaning }) => meaning === "weight")?.column;
    if (column === undefined) return [];
    return rows.flatMap((row) => {
      const indicator = instrument.indicators.find(({ key }) => key === row.indicator);
      const raw = valueAt(grid, row.place.row, column);
      if (indicator === undefined || isBlank(raw)) return [];
      const right = (indicator.weight * 100) / instrument.weightTotal;
      if (weightOf(raw)?.some((percent) => Math.abs(percent - right) < TOLERANCE)) return [];
      const found = atRow(context, row, { value: shown(raw), right: shown(Math.round(right * 10_000) / 10_000) });
      return [{ ...found, place: { ...row.place, column } }];
    });
  }
);
