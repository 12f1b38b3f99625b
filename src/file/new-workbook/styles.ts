import { builtInFormats, firstCustomFormat } from "../spreadsheet/number-formats";
import { escapeAttribute } from "../xml/entities";
import { Interned } from "./tables";
import type { CellLook } from "./model";
import { MAIN, XML } from "./namespaces";

const BUILT_IN: ReadonlyMap<string, number> = new Map([...builtInFormats].map(([id, format]) => [format, id]));

const fontXml = ({ bold, italic, size = 11, colour = "000000" }: CellLook): string =>
  `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/><color rgb="FF${colour}"/><name val="Calibri"/><family val="2"/></font>`;

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";

/** Grey lines on all sides: they are seen on screen and print thinly. */
const BORDER = `<border>${["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`).join("")}<diagonal/></border>`;

/** The looks of the cells of a new workbook, each kept once. */
export class Styles {
  private readonly fonts = new Interned([fontXml({})]);
  // Excel takes the first two as these, whatever stands there.
  private readonly fills = new Interned([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Interned([NO_BORDER]);
  private readonly formats = new Interned();
  private readonly cells = new Interned(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  private readonly rules = new Interned();
  private readonly known = new Map<CellLook, { plain?: number; quoted?: number }>();

  /**
   * The number of a look.
   * @param quoted whether the text of the cell begins like a formula: it then stays a text even when somebody edits it
   */
  cell(look: CellLook, quoted: boolean): number {
    const known = this.known.get(look) ?? {};
    this.known.set(look, known);
    return (known[quoted ? "quoted" : "plain"] ??= this.cells.placeOf(this.cellXml(look, quoted)));
  }

  /** The number of the fill of a rule. */
  rule(fill: string): number {
    return this.rules.placeOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`);
  }

  /** The part of the styles. */
  xml(): string {
    const formats = this.formats.entries.map(
      (format, at) => `<numFmt numFmtId="${firstCustomFormat + at}" formatCode="${escapeAttribute(format)}"/>`
    );
    return (
      `${XML}<styleSheet xmlns="${MAIN}">` +
      (formats.length === 0 ? "" : `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`) +
      this.fonts.xml("fonts") +
      this.fills.xml("fills") +
      this.borders.xml("borders") +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.cells.xml("cellXfs") +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      `${this.rules.xml("dxfs")}</styleSheet>`
    );
  }

  private cellXml(look: CellLook, quoted: boolean): string {
    const format = this.formatId(look.format ?? "General");
    const font = this.fonts.placeOf(fontXml(look));
    const fill = look.fill === undefined ? 0 : this.fills.placeOf(solid(look.fill));
    const border = look.border ? this.borders.placeOf(BORDER) : 0;
    const align =
      (look.align === undefined ? "" : ` horizontal="${look.align}"`) +
      (look.vertical === undefined ? "" : ` vertical="${look.vertical}"`) +
      (look.wrap ? ' wrapText="1"' : "");
    const applied =
      (format === 0 ? "" : ' applyNumberFormat="1"') +
      (font === 0 ? "" : ' applyFont="1"') +
      (fill === 0 ? "" : ' applyFill="1"') +
      (border === 0 ? "" : ' applyBorder="1"') +
      (align === "" ? "" : ' applyAlignment="1"') +
      (look.unlocked ? ' applyProtection="1"' : "");
    const inside = (align === "" ? "" : `<alignment${align}/>`) + (look.unlocked ? '<protection locked="0"/>' : "");
    const quote = quoted ? ' quotePrefix="1"' : "";
    const attributes = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quote}${applied}`;
    return inside === "" ? `<xf ${attributes}/>` : `<xf ${attributes}>${inside}</xf>`;
  }

  private formatId(format: string): number {
    return BUILT_IN.get(format) ?? firstCustomFormat + this.formats.placeOf(format);
  }
}
