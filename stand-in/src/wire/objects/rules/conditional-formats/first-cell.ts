import { rectAddress } from "../../../../geometry/addresses";
import type { ConditionalFormat } from "../../../../model/features/conditional-format";

/** The cell a file's formulas of the rule are written for. */
export const firstCell = (format: ConditionalFormat): string => {
  const [rect] = format.rects;
  return rect === undefined ? "A1" : rectAddress({ ...rect, rows: 1, columns: 1 });
};
