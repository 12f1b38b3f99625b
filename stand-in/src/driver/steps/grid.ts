import { selectRange } from "./sheets";
import { type Answer, type Run, type StepNamed, done } from "./step";

/** `press`: keys in the grid, e.g. `Control+Shift+Alt+P`. */
export async function press(run: Run, step: StepNamed<"press">): Promise<Answer> {
  const { page } = run.current();
  // Whoever works in the grid has the keyboard there; a click would select another cell.
  await page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLIFrameElement) activeElement.blur();
  });
  await page.keyboard.press(step.keys);
  return done;
}

/** `menu`: chooses an add-in's entry in the menu of a cell; a click on it with the right button selects the cell first. */
export async function menu(run: Run, step: StepNamed<"menu">): Promise<Answer> {
  const { page } = run.current();
  await selectRange(page, step.cell);
  const known = await page.evaluate(async (name) => {
    const names = window.application?.cellMenu() ?? [];
    if (names.includes(name)) await window.application?.chooseInCellMenu(name);
    return names;
  }, step.name);
  if (!known.includes(step.name)) throw new Error(`the menu of a cell has no "${step.name}", only ${known.join(", ")}`);
  return done;
}
