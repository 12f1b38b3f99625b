import type { StructureChange } from "../../geometry/axis";
import { columnIndex } from "../../../../src/grid";
import { parseSheet } from "../addresses";
import { type Answer, type Run, type StepNamed, done } from "./step";
import { locate } from "./typing";

type Structural = StepNamed<"insert"> | StepNamed<"delete">;

/** Reads `LKE!14:15` or `LKE!C:D`. */
function linesOf(step: Structural): { readonly sheet: string | null; readonly change: StructureChange } {
  const address = step.rows ?? step.columns;
  if (address === undefined || (step.rows !== undefined && step.columns !== undefined)) {
    throw new Error('say either "rows" or "columns"');
  }
  const along = step.rows === undefined ? "columns" : "rows";
  const { sheet, rest } = parseSheet(address);
  const [first = "", last = first] = rest.replaceAll("$", "").split(":");
  const number = (text: string): number => {
    if (!(along === "rows" ? /^[1-9]\d{0,6}$/ : /^[A-Za-z]{1,3}$/).test(text)) {
      throw new Error(`"${address}" names no ${along}`);
    }
    return along === "rows" ? Number(text) - 1 : columnIndex(text);
  };
  const [from, to] = [number(first), number(last)].sort((a, b) => a - b) as [number, number];
  return { sheet, change: { along, kind: step.do, at: from, count: to - from + 1 } };
}

/** `insert`, `delete`: whole rows or columns, by their headings. */
export async function changeStructure(run: Run, step: Structural): Promise<Answer> {
  const { page } = run.current();
  const { sheet, change } = linesOf(step);
  const { sheetId } = await locate(page, sheet === null ? "A1" : `${sheet}!A1`);
  await page.evaluate(([id, what]) => window.application?.workbook.layout.changeStructure(id, what, "person"), [sheetId, change] as const);
  return done;
}
