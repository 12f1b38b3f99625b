import type { CellValue } from "../../../../src/assessment/types";
import { columnOf, indicatorRows } from "../draft";
import type { Random } from "../random";
import type { Draft, DraftRow } from "../types";
import type { Trap } from "./trap";

const between = (cells: Record<string, CellValue>): DraftRow => ({ key: null, cells, meaning: { kind: "blank" } });

/** A text in lines no longer than `width`, broken between words. */
function lines(text: string, width: number): string[] {
  const found: string[] = [];
  for (const word of text.split(" ")) {
    const last = found.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) found.push(word);
    else found[found.length - 1] = `${last} ${word}`;
  }
  return found;
}

/** Which line of a wrapped name the number and the level stand on; `own`: on a row of their own between the lines. */
type Where = "first" | "middle" | "last" | "own";

function wrapRow(row: DraftRow, width: number, where: Where): DraftRow[] {
  const { name = null, ...others } = row.cells;
  const parts = typeof name === "string" ? lines(name, width) : [];
  if (parts.length < 2) return [row];
  const middle = Math.floor(parts.length / 2);
  if (where === "own") {
    const pieces = parts.map((part) => between({ name: part }));
    return [...pieces.slice(0, middle), { ...row, cells: others }, ...pieces.slice(middle)];
  }
  const at = where === "first" ? 0 : where === "last" ? parts.length - 1 : middle;
  return parts.map((part, index) => (index === at ? { ...row, cells: { ...others, name: part } } : between({ name: part })));
}

function wrap(draft: Draft, random: Random, where: Where): void | false {
  if (!columnOf(draft, "name")) return false;
  draft.leave.ask = true;
  const width = random.pick([28, 40, 55, 70]);
  for (const { key, meaning } of indicatorRows(draft)) {
    // Said to be unread, with its row, is right as well: nobody may take it for blank.
    if (key !== null && meaning.kind === "level") draft.tolerated[key] = [null, meaning.level];
  }
  draft.rows = draft.rows.flatMap((row) => (row.key === null ? [row] : wrapRow(row, width, where)));
  const level = columnOf(draft, draft.level);
  if (level && random.chance(0.5)) {
    level.header = random.pick(["Nilai Tingkat Kematangan 2023", "Nilai Tingkat\nKematangan", "Tingkat Kematangan 2024", "Nilai"]);
  }
}

const slot = "pasted";
const excludes = [
  "identity",
  "name form",
  "number form",
  "groups",
  "subtotals",
  "second table",
  "header rows",
  "interruptions",
  "no table",
  "running number",
  "unknown rows",
  "row order",
  "merged cells",
  "level columns",
  "level header",
  "duplicates",
  "levels",
  "invalid levels",
  "column order",
  "criteria",
  "aspect weight",
  "names alike",
];

function trap(name: string, description: string, where: Where): Trap {
  return { name, description, kind: 6, slot, stage: "rows", excludes, variants: 24, apply: (draft, random) => wrap(draft, random, where) };
}

export const pastedTraps: readonly Trap[] = [
  trap(
    "wrapped, level in the middle",
    "a report pasted from PDF: long names over several rows, number and level on the middle one",
    "middle"
  ),
  trap("wrapped, level on a row of its own", "the same, number and level between the lines of the name", "own"),
  trap("wrapped, level on the first row", "the same, number and level on the first row", "first"),
  trap("wrapped, level on the last row", "the same, number and level on the last row", "last"),
  {
    name: "pasted into one column",
    description: "a report pasted from PDF, number, name and level of a line in one cell",
    kind: 6,
    slot,
    stage: "rows",
    excludes: [...excludes, "domain column", "aspect column", "weights", "number header", "name header"],
    alone: true,
    variants: 8,
    apply: (draft) => {
      Object.assign(draft.leave, { ask: true, nothing: true });
      draft.rows = draft.rows.map((row) => ({
        ...row,
        cells: { name: `${String(row.cells["number"])} ${String(row.cells["name"])} ${String(row.cells[draft.level])}` },
      }));
      draft.columns = [{ id: "name", role: "name", header: "No Indikator Nilai" }];
    },
  },
];
