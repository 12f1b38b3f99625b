import type { Filter } from "../../model/features/filter";
import { plainProtection } from "../../model/features/protection";
import { columnIndex } from "../../../../src/grid";
import { parseRange } from "../addresses";
import { type Answer, type Run, type StepNamed, done } from "./step";
import { locate } from "./typing";

/** A column of a range, by its letters, counted from the range's left edge. */
function columnIn(range: { readonly column: number; readonly columns: number }, letters: string): number {
  const column = /^[A-Za-z]{1,3}$/.test(letters) ? columnIndex(letters) - range.column : -1;
  if (column < 0 || column >= range.columns) {
    throw new Error(`"${letters}" is no column of the range`);
  }
  return column;
}

/** `sort`: the rows of a range (without a header) by one of its columns; `"descending": true` the other way round. */
export async function sort(run: Run, step: StepNamed<"sort">): Promise<Answer> {
  const { page } = run.current();
  const rect = await locate(page, step.range);
  const key = { column: columnIn(rect, step.by), ascending: step.descending !== true };
  await page.evaluate(([where, by]) => window.application?.workbook.cells.sort(where, [by], "person"), [rect, key] as const);
  return done;
}

/**
 * `filter`: shows the rows of a range (its first row is the header) whose column shows one of the values; `null` among them stands for
 * blanks. Without `values` the column shows all again; without `column` the filter goes.
 */
export async function filter(run: Run, step: StepNamed<"filter">): Promise<Answer> {
  const { page } = run.current();
  const { sheetId, ...rect } = await locate(page, step.range);
  const wanted =
    step.column === undefined
      ? null
      : {
          column: columnIn(rect, step.column),
          values: (step.values ?? []).filter((value) => value !== null).map(String),
          blanks: (step.values ?? []).includes(null),
          all: step.values === undefined,
        };
  await page.evaluate(
    async ([sheet, area, one]) => {
      const workbook = window.application?.workbook;
      const before = workbook?.features.of(sheet).filter ?? null;
      const same = before !== null && JSON.stringify(before.rect) === JSON.stringify(area);
      const others = (same ? before.columns : []).filter(({ column }) => column !== one?.column);
      const next: Filter | null =
        one === null
          ? null
          : { rect: area, columns: one.all ? others : [...others, { column: one.column, values: one.values, blanks: one.blanks }] };
      await workbook?.features.setFilter(sheet, next, "person");
    },
    [sheetId, rect, wanted] as const
  );
  return done;
}

/** `protect`: a sheet, with cells that stay free (`unlocked`), or the workbook's structure (`"workbook": true`). */
export async function protect(run: Run, step: StepNamed<"protect">): Promise<Answer> {
  const { page } = run.current();
  const password = step.password ?? null;
  if (step.workbook === true) {
    await page.evaluate((word) => window.application?.workbook.protection.protectStructure(word), password);
    return done;
  }
  const { sheetId } = await locate(page, step.sheet === undefined ? "A1" : `${step.sheet}!A1`);
  const free = (step.unlocked ?? "")
    .split(",")
    .filter((one) => one.trim() !== "")
    .map((one) => ({ rect: parseRange(one).rect, locked: false }));
  await page.evaluate(
    async ([sheet, rules, options, word]) => {
      const workbook = window.application?.workbook;
      if (rules.length > 0) {
        await workbook?.features.set(sheet, { locks: [...(workbook?.features.of(sheet).locks ?? []), ...rules] });
      }
      await workbook?.protection.protect(sheet, options, word, "person");
    },
    [sheetId, free, { ...plainProtection, ...step.options }, password] as const
  );
  return done;
}

/** `unprotect`: what `protect` protected, or the file. */
export async function unprotect(run: Run, step: StepNamed<"unprotect">): Promise<Answer> {
  const { page } = run.current();
  const sheetId = step.workbook === true ? null : (await locate(page, step.sheet === undefined ? "A1" : `${step.sheet}!A1`)).sheetId;
  const right = await page.evaluate(
    ([sheet, word]) => {
      const workbook = window.application?.workbook;
      return sheet === null ? workbook?.protection.unprotectStructure(word) : workbook?.protection.unprotect(sheet, word, "person");
    },
    [sheetId, step.password ?? null] as const
  );
  if (right !== true) {
    throw new Error("The password you supplied is not correct.");
  }
  return done;
}

/** `remote`: another person, elsewhere, types into a cell: nothing here to undo. */
export async function remote(run: Run, step: StepNamed<"remote">): Promise<Answer> {
  const { page } = run.current();
  const rect = await locate(page, step.cell);
  await page.evaluate(
    ([where, value]) =>
      window.application?.workbook.cells.write(
        [value === null ? { kind: "clear", rect: where, what: "contents" } : { kind: "formulas", rect: where, formulas: [[value]] }],
        "remote"
      ),
    [rect, step.value] as const
  );
  return done;
}

/** `editMode`: the person begins (or ends) typing into a cell. While it is on, what waits for its end does not count as unsettled. */
export async function editMode(run: Run, step: StepNamed<"editMode">): Promise<Answer> {
  await run.current().page.evaluate((on) => window.application?.setEditMode(on), step.on);
  return done;
}
