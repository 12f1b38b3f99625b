import { isError, type Value } from "../../model/value";
import { holdsCell, type SheetPosition } from "../../geometry/rect";
import type { SheetFeatures } from "../../model/features/sheet-features";
import type { Validation } from "../../model/features/validation";
import { parseCells } from "../../../../src/grid";
import { splitSheet } from "../../geometry/sheet-addresses";
import type { Workbook } from "../../model/workbook/workbook";

/** The values of the cells a formula like `$A$1:$A$5` or a name stands for; null when it stands for none. */
export type CellsOf = (formula: string) => readonly Value[] | null;

/**
 * Whether a value may stand where a validation holds; null when it cannot be told now.
 * Texts are compared as Excel does: a list typed into the rule minds upper and lower case, one in cells does not.
 *
 * @param isTrue whether the formula of a rule of its own making is true with the value in the cell
 */
export function isValid(rule: Validation, value: Value, cellsOf: CellsOf, isTrue: (formula: string) => boolean | null): boolean | null {
  if (value === null || value === "") return rule.allowBlank;
  if (rule.type === "none") return true;
  if (rule.type === "custom") return isTrue(rule.formula1);
  if (isError(value)) return false;
  if (rule.type === "list") return inList(rule.formula1, value, cellsOf);
  if (rule.type === "textLength") return compares(rule, String(value).length, cellsOf);
  if (typeof value !== "number") return false;
  if (rule.type === "whole" && !Number.isInteger(value)) return false;
  return compares(rule, value, cellsOf);
}

function inList(formula: string, value: string | number | boolean, cellsOf: CellsOf): boolean | null {
  const typed = typedItems(formula);
  if (typed !== null) return typed.includes(String(value));
  const cells = cellsOf(formula);
  if (cells === null) return null;
  return cells.some(
    (cell) => cell === value || (typeof cell === "string" && typeof value === "string" && cell.toLowerCase() === value.toLowerCase())
  );
}

/** The items of a list typed into its rule; null when the list stands in cells. */
export function typedItems(formula: string): readonly string[] | null {
  const typed = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return typed === undefined
    ? null
    : typed
        .replaceAll('""', '"')
        .split(",")
        .map((item) => item.trim());
}

function compares(rule: Validation, value: number, cellsOf: CellsOf): boolean | null {
  const number = (formula: string): number | null => {
    if (formula.trim() !== "" && Number.isFinite(Number(formula))) return Number(formula);
    const cell = cellsOf(formula)?.[0];
    return typeof cell === "number" ? cell : null;
  };
  const [first, second] = [number(rule.formula1), number(rule.formula2)];
  if (first === null) return null;
  switch (rule.operator) {
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "lessThan":
      return value < first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThanOrEqual":
      return value <= first;
    default: {
      if (second === null) return null;
      const between = value >= first && value <= second;
      return rule.operator === "notBetween" ? !between : between;
    }
  }
}

/** The values a rule's reference or name stands for, seen from a sheet. */
export function cellsBehind(
  workbook: Pick<Workbook, "names" | "sheets" | "cells">,
  sheetId: string,
  formula: string
): readonly Value[] | null {
  const named = workbook.names
    .all()
    .find((one) => one.name.toLowerCase() === formula.toLowerCase() && (one.sheetId === null || one.sheetId === sheetId));
  const { sheet, local } = splitSheet(named?.formula.replace(/^=/, "") ?? formula);
  const rect = parseCells(local);
  if (rect === null) return null;
  const home = sheet === null ? sheetId : workbook.sheets.all().find((one) => one.name.toLowerCase() === sheet.toLowerCase())?.id;
  return home === undefined
    ? null
    : workbook.cells
        .read({ ...rect, sheetId: home })
        .flat()
        .map(({ value }) => value);
}

/** The rule for a cell; of several the first counts. */
export function ruleAt({ validations }: Pick<SheetFeatures, "validations">, row: number, column: number): Validation | null {
  return validations.find(({ rects }) => rects.some((one) => holdsCell(one, row, column))) ?? null;
}

/** The rule that has something to say about a value typed into a cell; null when the value is fine, or nothing is to be said. */
export function brokenRule(workbook: Pick<Workbook, "features" | "validation">, at: SheetPosition, value: Value): Validation | null {
  const rule = ruleAt(workbook.features.of(at.sheetId), at.row, at.column);
  return rule === null || !rule.error.show || value === null || workbook.validation.validates(rule, value, at) !== false ? null : rule;
}

/** Excel's sentence to a person who types what a validation stops; null when nothing stops it. */
export function stopsTyping(workbook: Pick<Workbook, "features" | "validation">, at: SheetPosition, value: Value): string | null {
  const rule = brokenRule(workbook, at, value);
  if (rule?.error.style !== "stop") return null;
  return rule.error.message === ""
    ? "This value doesn't match the data validation restrictions defined for this cell."
    : rule.error.message;
}
