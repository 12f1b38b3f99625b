/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { decimal } from "../../../../../src/assessment/score/fraction";
import type { ReportShown } from "../../../../../src/outputs/report/shown";
import type { FakeSession } from "../../fake-session";
import { become, openPane, stateValue, user } from "../../pane";
import { attachedOf, denpasarSelf, type Attached } from "../../states";

const made: Partial<Attached> = { report: { sheet: "Laporan", agency: "Kota Contoh", year: "2026" } };
const older: ReportShown = {
  sheet: "Laporan lama",
  index: decimal(3.7495),
  source: "lembar LKE, kolom Nilai Mandiri",
  indicators: new Map(),
};

async function openReport(report: ReportShown | null, state = attachedOf({}, made)): Promise<FakeSession> {
  const session = await openPane(state);
  session.shownReport = report;
  await user.goTo("Laporan");
  return session;
}

test("a report that says what the table does is said to; it is read once, and not again when a level changes", async () => {
  const session = await openReport(older);
  expect(stateValue("reportAge")).toBe("current");
  expect(screen.getByText(/Laporan terakhir ada di lembar Laporan lama/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Buka lembar Laporan lama" })).toBeTruthy();
  become(session, attachedOf({ levels: [5, ...denpasarSelf.slice(1)] }, made));
  expect(stateValue("reportAge")).toBe("older");
  expect(screen.getByText(/Laporan menunjukkan indeks 3,75; sekarang 3,79\. .*Perbarui laporan supaya sama\./)).toBeTruthy();
  expect(session.readings).toEqual(["report"]);
});

test("it is read again when its sheet changed or was renamed, not when another was", async () => {
  const session = await openReport(older);
  await act(async () => session.sheetsChanged("LKE"));
  expect(session.readings).toEqual(["report"]);
  session.shownReport = { ...older, source: "lembar LKE 2025, kolom Nilai" };
  await act(async () => session.sheetsChanged("Laporan lama"));
  expect(screen.getByText(/tertulis lembar LKE 2025, kolom Nilai; sekarang lembar LKE, kolom Nilai Mandiri/)).toBeTruthy();
  session.shownReport = null;
  await act(async () => session.sheetsChanged(null));
  expect(screen.getByText(/Laporan yang dibuat sebelumnya sudah tidak ada/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Buat laporan" })).toBeTruthy();
});

test("without a report nothing is read", async () => {
  const session = await openReport(null, attachedOf());
  await act(async () => session.sheetsChanged(null));
  expect([session.readings, stateValue("reportAge")]).toEqual([[], null]);
});
