import { spbe5 } from "../../../../src/instrument/packs/spbe-5-2018";
import type { CellValue } from "../../../../src/assessment/types";
import type { Indicator } from "../../../../src/instrument/types";
import { indicatorOf, indicatorRows, plainDraft, setLevel } from "../draft";
import type { Random } from "../random";
import type { Draft, OtherSheet, Switch } from "../types";

/** How people mark the level they choose. */
const ticks: readonly CellValue[] = ["v", "V", "√", "✓", "x", "X", 1];

/** One sheet per indicator as handed out in 2018; `mark` puts what says the choice. */
function indicatorSheet(draft: Draft, indicator: Indicator, mark: (values: CellValue[][]) => void): OtherSheet {
  const { aspects, domains } = draft.instrument;
  const aspect = aspects.find(({ number }) => number === indicator.aspect);
  const domain = domains.find(({ number }) => number === aspect?.domain);
  const { key, name } = indicator;
  const values: CellValue[][] = [
    [`Domain ${domain?.number}`, domain?.name ?? "", `Aspek ${aspect?.number}`, aspect?.name ?? "", "Pilihan Saudara"],
    [`Indikator ${key}`, name, "Pertanyaan", `Apakah ${name} sudah diterapkan?`, null],
    ...[0, 1, 2, 3, 4, 5].map((level): CellValue[] => [`Level ${level}`, `Kriteria tingkat ${level} untuk ${name}`, null, null, null]),
    ["Penjelasan :"],
    ["Data dukung:"],
  ];
  mark(values);
  return { name: `Indikator ${key}`, values };
}

/** A workbook of sheets only: nothing sums them up. */
function sheetsOnly(draft: Draft, random: Random, byTick: boolean): void {
  Object.assign(draft, plainDraft(spbe5.instrument, random));
  const tick = random.inTurn(ticks);
  draft.split = { place: "sheets", parts: () => [] };
  draft.before = indicatorRows(draft).map((row) => {
    const level = random.whole(0, 5);
    setLevel(draft, row, level, { kind: "level", level });
    return indicatorSheet(draft, indicatorOf(draft, row), (values) => {
      const at = values[byTick ? 2 + level : 1];
      if (at) at[4] = byTick ? tick : level + 1;
    });
  });
}

export const formSwitches: readonly Switch[] = [
  {
    name: "2018 sheets with ticks, no Rekap",
    description: "a sheet per indicator, a tick beside the chosen level, and no sheet that sums up",
    slot: "instrument",
    alone: true,
    variants: ticks.length,
    apply: (draft, random) => sheetsOnly(draft, random, true),
  },
  {
    name: "2018 sheets with choices, no Rekap",
    description: "a sheet per indicator, the choice 1–6 under 'Pilihan Saudara', and no sheet that sums up",
    slot: "instrument",
    alone: true,
    apply: (draft, random) => sheetsOnly(draft, random, false),
  },
  {
    name: "ticks in level columns",
    description: "five columns 1 to 5 with a tick in that of the level, and no column with the level",
    slot: "instrument",
    alone: true,
    variants: 6,
    apply: (draft, random) => {
      const tick = random.pick(["v", "√", "✓", "x"]);
      const header = random.inTurn<(level: number) => string | number>([
        (level) => level,
        (level) => `Level ${level}`,
        (level) => `L${level}`,
      ]);
      draft.columns = draft.columns.filter(({ id }) => id !== "level");
      for (const level of [1, 2, 3, 4, 5]) {
        draft.columns.push({ id: `tick ${level}`, role: "others", header: header(level) });
        for (const row of indicatorRows(draft)) {
          const chosen = row.meaning.kind === "level" && row.meaning.level === level;
          row.cells[`tick ${level}`] = chosen ? tick : null;
        }
      }
      draft.split = {
        place: "sheets",
        parts: ({ rows }) => [{ title: "Kertas Kerja", rows }],
      };
    },
  },
];
