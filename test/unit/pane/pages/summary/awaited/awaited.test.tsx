/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { FakeSession } from "../../../fake-session";
import { accessibilityTroubles, become, openPane, stateList, stateValue, user } from "../../../pane";
import { attachedOf, type Attached } from "../../../states";

Element.prototype.scrollIntoView = () => undefined;

const WAITING = [5, 6, 7, 18];

/** All at 3, but those that wait, and others that are left open. */
function pemdi(open: readonly number[] = [], filled: Readonly<Record<number, number>> = {}): Attached {
  const levels = Array.from({ length: 20 }, (_, at) => (WAITING.includes(at + 1) || open.includes(at + 1) ? (filled[at + 1] ?? null) : 3));
  return attachedOf({ instrument: "8/2026", levels });
}

/** The cell of an indicator holds something that is no level. */
function withCell(state: Attached, indicator: string, raw: string | number): Attached {
  const { assessment } = state.reading;
  const entries = assessment.entries.map((entry) => (entry.indicator === indicator ? { ...entry, raw } : entry));
  return { ...state, reading: { ...state.reading, assessment: { ...assessment, entries } } };
}

async function openSummary(state: Attached = pemdi(), language = "id-ID"): Promise<FakeSession> {
  const session = await openPane(state, language);
  await screen.findByRole("region", { name: language === "id-ID" ? /^Menunggu indeks/ : /^Waiting for an index/ });
  return session;
}

const SDI = "SDI (Satu Data Indonesia) untuk indikator 5";
/** Shows the fields, and waits until they are there. */
async function unfold(): Promise<void> {
  await user.open("Andaikan indeks yang diharapkan");
  await screen.findByLabelText(SDI);
}

describe("indices of other bodies that are awaited", () => {
  it("count 1, and the section says why the head shows another number", async () => {
    await openSummary();
    expect(stateList("awaited").map(({ indicator }) => indicator)).toEqual(["5", "6", "7", "18"]);
    expect(stateValue("index")).toBe("2,58");
    expect(stateValue("awaitedIndex")).toBe("2,72");
    expect(screen.getByText(/^Indeks di atas halaman \(2,58, sementara\) menghitung yang belum diisi 0;/)).toBeTruthy();
    expect(stateValue("reachLowest")).toBe("2,72");
    expect(stateValue("expectedIndex")).toBeNull();
    expect(await accessibilityTroubles()).toEqual([]);
  });

  it("become values of Pemdi on their own scale, marked as what-if", async () => {
    const session = await openSummary();
    await unfold();
    await user.fill(SDI, "68,75");
    expect(screen.getByText("menjadi nilai 3,75")).toBeTruthy();
    // 2.72 + 0.05 × 2.75 is 2.8575.
    expect(stateValue("expectedIndex")).toBe("2,86");
    expect(screen.getByText("(+0,14)")).toBeTruthy();
    expect(screen.getByText("Indikator 6, 7, 18 tanpa andaian tetap dihitung 1.")).toBeTruthy();
    expect([stateValue("index"), stateValue("awaitedIndex")]).toEqual(["2,58", "2,72"]);
    expect(session.asked).toEqual([]);
    expect(await accessibilityTroubles()).toEqual([]);
  });

  it("are told when they are outside their scale or no number, and change nothing then", async () => {
    await openSummary();
    await unfold();
    await user.fill(SDI, "120");
    expect(screen.getByText("120 di luar skala SDI, yaitu 0 sampai 100.")).toBeTruthy();
    await user.fill("IPS (Pembangunan Statistik) untuk indikator 7", "68,75");
    expect(screen.getByText("68,75 di luar skala IPS, yaitu 1 sampai 5.")).toBeTruthy();
    await user.fill("SDI, aspek interoperabilitas untuk indikator 18", "tinggi");
    expect(screen.getByText("“tinggi” belum terbaca sebagai angka. Contoh: 68,75.")).toBeTruthy();
    expect(stateValue("expectedIndex")).toBeNull();
    await user.fill(SDI, "");
    expect(screen.queryByText(/^120 di luar/)).toBeNull();
  });

  it("are remembered while one looks elsewhere, and go when the level is there", async () => {
    const session = await openSummary();
    await unfold();
    await user.fill(SDI, "68,75");
    await user.press("Sudah terbit? Isi nilai indikator 5 di Indikator");
    await waitFor(() => expect(document.querySelector('[data-page="indicators"]')).toBeTruthy());
    await user.goTo("Ringkasan");
    await waitFor(() => expect(stateValue("expectedIndex")).toBe("2,86"));
    become(session, pemdi([], { 5: 3.75 }));
    expect(stateList("awaited").map(({ indicator }) => indicator)).toEqual(["6", "7", "18"]);
    expect([stateValue("awaitedIndex"), stateValue("expectedIndex")]).toEqual(["2,86", null]);
    become(session, pemdi([], { 5: 3.75, 6: 2, 7: 2, 18: 2 }));
    expect(screen.queryByRole("region", { name: /^Menunggu indeks/ })).toBeNull();
  });

  it("say what else is open", async () => {
    await openSummary(pemdi([20]));
    expect(screen.getByText("Masih sementara: 1 indikator lain belum berisi level dan dihitung 0.")).toBeTruthy();
  });

  it("give no index while one of their cells holds something else", async () => {
    await openSummary(withCell(pemdi(), "5", 68.75));
    expect(screen.getByText(/^Sel indikator 5 berisi sesuatu yang bukan level/)).toBeTruthy();
    expect(stateValue("awaitedIndex")).toBeNull();
    expect(stateList("awaited").map(({ indicator }) => indicator)).toEqual(["6", "7", "18"]);
  });

  it("give no index where nothing is filled", async () => {
    await openSummary(attachedOf({ instrument: "8/2026", levels: [] }));
    expect(screen.getByText(/^Belum ada level yang terisi, jadi indeksnya belum dihitung/)).toBeTruthy();
    expect(stateValue("awaitedIndex")).toBeNull();
  });

  it("are not spoken of for 59/2020", async () => {
    await openPane(attachedOf({ levels: [] }));
    await user.waitUntilDone();
    expect(screen.queryByRole("region", { name: /^Menunggu indeks/ })).toBeNull();
  });

  it("are told in English too, with its numbers", async () => {
    await openSummary(pemdi(), "en-US");
    await user.open("Try an expected index");
    await user.fill(await screen.findByLabelText("SDI (Satu Data Indonesia) for indicator 5"), "68.75");
    expect(screen.getByText("becomes the value 3.75")).toBeTruthy();
    expect(stateValue("expectedIndex")).toBe("2.86");
    expect(await accessibilityTroubles()).toEqual([]);
  });
});
