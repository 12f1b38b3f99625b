import type { ConditionalFormat, ConditionalLook } from "../../../model/features/conditional-format";
import type { Filter } from "../../../model/features/filter";
import type { PageLayout } from "../../../model/features/page-layout";
import type { SheetFeatures } from "../../../model/features/sheet-features";
import type { SheetProtection } from "../../../model/features/protection";
import type { Validation } from "../../../model/features/validation";
import { passwordHash } from "../../../model/features/password";
import type { Rect } from "../../../geometry/rect";
import { cornersAddress } from "../../../geometry/addresses";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../geometry/sheet-size";
import { rectsText } from "../../spreadsheet/references";
import { protectionAttributes, readFeatures, type FeatureContext } from "../../read/features";
import { applyEdits, insertAt, replaceElement, setAttributes, type Edit } from "../../xml/edits";
import { escapeAttribute, escapeText } from "../../xml/entities";
import type { XmlElement } from "../../xml/element";
import { parseXml } from "../../xml/parse";
import { placeOf } from "../../spreadsheet/schema-order";

/** The numbers of looks in the styles part. */
export type LookNumber = (look: ConditionalLook) => number;

/** A worksheet part with these features; what is the same as in the file keeps its characters. */
export function patchFeatures(text: string, change: Partial<SheetFeatures>, context: FeatureContext, lookNumber: LookNumber): string {
  const steps: ((root: XmlElement, before: SheetFeatures) => Edit[])[] = [];
  const { filter, protection, conditionalFormats, validations, page, tabColor } = change;
  if (filter !== undefined) steps.push((root) => filterEdits(root, filter));
  if (protection !== undefined) steps.push((root) => protectionEdits(root, protection));
  if (conditionalFormats !== undefined)
    steps.push((root, before) => formatEdits(root, before.conditionalFormats, conditionalFormats, lookNumber));
  if (validations !== undefined) steps.push((root, before) => validationEdits(root, before.validations, validations));
  if (page !== undefined) steps.push((root) => pageEdits(root, page));
  if (tabColor !== undefined || page !== undefined)
    steps.push((root, before) =>
      sheetPropertyEdits(root, tabColor === undefined ? before.tabColor : tabColor, tabColor !== undefined, page ?? null)
    );
  return steps.reduce((source, step) => {
    const root = parseXml(source);
    return applyEdits(source, step(root, readFeatures(root, context)));
  }, text);
}

/** Puts an element where the schema wants it, or in place of the one there. */
function put(root: XmlElement, name: string, xml: string): Edit[] {
  const present = root.child(name);
  if (present !== null) return present.raw === xml ? [] : [replaceElement(present, xml)];
  return xml === "" ? [] : [insertAt(placeOf(root, name), xml)];
}

