import { type ICommandInfo, type IExecutionOptions, type IRange, RedoCommand, UndoCommand } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetBorderCommand,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "../grid/grid";
import type { Reader } from "../cells/reader";
import { rectOf } from "../grid/ranges";
import type { ChangeSource, WorkbookEvent } from "../../model/events";
import type { Rect } from "../../geometry/rect";
import type { Value } from "../../model/value";
import { boundsOf, rectOfChange } from "../cells/writing";

interface SheetParams {
  readonly subUnitId: string;
  readonly name?: string;
  readonly fromOrder?: number;
  readonly toOrder?: number;
  readonly sheet?: { readonly id: string };
}

const structuralChanges: Readonly<Record<string, "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted">> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

const appearanceOnly = new Set<string>([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/** Turns what happens in the grid, whoever caused it, into the workbook's events. */
export class GridEvents {
  private source: ChangeSource = "person";
  private before: Value | undefined;
  private firstStep = "";
  private muted = false;
  /** True while rows or columns are inserted or deleted: changes of cells that follow are covered by that one event. */
  private structuring = false;
  private nameBefore = "";
  private lastSelection = "";
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private readonly subscriptions: { dispose(): void }[];

  constructor(
    private readonly grid: Grid,
    private readonly reader: Reader
  ) {
    const moves = grid.injector.get(SheetsSelectionsService);
    const ends = moves.selectionMoveEnd$.subscribe(() => {
      this.selected();
    });
    const sets = moves.selectionSet$.subscribe(() => {
      this.selected();
    });
    this.subscriptions = [
      grid.commands.beforeCommandExecuted((command, options) => {
        this.beforeCommand(command, options);
      }),
      grid.commands.onCommandExecuted((command, options) => {
        this.afterCommand(command, options);
      }),
      {
        dispose: () => {
          ends.unsubscribe();
        },
      },
      {
        dispose: () => {
          sets.unsubscribe();
        },
      },
    ];
  }

  on(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /** Does something on somebody's behalf: the events that follow from it name that source. */
  as<T>(source: ChangeSource, action: () => T): T {
    const outer = this.source;
    this.source = source;
    try {
      return action();
    } finally {
      this.source = outer;
    }
  }

  /** Does something that opens sheets on the way without the person having gone there. */
  async withoutActivations<T>(action: () => Promise<T>): Promise<T> {
    this.muted = true;
    try {
      return await action();
    } finally {
      this.muted = false;
    }
  }

  /** Inserts or deletes rows or columns: one event, however many formulas follow. */
  structural(source: ChangeSource, action: () => void): void {
    const outer = this.muted;
    this.structuring = this.muted = true;
    try {
      this.as(source, action);
    } finally {
      this.structuring = false;
      this.muted = outer;
    }
  }

  close(): void {
    for (const one of this.subscriptions) one.dispose();
    this.listeners.clear();
  }

  private beforeCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === UndoCommand.id || command.id === RedoCommand.id) this.source = "undo";
    if (command.id === SetRangeValuesMutation.id) this.beforeValues(command.params as ISetRangeValuesMutationParams, options);
    if (command.id === SetWorksheetNameMutation.id) this.nameBefore = this.nameOf((command.params as SheetParams).subUnitId);
    if (command.id === RemoveSheetMutation.id) this.nameBefore = this.nameOf((command.params as SheetParams).subUnitId);
  }

  private afterCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const source = this.source;
    const sheet = command.params as SheetParams;
    switch (command.id) {
      case UndoCommand.id:
      case RedoCommand.id:
        this.source = "person";
        break;
      case SetRangeValuesMutation.id:
        if (options?.onlyLocal !== true) this.valuesSet(command.params as ISetRangeValuesMutationParams);
        break;
      case MoveRangeMutation.id: {
        const { from, to } = command.params as IMoveRangeMutationParams;
        for (const side of [from, to]) this.changed(side.subUnitId, boundsOf(side.value));
        break;
      }
      case InsertRowMutation.id:
      case RemoveRowMutation.id:
      case InsertColMutation.id:
      case RemoveColMutation.id:
        this.structureChanged(command.id, command.params as { subUnitId: string; range: IRange });
        break;
      case SetRowHiddenMutation.id:
      case SetRowVisibleMutation.id:
        for (const range of (command.params as { readonly ranges: readonly IRange[] }).ranges)
          this.emit({
            type: "rowsHidden",
            sheetId: sheet.subUnitId,
            rect: rectOf(range),
            hidden: command.id === SetRowHiddenMutation.id,
            source,
          });
        break;
      case InsertSheetMutation.id:
        this.emit({ type: "sheetAdded", sheetId: sheet.sheet?.id ?? "", source });
        break;
      case RemoveSheetMutation.id:
        this.emit({ type: "sheetDeleted", sheetId: sheet.subUnitId, name: this.nameBefore, source });
        break;
      case SetWorksheetNameMutation.id:
        this.emit({ type: "sheetRenamed", sheetId: sheet.subUnitId, before: this.nameBefore, after: sheet.name ?? "", source });
        break;
      case SetWorksheetOrderMutation.id:
        this.emit({ type: "sheetMoved", sheetId: sheet.subUnitId, before: sheet.fromOrder ?? 0, after: sheet.toOrder ?? 0, source });
        break;
      case SetWorksheetActiveOperation.id:
        if (!this.muted) this.emit({ type: "sheetActivated", sheetId: sheet.subUnitId });
        break;
      default:
    }
  }

  /** Remembers the value before a change. A formula is written in two steps, the first by the engine, so the value before the first counts. */
  private beforeValues(params: ISetRangeValuesMutationParams, options?: IExecutionOptions): void {
    const isResult = options?.["applyFormulaCalculationResult"] === true;
    const isFirstStep = options?.onlyLocal === true && options.fromFormula === true;
    if (isResult || (options?.onlyLocal === true && !isFirstStep)) return;
    const rect = rectOfChange(params);
    const key = rect && isSingle(rect) ? `${params.subUnitId}!${String(rect.row)},${String(rect.column)}` : "";
    if (!isFirstStep && key !== "" && key === this.firstStep) {
      this.firstStep = "";
      return;
    }
    this.firstStep = isFirstStep ? key : "";
    this.before = rect && key !== "" ? this.reader.value(params.subUnitId, rect.row, rect.column) : undefined;
  }

  private valuesSet(params: ISetRangeValuesMutationParams): void {
    if (appearanceOnly.has(params.trigger ?? "")) return;
    this.changed(params.subUnitId, rectOfChange(params));
  }

  private structureChanged(mutation: string, { subUnitId, range }: { readonly subUnitId: string; readonly range: IRange }): void {
    const changeType = structuralChanges[mutation];
    if (changeType) this.emit({ type: "changed", sheetId: subUnitId, rect: rectOf(range), source: this.source, changeType });
  }

  private changed(sheetId: string, rect: Rect | null): void {
    if (!rect || this.structuring) return;
    const details =
      isSingle(rect) && this.before !== undefined ? { before: this.before, after: this.reader.value(sheetId, rect.row, rect.column) } : {};
    this.emit({ type: "changed", sheetId, rect, source: this.source, changeType: "RangeEdited", ...details });
  }

  private selected(): void {
    if (this.muted) return;
    const found = this.grid.injector.get(SheetsSelectionsService).getCurrentSelections();
    const sheetId = this.grid.unit().getActiveSheet(true)?.getSheetId();
    if (!sheetId || found.length === 0) return;
    const rects = found.map((one) => rectOf(one.range));
    const key = JSON.stringify([sheetId, rects]);
    if (key === this.lastSelection) return;
    this.lastSelection = key;
    this.emit({ type: "selection", sheetId, rects });
  }

  private nameOf(sheetId: string): string {
    return this.grid.unit().getSheetBySheetId(sheetId)?.getName() ?? "";
  }
}

function isSingle(rect: Rect): boolean {
  return rect.rows === 1 && rect.columns === 1;
}
