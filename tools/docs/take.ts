import type { Frame, Page } from "playwright-core";
import type { OpenRun, WorkbookToOpen } from "../../stand-in/src/driver/open-run";
import type { StandInPage } from "../../stand-in/src/driver/stand-in-page";
import type { Part, PictureSteps } from "./picture";

/** What the steps to a picture lead to. */
export interface Taken {
  /** PNG. */
  readonly picture: Uint8Array;
  /** What a person reads in it, line by line. */
  readonly text: readonly string[];
}

/** Room above the first line and below the last, in CSS pixels: a card's own edge is seen. */
const MARGIN = 12;

/** Taller than any page of the pane; a picture of more would help nobody. */
const TALLEST = 6000;

/** The one line that reads so. @throws when there is none, or more than one */
function lineAt(lines: readonly string[], line: string): number {
  const at = lines.indexOf(line);
  if (at < 0) throw new Error(`the pane has no line "${line}"`);
  if (lines.includes(line, at + 1)) throw new Error(`the pane has more than one line "${line}"`);
  return at;
}

/** What is read in the part, line by line; it does not depend on fonts or widths. */
async function textOf(pane: Frame, { from, to }: Part): Promise<readonly string[]> {
  const whole = await pane.evaluate(() => document.body.innerText);
  const lines = whole.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  return lines.slice(from === undefined ? 0 : lineAt(lines, from), to === undefined ? lines.length : lineAt(lines, to));
}

/** How far down the line stands, in CSS pixels of the pane; the upper edge of what begins with it. */
async function topOf(pane: Frame, line: string): Promise<number> {
  const top = await pane.evaluate((line) => {
    const begins = [...document.querySelectorAll<HTMLElement>("[data-spbe-root] *")].filter(
      (element) => element.getClientRects().length > 0 && (element.innerText ?? "").trim().split("\n")[0]?.trim() === line
    );
    // What holds the line alone, without the card around it.
    return begins.at(-1)?.getBoundingClientRect().top ?? null;
  }, line);
  if (top === null) throw new Error(`"${line}" cannot be seen`);
  return top;
}

/** The part as a PNG: the window grows until nothing of the pane is hidden. */
async function pictureOf(page: Page, pane: Frame, { from, to }: Part, settle: () => Promise<void>): Promise<Uint8Array> {
  const before = page.viewportSize() ?? { width: 1360, height: 860 };
  const frame = page.locator("#pane iframe");
  const content = await pane.evaluate(() => document.querySelector("[data-spbe-root]")?.scrollHeight ?? 0);
  const room = before.height - (await frame.evaluate((element) => element.clientHeight));
  await page.setViewportSize({ ...before, height: Math.min(TALLEST, Math.max(before.height, content + room)) });
  await settle();
  const box = await frame.boundingBox();
  if (box === null) throw new Error("the pane cannot be seen");
  const top = from === undefined ? 0 : Math.max(0, (await topOf(pane, from)) - MARGIN);
  const foot = to === undefined ? Math.min(box.height, content) : (await topOf(pane, to)) - MARGIN;
  const clip = { x: box.x, y: box.y + top, width: box.width, height: foot - top };
  const picture = await page.screenshot({ clip, animations: "disabled", caret: "hide" });
  await page.setViewportSize(before);
  await settle();
  return picture;
}

/** The whole window: the grid draws only when it is told to. */
async function windowOf(page: Page): Promise<Uint8Array> {
  await page.evaluate(async () => {
    window.standIn.drawing = true;
    // One frame draws, the next one shows it.
    for (let frames = 0; frames < 2; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  const picture = await page.screenshot({ animations: "disabled", caret: "hide" });
  await page.evaluate(() => (window.standIn.drawing = false));
  return picture;
}

/** How a workbook is opened in the stand-in. */
export type Opening = (workbook: WorkbookToOpen) => Promise<OpenRun>;

/** Does the steps, then what is to be done where they lead. */
async function after<Given>(open: Opening, steps: PictureSteps, look: (shown: StandInPage) => Promise<Given>): Promise<Given> {
  const run = await open(steps);
  try {
    for (const step of steps.steps) await run.step(step, true);
    const given = await look(run.current());
    await run.giveBack();
    return given;
  } catch (error) {
    await run.close();
    throw error;
  }
}

/**
 * Does the steps and reads what they lead to, line by line.
 *
 * @throws when a step cannot be done, or the part is not there
 */
export function read(open: Opening, steps: PictureSteps): Promise<readonly string[]> {
  return after(open, steps, ({ pane }) => textOf(pane(), steps.picture));
}

/** Does the steps and takes the picture of what they lead to. @throws as {@link read} does */
export function take(open: Opening, steps: PictureSteps): Promise<Taken> {
  return after(open, steps, async ({ page, pane, settle }) => ({
    text: await textOf(pane(), steps.picture),
    picture: steps.picture.window ? await windowOf(page) : await pictureOf(page, pane(), steps.picture, settle),
  }));
}
