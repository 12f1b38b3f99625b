import type { Axis, StructureChange } from "../geometry/axis";
import type { Along } from "../geometry/lines";
import type { Rect, SheetPosition, SheetRect } from "../geometry/rect";
import type { Cell, FilledCell } from "./cell";
import type { CellBorders, CellLook } from "./cell-look";
import type { CellWrite } from "./cell-write";
import type { NameInfo } from "./defined-name";
import type { ChangeSource, WorkbookEvent } from "./events";
import type { Filter } from "./features/filter";
import type { ProtectionOptions } from "./features/protection";
import type { Intention } from "./features/refusal";
import type { SheetFeatures } from "./features/sheet-features";
import type { Validation } from "./features/validation";
import type { SheetInfo } from "./sheet-info";
import type { SortKey } from "./sort-key";
import type { Value } from "./value";
import type { XmlPart } from "./xml-part";

/** A workbook open in the grid. Everything that can wait for the grid or the calculation is a promise. */
export interface Workbook {
  sheets(): readonly SheetInfo[]; // in tab order
  activeSheetId(): string;
  activate(sheetId: string): Promise<void>;
  selection(): { readonly sheetId: string; readonly rects: readonly Rect[] };
  select(sheetId: string, rects: readonly Rect[]): Promise<void>;

  usedRect(sheetId: string, valuesOnly: boolean): Rect | null;
  read(rect: SheetRect): Cell[][];
  /** The cells of a sheet that hold something, in reading order: cheap where a sheet is large and nearly empty. */
  filled(sheetId: string): readonly FilledCell[];
  /** How cells look. A workbook without looks leaves it out; writing them is refused then. */
  looks?(rect: SheetRect): CellLook[][];
  /** Makes columns as wide as their contents need. */
  fitColumns?(rect: SheetRect): void;
  mergedRects(sheetId: string): readonly Rect[];
  hiddenRows(sheetId: string): readonly number[];
  hiddenColumns(sheetId: string): readonly number[];

  /** Applies writes as ONE undo step and one "changed" event per rect, then resolves when native calculation has settled. */
  /** `join`: part of the undo step of the write before (an add-in wrote, read and wrote again in one batch). */
  write(writes: readonly CellWrite[], source: ChangeSource, join?: boolean): Promise<void>;
  /**
   * Inserts or deletes whole rows or columns, as one undo step: formulas, names, rules, merges follow.
   * @throws Error with Excel's sentence when the sheet's protection or contents forbid it
   */
  changeStructure(sheetId: string, change: StructureChange, source: ChangeSource): Promise<void>;
  /** Sorts the rows of a rectangle. @throws Error with Excel's sentence when it is protected or holds merged cells */
  sort(rect: SheetRect, keys: readonly SortKey[], source: ChangeSource): Promise<void>;
  /**
   * Cuts cells and pastes them elsewhere on the same sheet, formulas that point at them following, as one undo step. Names, rules and filters stay.
   * @throws Error with Excel's sentence when a protected sheet forbids it, or cells are merged
   */
  cut(from: SheetRect, to: { readonly row: number; readonly column: number }, source: ChangeSource): Promise<void>;
  /** Filters by the values a column shows, or takes the filter away (null), as one undo step. */
  setFilter(sheetId: string, filter: Filter | null, source: ChangeSource): Promise<void>;
  /** Hides or shows rows or columns. */
  setHidden(
    sheetId: string,
    along: Along,
    from: number,
    count: number,
    hidden: boolean,
    source: ChangeSource,
    join?: boolean
  ): Promise<void>;
  /** Rows' heights or columns' widths, in pixels. */
  setSize(sheetId: string, along: Along, from: number, count: number, pixels: number, source: ChangeSource, join?: boolean): Promise<void>;
  /** Pixels of each row or column. */
  size(sheetId: string, along: Along, index: number): number;
  merge(rect: SheetRect, across: boolean, source: ChangeSource, join?: boolean): Promise<void>;
  unmerge(rect: SheetRect, source: ChangeSource, join?: boolean): Promise<void>;
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  setFrozen(sheetId: string, rows: number, columns: number, join?: boolean): Promise<void>;
  borders(rect: SheetRect): CellBorders[][];
  /** Filter, protection, rules, page of a sheet. */
  features(sheetId: string): SheetFeatures;
  /** Changes them, as one undo step or as part of the step before. */
  setFeatures(sheetId: string, features: Partial<SheetFeatures>, join?: boolean): Promise<void>;
  /** Whether a value may stand in a cell where a rule holds; null when that cannot be told now. */
  validates(rule: Validation, value: Value, at: SheetPosition): boolean | null;
  /** Excel's sentence to a person who types what a validation stops; null when nothing stops it. */
  stopsTyping(at: SheetPosition, value: Value): string | null;
  /** Why a sheet does not allow something, in Excel's words; null when it does. */
  refuses(sheetId: string, intention: Intention): string | null;
  /** Protects a sheet. Where the undo list is emptied by that, it is. */
  protect(sheetId: string, options: ProtectionOptions, password: string | null, source: ChangeSource): Promise<void>;
  /** False when the password is not the one. */
  unprotect(sheetId: string, password: string | null, source: ChangeSource): Promise<boolean>;
  /** Whether sheets may be added, deleted, moved, renamed, hidden. */
  structureProtected(): boolean;
  protectStructure(password: string | null): void;
  /** False when the password is not the one. */
  unprotectStructure(password: string | null): boolean;
  /** Which rows and columns of the file the rows and columns of a sheet are. */
  axes(sheetId: string): { readonly rows: Axis; readonly columns: Axis };
  addSheet(name: string, position: number | null, source: ChangeSource): Promise<SheetInfo>;
  deleteSheet(sheetId: string, source: ChangeSource): Promise<void>;
  renameSheet(sheetId: string, name: string, source: ChangeSource): Promise<void>;
  moveSheet(sheetId: string, position: number, source: ChangeSource): Promise<void>;
  setVisibility(sheetId: string, visibility: SheetInfo["visibility"]): Promise<void>;

  names(): readonly NameInfo[];
  setName(name: NameInfo): Promise<void>;
  deleteName(name: string, sheetId: string | null): Promise<void>;

  xmlParts(): readonly XmlPart[];
  addXmlPart(xml: string): XmlPart;
  setXmlPart(id: string, xml: string): void;
  deleteXmlPart(id: string): void;

  /** Document settings of the add-in (Office.context.document.settings and workbook.settings share them). */
  settings(): ReadonlyMap<string, string>;
  setSetting(key: string, value: string | null): void;

  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  clearUndo(): void;

  calculationMode(): "automatic" | "manual";
  setCalculationMode(mode: "automatic" | "manual"): void;
  /** Whether changed cells wait to be calculated ("Pending": only in manual mode), or are being calculated. */
  calculationState(): "Done" | "Calculating" | "Pending";
  /** Marks cells dirty (Range.setDirty): in automatic mode they recalculate at the next calculate/settle. */
  setDirty(rects: readonly SheetRect[]): void;
  /** "recalculate": dirty cells and all their dependents; "full": every formula; rects: these cells and their direct dependents. */
  calculate(what: "recalculate" | "full" | readonly SheetRect[]): Promise<void>;
  /** Resolves when nothing is being calculated and no custom function call is unanswered (or after `limit` ms). */
  settled(limit?: number): Promise<void>;

  on(listener: (event: WorkbookEvent) => void): () => void;

  /** The `.xlsx` as Excel would save it now: the original zip patched. */
  save(): Uint8Array;
}
