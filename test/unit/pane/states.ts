import { flags } from "../../../src/assessment/score/flags";
import { score } from "../../../src/assessment/score/score";
import type { Assessment, Finding } from "../../../src/assessment/types";
import { NO_MARKS } from "../../../src/session/memory/types";
import type { SessionState } from "../../../src/session/types";
import { findInstrument } from "../../../src/instrument/registry";
import type { Instrument } from "../../../src/instrument/types";
import type { Candidate, ColumnMeaning, FoundTable, Reading } from "../../../src/table/model";

/** Kota Denpasar 2021, self-assessment: index 3.7495, Sangat Baik. */
export const denpasarSelf = [
  2, 2, 4, 4, 4, 4, 4, 2, 4, 4, 4, 4, 2, 4, 3, 4, 5, 3, 4, 5, 2, 2, 4, 2, 2, 3, 3, 5, 3, 3, 3, 5, 3, 3, 5, 5, 4, 3, 3, 5, 5, 5, 3, 2, 5, 5,
  5,
];

export type Attached = Extract<SessionState, { phase: "attached" }>;
export type Offer = Extract<SessionState, { phase: "offer" }>;

interface Made {
  readonly levels?: readonly (number | null)[];
  readonly instrument?: string;
  readonly sheet?: string;
  readonly header?: string;
  readonly column?: number;
  readonly findings?: readonly Finding[];
  readonly target?: number | null;
}

const FIRST_ROW = 11;

function instrumentOf(id: string): Instrument {
  const instrument = findInstrument(id);
  if (instrument === null) throw new Error(`There is no instrument ${id}.`);
  return instrument;
}

/** A table as the finder would hand it over, with one row per indicator from row 12 on. */
export function tableOf({ instrument = "59/2020", sheet = "LKE", header = "Nilai Mandiri", column = 6 }: Made): FoundTable {
  const indicators = instrumentOf(instrument).indicators;
  return {
    instrument,
    sheet,
    headerRow: FIRST_ROW - 1,
    headerRows: 1,
    columns: [
      {
        column,
        header,
        meaning: "self",
        confidence: 1,
        reason: { key: "header", values: { header } },
      },
    ],
    rows: indicators.map(({ key }, position) => ({ row: FIRST_ROW + position, indicator: key })),
    levelColumn: column,
    confidence: 1,
    reason: { key: "numbers-and-names", values: { matching: "47", total: "47", instrument } },
  };
}

export function readingOf(made: Made = {}): Reading {
  const table = tableOf(made);
  const instrument = instrumentOf(table.instrument);
  const levels = made.levels ?? denpasarSelf;
  const assessment: Assessment = {
    instrument,
    entries: instrument.indicators.map(({ key }, position) => {
      const cell = { sheet: table.sheet, row: FIRST_ROW + position, column: table.levelColumn };
      const level = levels[position] ?? null;
      return {
        indicator: key,
        level,
        raw: level,
        cell,
        target: made.target ?? null,
        previous: null,
        external: null,
        owner: "",
        evidence: "",
      };
    }),
  };
  return { table, assessment, findings: made.findings ?? [], fixes: [], others: [], titles: [], block: null };
}

export function candidateOf(header: string, column: number, sheet = "LKE", meaning: ColumnMeaning = "external"): Candidate {
  const table = tableOf({ sheet, header, column });
  return { table: { ...table, columns: table.columns.map((each) => ({ ...each, meaning })) } };
}

export function offerOf(made: Made = {}, candidates: readonly Candidate[] = []): Offer {
  const found = readingOf(made);
  return {
    phase: "offer",
    found,
    unproven: [],
    detached: false,
    scorecard: score(found.assessment),
    candidates,
    withoutFunctions: false,
  };
}

/** A small table without low levels, where the page around what is tested does not matter. */
export const small: Made = { instrument: "8/2026", levels: Array.from({ length: 20 }, () => 4) };

export function attachedOf(made: Made = {}, more: Partial<Attached> = {}): Attached {
  const reading = readingOf(made);
  return {
    phase: "attached",
    reading,
    scorecard: score(reading.assessment),
    flags: flags(reading.assessment),
    candidates: [],
    problem: null,
    overdue: false,
    pointed: null,
    withoutFunctions: false,
    fixes: reading.fixes ?? [],
    accepted: [],
    lastWrite: null,
    marks: NO_MARKS,
    report: null,
    formulasRemembered: 0,
    notes: [],
    ...more,
  };
}
