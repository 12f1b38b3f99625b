import { IUniverInstanceService, type IMutationInfo, type IUndoRedoItem } from "@univerjs/core";
import type { Grid } from "../grid/grid";
import { UNIT } from "../grid/ranges";
import type { CellWrite } from "../../model/cell-write";
import { applyWrites } from "../cells/writing";

/** The undo list: every write is one step, unless it joins the step before. */
export class UndoSteps {
  private last: IUndoRedoItem | null = null;

  constructor(private readonly grid: Grid) {}

  /** Writes as a step of its own, as part of the step before, or (another person's edit is not ours to undo) as none. */
  apply(writes: readonly CellWrite[], step: "own" | "join" | "none"): void {
    const { redo, undo } = applyWrites(this.grid, writes);
    this.note(redo, undo, step);
  }

  /** Does changes of the grid (`redo`) that `undo` takes back, the last first, as a step of its own or joined to the one before. */
  run(redo: readonly IMutationInfo[], undo: readonly IMutationInfo[], step: "own" | "join" | "none"): void {
    for (const { id, params } of redo) this.grid.commands.syncExecuteCommand(id, params);
    this.note([...redo], [...undo], step);
  }

  private note(redo: IMutationInfo[], undo: IMutationInfo[], step: "own" | "join" | "none"): void {
    if (step === "none" || redo.length === 0) return;
    const top = this.top();
    if (step === "join" && top !== null && top === this.last) {
      top.redoMutations.push(...redo);
      top.undoMutations.unshift(...undo);
      return;
    }
    this.last = { unitID: UNIT, undoMutations: undo, redoMutations: redo };
    this.grid.undoRedo.pushUndoRedo(this.last);
  }

  /** Undoes or redoes one step; false when there is none. */
  step(command: string): boolean {
    this.focus();
    return this.grid.commands.syncExecuteCommand<object, boolean>(command);
  }

  /** Empties the list. */
  clear(): void {
    this.grid.undoRedo.clearUndoRedo(UNIT);
  }

  private top(): IUndoRedoItem | null {
    this.focus();
    return this.grid.undoRedo.pitchTopUndoElement() ?? null;
  }

  /** Focuses the workbook: the grid keeps a list per focused document, and the cell editor counts as a document. */
  private focus(): void {
    this.grid.injector.get(IUniverInstanceService).focusUnit(UNIT);
  }
}
