import { findInstrument, loadTexts } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import { evidenceText, isEvidenceText, itemsText, shortText } from "../../../../src/outputs/action-plan/evidence-lines";
import { actionText, isActionText, wantedRows } from "../../../../src/outputs/action-plan/wanted-rows";
import { listOf } from "../../assessment/evidence/lists";
import { assessmentOf, spbe59 } from "./plans";

const pemdi8 = findInstrument("8/2026") as Instrument;

describe("what a row of the Rencana Aksi says of evidence", () => {
  it("is that of the level in progress, and how many items follow up to the level to be reached", async () => {
    const texts = await loadTexts("8/2026");
    const lines = evidenceText(pemdi8, texts, "4", 1.3, 2.5).split("\n");
    expect(lines.map((line) => line.slice(0, 8))).toEqual(["Level 1:", "Level 1:", "Level 1:", "dan 2 bu"]);
    expect(evidenceText(pemdi8, texts, "4", 1.3, 1.5).split("\n")).toHaveLength(3);
  });

  it("is everything where evidence is not told by level, as before", async () => {
    const texts = await loadTexts("59/2020");
    expect(evidenceText(spbe59, texts, "12", 3, 4).split("\n")).toHaveLength(texts.evidence["12"]?.length ?? 0);
    expect(isEvidenceText(texts, "12", evidenceText(spbe59, texts, "12", 3, 4))).toBe(false);
  });

  it("names the items of a plan by their code, and counts what is too much for a cell", async () => {
    const { list } = await listOf(pemdi8);
    const own = list.filter(({ indicator }) => indicator === "8");
    const texts = await loadTexts("8/2026");
    const [row] = wantedRows(
      assessmentOf(
        pemdi8,
        pemdi8.indicators.map(() => 1)
      ),
      texts,
      { "8": 2.5 },
      { "8": own.slice(0, 10) }
    );
    const lines = row?.evidence.split("\n") ?? [];
    expect(lines).toHaveLength(9);
    expect(lines[0]).toMatch(/^I8-L1-01: \S/);
    expect(lines[8]).toBe("dan 2 butir lagi sesudahnya");
  });

  it("is known again as ours, read on one line, until somebody writes into it", async () => {
    const { list } = await listOf(pemdi8);
    const texts = await loadTexts("8/2026");
    const own = list.filter(({ indicator }) => indicator === "8");
    for (const ours of [itemsText(own.slice(0, 3)), itemsText(own), evidenceText(pemdi8, texts, "8", 1, 5)]) {
      expect(isEvidenceText(texts, "8", ours)).toBe(true);
      expect(isEvidenceText(texts, "8", ours.replaceAll("\n", " "))).toBe(true);
      expect(isEvidenceText(texts, "8", `${ours}\nSudah dibahas`)).toBe(false);
    }
    expect(isEvidenceText(texts, "8", "SK terlampir")).toBe(false);
  });

  it("shortens a text at the end of a word", () => {
    expect(shortText("Notulen  rapat")).toBe("Notulen rapat");
    const short = shortText("Laporan pelaksanaan ".repeat(9));
    expect(short.length).toBeLessThanOrEqual(91);
    expect(short).toMatch(/(Laporan|pelaksanaan)…$/);
  });
});

describe("what there is to do between two values", () => {
  it("is the step that leads to the level of the value to be reached, once", () => {
    const step = (level: number) => [String(level), { label: "", criteria: null, action: `langkah ${level}` }] as const;
    const texts = { id: "8/2026", levels: { "1": Object.fromEntries([1, 2, 3, 4].map(step)) }, evidence: {} };
    const said = (from: number | null, to: number) => actionText(pemdi8, texts, "1", from, to);
    expect(said(1.3, 2.5)).toBe("langkah 1");
    expect(said(2.3, 2.5)).toBe("langkah 1");
    expect(said(2.5, 3.5)).toBe("langkah 2");
    expect(said(1, 4)).toBe("1 → 2: langkah 1\n2 → 3: langkah 2\n3 → 4: langkah 3");
    expect(said(1.3, 1.5)).toBe("");
  });

  it("is to complete the lowest level where no step leads to it, and is known again as ours", async () => {
    const texts = await loadTexts("8/2026");
    const text = actionText(pemdi8, texts, "1", 1, 1.5);
    expect(text).toBe(`Lengkapi data dukung level 1 yang menunjukkan: ${texts.levels["1"]?.["1"]?.criteria ?? ""}`);
    expect(isActionText(pemdi8, texts, "1", text)).toBe(true);
    expect(isActionText(pemdi8, texts, "1", "Rapat")).toBe(false);
  });
});
