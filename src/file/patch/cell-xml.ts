import type { CellValue } from "../../assessment";
import type { XmlElement } from "../xml/element";
import { encodeXstring, escapeText } from "../xml/entities";

/** What a cell of a patched sheet gets. */
export interface NewContent {
  /** Native, without `=`; `null` for a bare value. */
  readonly formula: string | null;
  /** For a formula that fills a rectangle, or is calculated as an array: where, as `A1:D14`. */
  readonly array: string | null;
  /** `undefined` when it cannot be told: it is then worked out when the copy is opened. */
  readonly value: CellValue | undefined;
  /** Number of the mark of dynamic arrays (`cm`), where the formula is one. */
  readonly dynamic?: number;
  /** Number of its style, where it gets another one. */
  readonly style?: number;
}

/** Attributes of a cell that a new content leaves as they are: its place, its look, its phonetic reading. */
const KEPT = ["r", "s", "ph"];

/** The `<c>` of a cell with new content; what marks it as a dynamic array or an entity goes. */
export function cellXml(cell: XmlElement, content: NewContent): string {
  const keeps = content.style === undefined ? KEPT : KEPT.filter((name) => name !== "s");
  const kept = cell.attributes.filter(({ name }) => keeps.includes(name)).map(({ start, end }) => cell.source.slice(start, end));
  const mark = content.dynamic === undefined ? "" : ` cm="${content.dynamic}"`;
  return cellText(cell.prefix, kept.join("") + mark, content);
}

/** @param given attributes as they are written, with the space before each */
export function cellText(prefix: string, given: string, { formula, array, value, style }: NewContent): string {
  const tag = `${prefix}c`;
  const attributes = style === undefined ? given : `${given} s="${style}"`;
  const place = array === null ? "" : ` t="array" ref="${array}"`;
  const f = formula === null ? "" : `<${prefix}f${place}>${escapeText(formula)}</${prefix}f>`;
  if (value === undefined || value === null) return f === "" ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${f}</${tag}>`;
  if (typeof value === "string" && formula === null) {
    const text = escapeText(encodeXstring(value));
    return `<${tag}${attributes} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${tag}>`;
  }
  const [type, text] = typed(value);
  return `<${tag}${attributes}${type}>${f}<${prefix}v>${text}</${prefix}v></${tag}>`;
}

function typed(value: Exclude<CellValue, null>): readonly [type: string, text: string] {
  if (typeof value === "number") return ["", String(value)];
  if (typeof value === "boolean") return [' t="b"', value ? "1" : "0"];
  if (typeof value === "string") return [' t="str"', escapeText(encodeXstring(value))];
  return [' t="e"', escapeText(value.error)];
}
