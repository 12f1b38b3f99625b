import { appendInside, applyEdits, cellElement, setAttributes, type ListedSheet, type WorkbookFile, type XmlElement } from "../../file";
import { cellKey } from "../../grid";

/** Cells are locked unless their style says otherwise; it counts only on a protected sheet. */
const PROTECTED = /<(?:\w+:)?sheetProtection\b[^<>]*?\ssheet\s*=\s*["'](?:1|true)["']/;

/** The styles of a workbook's cells, as far as writing into cells must know and change them. */
export class CellStyles {
  private readonly quoted = new Map<number, number>();

  constructor(private readonly file: WorkbookFile) {}

  /** Numbers of the styles of some cells, by `cellKey`. */
  of(sheet: ListedSheet, keys: ReadonlySet<string>): ReadonlyMap<string, number> {
    const source = this.file.opened.text(sheet.part);
    const styles = new Map<string, number>();
    this.file.cells(sheet, (cell) => {
      const key = cellKey(cell.row, cell.column);
      if (keys.has(key)) styles.set(key, cellElement(source, cell).number("s") ?? 0);
    });
    return styles;
  }

  /** Whether cells of this style take no typing on this sheet. */
  isLocked(sheet: ListedSheet, style: number): boolean {
    const source = this.file.opened.text(sheet.part);
    if (!PROTECTED.test(source.slice(Math.max(0, source.lastIndexOf("sheetData>"))))) return false;
    return this.format(style)?.child("protection")?.flag("locked", true) ?? true;
  }

  /** The same style for a text that reads like a formula: it stays a text when somebody opens the cell and presses Enter. */
  asText(style: number): number {
    const known = this.quoted.get(style);
    if (known !== undefined) return known;
    const part = this.part();
    const format = this.format(style);
    if (part === null || format === null) return style;
    const root = this.file.opened.xml(part);
    const formats = root.child("cellXfs");
    if (formats === null) return style;
    const count = formats.all("xf").length;
    const { source, start, end } = format;
    const own = source.slice(start, end).replace(/\s+quotePrefix="[^"]*"/, "");
    const quoted = own.replace(/^<[\w:]+/, (tag) => `${tag} quotePrefix="1"`);
    const edits = [appendInside(formats, quoted), ...setAttributes(formats, { count: String(count + 1) })];
    this.file.opened.write(part, applyEdits(root.source, edits));
    this.quoted.set(style, count);
    return count;
  }

  private part(): string | null {
    return this.file.opened.related(this.file.workbook.part, "styles");
  }

  private format(style: number): XmlElement | null {
    const part = this.part();
    return part === null ? null : (this.file.opened.xml(part).child("cellXfs")?.all("xf")[style] ?? null);
  }
}
