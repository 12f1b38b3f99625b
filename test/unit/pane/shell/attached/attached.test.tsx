/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { Finding } from "../../../../../src/assessment/types";
import { NO_MARKS } from "../../../../../src/session/memory/types";
import { accessibilityTroubles, become, openPane, stateList, stateValue, user } from "../../pane";
import { attachedOf, candidateOf, denpasarSelf, small } from "../../states";

const withGaps = denpasarSelf.map((level, position) => (position < 2 ? null : level));

function section(name: RegExp): HTMLElement {
  return screen.getByRole("region", { name });
}

describe("the index", () => {
  test("stands large with its predicate and what was read", async () => {
    await openPane(attachedOf());
    expect(screen.getByRole("heading", { level: 1, name: "Indeks SPBE 59/2020" })).toBeTruthy();
    const values = ["index", "predicate", "provisional", "filled", "total", "sheet", "levelColumn", "header", "instrument"];
    expect(values.map(stateValue)).toEqual(["3,75", "Sangat Baik", "false", "47", "47", "LKE", "G", "Nilai Mandiri", "59/2020"]);
    expect(stateValue("reachLowest")).toBeNull();
    expect(screen.getByText("Terbaca dari judul kolom “Nilai Mandiri”.", { exact: false })).toBeTruthy();
  });

  test("tells how far the next predicate is", async () => {
    await openPane(attachedOf());
    expect(screen.getByText("Perlu 0,45 lagi untuk predikat Memuaskan (4,20).")).toBeTruthy();
  });

  test("is called provisional with its reach while levels are missing", async () => {
    await openPane(attachedOf({ levels: withGaps }));
    expect(screen.getByText("sementara")).toBeTruthy();
    expect(screen.getByText(/Bila 2 indikator sisanya terisi, indeksnya antara/).textContent).toBe(
      "Bila 2 indikator sisanya terisi, indeksnya antara 3,72 dan 3,83."
    );
    expect([stateValue("filled"), stateValue("reachLowest"), stateValue("reachHighest")]).toEqual(["45", "3,72", "3,83"]);
  });

  test("is said aloud when it changes", async () => {
    const session = await openPane(attachedOf());
    become(session, attachedOf({ levels: denpasarSelf.map(() => 3) }));
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain("Indeks 3,00, predikat Baik.");
  });

  test("just below a limit explains why the predicate is not the next one", async () => {
    const state = attachedOf();
    const nearly = {
      ...state.scorecard,
      index: { numerator: 34985, denominator: 10000 },
      predicate: "Baik",
    };
    await openPane({ ...state, scorecard: nearly });
    expect(
      screen.getByText("Tampil 3,50, tetapi nilai persisnya 3,499, belum mencapai 3,50. Karena itu predikatnya Baik, belum Sangat Baik.")
    ).toBeTruthy();
  });

  test("has the host's decimal separator and language", async () => {
    await openPane(attachedOf(), "en-US");
    expect(stateValue("index")).toBe("3.75");
    expect(screen.getByRole("heading", { level: 1, name: "SPBE 59/2020 index" })).toBeTruthy();
    expect(screen.getByText(/are in Indonesian, as in the regulation/)).toBeTruthy();
  });
});

test("domains and aspects stand in the pack's order with their indices", async () => {
  await openPane(attachedOf());
  expect(stateList("domains")).toEqual([
    { name: "Kebijakan Internal SPBE", index: "3,40" },
    { name: "Tata Kelola SPBE", index: "3,80" },
    { name: "Manajemen SPBE", index: "2,91" },
    { name: "Layanan SPBE", index: "4,13" },
  ]);
  expect(stateList("aspects")).toHaveLength(8);
});

test("an instrument without domains shows aspects only", async () => {
  await openPane(attachedOf({ instrument: "8/2026", levels: Array.from({ length: 20 }, () => 2.5) }));
  expect(screen.queryByRole("region", { name: /Domain/ })).toBeNull();
  expect(stateList("domains")).toEqual([]);
  expect(stateList("aspects")).toHaveLength(7);
});

