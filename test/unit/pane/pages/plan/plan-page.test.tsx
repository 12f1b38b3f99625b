/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import type { PlannedAction } from "../../../../../src/outputs/action-plan/types";
import type { FakeSession } from "../../fake-session";
import { accessibilityTroubles, become, openPane, stateList, stateValue, user } from "../../pane";
import { attachedOf, denpasarSelf, type Attached } from "../../states";

const attached = (): Attached => attachedOf({ levels: denpasarSelf });

async function openPlan(state: Attached, language = "id-ID", planned: readonly PlannedAction[] | null = null): Promise<FakeSession> {
  const session = await openPane(state, language);
  session.planned = planned;
  await user.goTo(language.startsWith("en") ? "Plan" : "Rencana");
  return session;
}

const text = (): string => document.body.textContent ?? "";

const action = (changes: Partial<PlannedAction>): PlannedAction => ({
  place: { sheet: "RA 2026", row: 6, column: 0 },
  indicator: "1",
  name: "1. Kebijakan",
  from: 2,
  to: 3,
  action: "Susun kebijakan",
  evidence: "",
  owner: "Bappeda",
  deadline: { kind: "day", day: 40_000 },
  status: "under-way",
  statusText: "Berjalan",
  problems: "Anggaran belum ada",
  solutions: "Usulkan di perubahan",
  followUp: "Rapat Maret",
  mark: "in-plan",
  ...changes,
});

