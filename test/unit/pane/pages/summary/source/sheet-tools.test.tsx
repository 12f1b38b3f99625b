/** @jest-environment jsdom */
import { act, screen, within, type BoundFunctions, type queries } from "@testing-library/react";
import { instruments } from "../../../../../../src/instrument/registry";
import type { Marks } from "../../../../../../src/table/model";
import { accessibilityTroubles, openPane, user } from "../../../pane";
import { attachedOf, small } from "../../../states";

const none: Marks = {
  validation: false,
  lowLevels: false,
  findings: false,
  actionColumn: false,
};

function part(): BoundFunctions<typeof queries> {
  return within(screen.getByText("Di lembar Anda").closest("section")!);
}

/** Opens the part and waits for its code; the browser tells of a fold after it has opened. */
async function open(title: string): Promise<void> {
  const summary = part().getByText(title);
  await act(async () => {
    const toggled = new Promise((resolve) => summary.parentElement!.addEventListener("toggle", resolve, { once: true }));
    await user.click(summary);
    await toggled;
  });
}

const press = (name: string): Promise<void> => user.click(part().getByRole("button", { name }));

async function ticked(): Promise<readonly (readonly [string, boolean])[]> {
  const boxes = await part().findAllByRole<HTMLInputElement>("checkbox");
  return boxes.map((box) => [box.labels?.[0]?.textContent ?? "", box.checked]);
}

describe("marks in the sheet", () => {
  test("each says what it does; nothing happens before the button is clicked", async () => {
    const session = await openPane(attachedOf(small, { marks: none }));
    await open("Tandai di lembar");
    expect(await ticked()).toEqual([
      ["Batasi isian level", true],
      ["Warnai level rendah", true],
      ["Warnai isian yang keliru", true],
      ["Tambah kolom langkah berikutnya", false],
    ]);
    const box = part().getByRole("checkbox", { name: "Batasi isian level" });
    expect(document.getElementById(box.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(
      /^Sel level hanya menerima level yang ada/
    );
    expect(session.asked).toEqual([]);
    await user.click(part().getByRole("checkbox", { name: "Tambah kolom langkah berikutnya" }));
    await user.click(part().getByRole("checkbox", { name: "Warnai isian yang keliru" }));
    await press("Tandai lembar");
    expect(session.asked).toEqual([`mark ${JSON.stringify({ validation: true, lowLevels: true, findings: false, actionColumn: true })}`]);
    expect(screen.getByText("Tanda di lembar sudah sesuai pilihan Anda.")).toBeTruthy();
  });

  test("that are there stand ticked, and all go away with one click", async () => {
    const marks = { ...none, lowLevels: true };
    const session = await openPane(attachedOf(small, { marks }));
    session.onAsk = () => act(() => session.become(attachedOf(small, { marks: none })));
    await open("Tandai di lembar");
    expect((await ticked()).filter(([, checked]) => checked)).toEqual([["Warnai level rendah", true]]);
    await press("Hapus semua tanda");
    expect(session.asked).toEqual(["unmark"]);
    expect(part().getByText("Belum ada tanda dari panel ini di lembar.")).toBeTruthy();
  });

  test("keep what was ticked when they could not be made", async () => {
    const session = await openPane(attachedOf(small));
    session.outcome = { kind: "not-done", problem: { kind: "protected", sheet: "LKE" }, left: [] };
    await open("Tandai di lembar");
    await user.click(await part().findByRole("checkbox", { name: "Batasi isian level" }));
    await press("Tandai lembar");
    expect(screen.getByText(/^Lembar LKE diproteksi\./)).toBeTruthy();
    expect((await ticked())[0]).toEqual(["Batasi isian level", false]);
  });
});

test("totals are added as formulas when asked", async () => {
  const session = await openPane(attachedOf(small));
  await open("Total");
  expect(part().getByText(/bekerja tanpa add-in ini/)).toBeTruthy();
  await press("Tambah baris total");
  expect(session.asked).toEqual(["addTotals"]);
});

describe("starting from nothing", () => {
  const nothing = (kind: "empty-workbook" | "no-table") => ({ phase: "nothing", problem: { kind }, withoutFunctions: false }) as const;

  test("makes a worksheet for the instrument chosen, and says what it costs", async () => {
    const session = await openPane(nothing("empty-workbook"));
    const choices = await screen.findAllByRole("radio");
    expect(choices).toHaveLength(instruments.length);
    // Others that are added later follow.
    expect(choices.slice(0, 3).map((choice) => choice.parentElement?.textContent)).toEqual([
      "SPBE 59/2020 · 47 indikator",
      "SPBE 5/2018 · 37 indikator",
      "Pemdi 8/2026 · 20 indikator · kriteria masih rancangan",
    ]);
    expect(screen.getByText(/Ctrl\+Z tidak dapat dipakai/)).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: /Pemdi/ }));
    await user.press("Buat Kertas Kerja");
    expect(session.asked).toEqual(["createWorksheet 8/2026"]);
  });

  test("says why it could not be made", async () => {
    const session = await openPane(nothing("empty-workbook"));
    session.outcome = { kind: "not-done", problem: { kind: "structure-protected" }, left: [] };
    await user.click(await screen.findByRole("button", { name: "Buat Kertas Kerja" }));
    expect(screen.getByText(/^Susunan lembar di kertas kerja ini diproteksi/)).toBeTruthy();
  });

  test("is one click away where there is something in the workbook", async () => {
    await openPane(nothing("no-table"));
    expect(screen.queryByRole("radio")).toBeNull();
    await user.open("Mulai dari kosong");
    expect(await screen.findAllByRole("radio")).toHaveLength(instruments.length);
  });

  test("can be used by everyone (axe)", async () => {
    await openPane(nothing("empty-workbook"));
    await screen.findAllByRole("radio");
    expect(await accessibilityTroubles()).toEqual([]);
  });
});

test("can be used by everyone (axe), with everything open", async () => {
  await openPane(attachedOf(small, { marks: { ...none, lowLevels: true } }));
  await open("Tandai di lembar");
  await ticked();
  await open("Total");
  expect(await accessibilityTroubles()).toEqual([]);
});
