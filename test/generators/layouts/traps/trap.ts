import type { Switch } from "../types";

/**
 * A kind of workbook in which a wrong number could be shown as final. Traps are drawn from the tables people keep and from
 * the regulations, without sight of how tables are found: a number only counts as right when a civil servant would say so.
 */
export interface Trap extends Switch {
  /** 1 words of headers, 2 glued headers, 3 far cells, 4 unknown rows, 5 names alike, 6 pasted reports, 7 other lists, 8 recaps. */
  readonly kind: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** When it works on the draft: as columns come, once the rows stand, on the headers as they are, or at the end. */
  readonly stage: "columns" | "rows" | "headers" | "place";
  /** Slots and names of other switches that would undo it. */
  readonly excludes: readonly string[];
}
