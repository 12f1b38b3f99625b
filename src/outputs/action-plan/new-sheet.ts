import { overallIndex, levelsOf, predicateOf, show, type Assessment, type CellValue } from "../../assessment";
import type { Instrument } from "../../instrument";
import { wrappedHeight } from "../../grid";
import type { SheetPlan } from "../worksheet";
import { showDay } from "./deadline";
import { PLAN_COLUMNS, PLAN_HEADERS, type PlanColumn, type PlanLayout } from "../../table";
import { newCells, type PlanCell } from "./update";
import type { WantedRow } from "./wanted-rows";

/** Where the lines above the header stand, and how ours begin: so they are found again and brought up to date. */
export const PLAN_LINES = { source: { row: 1, begins: "Instrumen: " }, outcome: { row: 2, begins: "Indeks: " } } as const;

const HEADER_ROW = 5;
/** In characters; together so few that letters of 11 points are still 8 points high on A4. */
const WIDTHS: Readonly<Record<PlanColumn, number>> = {
  number: 5,
  indicator: 20,
  from: 7,
  to: 7,
  action: 34,
  evidence: 25,
  owner: 14,
  deadline: 11,
  status: 11,
  gain: 11,
  problems: 15,
  solutions: 12,
  followUp: 12,
  mark: 10,
};

/** Points that rows of a plan need in columns as wide as a new sheet has them. @param cells of the rows, as they are to stand */
export function planRowHeights(cells: readonly PlanCell[]): readonly { readonly row: number; readonly height: number }[] {
  const rows = new Map<number, { readonly text: string; readonly width: number }[]>();
  for (const { row, what, after } of cells) {
    const text = typeof after === "string" ? after : "";
    rows.set(row, [...(rows.get(row) ?? []), { text, width: WIDTHS[what] }]);
  }
  return [...rows].map(([row, texts]) => ({ row, height: wrappedHeight(texts) }));
}

/** Where a plan comes from and where it leads, for the lines above its table. */
export interface PlanStory {
  readonly assessment: Assessment;
  /** Sheet of the table of indicators. */
  readonly sheet: string;
  /** Excel's serial number of the day. */
  readonly today: number;
  readonly rows: readonly WantedRow[];
}

/** The two lines that say which instrument, which day, and what the plan amounts to. */
export function storyLines({ assessment, sheet, today, rows }: PlanStory): { readonly source: string; readonly outcome: string } {
  const { instrument } = assessment;
  const levels = levelsOf(assessment);
  const to = new Map(rows.map(({ indicator, to: level }) => [indicator, level]));
  const before = overallIndex(instrument, levels);
  const after = overallIndex(
    instrument,
    instrument.indicators.map(({ key }, place) => to.get(key) ?? levels[place] ?? null)
  );
  const unfilled = rows.filter(({ from }) => from === null).length;
  return {
    source: `${PLAN_LINES.source.begins}${instrument.shortTitle} · Kertas kerja: ${sheet} · Ditulis: ${showDay(today)}`,
    outcome:
      `${PLAN_LINES.outcome.begins}${show(before)} (${predicateOf(instrument, before)}) → ${show(after)} (${predicateOf(instrument, after)})` +
      ` bila ${rows.length} indikator ini naik · simulasi, bukan nilai resmi` +
      (unfilled > 0 ? ` · ${unfilled} indikator belum diisi (-), dihitung dari 0` : ""),
  };
}

/** A new *Rencana Aksi* sheet: title, where it comes from, and one row per indicator of the plan. */
export function newActionSheet(story: PlanStory): SheetPlan {
  const { instrument } = story.assessment;
  const { columns } = newLayout(instrument);
  const { source, outcome } = storyLines(story);
  const width = PLAN_COLUMNS.length;
  const blank = (): CellValue[] => Array<CellValue>(width).fill(null);
  const line = (text: string): CellValue[] => [text, ...blank().slice(1)];
  return {
    cells: [
      line(`RENCANA AKSI PENINGKATAN INDEKS ${instrument.shortTitle}`),
      line(source),
      line(outcome),
      line(
        "Isi Tenggat, Status, Kendala/Masalah, Solusi dan Tindak Lanjut. Baris boleh diurutkan dan ditambah; menulis ulang rencana tidak mengubah isian itu."
      ),
      blank(),
      headers(instrument),
      ...story.rows.map((row, nth) => {
        const cells = blank();
        for (const { column, after } of newCells({ columns }, row, HEADER_ROW + 1 + nth, nth + 1)) cells[column] = after;
        return cells;
      }),
    ],
    widths: PLAN_COLUMNS.map((column) => WIDTHS[column]),
    headerRows: HEADER_ROW + 1,
    landscape: true,
  };
}

/** Where everything stands in a sheet just made. */
export function newLayout({ id }: Instrument): PlanLayout {
  const columns = Object.fromEntries(PLAN_COLUMNS.map((column, at) => [column, at])) as Record<PlanColumn, number>;
  return { headerRow: HEADER_ROW, columns, instrument: id };
}

function headers({ draftTexts }: Instrument): readonly CellValue[] {
  return PLAN_COLUMNS.map((column) => (column === "action" && draftTexts ? `${PLAN_HEADERS[column]} (rancangan)` : PLAN_HEADERS[column]));
}
