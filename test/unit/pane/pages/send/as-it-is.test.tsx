/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { accessibilityTroubles, openPane, user } from "../../pane";
import { attachedOf, small } from "../../states";

HTMLElement.prototype.scrollIntoView = () => undefined;

const box = (name: RegExp): HTMLInputElement => screen.getByRole("checkbox", { name });
const ASK = /^Jangan tanyakan add-in/;
const OPEN = /^Buka panel ini setiap kali/;

describe("what a person wishes for the file", () => {
  it("is asked for on Kirim and Bantuan, with what it means for others, and can be used by everyone (axe)", async () => {
    const session = await openPane(attachedOf(small));
    await user.goTo("Kirim");
    expect(screen.queryByRole("checkbox", { name: OPEN })).toBeNull();
    await user.click(box(ASK));
    expect(session.wished).toEqual({ openPane: false, noTrustPrompt: true });
    expect(box(ASK).checked).toBe(true);
    expect(screen.getByText(/Simpan kertas kerja supaya/)).toBeTruthy();
    await user.goTo("Bantuan");
    await user.click(box(OPEN));
    expect(session.wished.openPane).toBe(true);
    expect(screen.getByText(/orang tanpa add-in ini mendapat pertanyaan/)).toBeTruthy();
    expect(await accessibilityTroubles()).toEqual([]);
  });

  it("stays as it was where Excel refuses, and says so", async () => {
    const session = await openPane(attachedOf(small));
    session.refusesWishes = true;
    await user.goTo("Kirim");
    await user.click(box(ASK));
    expect(box(ASK).checked).toBe(false);
    expect(screen.getByText(/Excel tidak mengizinkan pilihan ini/)).toBeTruthy();
  });

  it("is not asked for where Excel cannot keep it", async () => {
    const session = await openPane(attachedOf(small));
    session.wished = { openPane: null, noTrustPrompt: null };
    await user.goTo("Kirim");
    expect(screen.queryByRole("checkbox", { name: ASK })).toBeNull();
    await user.goTo("Bantuan");
    expect(screen.queryByRole("checkbox", { name: OPEN })).toBeNull();
  });
});
