/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { findInstrument } from "../../../../../src/instrument/registry";
import type { EvidenceState } from "../../../../../src/assessment/evidence/model";
import { planEvidence } from "../../../../../src/outputs/evidence/evidence-plan";
import type { FoundEvidence } from "../../../../../src/session/types";
import { readEvidenceList } from "../../../../../src/table/evidence/read-list";
import { evidenceWords } from "../../../../../src/text/table/evidence";
import { listOf, withStates } from "../../../assessment/evidence/lists";
import type { FakeSession } from "../../fake-session";
import { accessibilityTroubles, openPane, stateList, user } from "../../pane";
import { attachedOf } from "../../states";

const pemdi8 = findInstrument("8/2026")!;
const text = (): string => document.body.textContent ?? "";

async function listWith(states: Readonly<Record<string, EvidenceState>>): Promise<FoundEvidence> {
  const { list: items } = await listOf(pemdi8);
  const { name, cells } = planEvidence(pemdi8, withStates(items, states), evidenceWords.id);
  const list = readEvidenceList({ sheet: name, firstRow: 0, firstColumn: 0, values: cells, hidden: false }, pemdi8);
  return { id: "{2}", list: list!, others: [] };
}

async function openPlan(found: FoundEvidence | null, level: number | null = 1): Promise<FakeSession> {
  const session = await openPane(attachedOf({ instrument: "8/2026", levels: pemdi8.indicators.map(() => level) }), "id-ID");
  session.evidenceList = found;
  await user.goTo("Rencana");
  await user.waitUntilDone();
  return session;
}

describe("Rencana of Pemdi", () => {
  it("goes item by item where there is a list, names what to collect, and writes that", async () => {
    const session = await openPlan(await listWith({ "I20-L1-01": "accepted", "I20-L1-02": "uploaded" }));
    expect(text()).toContain("Rencana ini mengikuti butir data dukung di lembar Data Dukung");
    await user.fill("Target", "1,20");
    expect(text()).toMatch(/\d+ indikator dinaikkan, seluruhnya \d+ butir data dukung: indeks menjadi 1,2\d/);
    const row = stateList("plan").find(({ indicator }) => indicator === "20");
    expect(row).toMatchObject({ from: "1", to: "1.5" });
    expect(row?.["items"]).toMatch(/^I20-L1-03 \S.* · nilai menjadi 1,38I20-L1-04 \S.* · nilai menjadi 1,5$/);
    expect(await accessibilityTroubles()).toEqual([]);
    await user.press("Tulis ke lembar");
    expect(session.asked.find((each) => each.startsWith("writePlan"))).toContain("20=1.5");
  });

  it("goes level by level where there is none, in the widths that the levels have", async () => {
    await openPlan(null, 1.3);
    expect(text()).toContain("Nilai naik level demi level");
    await user.fill("Target", "2,50");
    await user.fill("Jangka waktu", "2");
    expect(new Set(stateList("plan").flatMap(({ to }) => to ?? []))).toEqual(new Set(["1.5", "2.5"]));
    expect(text()).toContain("Setiap indikator naik paling banyak 1 level per tahun.");
    expect(screen.queryByText(/Butir yang dikumpulkan/)).toBeNull();
  });

  it("asks for the cost of an item, not of a level, and says what a converted indicator counts", async () => {
    await openPlan(await listWith({}));
    await user.fill("Target", "Cukup");
    expect(text()).toContain("Nilai indikator ini berasal dari indeks lain");
    await user.open("Simulasi level, biaya, dan batas");
    await user.fill("Cari indikator", "20");
    await user.open("Biaya dan batas");
    expect(screen.getByLabelText(/Biaya satu butir data dukung/)).toBeTruthy();
  });
});
