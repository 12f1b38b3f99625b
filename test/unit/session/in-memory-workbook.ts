import { noWishes, withheldFile } from "./in-memory-ports";
import type { CellPlace, CellValue } from "../../../src/assessment/types";
import { problemOf } from "../../../src/excel/resilience/problem-of";
import { readActionPlan } from "../../../src/outputs/action-plan/read-plan";
import { reportShown } from "../../../src/outputs/report/shown";
import { REPORT_NAME, REPORT_WIDTH } from "../../../src/outputs/report/types";
import type { Batch, BatchResult } from "../../../src/session/batch";
import type { Scan, WorkbookPort } from "../../../src/session/ports";
import { NoAnswer, Trouble } from "../../../src/session/outcomes/problem";
import type { ChangeEvent } from "../../../src/session/watch/change-events";
import type { SelectedCells } from "../../../src/session/watch/pointed-indicator";
import { allRules, readTable, relocate } from "../../../src/table";
import { planLayout } from "../../../src/table/find/action-plan-layout";
import { refusal, stepsOf, type Sheets } from "./in-memory-changes";
import { FaultyHost, type Fault } from "./faults/faulty-host";
import { InMemorySheet } from "./in-memory-sheet";

/** The workbook that the session is given in tests: plain grids, and everything that Excel may refuse. */
export class InMemoryWorkbook extends FaultyHost implements WorkbookPort {
  private all: InMemorySheet[] = [];
  private nextId = 1;
  private readonly listeners = new Set<(event: ChangeEvent) => void>();
  private readonly selects = new Set<(selected: SelectedCells) => void>();
  private readonly faults: Fault[] = [];
  private parts: { readonly id: string; readonly xml: string }[] = [];
  private attachedByViewer = false;

  readOnly = false;
  structureProtected = false;
  withoutFunctions = false;
  /** Whether Excel tells nobody of changes, although it was asked to. */
  deaf = false;
  watching = false;
  selected: CellPlace = { sheet: "LKE", row: 0, column: 0 };
  /** Whether the workbook holds formulas that follow the table. */
  formulasFollow = false;
  /** Called when Excel calculates them. */
  calculated: () => void = () => undefined;
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

  override newPage(): void {
    super.newPage();
    this.listeners.clear();
    this.selects.clear();
    this.watching = false;
  }

  /* ---- reading ---- */

  connect = async () => ({ kind: "excel", withoutFunctions: this.withoutFunctions }) as const;
  language = () => "id" as const;
  problemOf = problemOf;

  scan = (): Promise<Scan> =>
    this.ask("scan", () => {
      this.watching = true;
      return {
        grids: this.all.map((sheet) => sheet.grid()),
        formulaCells: this.formulasFollow ? [{ follows: "table" }] : [],
        cutShort: [],
        memory: this.parts,
        roundTrips: 1,
      };
    });

  readTable: WorkbookPort["readTable"] = (table) =>
    this.ask("read table", () => {
      this.watching = true;
      const grids = this.all.map((sheet) => sheet.grid());
      const own = grids.filter(({ sheet }) => sheet === table.sheet);
      const now = relocate(own, table) ?? relocate(grids, table);
      if (!now) throw new Trouble({ kind: "table-lost" });
      return { reading: readTable(grids, now, allRules), grids };
    });

  readOtherTable: WorkbookPort["readOtherTable"] = ({ table }) =>
    this.ask("read other table", () => {
      const grids = this.all.map((sheet) => sheet.grid());
      const now = relocate(grids, table);
      return now && readTable(grids, now, allRules);
    });

  recalculate = async (): Promise<void> => {
    if (this.formulasFollow) await this.ask("recalculate", () => this.calculated());
  };
  circleIn = (): CellPlace | null => null;
  noteCaller = (): void => undefined;

  /* ---- watching ---- */

