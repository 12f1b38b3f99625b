import type { CellValue } from "../../../../src/assessment/types";
import type { Indicator } from "../../../../src/instrument/types";
import { indicatorOf, indicatorRows, setLevel } from "../draft";
import type { Draft, Switch } from "../types";

type LevelForm = (level: number, draft: Draft, indicator: Indicator) => CellValue;

function label(level: number, draft: Draft, indicator: Indicator): string {
  const { labels, min } = draft.instrument.scale;
  return labels[indicator.kind][Math.round(level) - min] ?? "";
}

const comma = (level: number) => String(level).replace(".", ",");
const levelForms: readonly {
  readonly name: string;
  readonly example: string;
  readonly form: LevelForm;
}[] = [
  { name: "levels as text", example: "'3'", form: (level) => String(level) },
  { name: "levels like Level 3", example: "Level 3", form: (level) => `Level ${comma(level)}` },
  {
    name: "levels with their name",
    example: "3 - Terdefinisi",
    form: (level, draft, indicator) => (Number.isInteger(level) ? `${level} - ${label(level, draft, indicator)}` : comma(level)),
  },
  {
    name: "levels with a comma",
    example: "3,0",
    form: (level) => (Number.isInteger(level) ? `${level},0` : comma(level)),
  },
  {
    name: "levels with their name in brackets",
    example: "3 (Terdefinisi)",
    form: (level, draft, indicator) => (Number.isInteger(level) ? `${level} (${label(level, draft, indicator)})` : comma(level)),
  },
  {
    name: "levels with their name after a dot",
    example: "3. Terdefinisi",
    form: (level, draft, indicator) => (Number.isInteger(level) ? `${level}. ${label(level, draft, indicator)}` : comma(level)),
  },
  {
    name: "levels like Level 3 - Terdefinisi",
    example: "Level 3 - Terdefinisi",
    form: (level, draft, indicator) =>
      Number.isInteger(level) ? `Level ${level} - ${label(level, draft, indicator)}` : `Level ${comma(level)}`,
  },
  {
    name: "levels like Tingkat 3",
    example: "Tingkat 3",
    form: (level) => `Tingkat ${comma(level)}`,
  },
  { name: "levels with spaces", example: "' 4 '", form: (level) => ` ${comma(level)} ` },
];

function formSwitch({ name, example, form }: (typeof levelForms)[number]): Switch {
  return {
    name,
    description: `levels typed like ${example}`,
    slot: "level form",
    apply: (draft) => {
      for (const row of indicatorRows(draft)) {
        if (row.meaning.kind === "level") row.cells[draft.level] = form(row.meaning.level, draft, indicatorOf(draft, row));
      }
    },
  };
}

export const levelSwitches: readonly Switch[] = [
  ...levelForms.map(formSwitch),
  {
    name: "mixed level forms",
    description: "several people, several ways to type a level",
    slot: "level form",
    apply: (draft, random) => {
      for (const row of indicatorRows(draft)) {
        const { meaning } = row;
        if (meaning.kind === "level" && random.chance(0.6)) {
          row.cells[draft.level] = random.pick(levelForms).form(meaning.level, draft, indicatorOf(draft, row));
        }
      }
    },
  },
  {
    name: "unfilled levels",
    description: "a fifth of the levels blank, '-', 'N/A', '' or 0",
    slot: "levels",
    apply: (draft, random) => {
      // 5/2018 has a level 0, and only an empty cell is surely not filled there.
      const blanks: CellValue[] = draft.instrument.scale.min === 0 ? [null, ""] : [null, "", "-", "N/A", 0];
      for (const row of indicatorRows(draft)) {
        if (random.chance(0.2)) setLevel(draft, row, random.pick(blanks), { kind: "blank" });
      }
    },
  },
  {
    name: "invalid levels",
    description: "some cells hold what is no level: 6, 2.5, tiga, an error value",
    slot: "invalid levels",
    apply: (draft, random) => {
      const { whole, max } = draft.instrument.scale;
      const wrong: CellValue[] = [
        max + 1,
        -1,
        "tiga",
        33,
        { error: "#REF!" },
        { error: "#N/A" },
        "Level 6",
        "sudah",
        true,
        ...(whole ? [2.5, "2,5"] : [5.5, "0,4"]),
      ];
      const rows = random.shuffled(indicatorRows(draft)).slice(0, random.whole(1, 5));
      for (const row of rows) setLevel(draft, row, random.pick(wrong), { kind: "invalid" });
    },
  },
];
