import type { CellPlace, CellValue } from "../../../src/assessment/types";
import { problemOf } from "../../../src/excel/host/problem-of";
import { readActionPlan } from "../../../src/outputs/action-plan/read-plan";
import { reportShown } from "../../../src/outputs/report/shown";
import { REPORT_NAME, REPORT_WIDTH } from "../../../src/outputs/report/types";
import type { Batch, BatchResult } from "../../../src/session/batch";
import type { Scan, WorkbookPort } from "../../../src/session/ports";
import { Trouble } from "../../../src/session/problem";
import type { ChangeEvent } from "../../../src/session/watch/change-events";
import { allRules, readTable, relocate } from "../../../src/table";
import { planLayout } from "../../../src/table/find/action-plan-layout";
import { refusal, stepsOf, type Sheets } from "./in-memory-changes";
import { InMemorySheet } from "./in-memory-sheet";

/** What can go wrong with a batch that writes. */
export type Fault =
  /** Excel refuses it before anything is done. */
  | { readonly kind: "refused"; readonly code: string }
  /** Excel stops after so many steps; they stand. */
  | { readonly kind: "stopped"; readonly after: number; readonly code: string };

/** The workbook that the session is given in tests: plain grids, and everything that Excel may refuse. */
export class InMemoryWorkbook implements WorkbookPort {
  private all: InMemorySheet[] = [];
  private nextId = 1;
  private listener: (event: ChangeEvent) => void = () => undefined;
  private readonly faults: Fault[] = [];
  private withheld: (() => void)[] | null = null;
  private parts: { readonly id: string; readonly xml: string }[] = [];
  private attachedByViewer = false;

  readOnly = false;
  structureProtected = false;
  /** Whether somebody is typing in a cell: whatever does not wait for the end of it is refused. */
  editing = false;
  withoutFunctions = false;
  watching = false;
  selected: CellPlace = { sheet: "LKE", row: 0, column: 0 };
  /** Whether the workbook holds formulas that follow the table. */
  formulasFollow = false;
  readonly sheets: Sheets = {
    sheet: (nameOrId) => {
      const sheet = this.find(nameOrId);
      if (!sheet) throw refusal("ItemNotFound");
      return sheet;
    },
    add: (name) => this.addSheet(name),
    remove: (sheet) => {
      this.all = this.all.filter((each) => each !== sheet);
      this.tell({ kind: "sheets" });
    },
    names: new Map(),
    active: null,
  };
  /** Everything asked of the workbook since {@link forgetTrips}, one word for each round trip. */
  trips: string[] = [];

  /* ---- what people do ---- */

  addSheet(name: string, values: readonly (readonly CellValue[])[] = []): InMemorySheet {
    const sheet = new InMemorySheet(`{${this.nextId}}`, name, values);
    this.nextId += 1;
    this.all.push(sheet);
    this.tell({ kind: "sheets" });
    return sheet;
  }

