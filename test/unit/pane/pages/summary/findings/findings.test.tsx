/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { CellValue, Finding } from "../../../../../../src/assessment/types";
import type { Outcome } from "../../../../../../src/session/types";
import type { Fix } from "../../../../../../src/table/model";
import { accessibilityTroubles, become, openPane, stateList, user } from "../../../pane";
import { attachedOf, small, type Attached } from "../../../states";

const asText = (row: number, value = "3 - Terdefinisi"): Finding => ({
  rule: "level-as-text",
  severity: "doubt",
  indicator: "3",
  place: { sheet: "LKE", row, column: 6 },
  values: { indicator: "3", name: "Kebijakan Data", value, level: "3" },
});

const notALevel = (row: number): Finding => ({
  rule: "not-a-level",
  severity: "error",
  indicator: "24",
  place: { sheet: "LKE", row, column: 6 },
  values: { indicator: "24", name: "Manajemen Aset", value: "tiga", lowest: "1", highest: "5" },
});

const missing: Finding = {
  rule: "missing-indicator",
  severity: "error",
  indicator: "7",
  place: null,
  values: { indicator: "7", name: "Pusat Data" },
};

function fixOf(finding: Finding, after: CellValue = 3, safe = true): Fix {
  const { place } = finding;
  if (place === null) throw new Error("A fix writes into a cell.");
  return { finding, place, before: finding.values["value"] ?? null, after, safe };
}

function withFindings(findings: readonly Finding[], more: Partial<Attached> = {}): Attached {
  return attachedOf({ ...small, findings }, more);
}

/** The findings and the message with *Batalkan*: what stands between them is drawn, but costs time to look through. */
function button(name: string | RegExp): HTMLElement {
  const heading = document.getElementById("spbe-findings");
  const parts = [heading?.closest("section"), document.querySelector("main > :last-child")];
  const found = parts.flatMap((part) => (part instanceof HTMLElement ? within(part).queryAllByRole("button", { name }) : []));
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`There are ${found.length} buttons ${String(name)}.`);
  return first;
}

const press = (name: string | RegExp): Promise<void> => user.click(button(name));

function said(): string {
  return screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join(" ");
}

describe("a finding with a fix", () => {
  const finding = asText(13);
  const state = withFindings([finding], { fixes: [fixOf(finding)] });

  test("shows what the cell holds and what it will hold, and writes it on a click", async () => {
    const session = await openPane(state);
    expect(screen.getByText(/^“3 - Terdefinisi”/).textContent).toBe("“3 - Terdefinisi” → menjadi 3");
    await press("Terapkan LKE!G14");
    expect(session.asked).toEqual(["fix 1"]);
    expect(said()).toContain("1 sel diperbaiki.");
  });

  test("can be taken back, and says what comes back", async () => {
    const session = await openPane(state);
    session.onAsk = (what) => {
      if (what === "fix 1") act(() => session.become(withFindings([], { lastWrite: { what: "fix", cells: 1, before: 0 } })));
      if (what === "undoLast") act(() => session.become(state));
    };
    expect(screen.queryByRole("button", { name: "Batalkan" })).toBeNull();
    await press("Terapkan LKE!G14");
    const undo = screen.getByRole("button", { name: "Batalkan" });
    const about = document.getElementById(undo.getAttribute("aria-describedby") ?? "");
    expect(about?.textContent).toBe("Batalkan mengembalikan isi sel-sel itu.");
    await user.click(undo);
    expect(session.asked).toEqual(["fix 1", "undoLast"]);
    expect(said()).toContain("Sudah dikembalikan seperti semula.");
    expect(screen.queryByRole("button", { name: "Batalkan" })).toBeNull();
  });

  test("is no longer called undone once Ctrl+Z in the sheet brought it back", async () => {
    const session = await openPane(state);
    session.onAsk = (what) => {
      if (what === "fix 1") act(() => session.become(withFindings([], { lastWrite: { what: "fix", cells: 1, before: 0 } })));
      if (what === "undoLast") act(() => session.become(state));
    };
    await press("Terapkan LKE!G14");
    await press("Batalkan");
    expect(said()).toContain("Sudah dikembalikan seperti semula.");
    act(() => session.become(withFindings([])));
    expect(said()).not.toContain("Sudah dikembalikan");
  });

  test("leaves the focus on the heading when it goes away", async () => {
    const session = await openPane(state);
    session.onAsk = () => act(() => session.become(withFindings([])));
    const button = screen.getByRole("button", { name: "Terapkan LKE!G14" });
    button.focus();
    await user.click(button);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: /^Temuan/ }));
  });
});

