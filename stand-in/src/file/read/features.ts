import { type PageLayout, plainPage } from "../../model/features/page-layout";
import { plainProtection, type ProtectionOptions, type SheetProtection } from "../../model/features/protection";
import type { ConditionalStyle } from "../../model/features/conditional-format";
import type { Filter } from "../../model/features/filter";
import type { LockRule } from "../../model/features/locks";
import type { SheetFeatures } from "../../model/features/sheet-features";
import type { Validation } from "../../model/features/validation";
import { rectAt, rectsAt, type XmlElement, placedCells, placedRows } from "../../../../src/file";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../../src/grid";
import { readColour, type Palette } from "./colours";
import { readConditionalFormats, readConditionalStyle } from "./conditional-formats";

/** What reading features needs from the styles part. */
export interface FeatureContext {
  readonly palette: Palette;
  /** Per cell format: whether it locks its cells. */
  readonly locked: readonly boolean[];
  /** Differential formats (`dxfs`), by index. */
  readonly conditionalStyles: readonly ConditionalStyle[];
}

/** Locks and differential formats (`dxfs`) of a styles part. */
export function readFeatureContext(styles: XmlElement | null, palette: Palette): FeatureContext {
  return {
    palette,
    locked: (styles?.child("cellXfs")?.all("xf") ?? []).map((xf) => xf.child("protection")?.flag("locked", true) ?? true),
    conditionalStyles: (styles?.child("dxfs")?.all("dxf") ?? []).map((dxf) => readConditionalStyle(dxf, palette)),
  };
}

/** Filter, protection, rules and page of a worksheet part. */
export function readFeatures(root: XmlElement, context: FeatureContext): SheetFeatures {
  return {
    filter: readFilter(root.child("autoFilter")),
    protection: readProtection(root.child("sheetProtection")),
    locks: context.locked.every((one) => one) ? [] : readLocks(root, context.locked),
    conditionalFormats: readConditionalFormats(root, context.conditionalStyles, context.palette),
    validations: (root.child("dataValidations")?.all("dataValidation") ?? []).map(readValidation),
    page: readPage(root),
    tabColor: readColour(root.child("sheetPr")?.child("tabColor") ?? null, context.palette),
  };
}

function readFilter(element: XmlElement | null): Filter | null {
  const reference = element?.attribute("ref") ?? null;
  if (element === null || reference === null) return null;
  return {
    rect: rectAt(reference),
    columns: element.all("filterColumn").map((column) => {
      const filters = column.child("filters");
      const plain = filters !== null && filters.all("dateGroupItem").length === 0;
      return {
        column: column.number("colId") ?? 0,
        values: (filters?.all("filter") ?? []).map((one) => one.attribute("val") ?? ""),
        blanks: filters?.flag("blank") ?? false,
        ...(plain ? {} : { xml: column.raw }),
      };
    }),
  };
}

/** Attributes that say what is forbidden although Excel forbids it anyway; "0" allows it. */
export const protectionAttributes: readonly (readonly [keyof ProtectionOptions, string])[] = [
  ["allowFormatCells", "formatCells"],
  ["allowFormatColumns", "formatColumns"],
  ["allowFormatRows", "formatRows"],
  ["allowInsertColumns", "insertColumns"],
  ["allowInsertRows", "insertRows"],
  ["allowInsertHyperlinks", "insertHyperlinks"],
  ["allowDeleteColumns", "deleteColumns"],
  ["allowDeleteRows", "deleteRows"],
  ["allowSort", "sort"],
  ["allowAutoFilter", "autoFilter"],
  ["allowPivotTables", "pivotTables"],
];

const passwordAttributes = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

export function readPassword(element: XmlElement, names: readonly string[] = passwordAttributes): SheetProtection["password"] {
  const stored = Object.fromEntries(names.flatMap((name) => (element.attribute(name) === null ? [] : [[name, element.attribute(name)!]])));
  return Object.keys(stored).length === 0 ? null : { stored };
}

function readProtection(element: XmlElement | null): SheetProtection | null {
  if (element === null || !element.flag("sheet")) return null;
  const options: Record<string, unknown> = { ...plainProtection };
  for (const [option, name] of protectionAttributes) options[option] = !element.flag(name, true);
  options["allowEditObjects"] = !element.flag("objects");
  options["allowEditScenarios"] = !element.flag("scenarios");
  options["selectionMode"] = element.flag("selectUnlockedCells") ? "None" : element.flag("selectLockedCells") ? "Unlocked" : "Normal";
  return { options: options as unknown as ProtectionOptions, password: readPassword(element) };
}

