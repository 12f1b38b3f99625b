import type { Cost, CellValue } from "../../../assessment";
import { keysOfColumn, type IndicatorKey, type Instrument } from "../../../instrument";
import { isBlank, quoted, rangeOf } from "../../arguments/read-arguments";
import { readBlock, isLine } from "../../arguments/block";
import { FunctionFailure } from "../../failure";
import { messages } from "../../messages";

type Rows = readonly (readonly CellValue[])[];

/**
 * Costs of raising indicators, from a range: one cost per indicator in a column or row, a block with indicator numbers
 * at one edge and costs at the other, or, in the instrument's order, one column per level with the cost of rising to
 * it. A blank arrives as 0 on desktop, so 0 is no cost; an indicator without one is left out.
 * @throws FunctionFailure when the range has another shape, or holds what is no cost; the message says where
 */
export function costsOf(instrument: Instrument, value: unknown): Readonly<Record<IndicatorKey, Cost>> {
  const rows = rangeOf(value);
  const { indicators } = instrument;
  const keys = indicators.map(({ key }) => key);
  if (isLine(rows)) {
    const cells = rows.flat();
    if (cells.length !== keys.length) throw new FunctionFailure("value", messages().wrongCostCount(cells.length, keys.length));
    return byIndicator(keys.map((key, at) => [key, cells[at] ?? null]));
  }
  const steps = stepsOf(instrument, rows);
  if (steps) return Object.fromEntries(keys.map((key, at) => [key, byLevel(instrument, key, steps[at] ?? [])]));
  return byIndicator([...readBlock(rows, instrument).levels]);
}

function byIndicator(cells: readonly (readonly [IndicatorKey, CellValue])[]): Readonly<Record<IndicatorKey, Cost>> {
  return Object.fromEntries(
    cells.flatMap(([key, cell]) => {
      const cost = costIn(cell, key, null);
      return cost === null ? [] : [[key, cost]];
    })
  );
}

function byLevel({ scale }: Instrument, key: IndicatorKey, cells: readonly CellValue[]): Cost {
  return Object.fromEntries(
    cells.flatMap((cell, at) => {
      const level = scale.max - cells.length + 1 + at;
      const cost = costIn(cell, key, level);
      return cost === null ? [] : [[level, cost]];
    })
  );
}

/**
 * The rows of a table of steps: as many rows as indicators and a column per level (the lowest may be missing), and
 * neither edge names the indicators.
 */
function stepsOf(instrument: Instrument, rows: Rows): Rows | null {
  const { indicators, scale } = instrument;
  const width = rows[0]?.length ?? 0;
  const fits = rows.length === indicators.length && (width === scale.max || width === scale.max - 1);
  if (!fits) return null;
  const named = [0, width - 1].some((column) => {
    const keys = keysOfColumn(
      instrument,
      rows.map((row) => row[column] ?? null)
    );
    return new Set(keys.filter((key) => key !== null)).size === indicators.length;
  });
  return named ? null : rows;
}

function costIn(cell: CellValue, key: IndicatorKey, level: number | null): number | null {
  if (isBlank(cell)) return null;
  if (typeof cell !== "number" || !Number.isFinite(cell)) throw new FunctionFailure("value", messages().notACost(quoted(cell), key, level));
  if (cell < 0) throw new FunctionFailure("value", messages().negativeCost(quoted(cell), key, level));
  return cell;
}
