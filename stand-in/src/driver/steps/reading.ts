import type { Cell } from "../../model/cell";
import { locate } from "./typing";
import type { Answer, Run, StepNamed } from "./step";

function shownValue({ value }: Cell): Answer {
  return typeof value === "object" && value !== null ? value.error : value;
}

function shownError({ value }: Cell): string | null {
  return typeof value === "object" && value !== null ? (value.message ?? value.error) : null;
}

/** `read`: values (blank is null, an error its name), what the cells show, and the message behind each error. */
export async function read(run: Run, step: StepNamed<"read">): Promise<Answer> {
  const { page } = run.current();
  const rect = await locate(page, step.range);
  const cells = await page.evaluate((where) => window.application?.workbook.cells.read(where) ?? [], rect);
  return {
    values: cells.map((row) => row.map(shownValue)),
    text: cells.map((row) => row.map((cell) => cell.text)),
    errors: cells.map((row) => row.map(shownError)),
  };
}
