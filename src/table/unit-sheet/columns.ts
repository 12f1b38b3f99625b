import { normalise } from "../../instrument";

/** What a column of a unit's sheet is for, in the order in which a new one has them. */
export const UNIT_COLUMNS = [
  "number",
  "indicator",
  "shared",
  "weight",
  "previous",
  "present",
  "target",
  "action",
  "wanted",
  "recorded",
  "level",
  "evidence",
  "explanation",
  "problem",
  "followUp",
  "code",
] as const;

/** What a unit answers about an indicator: its level, the evidence, an explanation, what stands in the way, what is done about it. */
export const ANSWER_FIELDS = ["level", "evidence", "explanation", "problem", "followUp"] as const satisfies readonly UnitColumn[];

/** One of {@link ANSWER_FIELDS}. */
export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** See {@link UNIT_COLUMNS}: those of an {@link AnswerField} take the unit's answers, `code` holds a row code. */
export type UnitColumn = (typeof UNIT_COLUMNS)[number];

/** Headers of the columns. They are how a column is known again, so that no two of them read alike. */
export const UNIT_HEADERS: Readonly<Record<UnitColumn, string>> = {
  number: "No",
  indicator: "Indikator",
  shared: "Diisi juga oleh",
  weight: "Bobot (%)",
  previous: "Level tahun lalu",
  present: "Level sekarang",
  target: "Target",
  action: "Tindakan yang disarankan",
  wanted: "Bukti yang diperlukan",
  recorded: "Data dukung yang tercatat",
  level: "Level baru",
  evidence: "Data dukung",
  explanation: "Penjelasan",
  problem: "Kendala/masalah",
  followUp: "Tindak lanjut",
  code: "Kode baris",
};

/** Names of the sheets of a unit's workbook. */
export const UNIT_SHEETS = { guide: "Petunjuk", answers: "Isian", criteria: "Kriteria" } as const;

const BY_HEADER: ReadonlyMap<string, UnitColumn> = new Map(UNIT_COLUMNS.map((column) => [normalise(UNIT_HEADERS[column]), column]));

/** The column that a header names, whatever its letter case and spaces; `null` for any other text. */
export const unitColumnOf = (header: string): UnitColumn | null => BY_HEADER.get(normalise(header)) ?? null;
