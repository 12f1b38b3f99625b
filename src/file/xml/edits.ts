import type { XmlElement } from "./element";
import { escapeAttribute } from "./entities";

/** Replaces `source[start, end)` by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits that do not overlap, whatever order they are given in: what is inserted before something stands before it, also
 * when that is replaced. Texts inserted at the same place keep their order.
 * @throws Error when two edits change the same characters
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const inserts = ({ start, end }: Edit): number => (start === end ? 0 : 1);
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || inserts(a.edit) - inserts(b.edit) || a.index - b.index);
  let result = "";
  let at = 0;
  for (const { edit } of ordered) {
    if (edit.start < at) throw new Error("Two edits of one part overlap.");
    result += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + source.slice(at);
}

export const insertAt = (at: number, text: string): Edit => ({ start: at, end: at, text });
export const replaceElement = (element: XmlElement, text: string): Edit => ({
  start: element.start,
  end: element.end,
  text,
});

/** Where a new attribute can be written: before the `>` or `/>` of the opening tag. */
const attributesEnd = (element: XmlElement): number => element.attributes.at(-1)?.end ?? element.start + 1 + element.qualifiedName.length;

/** The edits that set attributes (`null` removes) and leave every other character of the tag as it is. */
export function setAttributes(element: XmlElement, values: Readonly<Record<string, string | null>>): Edit[] {
  const edits: Edit[] = [];
  for (const [name, value] of Object.entries(values)) {
    const span = element.attributes.find((attribute) => attribute.name === name);
    if (span !== undefined && span.value === value) continue;
    const text = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
    if (span !== undefined) edits.push({ start: span.start, end: span.end, text });
    else if (value !== null) edits.push(insertAt(attributesEnd(element), text));
  }
  return edits;
}

/** Adds children at the end of an element, opening it first when it was written as `<a/>`. */
export function appendInside(element: XmlElement, text: string): Edit {
  if (!element.selfClosing) return insertAt(element.closeStart, text);
  return {
    start: element.openEnd - 2,
    end: element.openEnd,
    text: `>${text}</${element.qualifiedName}>`,
  };
}
