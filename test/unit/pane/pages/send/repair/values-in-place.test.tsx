/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { RememberedNow } from "../../../../../../src/session";
import { accessibilityTroubles, openPane, user } from "../../../pane";
import { attachedOf, small } from "../../../states";

HTMLElement.prototype.scrollIntoView = () => undefined;

const value = (row: number, more: Partial<RememberedNow["values"][number]> = {}): RememberedNow["values"][number] => ({
  place: { sheet: "Ringkasan", row, column: 2 },
  value: 3.75,
  formula: "=SPBE.INDEX(A8:F64)",
  rows: 1,
  columns: 1,
  crowded: false,
  locked: false,
  ...more,
});
const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const none = (name: string): void => expect(screen.queryByRole("button", { name })).toBeNull();

describe("formulas that are remembered", () => {
  it("are remembered with a click, and it is said first what that does", async () => {
    const session = await openPane(attachedOf(small));
    await user.goTo("Kirim");
    expect(screen.getByText(/Ini mengosongkan daftar urungkan \(Ctrl\+Z\) Excel/)).toBeTruthy();
    session.outcome = { kind: "done", cells: 12 };
    session.onAsk = () => {
      session.rememberedNow = { values: [], lost: [], isCurrent: true, left: 1 };
      session.become(attachedOf(small, { formulasRemembered: 12 }));
    };
    await user.click(button("Ingat rumus"));
    expect(session.asked).toContain("rememberFormulas");
    expect(screen.getByText("12 rumus diingat.")).toBeTruthy();
    expect(screen.getByText(/^1 rumus tidak dapat diingat/)).toBeTruthy();
    none("Perbarui ingatan");
  });

  it("can be remembered anew where others stand now", async () => {
    const session = await openPane(attachedOf(small, { formulasRemembered: 2 }));
    session.rememberedNow = { values: [], lost: [], isCurrent: false, left: 0 };
    await user.goTo("Kirim");
    await user.click(button("Cari rumus rusak"));
    expect(screen.getByText(/Rumus yang ada sekarang berbeda dari yang diingat/)).toBeTruthy();
    await user.click(button("Perbarui ingatan"));
    expect(session.asked).toContain("rememberFormulas");
  });
});

describe("values in their place", () => {
  it("are put back only where the person ticks them; nothing is ticked where nobody can tell what the formulas give", async () => {
    const session = await openPane(attachedOf(small, { formulasRemembered: 3 }));
    session.rememberedNow = {
      values: [
        value(3),
        value(4, { value: "Baik", formula: "=SPBE.PREDICATE(A8:F64,3.5)" }),
        value(5, { locked: true }),
        value(6, { crowded: true }),
      ],
      lost: [{ sheet: "Lama", row: 9, column: 1, formula: "=SPBE.GAP()", beside: "Selisih", around: [], rows: 1, columns: 1 }],
      isCurrent: true,
      left: 0,
    };
    await user.goTo("Kirim");
    await user.click(button("Cari rumus rusak"));
    const boxes = screen.getAllByRole<HTMLInputElement>("checkbox", { name: /menjadi =SPBE/ });
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
    expect(screen.getByText(/belum ada yang dicentang/)).toBeTruthy();
    expect(screen.getByText(/Lembar ini diproteksi/)).toBeTruthy();
    expect(screen.getByText(/Hasil rumus ini mengisi C7/)).toBeTruthy();
    expect(screen.getByText("dahulu di Lama!B10")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Ringkasan!C5: “Baik” menjadi =SPBE.PREDICATE(A8:F64;3,5)" }));
    await user.click(button("Kembalikan 1 rumus"));
    expect(session.asked).toContain("repair Ringkasan 4 2=SPBE.PREDICATE(A8:F64,3.5)");
    expect(await accessibilityTroubles()).toEqual([]);
  });

  it("are not offered in an Excel without our functions, where a formula would lose the value", async () => {
    const session = await openPane(attachedOf(small, { formulasRemembered: 1, withoutFunctions: true }));
    session.rememberedNow = { values: [value(3)], lost: [], isCurrent: true, left: 0 };
    await user.goTo("Kirim");
    await user.click(button("Cari rumus rusak"));
    expect(screen.queryByText(/Nilai di tempat rumus/)).toBeNull();
  });
});
