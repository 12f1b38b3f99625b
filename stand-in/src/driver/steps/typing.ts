import type { Page } from "playwright-core";
import type { CellWrite } from "../../model/cell-write";
import type { SheetRect } from "../../geometry/rect";
import type { Value } from "../../model/value";
import { parseRange } from "../addresses";
import { fillFormula } from "../fill-formula";
import type { Typed } from "../steps-file";
import { type Answer, type Run, type StepNamed, done } from "./step";

/** Where a range written in a steps file lies in the open workbook. */
export async function locate(page: Page, address: string): Promise<SheetRect> {
  const { sheet, rect } = parseRange(address);
  const sheetId = await page.evaluate((name) => {
    const workbook = window.application?.workbook;
    if (name === null) {
      return workbook?.sheets.activeId() ?? null;
    }
    // Excel does not mind upper and lower case in sheet names.
    return workbook?.sheets.all().find((info) => info.name.toLowerCase() === name.toLowerCase())?.id ?? null;
  }, sheet);
  if (sheetId === null) {
    throw new Error(`there is no sheet "${sheet ?? ""}"`);
  }
  return { sheetId, ...rect };
}

async function write(page: Page, writes: readonly CellWrite[]): Promise<void> {
  await page.evaluate((all) => window.application?.workbook.cells.write(all, "person"), writes);
}

function values(rect: SheetRect, typed: readonly (readonly Typed[])[]): CellWrite {
  return { kind: "values", rect, values: typed };
}

/** `set`: one cell, typed; with `validated` the sheet's own stop-type data validation may refuse it, as Excel does. */
export async function set(run: Run, step: StepNamed<"set">): Promise<Answer> {
  const { page } = run.current();
  const rect = await locate(page, step.cell);
  if (step.validated === true) {
    const stopped = await page.evaluate(([where, value]) => window.application?.workbook.validation.stopsTyping(where, value) ?? null, [
      rect,
      step.value,
    ] as const);
    if (stopped !== null) {
      throw new Error(stopped);
    }
  }
  await write(page, [step.value === null ? { kind: "clear", rect, what: "contents" } : values(rect, [[step.value]])]);
  return done;
}

/** `paste`: a block of values over the cells from `at` on, as one action. */
export async function paste(run: Run, step: StepNamed<"paste">): Promise<Answer> {
  const { page } = run.current();
  const at = await locate(page, step.at);
  const columns = Math.max(0, ...step.values.map((row) => row.length));
  if (columns === 0) {
    throw new Error("nothing to paste");
  }
  const block = step.values.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
  await write(page, [values({ ...at, rows: block.length, columns }, block)]);
  return done;
}

/** `cut`: a block cut and pasted with its first cell at `to`, on the same sheet; formulas that point at it follow. */
export async function cut(run: Run, step: StepNamed<"cut">): Promise<Answer> {
  const { page } = run.current();
  const from = await locate(page, step.from);
  const to = await locate(page, step.to);
  if (from.sheetId !== to.sheetId) {
    throw new Error("a block is cut and pasted on one sheet");
  }
  await page.evaluate(([block, place]) => window.application?.workbook.cells.cut(block, place, "person"), [
    from,
    { row: to.row, column: to.column },
  ] as const);
  return done;
}

/** `formula`: a formula (en-US) typed into one cell. */
export async function formula(run: Run, step: StepNamed<"formula">): Promise<Answer> {
  const { page } = run.current();
  const rect = await locate(page, step.cell);
  await write(page, [{ kind: "formulas", rect, formulas: [[step.formula]] }]);
  return done;
}

/** `fill`: the fill handle dragged from one block over a larger one. */
export async function fill(run: Run, step: StepNamed<"fill">): Promise<Answer> {
  const { page } = run.current();
  const from = await locate(page, step.from);
  const to = await locate(page, step.to);
  const source = await page.evaluate(
    (rect) => window.application?.workbook.cells.read(rect).map((row) => row.map(({ formula, value }) => ({ formula, value }))) ?? [],
    from
  );
  const filled = (row: number, column: number): Value => {
    const fromRow = modulo(to.row + row - from.row, from.rows);
    const fromColumn = modulo(to.column + column - from.column, from.columns);
    const cell = source[fromRow]?.[fromColumn];
    if (cell === undefined || cell.formula === null) {
      return cell?.value ?? null;
    }
    return fillFormula(cell.formula, to.row + row - from.row - fromRow, to.column + column - from.column - fromColumn);
  };
  const formulas = Array.from({ length: to.rows }, (_, row) =>
    Array.from({ length: to.columns }, (_unused, column) => filled(row, column))
  );
  await write(page, [{ kind: "formulas", rect: to, formulas }]);
  return done;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
