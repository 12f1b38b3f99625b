import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { saveBytes } from "../save";
import { type Answer, type Run, type StepNamed, done } from "./step";

/** `undo`: the grid's Ctrl+Z. */
export async function undo(run: Run): Promise<Answer> {
  const taken = await run.current().page.evaluate(() => window.application?.workbook.history.undo() ?? false);
  if (!taken) {
    throw new Error("there is nothing to undo");
  }
  return done;
}

/** `redo`: the grid's Ctrl+Y. */
export async function redo(run: Run): Promise<Answer> {
  const taken = await run.current().page.evaluate(() => window.application?.workbook.history.redo() ?? false);
  if (!taken) {
    throw new Error("there is nothing to redo");
  }
  return done;
}

/** `recalculate`: F9. */
export async function recalculate(run: Run): Promise<Answer> {
  await run.current().page.evaluate(() => window.application?.workbook.calculation.calculate("recalculate"));
  return done;
}

/** `reopen`: saved, closed, opened again. */
export async function reopen(run: Run): Promise<Answer> {
  await run.reopen();
  return done;
}

/**
 * `save`: the workbook as Excel would save it, written to a file; with `"window": "new"` the one the add-in opened last in a new window. Gives how
 * many such windows there are.
 */
export async function save(run: Run, step: StepNamed<"save">): Promise<Answer> {
  const { page } = run.current();
  const opened = await page.evaluate(() => window.application?.newWorkbooks.length ?? 0);
  if (step.window === "new" && opened === 0) {
    throw new Error("no new workbook was opened");
  }
  const path = run.path(step.file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await saveBytes(page, step.window === "new"));
  return step.window === "new" ? { windows: opened } : done;
}

/** `download`: the file the add-in had the browser download last, written to a file. Gives the name the browser was told. */
export async function download(run: Run, step: StepNamed<"download">): Promise<Answer> {
  const last = await run.current().downloads.last();
  await last.saveAs(run.path(step.file));
  return { name: last.suggestedFilename() };
}

/** `screenshot`: the whole page, grid and pane. */
export async function screenshot(run: Run, step: StepNamed<"screenshot">): Promise<Answer> {
  const { page } = run.current();
  await page.evaluate(async () => {
    window.standIn.drawing = true;
    // One frame draws, the next one shows it.
    for (let frames = 0; frames < 2; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await page.screenshot({ path: run.path(step.file) });
  await page.evaluate(() => (window.standIn.drawing = false));
  return done;
}

/** `wire`: what went between add-in and Excel since the last `wire`, and every other server that was asked. */
export async function wire(run: Run): Promise<Answer> {
  return run.takeTraffic();
}
