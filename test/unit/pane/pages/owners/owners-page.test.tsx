/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { act } from "react";
import type { Outcome } from "../../../../../src/session/types";
import type { PlannedAction } from "../../../../../src/outputs/action-plan/types";
import type { Column } from "../../../../../src/table/model";
import type { FakeSession } from "../../fake-session";
import { accessibilityTroubles, become, openPane, stateList, stateValue, user } from "../../pane";
import { attachedOf, denpasarSelf, type Attached } from "../../states";

const ownerColumn: Column = {
  column: 8,
  header: "OPD",
  meaning: "owner",
  confidence: 0.9,
  reason: { key: "header", values: { header: "OPD" } },
};

/** The Denpasar table with an owner column that says this. */
function owned(ownerOf: (number: number) => string, levels: readonly (number | null)[] = denpasarSelf): Attached {
  const state = attachedOf({ levels });
  const { reading } = state;
  const entries = reading.assessment.entries.map((entry) => ({
    ...entry,
    owner: ownerOf(Number(entry.indicator)),
  }));
  return {
    ...state,
    reading: {
      ...reading,
      table: { ...reading.table, columns: [...reading.table.columns, ownerColumn] },
      assessment: { ...reading.assessment, entries },
    },
  };
}

const some = (number: number): string =>
  number <= 3 ? "Bappeda" : number === 4 ? "BAPPEDA; Diskominfo" : number <= 10 ? "Dinas Kominfo" : "";

async function openPage(state: Attached, plan: readonly PlannedAction[] | null = null): Promise<FakeSession> {
  const session = await openPane(state);
  session.planned = plan;
  await user.goTo("OPD");
  return session;
}

async function openAssign(): Promise<void> {
  await user.open("Tetapkan penanggung jawab");
}

const box = (name: RegExp): HTMLElement => screen.getByRole("checkbox", { name });

const name = (text: string): Promise<void> => user.fill("Unit penanggung jawab", text);

describe("who owns what", () => {
  test("counts an indicator for each of its units, and what nobody owns first", async () => {
    await openPage(owned(some));
    expect(stateList("units").map(({ unit, count }) => [unit, count])).toEqual([
      ["Dinas Kominfo", "6"],
      ["Bappeda", "4"],
      ["Diskominfo", "1"],
    ]);
    expect(stateValue("unassigned")).toBe("37");
    const [first] = screen.getAllByRole("heading", { level: 2 });
    expect(first?.textContent).toContain("Belum ada penanggung jawab");
  });

  test("assigning stands open where nobody owns anything yet, and stays open after the first", async () => {
    const session = await openPage(owned(() => ""));
    const form = (): boolean | undefined => screen.getByText("Tetapkan penanggung jawab").closest("details")?.open;
    expect(form()).toBe(true);
    become(
      session,
      owned((number) => (number === 1 ? "Bappeda" : ""))
    );
    expect(stateValue("unassigned")).toBe("46");
    expect(form()).toBe(true);
  });

  test("tells filled share, average, low ones, open gain and late actions of a unit", async () => {
    const action: PlannedAction = {
      place: { sheet: "Rencana Aksi", row: 5, column: 0 },
      indicator: "1",
      name: "",
      from: 2,
      to: 3,
      action: "",
      evidence: "",
      owner: "",
      deadline: { kind: "day", day: 40_000 },
      status: "under-way",
      statusText: "Berjalan",
      problems: "",
      solutions: "",
      followUp: "",
      mark: "in-plan",
    };
    const done = { ...action, indicator: "2", status: "done" as const };
    const session = await openPage(
      owned(
        some,
        denpasarSelf.map((level, at) => (at === 3 ? null : level))
      ),
      [action, done]
    );
    const units = document.querySelector('[data-state-list="units"]');
    expect(units?.textContent).toContain("4 indikator · 75% terisi · rata-rata level 2,67 · 2 perlu naik · 1 terlambat");
    await user.open("Rincian Bappeda");
    expect(screen.getByText("3 dari 4 (75%)")).toBeTruthy();
    expect(screen.getByText("0,052")).toBeTruthy();
    // What is done in its sheet counts at once; what happens in another is not asked for.
    session.planned = [{ ...action, status: "done" }, done];
    await act(async () => session.sheetsChanged("LKE"));
    expect(units?.textContent).toContain("1 terlambat");
    await act(async () => session.sheetsChanged(action.place.sheet));
    expect(units?.textContent).not.toContain("1 terlambat");
    expect(session.readings).toEqual(["actions", "actions"]);
  });

  test("leads to an indicator, opened where it stands", async () => {
    await openPage(owned(some));
    await user.open("Rincian Bappeda");
    await user.press(/^Indikator 2 · /);
    await act(async () => undefined);
    expect(screen.getByRole("heading", { level: 1, name: "Indikator" })).toBeTruthy();
    expect(screen.getByRole("combobox", { name: "Level indikator 2" })).toBeTruthy();
    expect(document.activeElement?.textContent).toContain("Indikator 2 · ");
  });

  test("leads to the indicators that nobody owns", async () => {
    await openPage(owned(some));
    await user.press("Lihat indikatornya");
    await act(async () => undefined);
    expect(stateValue("indicatorsShown")).toBe("37");
  });
});

