import type { Step } from "../../../stand-in/src/driver/steps-file";
import { attachedState, cellsOf, textFile, useBench } from "../support/harness";
import { makeWorkbook, plainTable, type MadeCell, type MadeSheet } from "../support/make-workbook";

const bench = useBench();
const shownText = textFile("return document.body.innerText");
const all: Step = { do: "click", name: "Terapkan semua yang aman" };

/** A plain table whose first rows hold levels as text. */
const untidy = (count: number): MadeSheet =>
  plainTable(3).map((cells, row) => (row >= 1 && row <= count ? [...cells.slice(0, 2), "Level 4"] : cells));

describe("a workbook that may not be written", () => {
  it("whose sheet is locked says for every cell why, and that marks and totals need it unlocked", async () => {
    const answers = await bench.drive({
      workbook: makeWorkbook([["LKE", untidy(2)]]),
      steps: [
        { do: "attach" },
        { do: "protect", sheet: "LKE" },
        all,
        { do: "run", file: shownText },
        { do: "click", name: "Tandai di lembar" },
        { do: "click", name: "Tandai lembar" },
        { do: "run", file: shownText },
        { do: "click", name: "Total" },
        { do: "click", name: "Tambah baris total" },
        { do: "run", file: shownText },
        { do: "read", range: "LKE!A1:Z60" },
        { do: "state" },
      ],
    });
    expect(answers[3]).toContain("Sel ini terkunci karena lembarnya diproteksi");
    for (const step of [6, 9]) expect(answers[step]).toContain("Lembar LKE diproteksi.");
    expect(cellsOf(answers[10]).values[1]?.slice(0, 4)).toEqual([1, "Indikator 1", "Level 4", null]);
    expect(attachedState(answers[11])).toMatchObject({ filled: 47, index: "3,03" });
  });

  it("opened for reading only says so", async () => {
    const answers = await bench.drive({
      workbook: makeWorkbook([["LKE", untidy(2)]]),
      readOnly: true,
      steps: [{ do: "attach" }, all, { do: "run", file: shownText }, { do: "read", range: "LKE!C2" }],
    });
    expect(answers[2]).toContain("hanya untuk dibaca");
    expect(cellsOf(answers[3]).values).toEqual([["Level 4"]]);
  });

  it("whose structure is locked says why no sheet can be added", async () => {
    const answers = await bench.drive({
      workbook: makeWorkbook([["Sheet1", []]]),
      steps: [
        { do: "protect", workbook: true },
        { do: "click", name: "Mulai dari kosong" },
        { do: "click", name: "SPBE 59/2020" },
        { do: "click", name: "Buat Kertas Kerja" },
        { do: "run", file: shownText },
      ],
    });
    expect(answers[4]).toContain("Susunan lembar di kertas kerja ini diproteksi");
  });

  it("in rows filtered away is not written there by accident", async () => {
    const rows = untidy(3).map((cells, row) => [...cells, row === 0 ? "OPD" : row === 2 ? "Bappeda" : "Diskominfo"]);
    const answers = await bench.drive({
      workbook: makeWorkbook([["LKE", rows]]),
      steps: [
        { do: "attach" },
        { do: "filter", range: "LKE!A1:D48", column: "D", values: ["Diskominfo"] },
        all,
        { do: "run", file: shownText },
        { do: "read", range: "LKE!C2:C4" },
      ],
    });
    expect(cellsOf(answers[4]).values).toEqual([[4], ["Level 4"], [4]]);
    expect(answers[3]).toContain("Baris ini tersembunyi atau tersaring");
  });
});

/** What can be done to a table, and what it must look like afterwards. */
const work = (sheet: string): readonly Step[] => [
  { do: "attach" },
  { do: "click", name: `Terapkan ${sheet}!C2` },
  { do: "read", range: `${sheet}!C2` },
  { do: "click", name: "Tandai di lembar" },
  { do: "click", name: "Tandai lembar" },
  { do: "click", name: "Hapus semua tanda" },
  { do: "click", name: "Total" },
  { do: "click", name: "Tambah baris total" },
  { do: "click", name: "Batalkan" },
  { do: "click", name: `${sheet}!C3` },
  { do: "state" },
  { do: "run", file: shownText },
];

