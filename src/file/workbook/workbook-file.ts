import { OpenPackage } from "../package/open-package";
import { defaultLimits, type FileLimits } from "../refusal/limits";
import { scanCells, type ScannedCell } from "../spreadsheet/scan-cells";
import { sharedStrings } from "../spreadsheet/strings";
import type { ValueContext } from "../spreadsheet/values";
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from "../spreadsheet/workbook-part";
import { readNames, type DefinedName } from "./defined-names";

/** An `.xlsx` (or `.xlsm`) opened for reading and patching: its sheets, names and cells. */
export class WorkbookFile {
  readonly workbook: WorkbookPart;
  readonly names: readonly DefinedName[];
  /** What cell values depend on besides their cell. */
  readonly context: ValueContext;

  private constructor(readonly opened: OpenPackage) {
    this.workbook = readWorkbookPart(opened);
    this.names = readNames(this.workbook.root);
    const strings = opened.related(this.workbook.part, "sharedStrings");
    this.context = {
      strings: strings === null ? [] : sharedStrings(opened.xml(strings)),
      date1904: this.workbook.root.child("workbookPr")?.flag("date1904") ?? false,
    };
  }

  /**
   * Opens a file; nothing in it is run, no link followed.
   * @throws FileRefusal when it is no workbook, is damaged, or costs more than the limits allow
   * @example WorkbookFile.open(bytes).sheets.map(({ name }) => name) // ["LKE", "Rekap"]
   */
  static open(bytes: Uint8Array, limits: FileLimits = defaultLimits): WorkbookFile {
    return new WorkbookFile(new OpenPackage(bytes, limits));
  }

  /** Sheets with cells, in the order of the tabs; chart sheets have none. */
  get sheets(): readonly ListedSheet[] {
    return this.workbook.sheets.filter(({ worksheet }) => worksheet);
  }

  /** The sheet of a name, whatever its letter case, as formulas find it. */
  sheet(name: string): ListedSheet | null {
    const key = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === key) ?? null;
  }

  /** Tells every cell of a sheet, in the order of the file. */
  cells(sheet: ListedSheet, each: (cell: ScannedCell) => void): void {
    scanCells(this.opened.text(sheet.part), this.context, this.opened.limits.cells, sheet.name, each);
  }
}