describe("owners are assigned at once", () => {
  test("to the indicators chosen", async () => {
    const session = await openPage(owned(some));
    await openAssign();
    await user.click(box(/^Indikator 11 · /));
    await user.click(box(/^Indikator 12 · /));
    expect(screen.queryByRole("button", { name: /^Tetapkan untuk/ })).toBeNull();
    await name("Setda");
    await user.press("Tetapkan untuk 2 indikator");
    expect(session.asked).toEqual(["assignOwners 11=Setda 12=Setda"]);
    expect(screen.getByText("0 indikator dipilih")).toBeTruthy();
  });

  test("without replacing another owner unless the person says so", async () => {
    const session = await openPage(owned(some));
    await openAssign();
    await user.fill("Indikator yang ditampilkan", "all");
    await user.click(box(/^Indikator 3 · /));
    await user.click(box(/^Indikator 11 · /));
    await name("Setda");
    expect(screen.getByText("1 indikator yang sudah punya penanggung jawab lain dibiarkan.")).toBeTruthy();
    await user.click(box(/^Ganti juga 1 indikator yang sudah punya penanggung jawab lain \(Bappeda\)/));
    await user.press("Tetapkan untuk 2 indikator");
    expect(session.asked).toEqual(["assignOwners 3=Setda 11=Setda"]);
  });

  test("and says so where the table has no row for whom nobody owns", async () => {
    const { reading, ...state } = owned((number) => (number === 29 ? "" : "Setda"));
    const entries = reading.assessment.entries.map((entry) => (entry.indicator === "29" ? { ...entry, cell: null } : entry));
    await openPage({
      ...state,
      reading: { ...reading, assessment: { ...reading.assessment, entries } },
    });
    await openAssign();
    expect(stateValue("unassigned")).toBe("1");
    expect(screen.getByText(/^1 indikator belum punya baris di tabel\./)).toBeTruthy();
    expect(screen.queryByText("Semua indikator sudah punya penanggung jawab.")).toBeNull();
  });

  test("and without a name says that it is missing", async () => {
    await openPage(owned(some));
    await openAssign();
    await user.click(box(/^Indikator 11 · /));
    expect(screen.getByText("1 indikator dipilih · tulis nama unitnya di atas.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Tetapkan untuk/ })).toBeNull();
    await name("Setda");
    expect(screen.getByText("1 indikator dipilih")).toBeTruthy();
  });

  test("and what was chosen stays when nothing could be written", async () => {
    const session = await openPage(owned(some));
    const refused: Outcome = {
      kind: "not-done",
      problem: { kind: "none-written" },
      left: [{ place: { sheet: "LKE", row: 21, column: 8 }, why: "protected" }],
    };
    session.outcome = refused;
    await openAssign();
    await user.click(box(/^Indikator 11 · /));
    await name("Setda");
    await user.press("Tetapkan untuk 1 indikator");
    expect(screen.getByText(/Sel ini terkunci karena lembarnya diproteksi/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Tetapkan untuk 1 indikator" })).toBeTruthy();
  });
});

describe("spellings", () => {
  test("that may be one unit are offered to be written alike, and the other units of a cell stay", async () => {
    const session = await openPage(owned(some));
    expect(stateList("spellings")).toHaveLength(2);
    await user.press("Samakan menjadi Dinas Kominfo");
    await user.press("Samakan menjadi Bappeda");
    expect(session.asked).toEqual(["assignOwners 4=BAPPEDA; Dinas Kominfo", "assignOwners 4=Bappeda; Diskominfo"]);
  });
});

describe("a table without owners", () => {
  test("says what to add and offers to add it", async () => {
    const session = await openPage(attachedOf());
    expect(screen.getByText(/belum punya kolom penanggung jawab/)).toBeTruthy();
    session.outcome = { kind: "done", cells: 1, at: { sheet: "LKE", range: "H11" } };
    await user.press("Tambah kolom OPD");
    expect(session.asked).toEqual(["addColumns owner"]);
    expect(screen.getByText("Kolom sudah ditambahkan di LKE!H11.")).toBeTruthy();
  });

  test("with the column and nobody in it shows every indicator as unassigned", async () => {
    await openPage(owned(() => ""));
    expect(stateValue("unassigned")).toBe("47");
    expect(screen.getByText("Belum ada indikator yang punya penanggung jawab.")).toBeTruthy();
  });
});

test("nothing stands in the way of assistive technology", async () => {
  await openPage(owned(some));
  await openAssign();
  await name("Setda");
  await user.click(within(screen.getByRole("tabpanel")).getByText("Rincian Bappeda"));
  expect(await accessibilityTroubles()).toEqual([]);
});
