import type { Rect } from "../../geometry/rect";

/** An automatic filter: its rectangle with the header row, and which values show, per column counted from its left edge. */
export interface Filter {
  readonly rect: Rect;
  readonly columns: readonly {
    readonly column: number;
    readonly values: readonly string[];
    readonly blanks: boolean;
    /** Another kind of criterion, as the file has it. */ readonly xml?: string;
  }[];
}
