import type { CellValue } from "../../../../src/assessment/types";
import { addColumn, columnOf, indicatorRows, percentOf, setLevel } from "../draft";
import type { Random } from "../random";
import type { Trap } from "./trap";

/** Characters nobody sees, as they come with text copied from pages and documents. */
const invisible = ["\u200b", "\u200e", "\u2060", "\ufeff", "\u00a0", "\u202f", "\u2009", "\u00ad", "\u200d"];
const fullWidth = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

function strewn(text: string, random: Random): string {
  const mark = random.pick(invisible);
  const at = random.pick([0, text.length, Math.floor(text.length / 2)]);
  return text.slice(0, at) + mark + text.slice(at);
}

/** Around a number, never inside it. */
function around(text: string, random: Random): string {
  return random.chance(0.25)
    ? fullWidth(text)
    : random.chance(0.5)
      ? `${random.pick(invisible)}${text}`
      : `${text}${random.pick(invisible)}`;
}

const excludes = ["second table", "no table", "header rows", "level form", "invalid levels", "levels", "older instrument"];
const comma = (level: number) => String(level).replace(".", ",");

/** Serial number of a day: 3 January 2022 for 3/1, as Excel takes what was typed. */
const serial = (month: number, day: number, year: number) =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

export const oddCellTraps: readonly Trap[] = [
  {
    name: "characters nobody sees",
    description: "zero-width marks, hard and narrow spaces and full-width digits in levels, numbers, names and headers",
    kind: 6,
    slot: "odd cells",
    stage: "rows",
    excludes: [...excludes, "number form", "name form", "identity"],
    variants: 40,
    apply: (draft, random) => {
      draft.leave.ask = true;
      const where = random.inTurn(["levels", "numbers", "names", "headers", "all"]);
      const isIn = (place: string) => where === place || where === "all";
      for (const row of indicatorRows(draft)) {
        const { meaning, cells, key } = row;
        if (isIn("levels") && meaning.kind === "level" && random.chance(0.3)) {
          cells[draft.level] = around(comma(meaning.level), random);
          // Unread is bearable where a finding names the cell.
          if (key !== null) draft.tolerated[key] = [null, meaning.level];
        }
        const { number = null, name = null } = cells;
        if (isIn("numbers") && number !== null && random.chance(0.3)) cells["number"] = around(String(number), random);
        if (isIn("names") && typeof name === "string" && random.chance(0.5)) cells["name"] = strewn(name, random);
      }
      if (isIn("headers")) {
        for (const column of draft.columns) if (typeof column.header === "string") column.header = strewn(column.header, random);
      }
    },
  },
  {
    name: "dates in level cells",
    description: "3/1 or 3.5 typed as a level became a day: a finding, never a level",
    kind: 6,
    slot: "odd cells",
    stage: "rows",
    excludes,
    variants: 20,
    apply: (draft, random) => {
      draft.leave.ask = true;
      const rows = random.shuffled(indicatorRows(draft).filter(({ meaning }) => meaning.kind === "level"));
      for (const row of rows.slice(0, random.whole(1, 8))) {
        const level = row.meaning.kind === "level" ? Math.floor(row.meaning.level) : 1;
        setLevel(draft, row, serial(random.whole(1, 5), Math.max(1, level), random.pick([2022, 2025, 2026])), { kind: "invalid" });
      }
    },
  },
  {
    name: "weights that became dates",
    description: "1.3 or 2.5 typed as a weight became a day",
    kind: 6,
    slot: "weights",
    stage: "columns",
    excludes: ["weights", "no table"],
    variants: 16,
    apply: (draft, random) => {
      draft.leave.ask = true;
      const header = random.pick(["Bobot", "Bobot (%)", "Bobot Indikator"]);
      const share = random.pick([0.2, 0.7, 1]);
      addColumn(draft, { id: "weight", role: "weight", header }, columnOf(draft, "name") ? "name" : "number", (indicator): CellValue => {
        const percent = percentOf(draft, indicator);
        const [whole = 1, tenth = 1] = percent.toFixed(1).split(".").map(Number);
        return random.chance(share) ? serial(Math.max(1, tenth), Math.max(1, whole), 2025) : Math.round(100 * percent) / 100;
      });
    },
  },
];
