import type { Rect } from "../../../geometry/rect";
import type { ConditionalFormat, ConditionalStyle } from "../../../model/features/conditional-format";
import {
  rectsText,
  placeOf,
  applyEdits,
  insertAt,
  replaceElement,
  setAttributes,
  type Edit,
  type XmlElement,
  escapeText,
} from "../../../../../src/file";
import { attributes, same } from "./elements";

/** The index of a style among the differential formats (`dxfs`) of the styles part. */
export type StyleNumber = (style: ConditionalStyle) => number;

/** `conditionalFormatting`. */
export function formatEdits(
  root: XmlElement,
  before: readonly ConditionalFormat[],
  after: readonly ConditionalFormat[],
  styleNumber: StyleNumber
): Edit[] {
  const p = root.prefix;
  const kept = new Map(after.flatMap((one, index) => (one.source === null ? [] : [[one.source, { one, index }]])));
  // New rules come first, or the order changed: then every rule gets a new number, as Excel does.
  const ordered = after.every((one, index) => one.source !== null && (index === 0 || (after[index - 1]?.priority ?? 0) <= one.priority));
  const edits: Edit[] = [];
  const added = new Map<string, string>();
  const write = (one: ConditionalFormat, priority: number, dxfId: string | null): string => {
    const number = dxfId ?? (one.style === null || Object.keys(one.style).length === 0 ? null : String(styleNumber(one.style)));
    const formulas = one.formulas.map((formula) => `<${p}formula>${escapeText(formula)}</${p}formula>`).join("");
    const start = `<${p}cfRule${attributes({ type: one.type, dxfId: number, priority, stopIfTrue: one.stopIfTrue ? "1" : null, ...one.attributes })}`;
    return formulas === "" ? `${start}/>` : `${start}>${formulas}</${p}cfRule>`;
  };
  const add = (rects: readonly Rect[], xml: string): void => void added.set(rectsText(rects), (added.get(rectsText(rects)) ?? "") + xml);
  let source = 0;
  for (const element of root.all("conditionalFormatting")) {
    const rules = element
      .all("cfRule")
      .map((rule) => ({ rule, was: before.find((one) => one.source === source), now: kept.get(source++) }));
    const staying = rules.filter(({ was, now }) => now !== undefined && same(was?.rects, now.one.rects));
    if (staying.length === 0 && rules.length > 0) edits.push(replaceElement(element, ""));
    for (const { rule, was, now } of rules) {
      if (now === undefined) {
        if (staying.length > 0) edits.push(replaceElement(rule, ""));
        continue;
      }
      const priority = ordered ? now.one.priority : now.index + 1;
      const alike = same({ ...was, rects: 0, id: 0, scale: 0 }, { ...now.one, rects: 0, id: 0, scale: 0 });
      const numbered = setAttributes(rule, { priority: String(priority) }).map((edit) => ({
        ...edit,
        start: edit.start - rule.start,
        end: edit.end - rule.start,
      }));
      const xml = alike
        ? applyEdits(rule.raw, numbered)
        : write(now.one, priority, same(was?.style, now.one.style) ? rule.attribute("dxfId") : null);
      if (!same(was?.rects, now.one.rects)) {
        if (staying.length > 0) edits.push(replaceElement(rule, ""));
        add(now.one.rects, xml);
      } else if (xml !== rule.raw) edits.push(replaceElement(rule, xml));
    }
  }
  after.forEach((one, index) => {
    if (one.source === null) add(one.rects, write(one, index + 1, null));
  });
  const text = [...added]
    .map(([sqref, rules]) => `<${p}conditionalFormatting sqref="${sqref}">${rules}</${p}conditionalFormatting>`)
    .join("");
  return text === "" ? edits : [...edits, insertAt(placeOf(root, "conditionalFormatting"), text)];
}
