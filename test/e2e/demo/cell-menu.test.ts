import { withStandIn } from "../support/with-stand-in";
import { openDemo } from "./demo-page";

const standIn = withStandIn();

it("the menu of a cell has the add-in's entry, which opens the pane at the indicator of that row", async () => {
  const { page, pane, openMenu } = await openDemo(standIn);
  await pane.getByRole("button", { name: "Lampirkan" }).click();
  await pane.locator('[data-phase="attached"][data-busy="false"]').waitFor();
  await openMenu("F10");
  await page.getByText("Buka indikator ini", { exact: true }).click();
  await pane.locator('[data-page="indicators"]').waitFor();
  await pane
    .locator("[data-item]:focus-within")
    .filter({ hasText: /^Indikator 3/ })
    .waitFor();
});
