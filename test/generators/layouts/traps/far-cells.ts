import type { CellValue } from "../../../../src/assessment/types";
import { addColumn } from "../draft";
import type { Random } from "../random";
import type { Draft, FarCell, OtherSheet } from "../types";
import type { Trap } from "./trap";

/** Last column and row of a sheet, 0-based. */
const LAST_COLUMN = 16_383;
const columns: readonly number[] = [80, 255, 256, 702, 1_023, 4_095, LAST_COLUMN];
const things: readonly CellValue[] = [" ", "x", 1, "cek lagi", 0, "\u00a0", "Nilai", 3, ".", "=", "Level", 45_800];

/** A row of the sheet: above the table, its header's, one of its own, below. */
function someRow(draft: Draft, random: Random): number {
  const top = draft.top + draft.titles.length;
  return random.pick([0, top, top + random.whole(1, Math.max(1, draft.rows.length)), top + draft.rows.length + random.whole(2, 9)]);
}

const far = (row: number, column: number, value: CellValue): FarCell => ({ row, column, value });

const cover = (random: Random, cells: readonly FarCell[]): OtherSheet => ({
  name: random.pick(["Sampul", "Catatan", "Sheet9"]),
  values: [["PENILAIAN MANDIRI"], ["Tahun", 2025]],
  far: cells,
});

function trap(name: string, description: string, variants: number, apply: Trap["apply"]): Trap {
  return { name, description, kind: 3, slot: "far cells", stage: "place", excludes: ["far down", "second table"], variants, apply };
}

export const farCellTraps: readonly Trap[] = [
  trap("one far cell", "one filled cell far right of the table, up to the last column", 3 * columns.length, (draft, random) => {
    draft.far.push(far(someRow(draft, random), random.inTurn(columns), random.pick(things)));
  }),
  trap("a space in the last column", "nothing but a space in XFD", 12, (draft, random) => {
    draft.far.push(far(someRow(draft, random), LAST_COLUMN, " "));
  }),
  trap("far cells on other sheets", "a far cell on a sheet before or after that of the table", 2 * columns.length, (draft, random) => {
    const sheet = cover(random, [far(random.whole(0, 40), random.inTurn(columns), random.pick(things))]);
    (random.chance(0.6) ? draft.before : draft.after).unshift(sheet);
  }),
  trap("a far row", "one filled cell thousands of rows below the table", 12, (draft, random) => {
    draft.far.push(far(random.pick([999, 4_999, 9_999, 20_000, 65_535]), random.whole(0, 6), random.pick(things)));
  }),
  trap("a wide sheet", "hundreds of filled columns right of the table: months, days, other years", 20, (draft, random) => {
    const width = random.pick([60, 120, 366, 700]);
    const start = draft.left + draft.columns.length + random.whole(1, 4);
    const head = draft.top + draft.titles.length;
    for (let column = 0; column < width; column += 1) {
      draft.far.push(far(head, start + column, random.chance(0.5) ? `Hari ${column + 1}` : 45_658 + column));
      for (let row = 1; row <= 3; row += 1) draft.far.push(far(head + row, start + column, random.whole(0, 1)));
    }
  }),
  {
    ...trap("long texts", "explanations and evidence of up to 32,767 characters, the most a cell holds", 20, (draft, random) => {
      const sentence = "Kebijakan internal sudah ditetapkan, level 3 terpenuhi, nilai 4 belum; target 5. ";
      const length = random.inTurn([2_000, 8_000, 32_767]);
      const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
      addColumn(draft, { id: "long", role: "explanation", header: "Penjelasan" }, random.chance(0.5) ? draft.level : "name", () =>
        random.chance(0.7) ? text : null
      );
      if (random.chance(0.5)) draft.far.push(far(someRow(draft, random), random.pick([80, 255, LAST_COLUMN]), random.pick(things)));
    }),
    excludes: ["explanation column", "header rows", "far down", "second table"],
    stage: "columns",
  },
];
