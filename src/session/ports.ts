/*
 * What the session needs of a workbook, in words of the domain. src/excel answers it over Office.js, the tests over plain
 * grids in memory; src/index.ts puts them together.
 */
import type { Rect, Grid } from "../grid";
import type { CellPlace, CellValue } from "../assessment";
import type { Instrument } from "../instrument";
import type { PlannedAction } from "../outputs/action-plan";
import type { ReportMade, ReportShown, StandingRow } from "../outputs/report";
import type { CellNow, PlanLayout, Candidate, FoundTable, Reading } from "../table";
import type { Language } from "../text/language";
import type { Batch, BatchResult, HeaderLook } from "./batch";
import type { FilePort, FormulaNow, WishesPort } from "./file-port";
import type { Follows } from "./formulas/follows";
import type { Problem } from "./outcomes/problem";
import type { ChangeEvent } from "./watch/change-events";
import type { SelectedCells } from "./watch/pointed-indicator";

/** What the page runs in: Excel, or why not. */
export type Host = { readonly kind: "excel"; readonly withoutFunctions: boolean } | { readonly kind: "none"; readonly problem: Problem };

/** A part of the file that remembers something for us, by its id. */
export interface MemoryPart {
  readonly id: string;
  readonly xml: string;
}

/** What a look through the workbook is for, which spares readings. */
export interface ScanWish {
  /** It is enough to see the one best table whole. */
  readonly toChoose?: boolean;
  /** Formulas that wait for a table may be calculated along the way. */
  readonly calculating?: boolean;
  /** Cells the person points at: they are read however far down they lie. */
  readonly at?: { readonly sheet: string; readonly rect: Rect };
}

/** Everything one look through the workbook found. */
export interface Scan {
  readonly grids: readonly Grid[];
  /** The formulas in cells that follow the attached table. */
  readonly formulaCells: readonly { readonly follows: Follows }[];
  /** Sheets that were not read to the end, because they are too large. */
  readonly cutShort: readonly string[];
  readonly memory: readonly MemoryPart[];
  /** How many round trips it took. */
  readonly roundTrips: number;
}

/** A table read again, and the cells it was read from. */
export interface TableReading {
  readonly reading: Reading;
  readonly grids: readonly Grid[];
}

/** Reading tables. The first reading begins to watch the workbook, in the same round trip. */
export interface TablesPort {
  /** Looks through all sheets. */
  scan(wish?: ScanWish): Promise<Scan>;
  /**
   * Reads a table again: where it was, in one round trip; else wherever in the workbook it is now.
   * @param events what changed, as far as is known
   * @throws Trouble `table-lost`
   */
  readTable(table: FoundTable, events?: readonly ChangeEvent[]): Promise<TableReading>;
  /** Reads a table of another sheet as it is now, which is not watched afterwards; `null` when it is not there any more. */
  readOtherTable(candidate: Candidate): Promise<Reading | null>;
  /** Has the formulas calculated that follow the table. One round trip when there are any, else none. */
  recalculate(instrumentChanged: boolean): Promise<void>;
  /** A level cell whose own formula follows the table, as far as is known: then the one goes round by the other. */
  circleIn(table: FoundTable): CellPlace | null;
  /** Notes a cell whose formula asked about the table. */
  noteCaller(caller: { readonly address: string; readonly follows: Follows }): void;
}

/** Watching the workbook. */
export interface WatchPort {
  /** Calls `listener` for every change while the workbook is watched. */
  onChange(listener: (event: ChangeEvent) => void): void;
  /** Calls `listener` when the person selects other cells while the workbook is watched: told by the event alone, without a round trip. */
  onSelect(listener: (selected: SelectedCells) => void): void;
  /** Whether changes are heard of: true from the first reading until watching was stopped. */
  readonly watching: boolean;
  /**
   * Stops watching. One round trip; where it fails, the workbook is watched as before. Should it be done late after all, that is told like a
   * change.
   */
  stopWatching(): Promise<void>;
  /** Lets go of a watch that has fallen silent, so that the next reading begins another. Never rejects. */
  watchAgain(): Promise<void>;
  /** Excel's id of a sheet, and the name of a sheet by its id; `undefined` while unknown. */
  sheetId(name: string): string | undefined;
  sheetName(id: string): string | undefined;
}