  onChange = (listener: (event: ChangeEvent) => void): void => {
    this.listeners.add(listener);
  };
  onSelect = (listener: (selected: SelectedCells) => void): void => {
    this.selects.add(listener);
  };
  /** The person selects other cells, which is told while the workbook is watched. */
  selectCells(selected: SelectedCells): void {
    if (this.watching) this.selects.forEach((listener) => listener(selected));
  }
  stopWatching = (): Promise<void> => {
    const stopping = this.ask("stop watching", () => {
      this.watching = false;
    });
    // Done late after all, it is told like a change, so that whoever still relies on it reads again.
    return stopping.catch((error: unknown) => {
      if (error instanceof NoAnswer) void error.late.then(() => this.listeners.forEach((listener) => listener({ kind: "sheets" })));
      throw error;
    });
  };
  watchAgain = async (): Promise<void> => {
    this.watching = false;
    this.deaf = false;
    await this.ask("watch again", () => undefined).catch(() => undefined);
  };
  sheetId = (name: string): string | undefined => this.find(name)?.id;
  sheetName = (id: string): string | undefined => this.find(id)?.name;

  selection = async () => null;
  select = (): Promise<void> => this.ask("select", () => undefined);

  formulasNow: WorkbookPort["formulasNow"] = () => this.ask("look", () => this.all.flatMap((sheet) => sheet.formulasNow()));
  /** How far results reach, by sheet and cell: `"LKE!0,4"`. */
  readonly spills = new Map<string, { readonly rows: number; readonly columns: number }>();
  spillsNow: WorkbookPort["spillsNow"] = (places) =>
    this.ask("look", () => places.map(({ sheet, row, column }) => this.spills.get(`${sheet}!${row},${column}`) ?? null));
  readonly file = withheldFile;
  readonly wishes = noWishes;

  /* ---- remembering ---- */

  putMemory = (xml: string | null, replacing: readonly string[]): Promise<readonly string[]> =>
    this.ask("remember", () => {
      if (this.readOnly) throw refusal("InvalidOperationInReadOnlyMode");
      this.parts = [...this.parts.filter(({ id }) => !replacing.includes(id)), ...(xml === null ? [] : [{ id: "part", xml }])];
      return this.parts.map(({ id }) => id);
    });
  memoryNow: WorkbookPort["memoryNow"] = () => this.ask("look", () => this.parts);
  removeTraces = (): Promise<void> =>
    this.ask("remove traces", () => {
      this.parts = [];
      this.sheets.names.clear();
    });
  readonly attachedBefore = {
    known: () => this.attachedByViewer,
    note: () => void (this.attachedByViewer = true),
    forget: () => void (this.attachedByViewer = false),
  };

  /* ---- writing ---- */

  write = ({ changes, optional }: Batch): Promise<BatchResult> =>
    this.ask(optional ? "dress" : "write", (stopAfter) => {
      const before = new Set(this.all);
      const fault = optional ? undefined : this.faults.shift();
      if (fault?.kind === "refused") throw refusal(fault.code);
      const steps = changes.flatMap((change) => stepsOf(change, this.sheets));
      const last = fault?.kind === "stopped" ? fault.after : stopAfter === null ? null : Math.floor(steps.length * stopAfter);
      for (const [done, step] of steps.entries()) {
        if (done === last) break;
        step();
      }
      this.all.forEach(({ name }) => this.changed(name));
      if (last !== null && last < steps.length) throw refusal("GeneralException");
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
    });

  cellsNow: WorkbookPort["cellsNow"] = () =>
    this.ask("look", () => {
      return {
        readOnly: this.readOnly,
        nowOf: ({ sheet: name, row, column }) => {
          const sheet = this.find(name);
          if (!sheet) return null;
          const locked = sheet.protected && sheet.locked.has(`${row},${column}`);
          return { ...sheet.at(row, column), locked, hidden: sheet.hiddenRows.has(row), formatFixed: false };
        },
      };
    });

  selectedCell: WorkbookPort["selectedCell"] = (rows, columns) =>
    this.ask("look", () => {
      const { sheet: name, row, column } = this.selected;
      const sheet = this.sheet(name);
      const beside = Array.from(
        { length: rows * columns },
        (_, nth) => [row + Math.floor(nth / columns), column + (nth % columns)] as const
      );
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
    });

  aroundTable: WorkbookPort["aroundTable"] = ({ sheet: name }) =>
    this.ask("look", () => {
      const sheet = this.sheet(name);
      return { ...this.writable(sheet), grid: sheet.grid("formulas"), isHidden: () => false };
    });

  headerLooks: WorkbookPort["headerLooks"] = (_sheet, _row, columns) =>
    this.ask("look", () => {
      return columns.map(() => ({ fill: "#FFFFFF", bold: false, colour: "#000000", wrap: false, horizontal: "General", width: 48 }));
    });