describe("Rencana", () => {
  it("makes a list of actions from a target, and writes exactly that", async () => {
    const session = await openPlan(attached());
    expect(text()).toContain("Tulis target di atas untuk melihat rencananya");
    expect(screen.queryByRole("button", { name: "Tulis ke lembar" })).toBeNull();
    await user.fill("Target", "3,90");
    const rows = stateList("plan");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ from, to }) => Number(to) > Number(from))).toBe(true);
    expect(rows.every(({ action: todo }) => (todo ?? "") !== "")).toBe(true);
    expect(Number(stateValue("planIndex")?.replace(",", "."))).toBeGreaterThanOrEqual(3.9);
    expect(stateValue("planBefore")).toBe("3,75");
    expect(text()).toContain("simulasi, bukan nilai resmi");
    expect(text()).toContain("Lembar baru Rencana Aksi");
    expect(await accessibilityTroubles()).toEqual([]);
    await user.press("Tulis ke lembar");
    const levels = rows.map(({ indicator, to }) => `${indicator}=${to}`);
    expect(session.asked).toContain(`writePlan ${levels.join(" ")} with a target column`);
  });

  it("keeps everything typed and chosen when the person goes to another page and back", async () => {
    await openPlan(attached());
    await user.fill("Target", "Memuaskan");
    await user.fill("Jangka waktu", "2");
    await user.open("Simulasi level, biaya, dan batas");
    await user.fill("Cari indikator", "audit");
    await user.press("Naikkan andaian Indikator 29");
    const before = stateList("plan");
    await user.goTo("Ringkasan");
    await user.goTo("Rencana");
    expect(screen.getByLabelText<HTMLInputElement>("Target").value).toBe("Memuaskan");
    expect(stateList("plan")).toEqual(before);
    expect(screen.getByLabelText<HTMLSelectElement>("Jangka waktu").value).toBe("2");
    await user.open("Simulasi level, biaya, dan batas");
    expect(screen.getByLabelText<HTMLInputElement>("Cari indikator").value).toBe("audit");
    expect(screen.getByText("Hapus 1 andaian")).toBeTruthy();
  });

  it("shows a plan over years year by year, why each indicator is in it, and writes all of it or its first year", async () => {
    const session = await openPlan(attached());
    await user.fill("Target", "4,50");
    expect(text()).toContain("dalam 2 tahun: indeks menjadi 4,51 (Memuaskan).");
    await user.fill("Jangka waktu", "1");
    expect(text()).toContain("Target 4,50 belum dapat dicapai dalam 1 tahun bila setiap indikator naik paling banyak 1 level per tahun.");
    await user.press("Hitung untuk 2 tahun");
    expect(stateValue("planAnswer")).toBe("plan");
    expect(text()).toMatch(/\d+ indikator dinaikkan, seluruhnya \d+ level dalam 2 tahun: indeks menjadi 4,5\d/);
    expect(text()).toContain("Setiap indikator naik paling banyak 1 level per tahun.");
    const outcomes = [...document.querySelectorAll("[data-state=planYear]")].map(({ textContent }) => textContent ?? "");
    expect(outcomes).toHaveLength(2);
    for (const outcome of outcomes)
      expect(outcome).toMatch(/^\d+ level\. Indeks di akhir tahun 4,\d\d \(\+0,\d\d\), (?:Sangat Baik|Memuaskan)\.$/);
    const rows = stateList("plan");
    expect(rows.every(({ from, to }) => Number(to) - Number(from) === 1)).toBe(true);
    const twice = rows.find(({ indicator }, at) => rows.slice(0, at).some((row) => row.indicator === indicator));
    expect(twice).toBeDefined();
    expect(rows[0]?.why).toMatch(/^Alasan: satu level menambah indeks 0,0\d\d \(bobot \d,\d\d%\), terbesar/);
    await user.open("Batas per tahun dan pembagian beban");
    expect(await accessibilityTroubles()).toEqual([]);

    await user.fill("Yang ditulis", "first");
    const firstYear = document.querySelectorAll("[data-state-list=plan]")[0]?.querySelectorAll("[data-item]").length ?? 0;
    expect(text()).toContain(`Lembar baru Rencana Aksi dengan ${firstYear} baris`);
    await user.press("Tulis ke lembar");
    expect(
      session.asked
        .filter((each) => each.startsWith("writePlan"))
        .at(-1)
        ?.split("=")
    ).toHaveLength(firstYear + 1);
  });

  it("shares the work when asked, and says so where the table names no owners", async () => {
    await openPlan(attached());
    await user.fill("Target", "3,90");
    await user.open("Batas per tahun dan pembagian beban");
    await user.fill("Bagi beban secara merata", "domain");
    expect(stateValue("shared")).toMatch(/^\d$/);
    expect(text()).toContain("Beban dibagi merata: tidak ada domain yang naik lebih dari");
    expect(stateValue("loads")).toContain("Layanan SPBE");
    await user.fill("Bagi beban secara merata", "owner");
    expect(text()).toContain("Penanggung jawab di tabel ini belum diisi");
    await user.fill("Satu indikator naik paling banyak", "free");
    expect(text()).not.toContain("Setiap indikator naik paling banyak");
  });

  it("keeps the plan while a target is being typed, and Enter takes what is typed for finished", async () => {
    await openPlan(attached());
    await user.fill("Target", "3,90");
    const rows = stateList("plan");
    await user.fill("Target", "4,");
    expect(stateList("plan")).toEqual(rows);
    expect(text()).toContain("Yang tampil di bawah masih untuk “3,90”.");
    const field = screen.getByLabelText<HTMLInputElement>("Target");
    await act(async () => field.focus());
    await user.press("Hitung");
    expect(stateValue("planAnswer")).toBe("unreadable");
    expect(text()).not.toContain("Yang tampil di bawah masih untuk");
    await user.fill("Target", "3,80");
    expect(stateValue("planAnswer")).toBe("plan");
    expect(document.activeElement).toBe(field);
  });

  it("follows the levels of the sheet, and says what is reached already", async () => {
    const session = await openPlan(attached());
    await user.fill("Target", "3,76");
    expect(stateList("plan")).toHaveLength(1);
    become(session, attachedOf({ levels: denpasarSelf.map((level) => Math.min(5, level + 1)) }));
    expect(stateValue("planAnswer")).toBe("reached");
    expect(text()).toContain("Target 3,76 sudah tercapai");
  });

  it("says of a table not filled that the plan raises from 0 and is provisional", async () => {
    await openPlan(attachedOf({ levels: denpasarSelf.map((level, at) => (at < 40 ? null : level)) }));
    await user.fill("Target", "2");
    expect(text()).toContain("40 indikator belum diisi. Yang belum diisi dihitung 0 dan dinaikkan dari 0");
  });

  it("shows how far the actions of the workbook are, what is overdue and what stands in the way", async () => {
    const actions = [
      action({}),
      action({
        indicator: "2",
        status: "done",
        statusText: "Selesai",
        problems: "",
        place: { sheet: "RA 2026", row: 7, column: 0 },
      }),
      action({
        indicator: "3",
        deadline: { kind: "unclear", text: "segera" },
        problems: "",
        place: { sheet: "RA 2026", row: 8, column: 0 },
      }),
    ];
    const session = await openPlan(attached(), "id-ID", actions);
    expect(stateValue("actionCount")).toBe("3");
    expect(stateValue("overdueCount")).toBe("1");
    const [first, second] = stateList("actions");
    expect(first).toMatchObject({
      indicator: "1",
      status: "under-way",
      problems: "Anggaran belum ada",
      followUp: "Rapat Maret",
      goal: "false",
    });
    expect(second).toMatchObject({ indicator: "3", goal: "true" });
    expect(text()).toContain("Tenggat “segera” bukan tanggal");
    expect(await accessibilityTroubles()).toEqual([]);
    await user.press("RA 2026!A7");
    expect(session.asked).toContain("select RA 2026 6 0");
  });

  it("speaks English, the texts of the regulation staying Indonesian", async () => {
    await openPlan(attached(), "en-US");
    await user.fill("Target", "3.90");
    expect(text()).toContain("simulation, not an official value");
    expect(document.querySelector('[data-state-list="plan"] [data-field="action"]')?.getAttribute("lang")).toBe("id");
    for (const word of ["Rencana Aksi belum", "Biaya", "Penanggung jawab", "Sesudah"]) expect(text()).not.toContain(word);
  });

  it("names a cost that cannot be read, and where", async () => {
    await openPlan(attached());
    await user.fill("Target", "3,90");
    await user.open("Simulasi level, biaya, dan batas");
    await user.fill("Cari indikator", "12");
    await user.open("Biaya dan batas");
    await user.fill("Biaya naik satu level", "mahal");
    expect(text()).toContain("“mahal” bukan biaya");
    expect(stateValue("planAnswer")).toBe("bad-cost");
  });
});
