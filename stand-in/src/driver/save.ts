import type { Page } from "playwright-core";
import { fromBase64 } from "./bytes";

/** The open workbook as Excel would save it. */
export async function saveBytes(page: Page): Promise<Uint8Array> {
  const content = await page.evaluate(async () => {
    const bytes = window.application?.workbook.save() ?? new Uint8Array();
    // A data address is the page's own way to base64 that takes any size.
    const address = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error ?? new Error("the workbook could not be read"));
      reader.readAsDataURL(new Blob([bytes.slice().buffer]));
    });
    return address.slice(address.indexOf(",") + 1);
  });
  return fromBase64(content);
}