const attributes = (values: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(values)
    .filter((pair): pair is [string, string | number] => pair[1] !== null && pair[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join("");

function filterEdits(root: XmlElement, filter: Filter | null): Edit[] {
  const p = root.prefix;
  if (filter === null) return put(root, "autoFilter", "");
  const columns = filter.columns.map(({ column, values, blanks, xml }) => {
    const items = values.map((value) => `<${p}filter val="${escapeAttribute(value)}"/>`).join("");
    return xml ?? `<${p}filterColumn colId="${column}"><${p}filters${blanks ? ' blank="1"' : ""}>${items}</${p}filters></${p}filterColumn>`;
  });
  return put(
    root,
    "autoFilter",
    `<${p}autoFilter ref="${cornersAddress(filter.rect)}"${columns.length === 0 ? "/>" : `>${columns.join("")}</${p}autoFilter>`}`
  );
}

function protectionEdits(root: XmlElement, protection: SheetProtection | null): Edit[] {
  if (protection === null) return put(root, "sheetProtection", "");
  const { options, password } = protection;
  const word = password === null ? {} : "clear" in password ? { password: passwordHash(password.clear) } : password.stored;
  const allowed = Object.fromEntries(protectionAttributes.filter(([option]) => options[option] === true).map(([, name]) => [name, "0"]));
  const xml = `<${root.prefix}sheetProtection${attributes({
    ...word,
    sheet: "1",
    objects: options.allowEditObjects ? null : "1",
    scenarios: options.allowEditScenarios ? null : "1",
    ...allowed,
    selectLockedCells: options.selectionMode === "Normal" ? null : "1",
    selectUnlockedCells: options.selectionMode === "None" ? "1" : null,
  })}/>`;
  return put(root, "sheetProtection", xml);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function formatEdits(
  root: XmlElement,
  before: readonly ConditionalFormat[],
  after: readonly ConditionalFormat[],
  lookNumber: LookNumber
): Edit[] {
  const p = root.prefix;
  const kept = new Map(after.flatMap((one, index) => (one.source === null ? [] : [[one.source, { one, index }]])));
  // New rules come first, or the order changed: then every rule gets a new number, as Excel does.
  const ordered = after.every((one, index) => one.source !== null && (index === 0 || (after[index - 1]?.priority ?? 0) <= one.priority));
  const edits: Edit[] = [];
  const added = new Map<string, string>();
  const write = (one: ConditionalFormat, priority: number, dxfId: string | null): string => {
    const number = dxfId ?? (one.look === null || Object.keys(one.look).length === 0 ? null : String(lookNumber(one.look)));
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
        : write(now.one, priority, same(was?.look, now.one.look) ? rule.attribute("dxfId") : null);
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

function validationEdits(root: XmlElement, before: readonly Validation[], after: readonly Validation[]): Edit[] {
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

function pageEdits(root: XmlElement, page: PageLayout): Edit[] {
  const p = root.prefix;
  const print = attributes({
    horizontalCentered: page.centerHorizontally ? "1" : null,
    verticalCentered: page.centerVertically ? "1" : null,
    headings: page.headings ? "1" : null,
    gridLines: page.gridlines ? "1" : null,
  });
  const setup = {
    paperSize: page.paperSize,
    scale: page.scale,
    fitToWidth: page.fitWidth,
    fitToHeight: page.fitHeight,
    orientation: page.orientation,
  };
  const present = root.child("pageSetup");
  const said = attributes(setup);
  const setupEdits =
    present !== null
      ? setAttributes(
          present,
          Object.fromEntries(Object.entries(setup).map(([name, value]) => [name, value === null ? null : String(value)]))
        )
      : put(root, "pageSetup", said === "" ? "" : `<${p}pageSetup${said}/>`);
  return [
    ...put(root, "printOptions", print === "" ? "" : `<${p}printOptions${print}/>`),
    ...put(root, "pageMargins", page.margins === null ? "" : `<${p}pageMargins${attributes(page.margins)}/>`),
    ...setupEdits,
    ...headerEdits(root, page),
    ...breakEdits(root, "rowBreaks", page.rowBreaks, SHEET_COLUMNS - 1),
    ...breakEdits(root, "colBreaks", page.columnBreaks, SHEET_ROWS - 1),
  ];
}

/** Header and footer of the odd pages, which are all pages unless the file says otherwise; the others stay. */
function headerEdits(root: XmlElement, { header, footer }: PageLayout): Edit[] {
  const p = root.prefix;
  const present = root.child("headerFooter");
  const one = (name: string, text: string | null): string =>
    text === null || text === "" ? "" : `<${p}${name}>${escapeText(text)}</${p}${name}>`;
  const own = one("oddHeader", header) + one("oddFooter", footer);
  if (present === null) return own === "" ? [] : put(root, "headerFooter", `<${p}headerFooter>${own}</${p}headerFooter>`);
  const same = (present.child("oddHeader")?.text ?? "") === (header ?? "") && (present.child("oddFooter")?.text ?? "") === (footer ?? "");
  if (same) return [];
  const others = present.children
    .filter(({ name }) => name !== "oddHeader" && name !== "oddFooter")
    .map(({ raw }) => raw)
    .join("");
  const start = present.source.slice(present.start, present.openEnd).replace(/\s*\/?>$/, "");
  return [replaceElement(present, own + others === "" ? "" : `${start}>${own}${others}</${present.qualifiedName}>`)];
}

/** Page breaks somebody has put; those of the file that stay keep their words. */
function breakEdits(root: XmlElement, name: "rowBreaks" | "colBreaks", wanted: readonly number[], last: number): Edit[] {
  const p = root.prefix;
  const before = root.child(name)?.all("brk") ?? [];
  if (
    same(
      before.map((one) => one.number("id")),
      wanted
    )
  )
    return [];
  const known = new Map(before.map((one) => [one.number("id"), one.raw]));
  const items = wanted.map((id) => known.get(id) ?? `<${p}brk id="${id}" max="${last}" man="1"/>`).join("");
  return put(
    root,
    name,
    items === "" ? "" : `<${p}${name} count="${wanted.length}" manualBreakCount="${wanted.length}">${items}</${p}${name}>`
  );
}

/** `sheetPr`: the colour of the tab, and whether the page is made to fit. */
function sheetPropertyEdits(root: XmlElement, tabColor: string | null, tabChanged: boolean, page: PageLayout | null): Edit[] {
  const p = root.prefix;
  const present = root.child("sheetPr");
  const fit = page === null ? null : page.fitWidth !== null || page.fitHeight !== null;
  const tab = tabColor === null ? "" : `<${p}tabColor rgb="FF${tabColor.slice(1).toUpperCase()}"/>`;
  if (present === null) {
    const inner = (tabChanged ? tab : "") + (fit === true ? `<${p}pageSetUpPr fitToPage="1"/>` : "");
    return inner === "" ? [] : [insertAt(placeOf(root, "sheetPr"), `<${p}sheetPr>${inner}</${p}sheetPr>`)];
  }
  const keep = present.children.filter(({ name }) => (name !== "tabColor" || !tabChanged) && (name !== "pageSetUpPr" || fit === null));
  const setUp = present.child("pageSetUpPr");
  const others = setUp?.attributes.filter(({ name }) => name !== "fitToPage") ?? [];
  const setUpXml =
    fit === null || (!fit && others.length === 0)
      ? ""
      : `<${p}pageSetUpPr${attributes({ ...Object.fromEntries(others.map(({ name, value }) => [name, value])), fitToPage: fit ? "1" : null })}/>`;
  const inner =
    (tabChanged ? tab : "") +
    keep
      .filter(({ name }) => name !== "pageSetUpPr")
      .map(({ raw }) => raw)
      .join("") +
    (fit === null
      ? keep
          .filter(({ name }) => name === "pageSetUpPr")
          .map(({ raw }) => raw)
          .join("")
      : setUpXml);
  const start = present.source.slice(present.start, present.openEnd).replace(/\s*\/?>$/, "");
  if (inner === "" && present.attributes.length === 0) return [replaceElement(present, "")];
  const xml = inner === "" ? `${start}/>` : `${start}>${inner}</${present.qualifiedName}>`;
  return xml === present.raw ? [] : [replaceElement(present, xml)];
}
