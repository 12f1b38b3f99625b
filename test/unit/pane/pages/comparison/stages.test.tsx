/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { CellValue } from "../../../../../src/assessment/types";
import { score } from "../../../../../src/assessment/score/score";
import { findTables, readTable } from "../../../../../src/table";
import { stages } from "../../../../generators/pemdi-layouts";
import { accessibilityTroubles, openPane, stateList, stateValue, user } from "../../pane";
import { attachedOf } from "../../states";

Element.prototype.scrollIntoView = () => undefined;

interface Changed {
  readonly headers?: readonly string[];
  /** What cells hold instead, by row (0 is the first indicator) and stage. */
  readonly cells?: readonly (readonly [row: number, stage: number, value: CellValue])[];
}

const FIRST_ROW = 2;

async function openStages({ headers, cells = [] }: Changed = {}, language = "id-ID"): Promise<void> {
  const made = stages(headers);
  const values = made.values.map((row) => [...row]);
  for (const [row, stage, value] of cells) values[FIRST_ROW + row]![2 + stage] = value;
  const grids = [{ ...made, values }];
  const search = findTables(grids);
  if (search.kind !== "found") throw new Error(search.kind);
  const reading = readTable(grids, search.table);
  await openPane({ ...attachedOf({ instrument: "8/2026", levels: [] }), reading, scorecard: score(reading.assessment) }, language);
  await user.goTo(language === "id-ID" ? "Perbandingan" : "Comparison");
  await screen.findByLabelText(language === "id-ID" ? "Nama instansi" : "Name of the agency");
}

const indices = (): readonly unknown[] => stateList("stages").map(({ stage, index, change, filled }) => [stage, index ?? filled, change]);
const ofIndicator = (key: string): readonly unknown[] =>
  stateList("stageIndicators")
    .filter(({ indicator }) => indicator === key)
    .map(({ stage, level, change }) => [stage, level, change]);

/** The last indicator is visited by nobody: here it is filled everywhere. */
const whole = [2, 3, 4].map((stage) => [19, stage, 3] as const);

describe("stages side by side", () => {
  it("have an index where they are whole, and say how far they are where not", async () => {
    await openStages();
    expect(indices()).toEqual([
      ["self", "3,33", ""],
      ["document", "2,93", "−0,40"],
      ["interview", "19 dari 20 berisi level", undefined],
      ["visit", "19 dari 20 berisi level", undefined],
      ["final", "19 dari 20 berisi level", undefined],
    ]);
    expect(stateValue("stagesTotal")).toBe("Indeks dari Mandiri ke Dokumen: −0,40 (3,33 → 2,93).");
    expect(screen.getByText("Indeks di atas halaman dihitung dari kolom Mandiri.")).toBeTruthy();
    expect(await accessibilityTroubles()).toEqual([]);
  });

  it("tell a change against the last whole stage, by its name where others stand between", async () => {
    await openStages({ cells: [...whole, [0, 1, null]] });
    expect(indices().slice(0, 3)).toEqual([
      ["self", "3,33", ""],
      ["document", "19 dari 20 berisi level", undefined],
      ["interview", "2,93", "−0,40 dari Mandiri"],
    ]);
    expect(stateValue("stagesTotal")).toBe("Indeks dari Mandiri ke Akhir: −0,40 (3,33 → 2,93).");
  });

  it("list the largest drop first, and what did not change behind a click", async () => {
    const flat = [0, 1, 2, 3, 4].map((stage) => [5, stage, 2] as const);
    await openStages({ cells: [...whole, ...flat, [7, 4, 1]] });
    const [first] = stateList("stageIndicators");
    expect(first?.indicator).toBe("8");
    expect(ofIndicator("8")).toEqual([
      ["self", "4,00", ""],
      ["document", "3,60", "−0,40"],
      ["interview", "3,70", "+0,10"],
      ["visit", "3,70", "0,00"],
      ["final", "1,00", "−2,70"],
      ["total", undefined, "−3,00"],
    ]);
    expect(ofIndicator("6")).toEqual([]);
    await user.open("1 indikator tidak berubah atau baru punya satu nilai");
    expect(ofIndicator("6")).toContainEqual(["total", undefined, "0,00"]);
    await user.open("14 indikator lain yang berubah");
    expect(new Set(stateList("stageIndicators").map(({ indicator }) => indicator)).size).toBe(20);
  });

  it("an indicator leads to its page", async () => {
    await openStages();
    const section = screen.getByRole("region", { name: /^Tahap penilaian/ });
    await user.click(within(section).getAllByTitle(/^Buka indikator/)[0] as HTMLElement);
    await waitFor(() => expect(document.querySelector('[data-page="indicators"]')).toBeTruthy());
  });

  it("count texts as no level, and give that stage no index", async () => {
    await openStages({ cells: [...whole, [3, 2, "belum dinilai"], [4, 2, "tunda"], [6, 2, 68.75]] });
    expect(indices()[2]).toEqual(["interview", "17 dari 20 berisi level", undefined]);
    await user.open("15 indikator lain yang berubah");
    expect(ofIndicator("4")).toContainEqual(["interview", "belum berisi level", undefined]);
    // The visit is told against the documents then.
    expect(ofIndicator("4")).toContainEqual(["visit", "3,70", "+0,10"]);
  });

  it("say that only indices of other bodies are open", async () => {
    await openStages({ cells: [...whole, [4, 1, null], [17, 1, "N/A"]] });
    expect(screen.getByText(/Yang belum berisi level hanya indikator 5, 18;/)).toBeTruthy();
  });

  it("leave out a stage that two columns name, and say so", async () => {
    await openStages({ headers: ["Nilai Mandiri", "Nilai Interviu", "Hasil Interviu", "Nilai Akhir"], cells: whole });
    expect(screen.getByText(/Lebih dari satu kolom menyebut tahap Interviu/)).toBeTruthy();
    expect(indices().map((row) => (row as string[])[0])).toEqual(["self", "final"]);
  });

  it("are not shown for a table with one stage", async () => {
    await openStages({ headers: ["Mandiri"] });
    expect(screen.queryByRole("region", { name: /^Tahap penilaian/ })).toBeNull();
  });

  it("are said in English too, with its numbers", async () => {
    await openStages({ cells: whole }, "en-US");
    expect(indices()[1]).toEqual(["document", "2.93", "−0.40"]);
    expect(stateValue("stagesTotal")).toBe("Index from Self to Final: −0.40 (3.33 → 2.93).");
    expect(await accessibilityTroubles()).toEqual([]);
  });
});
