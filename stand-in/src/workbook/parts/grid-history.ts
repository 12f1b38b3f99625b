import { RedoCommand, UndoCommand } from "@univerjs/core";
import type { History } from "../../model/workbook/history";
import type { Calculation } from "../calculation/calculation";
import type { UndoSteps } from "../history/undo-steps";

/** The undo list of the grid. */
export class GridHistory implements History {
  /** Whether adding a sheet and writing a custom XML part empty the undo list, as in desktop Excel. */
  emptiesAsDesktop = false;

  constructor(
    private readonly steps: UndoSteps,
    private readonly calculation: Calculation
  ) {}

  undo(): Promise<boolean> {
    return this.step(UndoCommand.id);
  }

  redo(): Promise<boolean> {
    return this.step(RedoCommand.id);
  }

  clear(): void {
    this.steps.clear();
  }

  /** Something was done for which desktop Excel empties the list. */
  clearAsDesktop(): void {
    if (this.emptiesAsDesktop) this.clear();
  }

  private async step(command: string): Promise<boolean> {
    const done = this.steps.step(command);
    await this.calculation.idle();
    return done;
  }
}
