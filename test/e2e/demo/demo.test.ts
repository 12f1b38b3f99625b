import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { denpasar, fixture, withStandIn } from "../support/with-stand-in";

const standIn = withStandIn();

describe("the demo", () => {
  it("shows the sample workbook with the pane one click from the index, and opens another file", async () => {
    const page = await standIn.visit("/");
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    const pane = page.frameLocator("#pane iframe");
    await pane.getByRole("button", { name: "Lampirkan" }).click();
    await pane.getByText("Sangat Baik").first().waitFor();
    expect(await page.title()).toContain("kertas-kerja-denpasar-2021.xlsx");

    await page.locator('input[type="file"]').setInputFiles(fixture("rekap-bandar-lampung-2021-2023.xlsx"));
    await pane.getByText("Rekap Nilai").first().waitFor();
    await pane.getByRole("button", { name: "Lampirkan" }).click();
    await pane.getByText("Cukup").first().waitFor();
    expect(errors).toEqual([]);
  });

  it("says so when a file is no workbook, and keeps what was open", async () => {
    const page = await standIn.visit("/");
    await page.frameLocator("#pane iframe").getByRole("button", { name: "Lampirkan" }).waitFor();
    await page.locator('input[type="file"]').setInputFiles({ name: "catatan.xlsx", mimeType: "", buffer: Buffer.from("bukan xlsx") });
    await page.getByRole("alert").filter({ hasText: "catatan.xlsx" }).waitFor();
    await page.frameLocator("#pane iframe").getByRole("button", { name: "Lampirkan" }).waitFor();
  });

  it("shows the pane in the palette asked for in its address", async () => {
    const address = `/excel/?workbook=/workbooks/${basename(denpasar)}&theme=dark`;
    const page = await standIn.visit(address, null);
    const frame = page.frameLocator("#pane iframe");
    await frame.getByRole("button", { name: "Lampirkan" }).waitFor();
    const ground = await frame
      .locator(".fui-FluentProvider")
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(ground).toBe("rgb(41, 41, 41)");
  });

  it("says when the add-in opens a new workbook, and opens it in place of the present one", async () => {
    const page = await standIn.visit("/");
    await page.frameLocator("#pane iframe").getByRole("button", { name: "Lampirkan" }).waitFor();
    const frame = await (await page.$("#pane iframe"))?.contentFrame();
    const base64 = readFileSync(fixture("rekap-bandar-lampung-2021-2023.xlsx")).toString("base64");
    await frame?.evaluate(`Excel.createWorkbook(${JSON.stringify(base64)})`);
    await page.getByRole("status").getByRole("button", { name: "Buka di sini" }).click();
    await page.frameLocator("#pane iframe").getByText("Rekap Nilai").first().waitFor();
    expect(await page.title()).toContain("Kertas kerja baru.xlsx");
    expect(await page.getByText("Excel membuka kertas kerja baru").count()).toBe(0);
  });

  it("opens and shows the pane from the ribbon of the manifest", async () => {
    const page = await standIn.visit("/");
    await page.getByRole("button", { name: "Panel SPBE" }).click();
    await page.frameLocator("#pane iframe").getByRole("button", { name: "Lampirkan" }).waitFor();
    expect(await page.locator("#pane iframe").count()).toBe(1);
  });
});
