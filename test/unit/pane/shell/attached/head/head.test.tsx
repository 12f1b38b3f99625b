/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { accessibilityTroubles, become, openPane, stateValue, user } from "../../../pane";
import { attachedOf, denpasarSelf, small } from "../../../states";

// The simulated browser lays nothing out, so it has nowhere to scroll to.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

describe("the head above every page", () => {
  test("tells the index on every page, and what moved it last as the difference of what is shown", async () => {
    const session = await openPane(attachedOf());
    expect(stateValue("lastChange")).toBeNull();
    become(session, attachedOf({ levels: denpasarSelf.map((level, at) => (at === 0 ? 5 : level)) }));
    expect([stateValue("index"), stateValue("lastChange")]).toEqual(["3,79", "+0,04"]);
    expect(screen.getByText(/sejak perubahan terakhir, sebelumnya 3,75/)).toBeTruthy();
    await user.goTo("Laporan");
    expect([stateValue("index"), stateValue("lastChange")]).toEqual(["3,79", "+0,04"]);
    expect(screen.getByRole("button", { name: "Lainnya, sekarang Laporan" })).toBeTruthy();
    expect(await accessibilityTroubles()).toEqual([]);
  });

  test("says what is drawn: limits of the predicates and the target", async () => {
    await openPane(attachedOf());
    await user.fill("Target", "4,00");
    expect(
      screen.getByRole("img", { name: /^Indeks 3,75 pada garis 1 sampai 5\. .*Baik 2,60, Sangat Baik 3,50, .*Target 4,00\.$/ })
    ).toBeTruthy();
  });

  test("an empty table has no index and no predicate to read", async () => {
    await openPane(attachedOf({ levels: denpasarSelf.map(() => null) }));
    expect(screen.getByText("Belum ada level")).toBeTruthy();
    expect(screen.queryByText("Kurang", { selector: "[data-state=predicate]" })).toBeNull();
  });

  test("leads to the findings from another page", async () => {
    const finding = { rule: "weights-sum", severity: "doubt", indicator: null, place: null, values: { sum: "101" } } as const;
    await openPane(attachedOf({ ...small, findings: [finding] }));
    await user.goTo("Laporan");
    await user.press("1 temuan");
    expect(await screen.findByRole("heading", { name: /^Temuan/ })).toBe(document.activeElement);
  });

  test("a workbook opened anew begins on Ringkasan", async () => {
    window.localStorage.setItem("spbe.page", "help");
    await openPane(attachedOf(small));
    expect(screen.getByRole("tab", { name: "Ringkasan" }).getAttribute("aria-selected")).toBe("true");
  });
});
