import type { Validation } from "../../../model/features/validation";
import { rectsText, insertAt, replaceElement, setAttributes, type Edit, type XmlElement, escapeText } from "../../../../../src/file";
import { attributes, put, same } from "./elements";

/** `dataValidations`. */
export function validationEdits(root: XmlElement, before: readonly Validation[], after: readonly Validation[]): Edit[] {
  const p = root.prefix;
  const list = root.child("dataValidations");
  const elements = list?.all("dataValidation") ?? [];
  const kept = new Map(after.flatMap((one) => (one.source === null ? [] : [[one.source, one]])));
  const added = after
    .filter(({ source }) => source === null)
    .map((one) => validationXml(one, p))
    .join("");
  if (list === null || after.length === 0) {
    const xml = added === "" ? "" : `<${p}dataValidations count="${after.length}">${added}</${p}dataValidations>`;
    return put(root, "dataValidations", xml);
  }
  const edits = elements.flatMap((element, source): Edit[] => {
    const now = kept.get(source);
    if (now === undefined) return [replaceElement(element, "")];
    if (same(now, before[source])) return [];
    if (same({ ...now, rects: 0 }, { ...before[source], rects: 0 })) return setAttributes(element, { sqref: rectsText(now.rects) });
    return [replaceElement(element, validationXml(now, p))];
  });
  if (added !== "") edits.push(insertAt(elements.at(-1)?.end ?? list.openEnd, added));
  return after.length === elements.length && list.attribute("count") === null
    ? edits
    : [...edits, ...setAttributes(list, { count: String(after.length) })];
}

function validationXml(rule: Validation, p: string): string {
  const start = attributes({
    type: rule.type === "none" ? null : rule.type,
    errorStyle: rule.error.style === "stop" ? null : rule.error.style,
    operator: rule.operator === "between" ? null : rule.operator,
    allowBlank: rule.allowBlank ? "1" : null,
    showDropDown: rule.inCellDropDown ? null : "1",
    showInputMessage: rule.prompt.show ? "1" : null,
    showErrorMessage: rule.error.show ? "1" : null,
    errorTitle: rule.error.title || null,
    error: rule.error.message || null,
    promptTitle: rule.prompt.title || null,
    prompt: rule.prompt.message || null,
    sqref: rectsText(rule.rects),
  });
  const formula = (name: string, text: string): string => (text === "" ? "" : `<${p}${name}>${escapeText(text)}</${p}${name}>`);
  const content = formula("formula1", rule.formula1) + formula("formula2", rule.formula2);
  return content === "" ? `<${p}dataValidation${start}/>` : `<${p}dataValidation${start}>${content}</${p}dataValidation>`;
}