describe.each([
  { what: "quotes and emoji", sheet: `Jum'at "A" 😀🇮🇩` },
  { what: "31 characters that look like HTML", sheet: "<img src=x onerror=x()> & 'abc'" },
])("a sheet named with $what", ({ sheet }) => {
  it("is read, fixed, marked and remembered like any other", async () => {
    expect(sheet.length).toBeLessThanOrEqual(31);
    const answers = await bench.drive({
      workbook: makeWorkbook([[sheet, untidy(2)]]),
      steps: work(sheet),
    });
    expect(cellsOf(answers[2]).values).toEqual([[4]]);
    const state = attachedState(answers[10]);
    expect([state.sheet, state.filled, state.index]).toEqual([sheet, 47, "3,03"]);
    expect(answers[11]).toContain(sheet);
  });
});

it("a table that straddles a frozen pane is read and written like any other", async () => {
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="20" topLeftCell="C21" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>';
  const answers = await bench.drive({
    workbook: makeWorkbook([["LKE", untidy(2), { before: frozen }]]),
    steps: work("LKE"),
  });
  expect(cellsOf(answers[2]).values).toEqual([[4]]);
  expect(attachedState(answers[10])).toMatchObject({ filled: 47, index: "3,03" });
});

it("texts that look like HTML or formulas stay texts", async () => {
  const hostile = [
    "<img src=x onerror=window.pwned=1>",
    "=cmd|'/C calc'!A0",
    "@SUM(A1:A9)",
    "+1+2",
    "<script>window.pwned=1</script>",
    "-",
  ];
  const rows = plainTable(3).map((cells, row): MadeCell[] =>
    row === 0
      ? ["No", "Indikator", "Level", "<b>OPD</b>"]
      : [cells[0] ?? null, cells[1] ?? null, hostile[row - 1] ?? 3, hostile[row - 1] ?? "Bappeda"]
  );
  const answers = await bench.drive({
    workbook: makeWorkbook([["LKE", rows]]),
    steps: [
      { do: "attach" },
      { do: "click", name: "Tandai di lembar" },
      { do: "click", name: "Tambah kolom langkah berikutnya" },
      { do: "click", name: "Tandai lembar" },
      { do: "click", name: `Biarkan dengan alasan: LKE!C2` },
      { do: "type", name: "Alasan", text: "=1+1 <i>" },
      { do: "click", name: "Simpan alasan" },
      { do: "state" },
      {
        do: "run",
        file: textFile("return [window.pwned ?? null, document.querySelectorAll('img, b, i').length, document.body.innerText]"),
      },
      { do: "read", range: "LKE!C2:D7" },
    ],
  });
  const state = attachedState(answers[7]);
  expect(state.filled).toBe(41);
  expect(state.findings.filter(({ message }) => message.includes("=cmd|'/C calc'!A0"))).toHaveLength(1);
  const [pwned, elements, text] = answers[8] as unknown as readonly [unknown, number, string];
  expect([pwned, elements]).toEqual([null, 0]);
  expect(text).toContain("@SUM(A1:A9)");
  expect(cellsOf(answers[9]).values).toEqual(hostile.map((one) => [one, one]));
});

it("more than 200 findings are shown without delay, and can be reached with the keyboard", async () => {
  const rows = Array.from({ length: 47 }, (_, at): MadeCell[] => [at + 1, `Indikator ${at + 1}`, 9, 5, 2, 1, 1, null]);
  const header = ["No", "Indikator", "Bobot", "Nilai Mandiri 2024", "Nilai Eksternal", "Target", "2023", "Data Dukung"];
  const workbook = makeWorkbook([["LKE", [header, ...rows]]]);
  const opened = await bench.open(workbook);
  const pane = opened.pane();
  await pane.getByRole("button", { name: "Lampirkan", exact: true }).click();
  await opened.settle();
  const items = pane.locator("[data-state-list=findings] [data-item]");
  expect(await items.count()).toBeGreaterThan(200);
  const last = items.last();
  expect(await last.isVisible()).toBe(false);
  await pane.locator("[data-state-list=findings] summary").last().focus();
  const started = Date.now();
  await opened.page.keyboard.press("Enter");
  await last.getByRole("button").first().waitFor();
  expect(Date.now() - started).toBeLessThan(2_000);
  await opened.close();
});
