import type { Intention } from "../../model/features/refusal";
import type { Cell, FilledCell } from "../../model/cell";
import type { CellWrite } from "../../model/cell-write";
import { sameRect, type Rect, type SheetRect } from "../../geometry/rect";
import { ExcelError } from "../protocol/errors";
import type { Host } from "../host/host";
import type { Json } from "../protocol/json";

/**
 * One `context.sync()`: its writes wait here and become one change of the workbook, so that they are one step to
 * undo; reading a cell after a write applies what is waiting first.
 */
export class Batch {
  private waiting: CellWrite[] = [];
  private wrote = false;
  private lastRead: {
    readonly rect: SheetRect;
    readonly cells: readonly (readonly Cell[])[];
  } | null = null;
  private lastFilled: {
    readonly sheetId: string;
    readonly cells: readonly FilledCell[];
  } | null = null;

  constructor(readonly host: Host) {}

  /** Throws `AccessDenied` when the document may not be changed, or the sheet not in this way. */
  assertWritable(sheetId: string | null, location: string, intention?: Intention): void {
    const { options, workbook } = this.host;
    const refused = sheetId !== null && intention !== undefined && workbook.protection.refuses(sheetId, intention) !== null;
    if (options.readOnly === true || refused) throw new ExcelError("AccessDenied", location);
  }

  /** Throws `AccessDenied` when sheets may not be added, deleted, moved, renamed, hidden. */
  assertSheets(location: string): void {
    this.assertWritable(null, location);
    if (this.host.workbook.protection.structureProtected()) throw new ExcelError("AccessDenied", location);
  }

  /** Throws `AccessDenied` when rows or columns of the sheet may not come or go. */
  assertStructure(sheetId: string, along: "rows" | "columns", kind: "insert" | "delete", location: string): void {
    this.assertWritable(sheetId, location, { along, kind });
  }

  queue(write: CellWrite, location: string): void {
    const format = write.kind === "style" || write.kind === "numberFormat" || write.kind === "borders";
    this.assertWritable(write.rect.sheetId, location, {
      kind: format ? "format" : "write",
      rect: write.rect,
    });
    this.waiting.push(write);
    this.forget();
  }

  /** Drops what was cached: it may have changed. */
  private forget(): void {
    this.lastRead = null;
    this.lastFilled = null;
  }

  /** Applies the waiting writes; a second time in one batch they join the same undo step. */
  async flush(): Promise<void> {
    if (this.waiting.length === 0) return;
    const writes = this.waiting;
    this.waiting = [];
    await this.host.workbook.cells.write(writes, "addin", this.wrote);
    this.wrote = true;
  }

  /** The cells of a bounded rectangle, after the writes before it. */
  async cells(rect: SheetRect): Promise<readonly (readonly Cell[])[]> {
    await this.flush();
    if (this.lastRead !== null && this.lastRead.rect.sheetId === rect.sheetId && sameRect(this.lastRead.rect, rect))
      return this.lastRead.cells;
    const cells = this.host.workbook.cells.read(rect);
    this.lastRead = { rect, cells };
    return cells;
  }

  /** The cells of a sheet that hold something, after the writes before it; looked up once for many questions. */
  async filled(sheetId: string): Promise<readonly FilledCell[]> {
    await this.flush();
    if (this.lastFilled?.sheetId !== sheetId) this.lastFilled = { sheetId, cells: this.host.workbook.cells.filled(sheetId) };
    return this.lastFilled.cells;
  }

  /** The number format a cell has once the waiting writes are applied. */
  numberFormat(sheetId: string, row: number, column: number): string {
    for (const write of [...this.waiting].reverse()) {
      if (write.kind !== "numberFormat" || write.rect.sheetId !== sheetId) continue;
      const format = write.formats[row - write.rect.row]?.[column - write.rect.column];
      if (format !== undefined) return format;
    }
    return this.host.workbook.cells.read({ sheetId, row, column, rows: 1, columns: 1 })[0]?.[0]?.numberFormat ?? "General";
  }

  async usedRect(sheetId: string, valuesOnly: boolean, within: Rect | null = null): Promise<Rect | null> {
    await this.flush();
    return this.host.workbook.cells.usedRect(sheetId, valuesOnly, within);
  }

  /** Changes something that can be undone, as part of what this batch has done before (`join`). */
  async change<T>(action: (join: boolean) => T | Promise<T>): Promise<T> {
    await this.flush();
    this.forget();
    const join = this.wrote;
    this.wrote = true;
    return action(join);
  }

  /** Does something to the workbook that is not a cell write, after the writes before it. */
  async act<T>(action: () => T | Promise<T>): Promise<T> {
    await this.flush();
    this.forget();
    return action();
  }
}

/** The `Error` part of an answer. */
export function errorBody(error: unknown, actionIndex: number, host: Host): Json {
  if (error instanceof ExcelError) {
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      ActionIndex: actionIndex,
    };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  host.warn(`Excel stand-in: a bug while answering a request: ${message}`);
  return { Code: "GeneralException", Message: message, Location: "", ActionIndex: actionIndex };
}
