/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { accessibilityTroubles, become, openPane, stateValue, user } from "../pane";
import { attachedOf } from "../states";

const card = () => within(screen.getByRole("region", { name: /^Indikator \d+/ }));
const rungs = () =>
  card()
    .getByRole("list", { name: /^Kriteria level indikator/ })
    .querySelectorAll("[data-rung]");

describe("the indicator of the selected row", () => {
  test("is shown as a ladder with its present level and target, the present and the next level open", async () => {
    await openPane(attachedOf({ target: 4 }, { pointed: "1" }));
    await user.waitUntilDone();
    expect(stateValue("selected")).toBe("1");
    expect([...rungs()].map((rung) => rung.getAttribute("data-rung"))).toEqual(["5", "4", "3", "2", "1"]);
    expect([...rungs()].filter((rung) => rung.querySelector("details")?.open).map((rung) => rung.getAttribute("data-rung"))).toEqual([
      "3",
      "2",
    ]);
    expect(document.querySelector("[data-rung='2'][aria-current=step]")?.textContent).toContain("sekarang");
    expect(document.querySelector("[data-rung='4']")?.textContent).toContain("target");
    expect(card().getByText(/^Naik satu level menambah 0,0\d+ pada indeks\.$/)).toBeTruthy();
    expect(await accessibilityTroubles()).toEqual([]);
  });

  test("follows the selection, unless it is pinned", async () => {
    const session = await openPane(attachedOf({}, { pointed: "1" }));
    become(session, attachedOf({}, { pointed: "7" }));
    expect(stateValue("selected")).toBe("7");
    await user.press(/^Sematkan indikator 7/);
    become(session, attachedOf({}, { pointed: "9" }));
    expect(stateValue("selected")).toBe("7");
  });

  test("closed, it comes back with another row", async () => {
    const session = await openPane(attachedOf({}, { pointed: "1" }));
    await user.press("Tutup indikator di baris terpilih");
    expect(stateValue("selected")).toBeNull();
    become(session, attachedOf({}, { pointed: "2" }));
    expect(stateValue("selected")).toBe("2");
  });

  test("is not in the way where something else is done", async () => {
    await openPane(attachedOf({}, { pointed: "1" }));
    await user.goTo("Laporan");
    expect(stateValue("selected")).toBeNull();
  });
});