describe("low indicators", () => {
  test("come with level, cell and the next step of their level, the lowest first", async () => {
    const session = await openPane(attachedOf());
    await user.waitUntilDone();
    expect(stateList("flags")).toHaveLength(9);
    expect(stateList("flags")[1]).toEqual({
      indicator: "13",
      name: "Keterpaduan Rencana dan Anggaran SPBE",
      level: "2",
      cell: "LKE!G24",
      action: "Wajibkan seluruh OPD meminta rekomendasi unit pengelola TIK sebelum menganggarkan belanja SPBE.",
    });
    await user.click(within(section(/Indikator rendah/)).getByRole("button", { name: "LKE!G24" }));
    expect(session.asked).toEqual(["select LKE 23 6"]);
  });

  test("below target are told with their target", async () => {
    await openPane(attachedOf({ target: 5 }));
    expect(stateList("flags").every(({ target }) => target === "5")).toBe(true);
    expect(screen.getAllByText("Target 5").length).toBeGreaterThan(0);
  });

  test("where the instrument has no steps it says so", async () => {
    await openPane(attachedOf({ instrument: "5/2018", levels: Array.from({ length: 37 }, () => 1) }));
    await user.waitUntilDone();
    expect(stateList("flags").every(({ action }) => action === undefined)).toBe(true);
    // Once, not at each of them.
    expect(screen.getAllByText(/belum memuat langkah/)).toHaveLength(1);
  });

  test("are counted beside the index, which leads to them", async () => {
    await openPane(attachedOf());
    const heading = within(section(/Indikator rendah/)).getByRole("heading", { level: 2 });
    const scrolled = jest.fn();
    heading.scrollIntoView = scrolled;
    await user.press("9 indikator rendah");
    expect(document.activeElement).toBe(heading);
    expect(scrolled).toHaveBeenCalled();
  });

  test("none is good news", async () => {
    await openPane(attachedOf({ levels: denpasarSelf.map(() => 4) }));
    expect(screen.getByText("Tidak ada indikator rendah.")).toBeTruthy();
    expect(stateList("flags")).toEqual([]);
  });

  test("nothing filled is no good news yet", async () => {
    await openPane(attachedOf({ levels: denpasarSelf.map(() => null) }));
    expect(screen.queryByText(/Tidak ada indikator rendah/)).toBeNull();
    expect(screen.getByText(/belum terlihat mana yang rendah/)).toBeTruthy();
  });
});

describe("findings", () => {
  const notALevel = (row: number): Finding => ({
    rule: "not-a-level",
    severity: "error",
    indicator: "24",
    place: { sheet: "LKE", row, column: 6 },
    values: {
      indicator: "24",
      name: "Penerapan Manajemen Aset TIK",
      value: "<b>tiga</b>",
      lowest: "1",
      highest: "5",
    },
  });

  test("say what is wrong and lead to their cell; what stands in it is only text", async () => {
    const session = await openPane(attachedOf({ findings: [notALevel(34)] }));
    expect(stateList("findings")).toEqual([
      {
        cell: "LKE!G35",
        indicator: "24",
        message: "Indikator 24 (Penerapan Manajemen Aset TIK): “<b>tiga</b>” bukan level. Isi angka 1 sampai 5.",
      },
    ]);
    expect(document.querySelector("b")).toBeNull();
    await user.click(within(section(/Temuan/)).getByRole("button", { name: "LKE!G35" }));
    expect(session.asked).toEqual(["select LKE 34 6"]);
  });

  test("forty of one rule are told together, each a click away", async () => {
    await openPane(attachedOf({ findings: Array.from({ length: 40 }, (_, row) => notALevel(row)) }));
    expect(stateList("findings")).toHaveLength(40);
    expect(screen.getByText("Bukan level (40)")).toBeTruthy();
    expect(screen.getByText("Lihat 40 temuan ini satu per satu").closest("details")?.open).toBe(false);
  });

  test("none is good news", async () => {
    await openPane(attachedOf());
    expect(screen.getByText("Tidak ada temuan. Semua level yang terisi dapat dibaca.")).toBeTruthy();
  });
});