test("one fix alone is not offered a second time for all", async () => {
  const unsafe = asText(20);
  await openPane(withFindings([asText(13), unsafe], { fixes: [fixOf(asText(13)), fixOf(unsafe, 2, false)] }));
  expect(screen.getAllByRole("button", { name: /^Terapkan LKE/ })).toHaveLength(2);
  expect(screen.queryByRole("button", { name: /semua yang aman/ })).toBeNull();
});

test("all safe fixes are applied at once, the others stay", async () => {
  const findings = [asText(13), asText(14), asText(15)];
  const fixes = findings.map((finding, position) => fixOf(finding, 3, position < 2));
  const session = await openPane(withFindings(findings, { fixes }));
  await press("Terapkan semua yang aman (2)");
  expect(session.asked).toEqual(["fix 2"]);
});

test("errors stand before doubts, and what has a fix before what has none", async () => {
  const evidence: Finding = { ...asText(12), rule: "without-evidence" };
  await openPane(withFindings([evidence, asText(13), notALevel(30), missing], { fixes: [fixOf(asText(13))] }));
  expect(stateList("findings").map(({ cell }) => cell)).toEqual(["LKE!G31", undefined, "LKE!G14", "LKE!G13"]);
  expect(screen.getByRole("heading", { level: 3, name: "Perlu diperbaiki (2)" })).toBeTruthy();
  expect(screen.getByRole("heading", { level: 3, name: "Perlu diperiksa (2)" })).toBeTruthy();
});

describe("an action that writes ends in one of three ways", () => {
  const finding = asText(13);
  const state = withFindings([finding], { fixes: [fixOf(finding)] });
  const left = (count: number): Extract<Outcome, { kind: "partly" }>["left"] =>
    Array.from({ length: count }, (_, row) => ({
      place: { sheet: "LKE", row, column: 6 },
      why: "hidden",
    }));

  test("partly done: what was left out, where and why", async () => {
    const session = await openPane(state);
    session.outcome = { kind: "partly", cells: 4, left: left(2) };
    await press("Terapkan LKE!G14");
    expect(said()).toContain("4 sel ditulis, 2 sel dibiarkan:");
    expect(screen.getAllByText(/Baris ini tersembunyi atau tersaring/)).toHaveLength(2);
    await press("LKE!G2");
    expect(session.asked).toEqual(["fix 1", "select LKE 1 6"]);
  });

  test("of many cells left out the list is one click away", async () => {
    const session = await openPane(state);
    session.outcome = { kind: "partly", cells: 4, left: left(20) };
    await press("Terapkan LKE!G14");
    expect(screen.queryByText(/Baris ini tersembunyi/)).toBeNull();
    await user.open("Lihat 20 sel yang dibiarkan");
    expect(screen.getAllByText(/Baris ini tersembunyi/)).toHaveLength(20);
  });

  test("not done: why, and what to do; it goes away when closed", async () => {
    const session = await openPane(state);
    session.outcome = { kind: "not-done", problem: { kind: "protected", sheet: "LKE" }, left: [] };
    await press("Terapkan LKE!G14");
    expect(said()).toContain("Lembar LKE diproteksi. Buka proteksinya lewat tab Tinjau (Review), lalu coba lagi.");
    await press("Tutup pesan");
    expect(said()).not.toContain("diproteksi");
  });

  test("the message is gone when another phase follows, and stays gone when the table is back", async () => {
    const session = await openPane(state);
    await press("Terapkan LKE!G14");
    become(session, { phase: "looking", withoutFunctions: false });
    expect(said()).not.toContain("diperbaiki");
    become(session, state);
    expect(said()).not.toContain("diperbaiki");
  });
});

