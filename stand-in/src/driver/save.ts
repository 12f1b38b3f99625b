import type { Page } from "playwright-core";
import { fromBase64 } from "./bytes";

/**
 * The open workbook as Excel would save it.
 * @param opened the one the add-in opened last in a new window instead
 */
export async function saveBytes(page: Page, opened = false): Promise<Uint8Array> {
  const content = await page.evaluate(async (ofNewWindow) => {
    const application = window.application;
    const bytes = (ofNewWindow ? application?.newWorkbooks.at(-1) : application?.workbook.save()) ?? new Uint8Array();
    // A data address is the page's own way to base64 that takes any size.
    const address = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error ?? new Error("the workbook could not be read"));
      reader.readAsDataURL(new Blob([bytes.slice().buffer]));
    });
    return address.slice(address.indexOf(",") + 1);
  }, opened);
  return fromBase64(content);
}
