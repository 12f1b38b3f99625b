/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { act } from "react";
import type { Finding } from "../../../../../src/assessment/types";
import type { Outcome } from "../../../../../src/session/types";
import type { Column } from "../../../../../src/table/model";
import type { FakeSession } from "../../fake-session";
import { accessibilityTroubles, become, openPane, stateList, stateValue, user } from "../../pane";
import { attachedOf, denpasarSelf, type Attached } from "../../states";

const place = { sheet: "LKE", row: 13, column: 6 };
const refused: Outcome = {
  kind: "not-done",
  problem: { kind: "none-written" },
  left: [{ place, why: "formula" }],
};

/** The Denpasar table with owners: 1–20 Diskominfo, 21–30 Bappeda, the rest nobody's. */
function withOwners(state: Attached): Attached {
  const { reading } = state;
  const entries = reading.assessment.entries.map((entry, at) => ({
    ...entry,
    owner: at < 20 ? "Diskominfo" : at < 30 ? "Bappeda" : "",
  }));
  return { ...state, reading: { ...reading, assessment: { ...reading.assessment, entries } } };
}

async function openPage(state: Attached, language = "id-ID"): Promise<FakeSession> {
  const session = await openPane(state, language);
  await user.goTo(language.startsWith("en") ? "Indicators" : "Indikator");
  return session;
}

const keys = (): readonly (string | undefined)[] => stateList("indicators").map(({ indicator }) => indicator);

function item(key: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('[data-state-list="indicators"] [data-item]')].find(
    (each) => each.querySelector('[data-field="indicator"]')?.getAttribute("data-value") === key
  );
  if (!found) throw new Error(`indicator ${key} is not shown`);
  return found;
}

async function open(key: string): Promise<HTMLElement> {
  const details = item(key).querySelector("details");
  if (!details) throw new Error("nothing to open");
  await act(async () => {
    details.open = true;
    fireEvent(details, new Event("toggle"));
  });
  return item(key);
}

describe("all indicators", () => {
  test("what was opened here stays when its level is changed and no longer fits the filter, until the filter is changed", async () => {
    const unfilled = (count: number) => attachedOf({ levels: denpasarSelf.map((level, at) => (at < count ? null : level)) });
    const session = await openPage(unfilled(2));
    await user.open("Filter");
    await user.fill("Status", "unfilled");
    expect(keys()).toEqual(["1", "2"]);
    await open("2");
    become(session, unfilled(1));
    expect(keys()).toEqual(["1", "2"]);
    expect(document.body.textContent).toContain(
      "1 dari 47 indikator, ditambah 1 yang baru Anda buka dan sekarang tidak lagi cocok dengan filter"
    );
    await user.fill("Status", "");
    await user.fill("Status", "unfilled");
    expect(keys()).toEqual(["1"]);
  });

  test("are listed with level and owner, none opened", async () => {
    await openPage(withOwners(attachedOf()));
    expect(stateList("indicators")).toHaveLength(47);
    expect(stateList("indicators")[0]).toEqual({
      indicator: "1",
      name: "Kebijakan Internal Arsitektur SPBE Instansi Pusat/Pemerintah Daerah",
      level: "2",
      ownerShort: "Diskominfo",
    });
    expect(screen.getByText("47 dari 47 indikator")).toBeTruthy();
    expect(screen.queryByText("Bobot")).toBeNull();
  });

  test("are found by words and narrowed by domain, owner, level and state together", async () => {
    await openPage(withOwners(attachedOf({ levels: denpasarSelf.map((level, at) => (at === 0 ? null : level)) })));
    await user.fill("Cari indikator", "arsitketur");
    expect(keys()).toEqual(["1", "11"]);
    await user.fill("Cari indikator", "");
    await user.open("Filter");
    await user.fill("Domain atau aspek", "d1");
    expect(keys()).toHaveLength(10);
    await user.fill("Status", "unfilled");
    expect(keys()).toEqual(["1"]);
    await user.fill("OPD", "ubappeda");
    expect(keys()).toEqual([]);
    expect(screen.getByText("Tidak ada indikator yang cocok. Ubah kata pencarian atau filternya.")).toBeTruthy();
    await user.press("Tampilkan semua indikator");
    expect(stateValue("indicatorsShown")).toBe("47");
  });

  test("stay narrowed when the person comes back from another page", async () => {
    await openPage(withOwners(attachedOf()));
    await user.fill("Cari indikator", "bappeda");
    await user.goTo("Ringkasan");
    await user.goTo("Indikator");
    expect(keys()).toHaveLength(10);
  });
});

