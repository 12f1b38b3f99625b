import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, type ICellData, type Nullable } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  DeviceInputEventType,
  IEditorService,
  SetCellEditVisibleOperation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { valueOf } from "../grid/cell-values";
import type { FormulaEvaluator } from "../calculation/formula-evaluator";
import type { SheetPosition } from "../../geometry/rect";
import type { Validation } from "../../model/features/validation";
import type { CellWrite } from "../../model/cell-write";
import type { Value } from "../../model/value";
import type { Workbook } from "../../model/workbook/workbook";
import { formatValue } from "../grid/number-format";
import { UNIT } from "../grid/ranges";
import { brokenRule } from "./validate";
import { showAlert } from "./alert";
import type { Overlay } from "../view/overlay";
import { refusalWords, wordsFor } from "./words";

/** Priority of the check among the grid's interceptors: after those that parse what was typed, before the last one (-1). */
const AFTER_READING = -0.9;

/**
 * Checks what is typed into the grid, as Excel does. A value that a rule stops, or that is typed into a locked cell, never reaches
 * the cell, and a message says so; where a rule only warns, the person decides. Pasting, filling and deleting are not checked.
 */
export class InputValidation {
  private readonly stop: () => void;

  constructor(
    private readonly workbook: Workbook,
    private readonly evaluation: FormulaEvaluator,
    private readonly overlay: Overlay
  ) {
    this.stop = overlay.grid.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: AFTER_READING,
      handler: (cell, { subUnitId, row, col, worksheet }, next) =>
        this.refuses({ sheetId: subUnitId, row, column: col }, cell) ? next(structuredClone(worksheet.getCellRaw(row, col))) : next(cell),
    });
  }

  close(): void {
    this.stop();
  }

  private refuses(at: SheetPosition, cell: Nullable<ICellData>): boolean {
    const { title } = wordsFor(this.overlay.locale);
    const locked = this.workbook.protection.refuses(at.sheetId, { kind: "write", rect: { ...at, rows: 1, columns: 1 } });
    if (locked !== null) {
      this.say(title, refusalWords(this.overlay.locale, locked), [{ label: wordsFor(this.overlay.locale).ok }]);
      return true;
    }
    const formula = cell?.f ?? null;
    const value = formula === null ? valueOf(cell) : this.evaluation.value({ formula: formula.replace(/^=/, ""), home: at, at });
    const rule = brokenRule(this.workbook, at, value);
    if (rule === null) return false;
    this.tell(rule, at, formula ?? value);
    return true;
  }

  private tell({ error }: Validation, at: SheetPosition, typed: Value): void {
    const { title, invalid, goOn, retry, cancel, yes, no, ok } = wordsFor(this.overlay.locale);
    const again = (): void => {
      void this.editAgain(at, typeof typed === "string" ? typed : formatValue(typed, "General", this.overlay.locale));
    };
    const keep = (): void => {
      const rect = { ...at, rows: 1, columns: 1 };
      const write: CellWrite = { kind: "formulas", rect, formulas: [[typed]] };
      void this.workbook.cells.write([write], "person");
    };
    const message = error.message || invalid;
    const heading = error.title || title;
    switch (error.style) {
      case "warning":
        this.say(heading, `${message}\n${goOn}`, [{ label: yes, press: keep }, { label: no, press: again }, { label: cancel }]);
        break;
      case "information":
        this.say(heading, message, [{ label: ok, press: keep }, { label: cancel }]);
        break;
      default:
        this.say(heading, message, [{ label: retry, press: again }, { label: cancel }]);
    }
  }

  /** Opens the cell for editing with what was typed in it. */
  private async editAgain(at: SheetPosition, typed: string): Promise<void> {
    const { commands, injector } = this.overlay.grid;
    await this.workbook.sheets.select(at.sheetId, [{ row: at.row, column: at.column, rows: 1, columns: 1 }]);
    await commands.executeCommand(SetCellEditVisibleOperation.id, {
      visible: true,
      eventType: DeviceInputEventType.Dblclick,
      unitId: UNIT,
    });
    injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.replaceText(typed);
  }

  /** Shows a message, but only after the grid has moved on to the next cell: otherwise the grid would take the keyboard back. */
  private say(...said: Parameters<typeof showAlert> extends [HTMLElement, ...infer Rest] ? Rest : never): void {
    setTimeout(() => {
      showAlert(this.overlay.container, ...said);
    }, 0);
  }
}
