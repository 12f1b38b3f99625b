import type { SheetRect } from "../../geometry/rect";
import type { Calculating } from "../../model/workbook/calculation";
import type { Calculation } from "../calculation/calculation";
import type { GridFunctionHost } from "../functions/grid-function-host";
import { nextTask } from "../grid/next-task";

/** Calculation of the grid's formulas and of the custom functions in them. */
export class GridCalculating implements Calculating {
  constructor(
    private readonly calculation: Calculation,
    private readonly functions: GridFunctionHost
  ) {}

  mode(): "automatic" | "manual" {
    return this.calculation.mode;
  }

  setMode(mode: "automatic" | "manual"): void {
    this.calculation.mode = mode;
    if (this.calculation.marked()) void this.calculation.recalculate(false);
  }

  state(): "Done" | "Calculating" | "Pending" {
    if (this.calculation.busy() || this.functions.pending() > 0) return "Calculating";
    return this.calculation.held() ? "Pending" : "Done";
  }

  setDirty(rects: readonly SheetRect[]): void {
    for (const rect of rects) this.functions.forget(rect);
    this.calculation.mark(rects);
  }

  async calculate(what: "recalculate" | "full" | readonly SheetRect[]): Promise<void> {
    if (typeof what === "string") {
      if (what === "full") this.functions.forgetAll();
      await this.calculation.recalculate(what === "full");
      return;
    }
    for (const rect of what) this.functions.forget(rect);
    await this.calculation.runNarrowly(what);
  }

  async settled(limit = 60_000): Promise<void> {
    const end = performance.now() + limit;
    while (performance.now() < end) {
      if (this.calculation.marked()) await this.calculation.recalculate(false);
      await this.calculation.idle();
      if (this.functions.pending() === 0 && !this.calculation.busy() && !this.calculation.marked()) return;
      await nextTask();
      if (this.functions.pending() > 0) await this.functions.nextDelivery(end - performance.now());
    }
  }
}