describe("an indicator that was opened", () => {
  test("says what its level requires, what comes next, what it weighs and gains", async () => {
    await openPage(attachedOf());
    const opened = within(await open("1"));
    const ladder = await opened.findByRole("list", { name: "Kriteria level indikator 1" });
    const isOpen = [...ladder.querySelectorAll("[data-rung]")].filter((rung) => rung.querySelector("details")?.open);
    expect(isOpen.map((rung) => rung.getAttribute("data-rung"))).toEqual(["3", "2"]);
    expect(ladder.querySelector("[aria-current=step]")?.textContent).toMatch(/^Level 2 .*sekarang/);
    expect(opened.getByText("Langkah berikutnya")).toBeTruthy();
    expect(opened.getByText(/^Data dukung yang perlu dikumpulkan \(\d+\)$/)).toBeTruthy();
    expect(opened.getByText("1,30%")).toBeTruthy();
    expect(opened.getByText("0,013")).toBeTruthy();
    expect(opened.getByRole("button", { name: "LKE!G12" })).toBeTruthy();
  });

  test("changes its level in the sheet, and asks for nothing before the person does", async () => {
    const session = await openPage(attachedOf());
    await open("3");
    expect(screen.queryByRole("button", { name: /^Ubah level/ })).toBeNull();
    await user.fill("Level indikator 3", "5");
    session.onAsk = () => become(session, attachedOf({ levels: denpasarSelf.map((level, at) => (at === 2 ? 5 : level)) }));
    await user.press("Ubah level menjadi 5");
    expect(session.asked).toEqual(["setLevels 3=5"]);
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Level indikator 3" }));
    expect(screen.getByText(/^Level sudah ditulis di lembar\. Indeks 3,75 → 3,76\./)).toBeTruthy();
  });

  test("keeps what was chosen when the cell became a formula, and says why", async () => {
    const session = await openPage(attachedOf());
    session.outcome = refused;
    await open("3");
    await user.fill("Level indikator 3", "5");
    await user.press("Ubah level menjadi 5");
    const note = screen.getByText(/Level belum ditulis; pilihan Anda masih ada di sini\./);
    expect(note.textContent).toContain("Sel ini sekarang berisi rumus.");
    expect((screen.getByRole("combobox", { name: "Level indikator 3" }) as HTMLSelectElement).value).toBe("5");
    await user.goTo("Ringkasan");
    await user.goTo("Indikator");
    expect((screen.getByRole("combobox", { name: "Level indikator 3" }) as HTMLSelectElement).value).toBe("5");
  });

  test("changes its target where the table has a column for it, and keeps it when refused", async () => {
    const { reading, ...state } = attachedOf({ target: 4 });
    const column: Column = {
      column: 9,
      header: "Target",
      meaning: "target",
      confidence: 0.9,
      reason: { key: "header", values: { header: "Target" } },
    };
    const table = { ...reading.table, columns: [...reading.table.columns, column] };
    const session = await openPage({ ...state, reading: { ...reading, table } });
    await open("3");
    await user.fill("Target indikator 3", "5");
    session.outcome = refused;
    await user.press("Ubah target menjadi 5");
    expect(screen.getByText(/Target belum ditulis; pilihan Anda masih ada di sini\./)).toBeTruthy();
    session.outcome = { kind: "done", cells: 1 };
    await user.press("Ubah target menjadi 5");
    expect(screen.getByText("Target sudah ditulis di lembar.")).toBeTruthy();
    await user.fill("Target indikator 3", "");
    await user.press("Kosongkan target");
    expect(session.asked).toEqual(["setTargets 3=5", "setTargets 3=5", "setTargets 3=-"]);
  });

  test("shows another person's change of its level", async () => {
    const session = await openPage(attachedOf());
    await open("3");
    become(session, attachedOf({ levels: denpasarSelf.map((level, at) => (at === 2 ? 1 : level)) }));
    expect((screen.getByRole("combobox", { name: "Level indikator 3" }) as HTMLSelectElement).value).toBe("1");
  });

  test("takes decimals where the instrument has them, and says that its criteria are drafts", async () => {
    const session = await openPage(attachedOf({ instrument: "8/2026", levels: Array.from({ length: 20 }, () => 2.5) }));
    await open("1");
    await screen.findByRole("list", { name: "Kriteria level indikator 1" });
    expect(within(item("1")).getAllByText("Rancangan, belum resmi").length).toBeGreaterThan(0);
    await user.fill("Level indikator 1", "7,5");
    expect(screen.getByText("“7,5” bukan level. Isi angka dari 1 sampai 5.")).toBeTruthy();
    await user.fill("Level indikator 1", "3,25");
    await user.press("Ubah level menjadi 3,25");
    expect(session.asked).toEqual(["setLevels 1=3.25"]);
  });

  test("can be emptied, and offers level 0 only where it is one", async () => {
    const session = await openPage(attachedOf({ instrument: "5/2018", levels: Array.from({ length: 37 }, () => 2) }));
    const key = keys()[0] ?? "";
    await open(key);
    await screen.findByText(/tidak memuat kriteria, langkah, dan contoh data dukung/);
    await user.fill(`Level indikator ${key}`, "0");
    await user.press("Ubah level menjadi 0");
    await user.fill(`Level indikator ${key}`, "");
    await user.press("Kosongkan level");
    expect(session.asked).toEqual([`setLevels ${key}=0`, `setLevels ${key}=-`]);
  });

  test("tells its findings", async () => {
    const finding: Finding = {
      rule: "not-a-level",
      severity: "error",
      indicator: "3",
      place,
      values: { raw: "tiga", highest: "5", lowest: "1" },
    };
    await openPage(attachedOf({ findings: [finding] }));
    expect(within(item("3")).getByText("Ada temuan")).toBeTruthy();
  });
});

