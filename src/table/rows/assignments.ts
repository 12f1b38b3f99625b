import type { IndicatorKey } from "../../instrument";
import type { TableRow } from "./table-row";

/** The rows of a table in the making, and which indicators have one. */
export class Assignments {
  readonly rows: TableRow[] = [];
  private readonly keys = new Set<IndicatorKey>();

  has(key: IndicatorKey): boolean {
    return this.keys.has(key);
  }

  /** Of several indicators a text can mean, the first that has no row yet. */
  open(keys: readonly IndicatorKey[]): IndicatorKey | undefined {
    return keys.find((key) => !this.keys.has(key)) ?? keys[0];
  }

  add(
    row: number,
    indicator: IndicatorKey,
    by: TableRow["by"],
    { numberSays = null, alsoFits = [], isStrange }: Partial<Pick<TableRow, "numberSays" | "alsoFits" | "isStrange">> = {}
  ): void {
    this.rows.push({ row, indicator, by, numberSays, alsoFits, ...(isStrange && { isStrange }) });
    this.keys.add(indicator);
  }

  /** Whether the number of some row contradicts its name. */
  get isContradicted(): boolean {
    return this.rows.some(({ numberSays }) => numberSays !== null);
  }

  get first(): number {
    return Math.min(...this.rows.map(({ row }) => row));
  }

  get last(): number {
    return Math.max(...this.rows.map(({ row }) => row));
  }
}
