/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { openPane, user } from "../pane";
import { attachedOf, small } from "../states";

HTMLElement.prototype.scrollIntoView = () => undefined;
const button = (name: string): HTMLElement => screen.getByRole("button", { name });

describe("the tour", () => {
  test("is told on the person's own numbers, and not offered again once it is over", async () => {
    await openPane(attachedOf(small));
    await user.click(button("Ikuti tur singkat"));
    const tour = await screen.findByRole("region", { name: /^Tur singkat · Langkah 1 dari 4/ });
    expect(within(tour).getByText(/^Indeks Anda 4,00, dihitung dari lembar LKE kolom G/)).toBeTruthy();
    expect(document.activeElement).toBe(button("Lanjut"));
    for (let step = 0; step < 3; step += 1) await user.click(button("Lanjut"));
    await user.click(button("Selesai"));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(screen.queryByText("Baru di sini?")).toBeNull();
    expect(window.localStorage.getItem("spbe.tour")).toBe("over");
  });

  test("can be skipped, and started again from the help page", async () => {
    await openPane(attachedOf(small));
    await user.click(button("Tidak perlu"));
    expect(screen.queryByText("Baru di sini?")).toBeNull();
    await user.goTo("Bantuan");
    await user.click(button("Mulai tur singkat"));
    expect(await screen.findByRole("region", { name: /^Tur singkat/ })).toBeTruthy();
  });
});
