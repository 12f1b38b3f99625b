import { parseXml, rectsAt, tokenize, type WorkbookFile, type XmlElement } from "../../file";
import {
  cellCount,
  intersects,
  limitsAccepted,
  positionsIn,
  textOf,
  typedItems,
  valueAt,
  type CellValidation,
  type Grid,
  type Rect,
} from "../../grid";
import type { FoundTable } from "../../table";
import { referenceOf } from "../translate/references";

/** A list that stands in more cells than this holds no levels. */
const LONGEST_LIST = 50;

/** Validation stands behind the cells, in the part itself or, for lists on other sheets, in an extension. */
const RULE = /<((?:\w+:)?dataValidation)\b[^<>]*?(?:\/>|>[^]*?<\/\1>)/g;

/** What the level cells of a table accept by the sheet's own rules, as far as the rules tell it. */
export function levelValidations(file: WorkbookFile, grids: readonly Grid[], table: FoundTable): readonly CellValidation[] {
  const sheet = file.sheet(table.sheet);
  if (sheet === null) return [];
  const source = file.opened.text(sheet.part);
  const behind = source.slice(source.lastIndexOf("sheetData"));
  const rows = table.rows.map(({ row }) => row);
  const levels: Rect = { row: Math.min(...rows), column: table.levelColumn, rows: Math.max(...rows) - Math.min(...rows) + 1, columns: 1 };
  return [...behind.matchAll(RULE)].flatMap(([text]): readonly CellValidation[] => {
    // Prefixes are declared further up, where this slice does not reach; they need no declaration to be read.
    const rule = parseXml(text);
    const places = rectsAt(rule.attribute("sqref") ?? rule.descendants("sqref")[0]?.text ?? "").filter((rect) => intersects(rect, levels));
    const accepts = places.length === 0 ? null : acceptsOf(rule, file, grids, table.sheet);
    if (accepts === null) return [];
    return places.map((rect) => {
      const from = Math.max(rect.row, levels.row);
      return { row: from, column: table.levelColumn, rows: Math.min(rect.row + rect.rows, levels.row + levels.rows) - from, accepts };
    });
  });
}

/** File name of an operator → the one of Office.js. */
const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  equal: "EqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqualTo",
};

function acceptsOf(rule: XmlElement, file: WorkbookFile, grids: readonly Grid[], sheet: string): CellValidation["accepts"] | null {
  const formula = (name: string): string => {
    const element = rule.descendants(name)[0];
    return (element?.child("f")?.text ?? element?.text ?? "").trim();
  };
  const type = rule.attribute("type");
  if (type === "list") {
    const items = itemsOf(formula("formula1"), file, grids, sheet);
    return items === null ? null : { kind: "list", items };
  }
  if (type !== "whole" && type !== "decimal") return null;
  return limitsAccepted(
    OPERATORS[rule.attribute("operator") ?? "between"] ?? "",
    formula("formula1"),
    formula("formula2"),
    type === "whole"
  );
}

function itemsOf(source: string, file: WorkbookFile, grids: readonly Grid[], sheet: string): readonly string[] | null {
  if (source.startsWith('"')) return typedItems(source.slice(1, -1).replaceAll('""', '"'));
  const tokens = tokenize(source).filter(({ text }) => text.trim() !== "");
  const reference = tokens.length === 0 ? null : referenceOf(tokens, { sheet, row: 0 }, file);
  const grid = grids.find((each) => each.sheet === reference?.sheet);
  if (reference === null || grid === undefined || cellCount(reference.rect) > LONGEST_LIST) return null;
  const texts = positionsIn(reference.rect).map(({ row, column }) => textOf(valueAt(grid, row, column)));
  return texts.filter((text) => text !== "");
}