/** What the person has selected. */
export interface SelectionPort {
  /** The one range selected, or `null`: several at once, a chart, or a cell being typed in. Never rejects. */
  selection(): Promise<{ readonly sheet: string; readonly range: string } | null>;
  select(place: CellPlace): Promise<void>;
}

/** Keeping in the workbook what it is to remember. */
export interface MemoryPort {
  /**
   * Puts the text of one part into the file in place of those given; `null` leaves none. A batch of its own.
   * @returns ids of the parts that are there now
   */
  putMemory(xml: string | null, replacing: readonly string[]): Promise<readonly string[]>;
  /** The parts of ours in the file now. */
  memoryNow(): Promise<readonly MemoryPart[]>;
  /** Removes every part and every name of ours. */
  removeTraces(): Promise<void>;
  /** Whether this viewer attached the workbook before, which is kept in the viewer's browser. */
  readonly attachedBefore: { known(): boolean; note(): void; forget(): void };
}

/** Whether anything may be written at all. */
export interface Writable {
  readonly readOnly: boolean;
  /** Whether the sheet, or where a sheet is to be added the workbook's structure, is protected. */
  readonly protected: boolean;
}

/** Looks up a cell as it was read just before writing; `null` when its sheet is gone. */
export type CellsNow = (place: CellPlace) => CellNow | null;

/** The selected cell, where a formula is to go. */
export interface SelectedCell extends Writable {
  readonly place: CellPlace;
  readonly locked: boolean;
  readonly value: CellValue;
  /** What `Range.formulas` gives: `""` for an empty cell. */
  readonly formula: string;
  readonly numberFormat: string;
  /** Whether it may be given another number format. */
  readonly formatFree: boolean;
  /** The first part that is filled of the cells a result would spread over, `null` when all are free. */
  readonly taken: string | null;
}

/** A sheet as it is now, found by its name or id. */
export interface SheetNow {
  /** Excel's id of the sheet, which survives renaming. */
  readonly id: string;
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** What its used cells hold; formulas as their text where they were asked for. */
  readonly cells: readonly (readonly CellValue[])[];
}

/** What stands in a table's sheet of our marks, and of the person's own rules. */
export interface MarksNow extends Writable {
  /** First and last column of the used cells, and their formulas. */
  readonly used: { readonly row: number; readonly column: number; readonly formulas: readonly (readonly unknown[])[] };
  readonly usedRange: string;
  readonly formats: readonly { readonly id: string; readonly formula: string }[];
  /** The column that carries the name asked for, where the name is that of cells in one column of this sheet. */
  readonly named: { readonly column: number } | null;
  /** Whether the workbook has the name at all. */
  readonly nameTaken: boolean;
  /** Level cells that accept only some values, and whether by a rule of ours. */
  readonly validations: readonly { readonly row: number; readonly ours: boolean }[];
}

/** The workbook's *Rencana Aksi* as it is now. */
export interface ActionSheet {
  /** Excel's id of the sheet, which survives renaming. */
  readonly id: string;
  readonly grid: Grid;
  readonly layout: PlanLayout;
  readonly protected: boolean;
}

/** What must be known about a workbook before a plan is written into it. */
export interface ActionSheets {
  /** `null` when the workbook has none for the instrument. */
  readonly own: ActionSheet | null;
  /** Names of all sheets, in small letters. */
  readonly names: ReadonlySet<string>;
  readonly readOnly: boolean;
  /** Whether sheets may not be added or taken away. */
  readonly structureProtected: boolean;
}

/** A report as it stands in the workbook. */
export interface StandingReport {
  readonly sheet: string;
  /** First cell, 0-based. */
  readonly row: number;
  readonly column: number;
  readonly rows: readonly StandingRow[];
  readonly charts: readonly string[];
  /** Rows of its sheet that begin a page because we or people wanted it so, 0-based. */
  readonly breaks: readonly number[];
  readonly protected: boolean;
}

/** What must be known before a report is written. */
export interface ReportPlace extends Writable {
  /** Ours from before; `null` when there is none, or none that can be recognised. */
  readonly standing: StandingReport | null;
  /** Names of all sheets, in small letters. */
  readonly names: ReadonlySet<string>;
  /** Whether the workbook holds a name of ours already. */
  readonly named: boolean;
}

