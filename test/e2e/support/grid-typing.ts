import type { Page } from "playwright-core";

/** Whether the grid shows its editor over a cell; where nothing is edited it waits beyond the page's edge. */
export function isEditing(): boolean {
  const editors = [...document.querySelectorAll("canvas[id='univer-doc-main-canvas']")];
  return editors.length > 0 && editors.every((editor) => editor.getBoundingClientRect().left > 0);
}

const isNotEditing = (): boolean =>
  [...document.querySelectorAll("canvas[id='univer-doc-main-canvas']")].some((editor) => editor.getBoundingClientRect().left <= 0);

/**
 * Types into the selected cell. On a busy machine the editor of the cell before may still be closing, and the first key opens the one of this
 * cell: what is typed before that is lost.
 */
export async function typeInCell(page: Page, text: string): Promise<void> {
  await page.waitForFunction(isNotEditing);
  await page.keyboard.type(text.slice(0, 1));
  await page.waitForFunction(isEditing);
  await page.keyboard.type(text.slice(1));
}
