import { readFileSync } from "node:fs";
import { fixture, withStandIn } from "../support/with-stand-in";
import { openDemo } from "./demo-page";

const standIn = withStandIn();

describe("the demo", () => {
  it("shows the sample workbook with the pane one click from the index, and opens other files", async () => {
    const { page, pane } = await openDemo(standIn);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    expect(await page.title()).toContain("kertas-kerja-denpasar-2021.xlsx");
    await page.getByRole("heading", { name: "kertas-kerja-denpasar-2021.xlsx" }).waitFor();
    // The button of the manifest stands on the home tab; the pane is there already.
    await page.getByRole("button", { name: "Panel SPBE" }).click();
    expect(await page.locator("#pane iframe").count()).toBe(1);
    await pane.getByRole("button", { name: "Lampirkan" }).click();
    await pane.getByText("Sangat Baik").first().waitFor();

    // What is no workbook is said, and what was open stays.
    await page.locator('input[type="file"]').setInputFiles({ name: "catatan.xlsx", mimeType: "", buffer: Buffer.from("bukan xlsx") });
    await page.getByRole("alert").filter({ hasText: "catatan.xlsx" }).waitFor();
    await pane.getByText("Sangat Baik").first().waitFor();

    await page.locator('input[type="file"]').setInputFiles(fixture("rekap-bandar-lampung-2021-2023.xlsx"));
    await pane.getByText("Rekap Nilai").first().waitFor();
    await pane.getByRole("button", { name: "Lampirkan" }).click();
    await pane.getByText("Cukup").first().waitFor();

    // A new workbook of the add-in is opened in place of the present one.
    const frame = await (await page.$("#pane iframe"))?.contentFrame();
    const base64 = readFileSync(fixture("kertas-kerja-denpasar-2021.xlsx")).toString("base64");
    await frame?.evaluate(`Excel.createWorkbook(${JSON.stringify(base64)})`);
    await page.getByRole("status").getByRole("button", { name: "Buka di sini" }).click();
    await page.getByRole("heading", { name: "Kertas kerja baru.xlsx" }).waitFor();
    await pane.getByText("Penilaian Mandiri").first().waitFor();
    expect(await page.getByText("Excel membuka kertas kerja baru").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("has the language, the palette and the width that are written behind its address", async () => {
    const { page, pane, click } = await openDemo(standIn, "?locale=en-US&theme=dark&width=320", null);
    const ground = await pane
      .locator(".fui-FluentProvider")
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(ground).toBe("rgb(41, 41, 41)");
    expect((await page.locator("#pane iframe").boundingBox())?.width).toBe(320);
    await page.getByRole("tab", { name: "Page Layout" }).waitFor();
    await click("F8");
    await page.mouse.down({ button: "right" });
    await page.mouse.up({ button: "right" });
    await page.getByText("Paste Special").waitFor();
    await page.keyboard.press("Escape");
  });
});