/** Columns first, then rows with a format of their own, then cells that differ from both. */
function readLocks(root: XmlElement, locked: readonly boolean[]): LockRule[] {
  const rules: LockRule[] = [];
  const free = (style: number | null): boolean => locked[style ?? 0] === false;
  const columns = root.all("cols").flatMap((cols) => cols.all("col"));
  for (const column of columns) {
    if (!free(column.number("style"))) continue;
    const [from, to] = [(column.number("min") ?? 1) - 1, Math.min(column.number("max") ?? 1, SHEET_COLUMNS)];
    rules.push({ rect: { row: 0, rows: SHEET_ROWS, column: from, columns: to - from }, locked: false });
  }
  const columnRules = [...rules];
  for (const row of placedRows(root.child("sheetData"))) {
    const own = row.element.flag("customFormat") ? free(row.element.number("s")) : null;
    if (own !== null) rules.push({ rect: { row: row.row, rows: 1, column: 0, columns: SHEET_COLUMNS }, locked: !own });
    for (const cell of placedCells(row)) {
      const isFree = free(cell.element.number("s"));
      const inherited = own ?? columnRules.some(({ rect }) => cell.column >= rect.column && cell.column < rect.column + rect.columns);
      if (isFree === inherited) continue;
      const last = rules.at(-1);
      if (
        last !== undefined &&
        last.locked === !isFree &&
        last.rect.row === cell.row &&
        last.rect.rows === 1 &&
        last.rect.column + last.rect.columns === cell.column
      )
        rules[rules.length - 1] = { ...last, rect: { ...last.rect, columns: last.rect.columns + 1 } };
      else rules.push({ rect: { row: cell.row, rows: 1, column: cell.column, columns: 1 }, locked: !isFree });
    }
  }
  return rules;
}

function readValidation(element: XmlElement, source: number): Validation {
  const type = element.attribute("type") ?? "none";
  const style = element.attribute("errorStyle") ?? "stop";
  return {
    rects: rectsAt(element.attribute("sqref") ?? ""),
    type: type as Validation["type"],
    operator: element.attribute("operator") ?? "between",
    formula1: element.child("formula1")?.text ?? "",
    formula2: element.child("formula2")?.text ?? "",
    allowBlank: element.flag("allowBlank"),
    // The file's attribute says the opposite of its name.
    inCellDropDown: !element.flag("showDropDown"),
    error: {
      show: element.flag("showErrorMessage"),
      style: style as Validation["error"]["style"],
      title: element.attribute("errorTitle") ?? "",
      message: element.attribute("error") ?? "",
    },
    prompt: {
      show: element.flag("showInputMessage"),
      title: element.attribute("promptTitle") ?? "",
      message: element.attribute("prompt") ?? "",
    },
    source,
  };
}

function readPage(root: XmlElement): PageLayout {
  const setup = root.child("pageSetup");
  const margins = root.child("pageMargins");
  const print = root.child("printOptions");
  const fit = root.child("sheetPr")?.child("pageSetUpPr")?.flag("fitToPage") ?? false;
  const orientation = setup?.attribute("orientation");
  return {
    ...plainPage,
    orientation: orientation === "portrait" || orientation === "landscape" ? orientation : null,
    paperSize: setup?.number("paperSize") ?? null,
    fitWidth: fit ? (setup?.number("fitToWidth") ?? 1) : null,
    fitHeight: fit ? (setup?.number("fitToHeight") ?? 1) : null,
    scale: setup?.number("scale") ?? null,
    margins:
      margins === null
        ? null
        : {
            left: margins.number("left") ?? 0.7,
            right: margins.number("right") ?? 0.7,
            top: margins.number("top") ?? 0.75,
            bottom: margins.number("bottom") ?? 0.75,
            header: margins.number("header") ?? 0.3,
            footer: margins.number("footer") ?? 0.3,
          },
    centerHorizontally: print?.flag("horizontalCentered") ?? false,
    centerVertically: print?.flag("verticalCentered") ?? false,
    gridlines: print?.flag("gridLines") ?? false,
    headings: print?.flag("headings") ?? false,
    header: root.child("headerFooter")?.child("oddHeader")?.text ?? null,
    footer: root.child("headerFooter")?.child("oddFooter")?.text ?? null,
    rowBreaks: readBreaks(root.child("rowBreaks")),
    columnBreaks: readBreaks(root.child("colBreaks")),
  };
}

const readBreaks = (list: XmlElement | null): number[] => (list?.all("brk") ?? []).flatMap((one) => one.number("id") ?? []);
