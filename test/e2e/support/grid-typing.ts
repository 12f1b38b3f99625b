import type { Page } from "playwright-core";

/** Whether the grid shows its editor over a cell; where nothing is edited it waits beyond the page's edge. */
export const isEditing = (): boolean =>
  [...document.querySelectorAll("canvas[id='univer-doc-main-canvas']")].every((editor) => editor.getBoundingClientRect().left > 0);

/** Types into the selected cell. Its first key opens the editor; on a busy machine keys that come before it is there are lost. */
export async function typeInCell(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text.slice(0, 1));
  await page.waitForFunction(isEditing);
  await page.keyboard.type(text.slice(1));
}