/** The cells of a report now; formulas as their text. */
export interface ReportNow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Whether anything stands in its sheet besides. */
  readonly beside: boolean;
  readonly charts: readonly string[];
  /** As in {@link StandingReport}. */
  readonly breaks: readonly number[];
}

/** Reading just before writing. Each waits until the person has finished typing in a cell. */
export interface LookPort {
  /** What cells hold and whether they may be written. One round trip, two on a protected sheet. */
  cellsNow(places: readonly CellPlace[]): Promise<{ readonly readOnly: boolean; readonly nowOf: CellsNow }>;
  /** The selected cell, and whether a result of this size has room there. */
  selectedCell(rows: number, columns: number): Promise<SelectedCell>;
  /** What stands around a table, formulas included, and which columns beside it are hidden. */
  aroundTable(table: FoundTable): Promise<Writable & { readonly grid: Grid; readonly isHidden: (column: number) => boolean }>;
  /** How cells of a row look, one for each column asked for. */
  headerLooks(sheet: string, row: number, columns: readonly number[]): Promise<readonly HeaderLook[]>;
  /** The first column behind everything in a sheet. */
  columnBehind(sheet: string): Promise<Writable & { readonly column: number }>;
  /** What columns hold from a row down, formulas as their text; `null` when the sheet is gone. */
  columnsNow(
    sheet: string,
    row: number,
    depth: number,
    columns: readonly number[]
  ): Promise<Writable & { readonly columns: readonly (readonly unknown[])[] | null }>;
  /** @param name of the column that is ours */
  marksNow(table: FoundTable, name: string): Promise<MarksNow>;
  /** Names of all sheets, in small letters. */
  sheetNames(): Promise<Writable & { readonly names: ReadonlySet<string> }>;
  /** Sheets by name or id; `null` for one that is gone. */
  sheetsNow(sheets: readonly string[], what: "values" | "formulas"): Promise<readonly (SheetNow | null)[]>;
  actionSheets(instrument: Instrument): Promise<ActionSheets>;
  /** @param known whether one was made before, so that it is looked for */
  reportPlace(known: boolean): Promise<ReportPlace>;
  reportNow(): Promise<ReportNow | null>;
}

/** What pages ask about sheets besides the table's own. */
export interface PagesPort {
  /**
   * The actions in the workbook's *Rencana Aksi*, and its sheet's id; `null` when there is none for the instrument.
   * @param known id of the sheet they were in: while they still are, one round trip is enough
   */
  readActions(
    instrument: Instrument,
    known: string | null
  ): Promise<{ readonly id: string; readonly actions: readonly PlannedAction[] } | null>;
  /** What the report made before says now; `null` when it is gone. */
  shownReport(made: ReportMade): Promise<ReportShown | null>;
  /** All formulas of the workbook. One round trip, and one for each sheet. */
  formulasNow(): Promise<readonly FormulaNow[]>;
  /**
   * How many cells the results of formulas fill, one for each place; `null` for a single cell, and where Excel does not spill. One round trip
   * where it does.
   */
  spillsNow(places: readonly CellPlace[]): Promise<readonly ({ readonly rows: number; readonly columns: number } | null)[]>;
}

/** Everything that reads. */
export interface ReadingPort extends TablesPort, SelectionPort, LookPort, PagesPort {}

/**
 * The workbook that is open. Whatever asks Excel rejects with `NoAnswer` when Excel does not answer in time, so that nothing waits
 * for ever; what was asked may then still be done.
 */
export interface WorkbookPort extends ReadingPort, WatchPort, MemoryPort {
  /** Waits for Excel and says what it found. Never rejects. */
  connect(): Promise<Host>;
  /** What the host speaks now. */
  language(): Language;
  /**
   * Sends one batch. One round trip.
   * @throws whatever the workbook refuses; what came before the refused change may stand then
   */
  write(batch: Batch): Promise<BatchResult>;
  /**
   * What to tell the person about any failure.
   * @param sheet the sheet that was worked on, for failures that name it
   */
  problemOf(error: unknown, sheet?: string): Problem;
  readonly file: FilePort;
  readonly wishes: WishesPort;
}