describe("a finding left as it is", () => {
  const finding = notALevel(30);

  test("asks for the reason and keeps it", async () => {
    const session = await openPane(withFindings([finding]));
    await press("Biarkan dengan alasan: LKE!G31");
    const field = await screen.findByRole("textbox", { name: "Alasan" });
    expect(document.activeElement).toBe(field);
    await press("Simpan alasan");
    expect(screen.getByText(/Tulis dahulu alasannya/)).toBeTruthy();
    await act(async () => {
      fireEvent.change(field, { target: { value: "  menunggu berita acara " } });
    });
    await press("Simpan alasan");
    expect(session.asked).toEqual(["accept not-a-level 24: menunggu berita acara"]);
    expect(said()).toContain("alasannya disimpan di kertas kerja ini");
  });

  test("keeps what was typed when it could not be kept in the workbook", async () => {
    const session = await openPane(withFindings([finding]));
    session.outcome = { kind: "not-done", problem: { kind: "read-only" }, left: [] };
    await press(/^Biarkan dengan alasan/);
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Alasan" });
    await act(async () => {
      fireEvent.change(field, { target: { value: "sudah benar" } });
    });
    await press("Simpan alasan");
    expect(said()).toContain("Kertas kerja ini dibuka hanya untuk dibaca.");
    expect(field.isConnected && field.value).toBe("sudah benar");
  });

  test("can be given up, with the focus back on its button", async () => {
    const session = await openPane(withFindings([missing]));
    await press("Biarkan dengan alasan: Indikator 7");
    await screen.findByRole("textbox", { name: "Alasan" });
    await press("Tidak jadi");
    expect(screen.queryByRole("textbox", { name: "Alasan" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Biarkan/ }));
    expect(session.asked).toEqual([]);
  });

  test("stands apart with its reason, and can come back", async () => {
    const session = await openPane(withFindings([], { accepted: [{ finding, reason: "<i>sesuai</i> berita acara" }] }));
    expect(stateList("findings")).toEqual([]);
    await user.open("Temuan yang dibiarkan (1)");
    expect(screen.getByText("Alasan: <i>sesuai</i> berita acara")).toBeTruthy();
    await press("Tampilkan lagi");
    expect(session.asked).toEqual(["unaccept not-a-level 24"]);
  });
});

test("two hundred findings at once are drawn, told by kind", async () => {
  const findings = [...Array.from({ length: 100 }, (_, row) => notALevel(row)), ...Array.from({ length: 100 }, (_, row) => asText(row))];
  const fixes = findings.slice(100).map((finding) => fixOf(finding));
  await openPane(withFindings(findings, { fixes }));
  expect(stateList("findings")).toHaveLength(200);
  expect(screen.getAllByText("Lihat 100 temuan ini satu per satu")).toHaveLength(2);
});

test("speaks English where Excel does", async () => {
  const finding = asText(13);
  await openPane(
    withFindings([finding, asText(14)], {
      fixes: [fixOf(finding), fixOf(asText(14))],
      lastWrite: { what: "fix", cells: 2, before: 0 },
    }),
    "en-US"
  );
  for (const name of ["Apply LKE!G14", "Apply all safe ones (2)", "Undo: 2 cells fixed"])
    expect(screen.getByRole("button", { name })).toBeTruthy();
  expect(screen.getByTitle("Undo restores what these cells held.")).toBeTruthy();
});

test("can be used by everyone (axe), with a form open and a message shown", async () => {
  const finding = asText(13);
  const session = await openPane(
    withFindings([finding, asText(14), missing], {
      fixes: [fixOf(finding), fixOf(asText(14))],
      accepted: [{ finding: notALevel(30), reason: "sesuai berita acara" }],
      lastWrite: { what: "fix", cells: 2, before: 0 },
      notes: [{ kind: "memory-outdated" }, { kind: "remembered" }],
    })
  );
  session.outcome = {
    kind: "partly",
    cells: 1,
    left: [{ place: { sheet: "LKE", row: 14, column: 6 }, why: "protected" }],
  };
  await press("Terapkan LKE!G14");
  await user.open("Temuan yang dibiarkan (1)");
  await press("Biarkan dengan alasan: Indikator 7");
  await within(document.body).findByRole("textbox", { name: "Alasan" });
  expect(await accessibilityTroubles()).toEqual([]);
});