test("every indicator is listed with its level and cell, also those not filled", async () => {
  await openPane(attachedOf({ levels: withGaps }));
  const levels = stateList("levels");
  expect(levels).toHaveLength(47);
  expect(levels[0]).toMatchObject({ indicator: "1", level: "", cell: "LKE!G12" });
  expect(levels[2]).toMatchObject({ indicator: "3", level: "4", cell: "LKE!G14" });
});

test("other columns are one click away, and detaching too", async () => {
  const session = await openPane(attachedOf({}, { candidates: [candidateOf("Nilai Eksternal", 7)] }));
  await user.press("Nilai Eksternal");
  await user.press("Lepaskan");
  expect(session.asked).toEqual(["attach LKE 7", "detach"]);
});

test("letting go asks first where marks or reasons go with it", async () => {
  const session = await openPane(attachedOf({}, { marks: { ...NO_MARKS, lowLevels: true } }));
  await user.press("Lepaskan");
  expect(screen.getByText(/^Melepaskan tabel menghapus tanda di lembar\. Level dan isian lain tidak berubah\./)).toBeTruthy();
  await user.press("Tidak jadi");
  expect(session.asked).toEqual([]);
  await user.press("Lepaskan");
  await user.press("Tetap lepaskan");
  expect(session.asked).toEqual(["detach"]);
});

test("the table can be read again by hand, should Excel not have told of an edit", async () => {
  const session = await openPane(attachedOf());
  await user.press("Baca ulang");
  expect(session.asked).toEqual(["refresh"]);
});

test("a wrong guess is corrected by pointing at the cells", async () => {
  const session = await openPane(attachedOf());
  session.selected = { sheet: "LKE", range: "I12:I58" };
  await user.press("Gunakan sel terpilih");
  await waitFor(() => expect(session.asked).toEqual(["attachRange LKE!I12:I58"]));
});

describe("the last reading failed", () => {
  test("what is shown stays, with the reason and the next step", async () => {
    const session = await openPane(attachedOf({}, { problem: { kind: "edit-mode" } }));
    expect(stateValue("message")).toBe(
      "Excel sedang menunggu sebuah sel selesai diketik. Tekan Enter (atau Esc) di sel itu, lalu coba lagi."
    );
    expect(stateValue("index")).toBe("3,75");
    await user.press("Baca ulang");
    expect(session.asked).toEqual(["refresh"]);
  });

  test("a lost table is looked for again", async () => {
    const session = await openPane(attachedOf({}, { problem: { kind: "table-lost" } }));
    await user.press("Cari lagi");
    expect(session.asked).toEqual(["look"]);
  });
});

test("only the page that is shown is drawn, below the index, and the next time Ringkasan opens", async () => {
  await openPane(attachedOf(small));
  await user.goTo("Bantuan");
  expect([...document.querySelectorAll("[data-page]")].map((page) => page.getAttribute("data-page"))).toEqual(["help"]);
  expect(stateValue("index")).toBe("4,00");
  expect(window.localStorage.getItem("spbe.page")).toBeNull();
});

test.each([
  attachedOf({}, { candidates: [candidateOf("Nilai Eksternal", 7)] }),
  attachedOf({ levels: withGaps }, { problem: { kind: "protected", sheet: "LKE" }, withoutFunctions: true }),
  attachedOf({ instrument: "8/2026", levels: Array.from({ length: 20 }, () => 2.5) }),
])("can be used by everyone (axe)", async (state) => {
  await openPane(state);
  await user.waitUntilDone();
  expect(await accessibilityTroubles()).toEqual([]);
});
