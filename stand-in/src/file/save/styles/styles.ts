import {
  builtInFormats,
  firstCustomFormat,
  parseXml,
  appendInside,
  applyEdits,
  insertAt,
  setAttributes,
  type Edit,
  type XmlElement,
  escapeAttribute,
} from "../../../../../src/file";
import { customFormats } from "../../read/styles";
import type { ConditionalStyle } from "../../../model/features/conditional-format";
import type { StyleSnapshot } from "../../../model/snapshot";
import { appearanceXml, conditionalStyleXml, type Appearance, type PieceList } from "./style-pieces";

/** Adds cell formats to a styles part: each new one is an old one with another number format. */
export class StylePatch {
  private readonly added: string[] = [];
  private readonly addedFormats: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly formats: Map<number, string>;
  private readonly formatIds = new Map<string, number>();
  private readonly xfs: readonly XmlElement[];
  private nextFormat = firstCustomFormat;

  private readonly pieces: Record<PieceList, string[]> = { fonts: [], fills: [], borders: [], dxfs: [] };

  /** @param snapshots the cell formats as they are read, in index order. */
  constructor(
    private readonly root: XmlElement,
    private readonly snapshots: readonly StyleSnapshot[] = []
  ) {
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
    const added = this.added[style - this.xfs.length];
    const xf = added === undefined ? (this.xfs[style] ?? this.xfs[0]) : parseXml(added);
    const id = this.formatId(format);
    if (xf !== undefined && (xf.number("numFmtId") ?? 0) === id) return this.xfs[style] === undefined && added === undefined ? 0 : style;
    const key = `${style} ${id}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.xfs.length + this.added.length;
    this.added.push(this.clone(xf, id));
    this.known.set(key, index);
    return index;
  }

  /** The index of a cell format like `style`, with another font, fill, alignment or borders, or another lock. */
  withAppearance(style: number, wanted: Appearance): number {
    const xf = this.xfs[style] ?? this.xfs[0];
    const before = this.snapshots[style] ?? this.snapshots[0];
    if (xf === undefined || before === undefined) return style;
    const raw = style < this.xfs.length ? xf.raw : (this.added[style - this.xfs.length] ?? xf.raw);
    const edited = appearanceXml(parseXml(raw), before, wanted, (list, xml) => this.piece(list, xml), this.root);
    if (edited === raw) return style;
    const key = `xf ${edited}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.xfs.length + this.added.length;
    this.added.push(edited);
    this.known.set(key, index);
    return index;
  }

  /** The index of a conditional format's style in `dxfs`. */
  conditionalStyle(style: ConditionalStyle): number {
    return this.piece("dxfs", conditionalStyleXml(style, this.root.prefix));
  }

  /** The index of a font, fill, border or differential format: an existing one, or a new one. */
  private piece(list: PieceList, xml: string): number {
    const present = this.root.child(list)?.children ?? [];
    const found = present.findIndex((one) => one.raw === xml);
    if (found !== -1) return found;
    const added = this.pieces[list];
    const again = added.indexOf(xml);
    return present.length + (again !== -1 ? again : added.push(xml) - 1);
  }

  private pieceEdits(): Edit[] {
    const p = this.root.prefix;
    return (Object.keys(this.pieces) as PieceList[]).flatMap((list): Edit[] => {
      const added = this.pieces[list];
      const present = this.root.child(list);
      if (added.length === 0) return [];
      if (present !== null)
        return [
          ...setAttributes(present, { count: String(present.children.length + added.length) }),
          appendInside(present, added.join("")),
        ];
      const before = this.root.child("cellStyles") ?? this.root.child("cellXfs");
      return [insertAt(before?.end ?? this.root.openEnd, `<${p}${list} count="${added.length}">${added.join("")}</${p}${list}>`)];
    });
  }

  /** The styles part with what was added. */
  result(): string {
    const edits: Edit[] = this.pieceEdits();
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
    this.addedFormats.push(`<${this.root.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(format)}"/>`);
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
