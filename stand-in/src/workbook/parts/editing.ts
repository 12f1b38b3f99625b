import type { ChangeSource } from "../../model/events";
import { refusal, type Intention } from "../../model/features/refusal";
import type { Calculation } from "../calculation/calculation";
import type { GridEvents } from "../events/grid-events";
import type { UndoSteps } from "../history/undo-steps";
import type { Edit } from "../structure/sheet-edits";
import type { SheetStates } from "../structure/sheet-states";

/** How every change of the workbook is made: allowed by the sheet's protection, on somebody's behalf, as a step to undo, then calculated. */
export class Editing {
  constructor(
    readonly events: GridEvents,
    readonly steps: UndoSteps,
    readonly calculation: Calculation,
    private readonly states: SheetStates
  ) {}

  /** Why a sheet does not allow something, in Excel's words; null when it does. */
  refuses(sheetId: string, intention: Intention): string | null {
    return refusal(this.states.state(sheetId).features, intention);
  }

  /** @throws Error with Excel's sentence when the sheet's protection forbids it */
  allow(sheetId: string, intention: Intention): void {
    const reason = this.refuses(sheetId, intention);
    if (reason !== null) throw new Error(reason);
  }

  /** Makes an edit as a step of its own, or (`join`) as part of the step before. */
  make({ redo, undo }: Edit, join = false): void {
    this.steps.run(redo, undo, join ? "join" : "own");
  }

  /** Makes an edit on somebody's behalf. */
  makeAs(source: ChangeSource, edit: Edit, join = false): void {
    this.events.as(source, () => {
      this.make(edit, join);
    });
  }
}