  columnBehind: WorkbookPort["columnBehind"] = (name) =>
    this.ask("look", () => {
      const sheet = this.sheet(name);
      const used = sheet.used("formulas");
      return { ...this.writable(sheet), column: (used?.column ?? 0) + (used?.cells[0]?.length ?? 0) };
    });

  columnsNow: WorkbookPort["columnsNow"] = (name, row, depth, columns) =>
    this.ask("look", () => {
      const sheet = this.find(name);
      if (!sheet) return { readOnly: this.readOnly, protected: false, columns: null };
      const cells = columns.map((column) => Array.from({ length: depth }, (_, down) => sheet.formulaAt(row + down, column)));
      return { ...this.writable(sheet), columns: cells };
    });

  marksNow: WorkbookPort["marksNow"] = ({ sheet: name }, named) =>
    this.ask("look", () => {
      const sheet = this.sheet(name);
      const used = sheet.used("formulas");
      const range = this.sheets.names.get(named);
      return {
        ...this.writable(sheet),
        used: { row: used?.row ?? 0, column: used?.column ?? 0, formulas: used?.cells ?? [] },
        usedRange: "A1:Z100",
        named: range && range.sheet === name && range.columns === 1 ? { column: range.column } : null,
        nameTaken: range !== undefined,
        formats: [...sheet.formats].map(([id, formula]) => ({ id, formula })),
        validations: [...sheet.validated].map((row) => ({ row, ours: !sheet.ownRules.has(row) })),
      };
    });

  sheetNames: WorkbookPort["sheetNames"] = () =>
    this.ask("look", () => ({ readOnly: this.readOnly, protected: this.structureProtected, names: this.namesInSmall() }));

  sheetsNow: WorkbookPort["sheetsNow"] = (sheets, what) =>
    this.ask("look", () => {
      return sheets.map((nameOrId) => {
        const sheet = this.find(nameOrId);
        const used = sheet?.used(what);
        return sheet
          ? { id: sheet.id, name: sheet.name, firstRow: used?.row ?? 0, firstColumn: used?.column ?? 0, cells: used?.cells ?? [] }
          : null;
      });
    });

  actionSheets: WorkbookPort["actionSheets"] = () =>
    this.ask("look", () => {
      const own = this.all.flatMap((sheet) => {
        const grid = sheet.grid();
        const layout = planLayout(grid);
        return layout ? [{ id: sheet.id, grid, layout, protected: sheet.protected }] : [];
      })[0];
      return { own: own ?? null, names: this.namesInSmall(), readOnly: this.readOnly, structureProtected: this.structureProtected };
    });

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

  reportNow: WorkbookPort["reportNow"] = () =>
    this.ask("look", () => {
      const range = this.sheets.names.get(REPORT_NAME);
      const sheet = range && this.find(range.sheet);
      if (!range || !sheet) return null;
      const valueAt = (down: number, across: number): CellValue => sheet.at(range.row + down, range.column + across).value;
      const values = Array.from({ length: range.rows }, (_, down) =>
        Array.from({ length: REPORT_WIDTH }, (__, across) => valueAt(down, across))
      );
      return { sheet: sheet.name, row: range.row, column: range.column, values, beside: false, charts: [], breaks: [] };
    });

  shownReport: WorkbookPort["shownReport"] = async (made) => {
    const now = await this.reportNow();
    const rows = now?.values.map((values) => ({ values, formulas: new Set<number>(), beside: false })) ?? [];
    return now && reportShown(now.sheet, rows, made.rows);
  };

  private find(nameOrId: string): InMemorySheet | undefined {
    // As in Excel, the letter case of a name does not matter.
    return this.all.find(({ id, name }) => id === nameOrId || name.toLowerCase() === nameOrId.toLowerCase());
  }

  private namesInSmall(): ReadonlySet<string> {
    return new Set(this.all.map(({ name }) => name.toLowerCase()));
  }

  private writable(sheet: InMemorySheet) {
    return { readOnly: this.readOnly, protected: sheet.protected };
  }

  private changed(name: string): void {
    this.tell({ kind: "changed", sheetId: this.sheet(name).id, address: "A1:Z200", moved: false });
  }

  private tell(event: ChangeEvent): void {
    if (this.watching && !this.deaf) this.listeners.forEach((listener) => listener(event));
  }
}
