import { builtInFormats, firstCustomFormat } from "../number-formats";
import { customFormats } from "../read/styles";
import { appendInside, applyEdits, insertAt, setAttributes, type Edit } from "../xml/edits";
import type { XmlElement } from "../xml/element";
import { escapeAttribute } from "../xml/entities";

/** Adds cell formats to a styles part: each new one is an old one with another number format. */
export class StylePatch {
  private readonly added: string[] = [];
  private readonly addedFormats: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly formats: Map<number, string>;
  private readonly formatIds = new Map<string, number>();
  private readonly xfs: readonly XmlElement[];
  private nextFormat = firstCustomFormat;

  constructor(private readonly root: XmlElement) {
    this.formats = customFormats(root);
    this.xfs = root.child("cellXfs")?.all("xf") ?? [];
    for (const [id, code] of builtInFormats) this.formatIds.set(code, id);
    for (const [id, code] of this.formats) {
      this.formatIds.set(code, id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
  }

  /** The index of a cell format like `style` but with this number format. */
  withFormat(style: number, format: string): number {
    const xf = this.xfs[style] ?? this.xfs[0];
    const id = this.formatId(format);
    if (xf !== undefined && (xf.number("numFmtId") ?? 0) === id)
      return this.xfs[style] === undefined ? 0 : style;
    const key = `${style} ${id}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.xfs.length + this.added.length;
    this.added.push(this.clone(xf, id));
    this.known.set(key, index);
    return index;
  }

  /** The styles part with what was added. */
  result(): string {
    const edits: Edit[] = [];
    const cellXfs = this.root.child("cellXfs");
    if (this.added.length > 0 && cellXfs !== null)
      edits.push(
        ...setAttributes(cellXfs, { count: String(this.xfs.length + this.added.length) }),
        appendInside(cellXfs, this.added.join(""))
      );
    const numFmts = this.root.child("numFmts");
    const formats = this.addedFormats.join("");
    if (formats !== "" && numFmts !== null)
      edits.push(
        ...setAttributes(numFmts, {
          count: String(numFmts.all("numFmt").length + this.addedFormats.length),
        }),
        appendInside(numFmts, formats)
      );
    else if (formats !== "")
      edits.push(
        insertAt(
          this.root.openEnd,
          `<${this.root.prefix}numFmts count="${this.addedFormats.length}">${formats}</${this.root.prefix}numFmts>`
        )
      );
    return applyEdits(this.root.source, edits);
  }

  private clone(xf: XmlElement | undefined, id: number): string {
    if (xf === undefined)
      return `<${this.root.prefix}xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
    const edits = setAttributes(xf, { numFmtId: String(id), applyNumberFormat: "1" });
    return applyEdits(
      xf.raw,
      edits.map((edit) => ({ ...edit, start: edit.start - xf.start, end: edit.end - xf.start }))
    );
  }

  private formatId(format: string): number {
    const known = this.formatIds.get(format);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formatIds.set(format, id);
    this.addedFormats.push(
      `<${this.root.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(format)}"/>`
    );
    return id;
  }
}

/** A styles part for a workbook that came without one. */
export const minimalStyles = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';
