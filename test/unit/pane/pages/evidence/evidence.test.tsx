/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { act } from "react";
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

/** The sheet as it stands when some items have these states, by their code. */
async function listWith(states: Readonly<Record<string, EvidenceState>> = {}): Promise<FoundEvidence> {
  const { list: items } = await listOf(pemdi8);
  const { name, cells } = planEvidence(pemdi8, withStates(items, states), evidenceWords.id);
  const list = readEvidenceList({ sheet: name, firstRow: 0, firstColumn: 0, values: cells, hidden: false }, pemdi8);
  return { id: "{2}", list: list!, others: [] };
}

async function openPage(found: FoundEvidence | null, levels: readonly (number | null)[] = [], language = "id-ID"): Promise<FakeSession> {
  const session = await openPane(
    attachedOf({ instrument: "8/2026", levels: pemdi8.indicators.map((_, at) => levels[at] ?? null) }),
    language
  );
  session.evidenceList = found;
  await user.goTo(language === "id-ID" ? "Data Dukung" : "Evidence");
  await user.waitUntilDone();
  return session;
}

const row = (indicator: string) => stateList("evidence").find((each) => each.indicator === indicator);

describe("without a list of evidence", () => {
  it("says what the page is for and offers to make the sheet", async () => {
    const session = await openPage(null);
    expect(screen.getByText(/belum punya daftar data dukung/)).toBeTruthy();
    session.onAsk = () => void listWith().then((list) => (session.evidenceList = list));
    await user.press("Buat lembar Data Dukung");
    expect(session.asked).toContain("makeEvidence");
    await act(async () => session.sheetsChanged(null));
    expect(stateList("evidence")).toHaveLength(20);
  });
});

describe("with a list of evidence", () => {
  it("names the other lists of the workbook with their places, to choose one of them", async () => {
    const session = await openPage({ ...(await listWith()), others: [{ sheet: "Bukti OPD", row: 3, column: 2 }] });
    expect(screen.getByText(/^Ada 1 daftar data dukung lain/)).toBeTruthy();
    expect(stateList("otherLists")).toMatchObject([{ cell: "Bukti OPD!C4" }]);
    await user.press("Baca daftar di lembar Bukti OPD");
    expect(session.readings).toContain("evidence of Bukti OPD");
  });

  it("shows the value by evidence beside the typed one, and what the next step takes in index points", async () => {
    await openPage(await listWith({ "I4-L1-01": "accepted", "I4-L1-02": "accepted", "I4-L1-03": "accepted" }), [null, null, null, 1.3]);
    expect(row("4")).toMatchObject({
      typed: "1,3",
      suggested: "1,50",
      next: "2 butir lagi di level 2 menaikkan perkiraan menjadi 2,50, setara 0,05 poin indeks.",
    });
    expect(row("1")).toMatchObject({ typed: "Belum diisi", suggested: "1,00" });
    expect(row("5")).toMatchObject({ suggested: "dari indeks lain, bukan dari butir ini" });
    expect(screen.getByText(/^Perkiraan: skor tiap butir tidak diketahui/)).toBeTruthy();
  });

  it("names a value that is higher than its evidence carries", async () => {
    await openPage(await listWith({ "I4-L1-01": "accepted" }), [null, null, null, 3]);
    expect(stateList("evidenceFindings")[0]?.message).toContain("nilai 3,00 lebih tinggi daripada yang didukung data dukungnya (1,17)");
  });

  it("writes a state as soon as it is chosen, and reads the sheet again", async () => {
    const session = await openPage(await listWith());
    await user.open("Butir indikator 4 (11)");
    const field = await screen.findByLabelText<HTMLSelectElement>("Status I4-L1-02");
    expect(field.value).toBe("missing");
    const { list, ...rest } = await listWith({ "I4-L1-02": "accepted" });
    session.onAsk = () => (session.evidenceList = { ...rest, list });
    session.readings.length = 0;
    await user.fill(field, "accepted");
    expect(session.asked).toContain("setStates {2} I4-L1-2=accepted");
    expect(session.readings).toContain("evidence");
    expect(screen.getByLabelText<HTMLSelectElement>("Status I4-L1-02").value).toBe("accepted");
    expect(row("4")?.suggested).toBe("1,17");
    expect(screen.getByText("Level 1: 1 dari 3 diterima")).toBeTruthy();
  });

  describe("a state chosen with arrow keys", () => {
    const chosenByKeys = async (...states: readonly string[]) => {
      const session = await openPage(await listWith());
      await user.open("Butir indikator 4 (11)");
      const field = await screen.findByLabelText<HTMLSelectElement>("Status I4-L1-02");
      for (const state of states) {
        fireEvent.keyDown(field, { key: "ArrowDown" });
        await user.fill(field, state);
      }
      return { field, written: () => session.asked.filter((each) => each.startsWith("setStates")) };
    };

    it("is written once, when the focus goes on; the states passed are not", async () => {
      const { field, written } = await chosenByKeys("draft", "uploaded", "accepted");
      expect(field.value).toBe("accepted");
      expect(written()).toEqual([]);
      await act(async () => void fireEvent.blur(field));
      expect(written()).toEqual(["setStates {2} I4-L1-2=accepted"]);
    });

    it("is written by itself once no key follows", async () => {
      const { written } = await chosenByKeys("draft", "uploaded");
      await user.waitUntilDone();
      expect(written()).toEqual(["setStates {2} I4-L1-2=uploaded"]);
    });

    it("is written when the page is left", async () => {
      const { written } = await chosenByKeys("draft");
      await user.goTo("Ringkasan");
      expect(written()).toEqual(["setStates {2} I4-L1-2=draft"]);
    });
  });

  it("copies an item as a text for the ministry's application, or shows the text where that is forbidden", async () => {
    const session = await openPage(await listWith());
    await user.open("Butir indikator 4 (11)");
    await user.press("Salin I4-L1-01");
    const item = screen.getByRole("button", { name: "Salin I4-L1-01" }).closest("li");
    expect(within(item!).getByText(/^I4-L1-01 – /)).toBeTruthy();
    expect(session.asked).not.toContain("setStates");
  });

  it("can be used by everybody, in English too", async () => {
    await openPage(await listWith(), [], "en-US");
    await user.open("Items of indicator 4 (11)");
    expect(await screen.findByLabelText("Status of I4-L1-01")).toBeTruthy();
    expect(await accessibilityTroubles()).toEqual([]);
  });
});