test("a table without targets, owners and last year's levels offers their columns", async () => {
  const session = await openPage(attachedOf());
  await user.open("Lengkapi tabel");
  await user.press("Tambah kolom Target");
  await user.press("Tambah kolom nilai tahun lalu");
  expect(session.asked).toEqual(["addColumns target", "addColumns year"]);
});

test("what is not filled leads from Ringkasan to exactly these indicators", async () => {
  await openPane(attachedOf({ levels: denpasarSelf.map((level, at) => (at < 2 ? null : level)) }));
  const unfilled = screen.getByRole("region", { name: /^Belum diisi/ });
  await user.click(within(unfilled).getByRole("button", { name: "Lihat di halaman Indikator" }));
  await act(async () => undefined);
  expect(keys()).toEqual(["1", "2"]);
});

describe("in English", () => {
  test("the texts of the regulation stay Indonesian and say so", async () => {
    await openPage(attachedOf(), "en-US");
    await open("1");
    const ladder = await screen.findByRole("list", { name: "Criteria by level of indicator 1" });
    const criteria = ladder.querySelector("[aria-current=step] details > p");
    expect(criteria?.getAttribute("lang")).toBe("id");
    expect(screen.getByText(/are in Indonesian, as in the regulation/)).toBeTruthy();
  });
});

test("nothing stands in the way of assistive technology", async () => {
  await openPage(withOwners(attachedOf()));
  await user.open("Filter");
  await open("1");
  await screen.findByRole("list", { name: "Kriteria level indikator 1" });
  expect(await accessibilityTroubles()).toEqual([]);
});
