import { indicatorByKey, percentOf } from "../../instrument";
import type { CellValue, Finding } from "../../assessment";
import { valueAt, isBlank } from "../../grid";
import { findings } from "../../text/table/findings";
import { weightOf } from "../columns/weights";
import { dateShown } from "./dates";
import { atRow, rowOf, rule, numberIn, shown, type Proposal, type ReadRow, type Rule, type RuleContext } from "./rule";

const TOLERANCE = 0.006;
/** How far the sum may be off because the weights are typed with few decimals. */
const SUM_TOLERANCE = 0.5;

/** A typed weight that differs from the regulation's; the index always uses the regulation's. */
export const weightDiffers: Rule = rule(
  { id: "weight-differs", severity: "doubt", message: findings["weight-differs"], fix: rightWeight },
  (context) => {
    const { grid } = context;
    const column = weightColumn(context);
    if (column === null) return [];
    return context.rows.flatMap((row) => {
      const right = rightOf(context, row);
      const raw = valueAt(grid, row.place.row, column);
      if (right === null || isBlank(raw) || dateShown(raw) !== null) return [];
      if (weightOf(raw)?.some((percent) => Math.abs(percent - right) < TOLERANCE)) return [];
      const found = atRow(context, row, { value: shown(raw), right: shown(Math.round(right * 10_000) / 10_000) });
      return [{ ...found, numbers: numberIn(raw).numbers ?? [], place: { ...row.place, column } }];
    });
  }
);

/** A day where a weight should be: Excel makes one of 1.3 where the comma is the decimal mark. */
export const weightIsDate: Rule = rule(
  { id: "date-as-weight", severity: "doubt", message: findings["date-as-weight"], fix: rightWeight },
  (context) => {
    const column = weightColumn(context);
    if (column === null) return [];
    return context.rows.flatMap((row) => {
      const right = rightOf(context, row);
      const date = dateShown(valueAt(context.grid, row.place.row, column));
      if (right === null || date === null) return [];
      const found = atRow(context, row, { value: date, right: shown(Math.round(right * 10_000) / 10_000) });
      return [{ ...found, numbers: [], place: { ...row.place, column } }];
    });
  }
);

/** Typed weights that do not make 100 % together, although every indicator has one. */
export const weightsDoNotSum: Rule = rule({ id: "weights-sum", severity: "doubt", message: findings["weights-sum"] }, (context) => {
  const { grid, rows, table } = context;
  const column = weightColumn(context);
  if (column === null || rows.length !== context.byIndicator.size) return [];
  const typed = rows.map((row) => typedNear(valueAt(grid, row.place.row, column), rightOf(context, row) ?? 0));
  if (rows.length < context.instrument.indicators.length || typed.includes(null)) return [];
  const sum = typed.reduce<number>((total, each) => total + (each ?? 0), 0);
  if (Math.abs(sum - 100) <= SUM_TOLERANCE) return [];
  const row = table.headerRow ?? rows[0]?.place.row ?? 0;
  return [{ indicator: null, place: { sheet: table.sheet, row, column }, values: { sum: shown(rounded(sum)) } }];
});

function weightColumn({ table }: RuleContext): number | null {
  return table.columns.find(({ meaning }) => meaning === "weight")?.column ?? null;
}

/** The regulation's weight in percent. */
function rightOf({ instrument }: RuleContext, row: ReadRow): number | null {
  const indicator = indicatorByKey(instrument, row.indicator);
  return indicator === undefined ? null : percentOf(instrument, indicator.weight);
}

/** The percentage a cell stands for; of several readings the one nearest to what is right. */
function typedNear(raw: CellValue, right: number): number | null {
  const [nearest] = [...(weightOf(raw) ?? [])].sort((a, b) => Math.abs(a - right) - Math.abs(b - right));
  return nearest ?? null;
}

/** The regulation's weight in the unit that the other rows are written in. */
function rightWeight(context: RuleContext, finding: Finding): Proposal | null {
  const row = rowOf(context, finding);
  const right = row === undefined ? null : rightOf(context, row);
  if (right === null || finding.place === null) return null;
  const { column } = finding.place;
  const isShare = (raw: CellValue, percent: number) => typeof raw === "number" && Math.abs(raw * 100 - percent) < TOLERANCE;
  const others = context.rows.map((other) => ({
    raw: valueAt(context.grid, other.place.row, column),
    percent: rightOf(context, other) ?? 0,
  }));
  const shares = others.filter(({ raw, percent }) => isShare(raw, percent)).length;
  const percents = others.filter(({ raw, percent }) => typeof raw === "number" && Math.abs(raw - percent) < TOLERANCE).length;
  return { place: finding.place, after: rounded(shares > percents ? right / 100 : right), safe: false };
}

function rounded(number: number): number {
  return Math.round(number * 1_000_000) / 1_000_000;
}
