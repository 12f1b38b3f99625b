import type { Page } from "playwright-core";
import { locate } from "./typing";
import { type Answer, type Run, type StepNamed, done } from "./step";

async function sheetId(page: Page, name: string): Promise<string> {
  return (await locate(page, `${name}!A1`)).sheetId;
}

/** `rename`: a sheet's tab renamed. */
export async function rename(run: Run, step: StepNamed<"rename">): Promise<Answer> {
  const { page } = run.current();
  const id = await sheetId(page, step.sheet);
  await page.evaluate(([sheet, name]) => window.application?.workbook.sheets.rename(sheet, name, "person"), [id, step.to] as const);
  return done;
}

/** `move`: a sheet's tab dragged to a position, 0 = first. */
export async function move(run: Run, step: StepNamed<"move">): Promise<Answer> {
  const { page } = run.current();
  const id = await sheetId(page, step.sheet);
  await page.evaluate(([sheet, position]) => window.application?.workbook.sheets.move(sheet, position, "person"), [id, step.to] as const);
  return done;
}

/** `deleteSheet`: a sheet removed. */
export async function deleteSheet(run: Run, step: StepNamed<"deleteSheet">): Promise<Answer> {
  const { page } = run.current();
  const id = await sheetId(page, step.sheet);
  await page.evaluate((sheet) => window.application?.workbook.sheets.delete(sheet, "person"), id);
  return done;
}

/** `select`: cells selected, their sheet in front. */
export async function select(run: Run, step: StepNamed<"select">): Promise<Answer> {
  await selectRange(run.current().page, step.range);
  return done;
}

/** Brings a range's sheet to the front and selects the range, as a click and drag does. */
export async function selectRange(page: Page, range: string): Promise<void> {
  const { sheetId: id, ...rect } = await locate(page, range);
  await page.evaluate(
    async ([sheet, area]) => {
      await window.application?.workbook.sheets.activate(sheet);
      await window.application?.workbook.sheets.select(sheet, [area]);
    },
    [id, rect] as const
  );
}
