import {
  array,
  boolean,
  check,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  string,
} from "valibot";
import { findInstrument } from "../../instrument";
import type { ColumnMeaning, ColumnReason, TableReason } from "../../table";
import { FORMULA_BOUNDS } from "../remembered/remembered-formula";
import type { Memory } from "./types";

/*
 * What a part of the file may hold. It comes with the file from anywhere, so nothing of it is believed unchecked. A library
 * (valibot: MIT, no dependencies, only what is used is bundled) because a schema says what is allowed, and code only
 * how it is asked.
 */

/** Row or column of a sheet. */
const place = pipe(number(), integer(), minValue(0), maxValue(1_048_575));
const texts = record(string(), string());
/** Why a column or a table was taken for what it is: each reason has a sentence, so there are no others. */
const reasonOf = <Key extends string>(keys: readonly Key[]) => object({ key: picklist(keys), values: texts });
const columnReason = reasonOf<ColumnReason>(["header", "header-and-content", "content", "matches-indicators", "pointed"]);
const tableReason = reasonOf<TableReason>(["numbers-and-names", "names", "numbers", "pointed"]);

const MEANINGS: { readonly [Meaning in ColumnMeaning]: Meaning } = {
  number: "number",
  name: "name",
  domain: "domain",
  aspect: "aspect",
  weight: "weight",
  self: "self",
  external: "external",
  target: "target",
  year: "year",
  level: "level",
  owner: "owner",
  evidence: "evidence",
  explanation: "explanation",
  problem: "problem",
  followUp: "followUp",
  deadline: "deadline",
  status: "status",
};

const column = object({
  column: place,
  header: string(),
  meaning: picklist(Object.values(MEANINGS)),
  year: optional(number()),
  confidence: number(),
  reason: columnReason,
});

const table = pipe(
  object({
    instrument: string(),
    sheet: string(),
    headerRow: nullable(place),
    headerRows: place,
    columns: pipe(array(column), maxLength(500)),
    rows: pipe(array(object({ row: place, indicator: string() })), maxLength(1000)),
    levelColumn: place,
    confidence: number(),
    reason: tableReason,
  }),
  check(({ instrument, rows }) => {
    const keys = new Set(findInstrument(instrument)?.indicators.map(({ key }) => key));
    return keys.size > 0 && rows.every(({ indicator }) => keys.has(indicator));
  })
);

const acceptance = object({ rule: string(), indicator: nullable(string()), values: texts, reason: string() });

const marksMade = object({
  marks: object({ validation: boolean(), lowLevels: boolean(), findings: boolean(), actionColumn: boolean() }),
  sheet: string(),
  actionHeader: nullable(string()),
});

const reportMade = object({
  sheet: string(),
  agency: string(),
  year: string(),
  rows: pipe(array(pipe(string(), maxLength(500))), maxLength(2000)),
  unfinished: optional(literal(true)),
});

const extent = (most: number) => pipe(number(), integer(), minValue(1), maxValue(most));
const formula = object({
  sheet: pipe(string(), maxLength(31)),
  row: place,
  column: place,
  formula: pipe(string(), maxLength(FORMULA_BOUNDS.formula)),
  beside: pipe(string(), maxLength(FORMULA_BOUNDS.beside)),
  // A few characters more than such a text: how far it is.
  around: pipe(array(pipe(string(), maxLength(FORMULA_BOUNDS.beside + 10))), maxLength(FORMULA_BOUNDS.around)),
  rows: extent(FORMULA_BOUNDS.rows),
  columns: extent(FORMULA_BOUNDS.columns),
});
const formulas = pipe(
  array(formula),
  maxLength(FORMULA_BOUNDS.entries),
  check((all) => all.reduce((sum, { rows, columns }) => sum + rows * columns, 0) <= FORMULA_BOUNDS.cells)
);

const memory = object({
  table: optional(nullable(table), null),
  accepted: optional(array(acceptance), []),
  marks: optional(nullable(marksMade), null),
  report: optional(nullable(reportMade), null),
  evidenceSheet: optional(nullable(pipe(string(), maxLength(31))), null),
  formulas: optional(nullable(formulas), null),
});

/** What a part remembers; `null` when it is no such memory. What it holds besides is left out. */
export function memoryIn(value: unknown): Memory | null {
  const { success, output } = safeParse(memory, value);
  if (!success) return null;
  const { report, evidenceSheet, formulas, ...rest } = output;
  return {
    ...rest,
    ...(report === null ? {} : { report }),
    ...(evidenceSheet === null ? {} : { evidenceSheet }),
    ...(formulas === null ? {} : { formulas }),
  };
}
