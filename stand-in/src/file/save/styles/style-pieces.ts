import type { ConditionalLook } from "../../../model/features/conditional-format";
import type { BorderLook } from "../../../model/cell-look";
import type { ChangedCell } from "../../../model/changes";
import type { StyleSnapshot } from "../../../model/snapshot";
import { applyEdits, appendInside, insertAt, setAttributes, type Edit } from "../../xml/edits";
import { escapeAttribute } from "../../xml/entities";
import type { XmlElement } from "../../xml/element";

export type PieceList = "fonts" | "fills" | "borders" | "dxfs";
export type Appearance = Pick<ChangedCell, "look" | "borders" | "locked">;

const rgb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

/** An `<xf>` (alone in its source) with another appearance; parts that do not differ keep their numbers. */
export function appearanceXml(
  xf: XmlElement,
  before: StyleSnapshot,
  { look, borders, locked }: Appearance,
  piece: (list: PieceList, xml: string) => number,
  styles: XmlElement
): string {
  const p = styles.prefix;
  const attributes: Record<string, string> = {};
  const base = (list: PieceList, name: string): XmlElement | null => styles.child(list)?.children[xf.number(name) ?? 0] ?? null;
  if (look !== undefined) {
    if ((["bold", "italic", "fontSize", "fontName", "color"] as const).some((part) => look[part] !== before[part]))
      Object.assign(attributes, { fontId: String(piece("fonts", fontXml(base("fonts", "fontId"), look, before, p))), applyFont: "1" });
    if (look.fill !== before.fill) Object.assign(attributes, { fillId: String(piece("fills", fillXml(look.fill, p))), applyFill: "1" });
  }
  if (borders !== undefined) {
    const xml = borderXml(base("borders", "borderId"), borders, before, p);
    if (xml !== base("borders", "borderId")?.raw) Object.assign(attributes, { borderId: String(piece("borders", xml)), applyBorder: "1" });
  }
  const edits: Edit[] = [];
  let inside = "";
  if (
    look !== undefined &&
    (look.horizontal !== before.horizontal || (look.vertical ?? "bottom") !== (before.vertical ?? "bottom") || look.wrap !== before.wrap)
  ) {
    attributes["applyAlignment"] = "1";
    const said = {
      horizontal: look.horizontal,
      vertical: look.vertical === "bottom" ? null : look.vertical,
      wrapText: look.wrap ? "1" : null,
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

function fontXml(base: XmlElement | null, look: NonNullable<Appearance["look"]>, before: StyleSnapshot, p: string): string {
  const kept = (name: string): string => base?.child(name)?.raw ?? "";
  const flag = (name: string, on: boolean): string => (on ? `<${p}${name}/>` : "");
  const colour = look.color === before.color ? kept("color") : look.color === null ? "" : `<${p}color rgb="${rgb(look.color)}"/>`;
  const name = look.fontName === before.fontName && base !== null ? kept("name") : `<${p}name val="${escapeAttribute(look.fontName)}"/>`;
  const family = look.fontName === before.fontName ? kept("family") + kept("charset") + kept("scheme") : "";
  return (
    `<${p}font>${flag("b", look.bold)}${flag("i", look.italic)}${["strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"].map(kept).join("")}` +
    `<${p}sz val="${look.fontSize}"/>${colour}${name}${family}</${p}font>`
  );
}

const fillXml = (fill: string | null, p: string): string =>
  fill === null
    ? `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`
    : `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${rgb(fill)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

/** The grid shows every line thin: a side that still shows the same colour keeps the line it has in the file. */
function borderXml(base: XmlElement | null, borders: NonNullable<Appearance["borders"]>, before: StyleSnapshot, p: string): string {
  const side = (name: "left" | "right" | "top" | "bottom"): string => {
    const now: BorderLook | null = borders[name];
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
export function lookXml(look: ConditionalLook, p: string): string {
  const flag = (name: string, on: boolean | undefined): string =>
    on === undefined ? "" : on ? `<${p}${name}/>` : `<${p}${name} val="0"/>`;
  const font =
    flag("b", look.bold) +
    flag("i", look.italic) +
    flag("strike", look.strikethrough) +
    (look.underline === true ? `<${p}u/>` : "") +
    (look.color === undefined ? "" : `<${p}color rgb="${rgb(look.color)}"/>`);
  return (
    `<${p}dxf>${font === "" ? "" : `<${p}font>${font}</${p}font>`}` +
    (look.numberFormat === undefined ? "" : `<${p}numFmt numFmtId="200" formatCode="${escapeAttribute(look.numberFormat)}"/>`) +
    (look.fill === undefined ? "" : `<${p}fill><${p}patternFill><${p}bgColor rgb="${rgb(look.fill)}"/></${p}patternFill></${p}fill>`) +
    `</${p}dxf>`
  );
}
