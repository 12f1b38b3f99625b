import type { ConditionalStyle } from "../../../model/features/conditional-format";
import type { BorderLine } from "../../../model/cell-style";
import type { ChangedCell } from "../../../model/changes";
import type { StyleSnapshot } from "../../../model/snapshot";
import { applyEdits, appendInside, insertAt, setAttributes, type Edit, escapeAttribute, type XmlElement } from "../../../../../src/file";

export type PieceList = "fonts" | "fills" | "borders" | "dxfs";
export type Appearance = Pick<ChangedCell, "cellStyle" | "borders" | "locked">;

const rgb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

/** An `<xf>` (alone in its source) with another appearance; parts that do not differ keep their numbers. */
export function appearanceXml(
  xf: XmlElement,
  before: StyleSnapshot,
  { cellStyle, borders, locked }: Appearance,
  piece: (list: PieceList, xml: string) => number,
  styles: XmlElement
): string {
  const p = styles.prefix;
  const attributes: Record<string, string> = {};
  const base = (list: PieceList, name: string): XmlElement | null => styles.child(list)?.children[xf.number(name) ?? 0] ?? null;
  if (cellStyle !== undefined) {
    if ((["bold", "italic", "fontSize", "fontName", "color"] as const).some((part) => cellStyle[part] !== before[part]))
      Object.assign(attributes, { fontId: String(piece("fonts", fontXml(base("fonts", "fontId"), cellStyle, before, p))), applyFont: "1" });
    if (cellStyle.fill !== before.fill)
      Object.assign(attributes, { fillId: String(piece("fills", fillXml(cellStyle.fill, p))), applyFill: "1" });
  }
  if (borders !== undefined) {
    const xml = borderXml(base("borders", "borderId"), borders, before, p);
    if (xml !== base("borders", "borderId")?.raw) Object.assign(attributes, { borderId: String(piece("borders", xml)), applyBorder: "1" });
  }
  const edits: Edit[] = [];
  let inside = "";
  if (
    cellStyle !== undefined &&
    (cellStyle.horizontal !== before.horizontal ||
      (cellStyle.vertical ?? "bottom") !== (before.vertical ?? "bottom") ||
      cellStyle.wrap !== before.wrap)
  ) {
    attributes["applyAlignment"] = "1";
    const said = {
      horizontal: cellStyle.horizontal,
      vertical: cellStyle.vertical === "bottom" ? null : cellStyle.vertical,
      wrapText: cellStyle.wrap ? "1" : null,
    };
    const present = xf.child("alignment");
    if (present !== null) edits.push(...setAttributes(present, said));
    else inside += `<${p}alignment${text(said)}/>`;
  }
  const protection = xf.child("protection");
  if (locked !== undefined && (protection?.flag("locked", true) ?? true) !== locked) {
    attributes["applyProtection"] = "1";
    if (protection !== null) edits.push(...setAttributes(protection, { locked: locked ? "1" : "0" }));
    else if (xf.child("extLst") === null) inside += `<${p}protection locked="${locked ? "1" : "0"}"/>`;
  }
  if (inside !== "")
    edits.push(protection !== null && inside.startsWith(`<${p}alignment`) ? insertAt(protection.start, inside) : appendInside(xf, inside));
  return applyEdits(xf.source, [...setAttributes(xf, attributes), ...edits]);
}

const text = (values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${escapeAttribute(value)}"`))
    .join("");

function fontXml(base: XmlElement | null, cellStyle: NonNullable<Appearance["cellStyle"]>, before: StyleSnapshot, p: string): string {
  const kept = (name: string): string => base?.child(name)?.raw ?? "";
  const flag = (name: string, on: boolean): string => (on ? `<${p}${name}/>` : "");
  const colour =
    cellStyle.color === before.color ? kept("color") : cellStyle.color === null ? "" : `<${p}color rgb="${rgb(cellStyle.color)}"/>`;
  const name =
    cellStyle.fontName === before.fontName && base !== null ? kept("name") : `<${p}name val="${escapeAttribute(cellStyle.fontName)}"/>`;
  const family = cellStyle.fontName === before.fontName ? kept("family") + kept("charset") + kept("scheme") : "";
  return (
    `<${p}font>${flag("b", cellStyle.bold)}${flag("i", cellStyle.italic)}${["strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"].map(kept).join("")}` +
    `<${p}sz val="${cellStyle.fontSize}"/>${colour}${name}${family}</${p}font>`
  );
}

const fillXml = (fill: string | null, p: string): string =>
  fill === null
    ? `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`
    : `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${rgb(fill)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

/** The grid shows every line thin: a side that still shows the same colour keeps the line it has in the file. */
function borderXml(base: XmlElement | null, borders: NonNullable<Appearance["borders"]>, before: StyleSnapshot, p: string): string {
  const side = (name: "left" | "right" | "top" | "bottom"): string => {
    const now: BorderLine | null = borders[name];
    if ((now?.color ?? null) === before.borders[name] && (now === null || now.style === "thin") && base?.child(name) != null)
      return base.child(name)!.raw;
    return now === null ? `<${p}${name}/>` : `<${p}${name} style="${now.style}"><${p}color rgb="${rgb(now.color)}"/></${p}${name}>`;
  };
  const sides = `${side("left")}${side("right")}${side("top")}${side("bottom")}`;
  const present = ["left", "right", "top", "bottom"].map((name) => base?.child(name)?.raw ?? "").join("");
  if (base !== null && sides === present) return base.raw;
  return `<${p}border>${sides}${base?.child("diagonal")?.raw ?? `<${p}diagonal/>`}</${p}border>`;
}

/** A `<dxf>`. In it the colour of a solid fill is the background. */
export function conditionalStyleXml(style: ConditionalStyle, p: string): string {
  const flag = (name: string, on: boolean | undefined): string =>
    on === undefined ? "" : on ? `<${p}${name}/>` : `<${p}${name} val="0"/>`;
  const font =
    flag("b", style.bold) +
    flag("i", style.italic) +
    flag("strike", style.strikethrough) +
    (style.underline === true ? `<${p}u/>` : "") +
    (style.color === undefined ? "" : `<${p}color rgb="${rgb(style.color)}"/>`);
  return (
    `<${p}dxf>${font === "" ? "" : `<${p}font>${font}</${p}font>`}` +
    (style.numberFormat === undefined ? "" : `<${p}numFmt numFmtId="200" formatCode="${escapeAttribute(style.numberFormat)}"/>`) +
    (style.fill === undefined ? "" : `<${p}fill><${p}patternFill><${p}bgColor rgb="${rgb(style.fill)}"/></${p}patternFill></${p}fill>`) +
    `</${p}dxf>`
  );
}