  sheet(name: string): InMemorySheet {
    return this.sheets.sheet(name);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  sheetNamesNow(): readonly string[] {
    return this.all.map(({ name }) => name);
  }

  /** Somebody types a value. */
  type(sheet: string, row: number, column: number, value: CellValue): void {
    this.sheet(sheet).put(row, column, { value, formula: null, numberFormat: "General" });
    this.changed(sheet);
  }

  deleteSheet(name: string): void {
    this.sheets.remove(this.sheet(name));
  }

  /** The same sheet comes back, as by undoing. */
  bringBack(sheet: InMemorySheet): void {
    this.all.push(sheet);
    this.tell({ kind: "sheets" });
  }

  /** What the workbook carries of ours. */
  remembers(): boolean {
    return this.parts.length > 0;
  }

  /* ---- what goes wrong ---- */

  /** The next batches end so, one after the other. */
  failNextWrites(...faults: readonly Fault[]): void {
    this.faults.push(...faults);
  }

  /** From now on nothing is answered until {@link answer} is called. */
  holdAnswers(): void {
    this.withheld = [];
  }

  answer(): void {
    const waiting = this.withheld ?? [];
    this.withheld = null;
    waiting.forEach((go) => go());
  }

  /* ---- reading ---- */

  connect = async () => ({ kind: "excel", withoutFunctions: this.withoutFunctions }) as const;
  language = () => "id" as const;
  problemOf = problemOf;

  async scan(): Promise<Scan> {
    await this.trip("scan");
    this.refuseWhileEditing();
    this.watching = true;
    return {
      grids: this.all.map((sheet) => sheet.grid()),
      formulaCells: this.formulasFollow ? [{ follows: "table" }] : [],
      cutShort: [],
      memory: this.parts,
      roundTrips: 1,
    };
  }

  readTable: WorkbookPort["readTable"] = async (table) => {
    await this.trip("read table");
    this.watching = true;
    const grids = this.all.map((sheet) => sheet.grid());
    const own = grids.filter(({ sheet }) => sheet === table.sheet);
    const now = relocate(own, table) ?? relocate(grids, table);
    if (!now) throw new Trouble({ kind: "table-lost" });
    return { reading: readTable(grids, now, allRules), grids };
  };

  readOtherTable: WorkbookPort["readOtherTable"] = async ({ table }) => {
    await this.trip("read other table");
    const grids = this.all.map((sheet) => sheet.grid());
    const now = relocate(grids, table);
    return now && readTable(grids, now, allRules);
  };

  recalculate = async (): Promise<void> => {
    if (this.formulasFollow) await this.trip("recalculate");
  };
  noteCaller = (): void => undefined;

  /* ---- watching ---- */

  onChange = (listener: (event: ChangeEvent) => void): void => {
    this.listener = listener;
  };
  async stopWatching(): Promise<void> {
    await this.trip("stop watching");
    this.refuseWhileEditing();
    this.watching = false;
  }
  sheetId = (name: string): string | undefined => this.find(name)?.id;
  sheetName = (id: string): string | undefined => this.find(id)?.name;

  selection = async () => null;
  select = async (): Promise<void> => this.trip("select");

  /* ---- remembering ---- */

  async putMemory(xml: string | null, replacing: readonly string[]): Promise<readonly string[]> {
    await this.trip("remember");
    if (this.readOnly) throw refusal("InvalidOperationInReadOnlyMode");
    this.parts = [...this.parts.filter(({ id }) => !replacing.includes(id)), ...(xml === null ? [] : [{ id: "part", xml }])];
    return this.parts.map(({ id }) => id);
  }
  async removeTraces(): Promise<void> {
    await this.trip("remove traces");
    this.refuseWhileEditing();
    this.parts = [];
    this.sheets.names.clear();
  }
  readonly attachedBefore = {
    known: () => this.attachedByViewer,
    note: () => void (this.attachedByViewer = true),
    forget: () => void (this.attachedByViewer = false),
  };

  /* ---- writing ---- */

  async write({ changes, optional }: Batch): Promise<BatchResult> {
    await this.trip(optional ? "dress" : "write");
    const before = new Set(this.all);
    const fault = optional ? undefined : this.faults.shift();
    if (fault?.kind === "refused") throw refusal(fault.code);
    let done = 0;
    for (const step of changes.flatMap((change) => stepsOf(change, this.sheets))) {
      if (fault && done === fault.after) throw refusal(fault.code);
      step();
      done += 1;
    }
    this.all.forEach(({ name }) => this.changed(name));
    const cells = changes.flatMap((change) => (change.kind === "cells" || change.kind === "formulas" ? change.cells : []));
    const headers = changes.flatMap((change) =>
      change.kind === "headers" ? change.cells.map(({ column }) => ({ sheet: change.sheet, row: change.row, column })) : []
    );
    const isCovered = (place: CellPlace): boolean => this.sheet(place.sheet).covered.has(`${place.row},${place.column}`);
    return {
      cells: cells.filter(({ place }) => !isCovered(place)),
      left: [...cells.map(({ place }) => place), ...headers].filter(isCovered).map((place) => ({ place, why: "merged" })),
      sheets: this.all.filter((sheet) => !before.has(sheet)).map(({ id }) => id),
    };
  }

  cellsNow: WorkbookPort["cellsNow"] = async () => {
    await this.trip("look");
    return {
      readOnly: this.readOnly,
      nowOf: ({ sheet: name, row, column }) => {
        const sheet = this.find(name);
        if (!sheet) return null;
        const locked = sheet.protected && sheet.locked.has(`${row},${column}`);
        return { ...sheet.at(row, column), locked, hidden: sheet.hiddenRows.has(row), formatFixed: false };
      },
    };
  };

  selectedCell: WorkbookPort["selectedCell"] = async (rows, columns) => {
    await this.trip("look");
    const { sheet: name, row, column } = this.selected;
    const sheet = this.sheet(name);
    const beside = Array.from({ length: rows * columns }, (_, nth) => [row + Math.floor(nth / columns), column + (nth % columns)] as const);
    return {
      ...this.writable(sheet),
      place: this.selected,
      locked: sheet.locked.has(`${row},${column}`),
      value: sheet.at(row, column).value,
      formula: String(sheet.formulaAt(row, column)),
      numberFormat: "General",
      formatFree: true,
      taken: beside.some(([down, across]) => sheet.formulaAt(down, across) !== "") ? "somewhere" : null,
    };
  };

  aroundTable: WorkbookPort["aroundTable"] = async ({ sheet: name }) => {
    await this.trip("look");
    const sheet = this.sheet(name);
    return { ...this.writable(sheet), grid: sheet.grid("formulas"), isHidden: () => false };
  };

  headerLooks: WorkbookPort["headerLooks"] = async (_sheet, _row, columns) => {
    await this.trip("look");
    return columns.map(() => ({ fill: "#FFFFFF", bold: false, colour: "#000000", wrap: false, horizontal: "General", width: 48 }));
  };

  columnBehind: WorkbookPort["columnBehind"] = async (name) => {
    await this.trip("look");
    const sheet = this.sheet(name);
    const used = sheet.used("formulas");
    return { ...this.writable(sheet), column: (used?.column ?? 0) + (used?.cells[0]?.length ?? 0) };
  };

  columnsNow: WorkbookPort["columnsNow"] = async (name, row, depth, columns) => {
    await this.trip("look");
    const sheet = this.find(name);
    if (!sheet) return { readOnly: this.readOnly, protected: false, columns: null };
    const cells = columns.map((column) => Array.from({ length: depth }, (_, down) => sheet.formulaAt(row + down, column)));
    return { ...this.writable(sheet), columns: cells };
  };

  marksNow: WorkbookPort["marksNow"] = async ({ sheet: name }) => {
    await this.trip("look");
    const sheet = this.sheet(name);
    const used = sheet.used("formulas");
    return {
      ...this.writable(sheet),
      used: { row: used?.row ?? 0, column: used?.column ?? 0, formulas: used?.cells ?? [] },
      usedRange: "A1:Z100",
      formats: [...sheet.formats].map(([id, formula]) => ({ id, formula })),
      validations: [...sheet.validated].map((row) => ({ row, ours: true })),
    };
  };

  sheetNames: WorkbookPort["sheetNames"] = async () => {
    await this.trip("look");
    return { readOnly: this.readOnly, protected: this.structureProtected, names: this.namesInSmall() };
  };

  sheetsNow: WorkbookPort["sheetsNow"] = async (sheets, what) => {
    await this.trip("look");
    return sheets.map((nameOrId) => {
      const sheet = this.find(nameOrId);
      const used = sheet?.used(what);
      return sheet ? { name: sheet.name, firstRow: used?.row ?? 0, firstColumn: used?.column ?? 0, cells: used?.cells ?? [] } : null;
    });
  };

  actionSheets: WorkbookPort["actionSheets"] = async () => {
    await this.trip("look");
    const own = this.all.flatMap((sheet) => {
      const grid = sheet.grid();
      const layout = planLayout(grid);
      return layout ? [{ id: sheet.id, grid, layout, protected: sheet.protected }] : [];
    })[0];
    return { own: own ?? null, names: this.namesInSmall(), readOnly: this.readOnly, structureProtected: this.structureProtected };
  };

  readActions: WorkbookPort["readActions"] = async (instrument) => {
    const { own } = await this.actionSheets(instrument);
    const plan = own && readActionPlan(own.grid, instrument);
    return plan && { id: own.id, actions: plan.actions };
  };

  reportPlace: WorkbookPort["reportPlace"] = async (known) => {
    const now = await this.reportNow();
    const rows = now?.values.map((values) => ({ values, formulas: new Set<number>(), beside: false })) ?? [];
    const standing = now && known ? { ...now, rows, protected: this.sheet(now.sheet).protected } : null;
    return {
      readOnly: this.readOnly,
      protected: this.structureProtected,
      names: this.namesInSmall(),
      named: this.sheets.names.has(REPORT_NAME),
      standing,
    };
  };

  reportNow: WorkbookPort["reportNow"] = async () => {
    await this.trip("look");
    const range = this.sheets.names.get(REPORT_NAME);
    const sheet = range && this.find(range.sheet);
    if (!range || !sheet) return null;
    const valueAt = (down: number, across: number): CellValue => sheet.at(range.row + down, range.column + across).value;
    const values = Array.from({ length: range.rows }, (_, down) =>
      Array.from({ length: REPORT_WIDTH }, (__, across) => valueAt(down, across))
    );
    return { sheet: sheet.name, row: range.row, column: range.column, values, beside: false, charts: [] };
  };

  shownReport: WorkbookPort["shownReport"] = async (made) => {
    const now = await this.reportNow();
    const rows = now?.values.map((values) => ({ values, formulas: new Set<number>(), beside: false })) ?? [];
    return now && reportShown(now.sheet, rows, made.rows);
  };

  private find(nameOrId: string): InMemorySheet | undefined {
    return this.all.find(({ id, name }) => id === nameOrId || name === nameOrId);
  }

  private namesInSmall(): ReadonlySet<string> {
    return new Set(this.all.map(({ name }) => name.toLowerCase()));
  }

  private writable(sheet: InMemorySheet) {
    return { readOnly: this.readOnly, protected: sheet.protected };
  }

  private refuseWhileEditing(): void {
    if (this.editing) throw refusal("InvalidOperationInCellEditMode");
  }

  private async trip(what: string): Promise<void> {
    this.trips.push(what);
    await new Promise<void>((go) => (this.withheld ? this.withheld.push(go) : go()));
  }

  private changed(name: string): void {
    this.tell({ kind: "changed", sheetId: this.sheet(name).id, address: "A1:Z200", moved: false });
  }

  private tell(event: ChangeEvent): void {
    if (this.watching) this.listener(event);
  }
}
