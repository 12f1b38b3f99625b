import { findInstrument, loadTexts } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import { evidenceText } from "../../../../src/submission/split/advice";
import { criteriaSheet } from "../../../../src/submission/split/criteria-sheet";
import { assessmentOf } from "../../outputs/action-plan/plans";

const pemdi8 = findInstrument("8/2026") as Instrument;

it("a unit's workbook names the evidence of the level in progress and how much follows, not all of it", async () => {
  const texts = await loadTexts("8/2026");
  const lines = evidenceText(pemdi8, texts, "4", 1.5).split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^• Level 2: /);
  expect(lines[2]).toBe("dan 6 butir lagi sesudahnya");
  expect(evidenceText(pemdi8, texts, "4", null)).toMatch(/^• Level 1: /);
  expect(evidenceText(pemdi8, texts, "4", 5)).toBe("");
});

it("its criteria mark the level that a value belongs to, as an assessor names it", async () => {
  const { entries } = assessmentOf(
    pemdi8,
    pemdi8.indicators.map(() => 1.8)
  );
  const [indicator] = pemdi8.indicators;
  const [entry] = entries;
  if (!indicator || !entry) throw new Error("no indicator");
  const sheet = criteriaSheet({ instrument: pemdi8, texts: await loadTexts("8/2026"), indicators: [{ indicator, entry }] } as never);
  const marked = sheet.rows.slice(4).map((row) => [row[2]?.value, row[5]?.value]);
  expect(marked.filter(([, mark]) => mark).map(([level]) => level)).toEqual([2, 3]);
});
