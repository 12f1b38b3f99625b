import type { CellValue } from "../../assessment";
import type { IndicatorKey } from "../../instrument";
import type { AnswerWrite } from "../../table";
import type { AnswerField } from "../model";
import type { MergeBase } from "./merge-base";
import type { Merge, Source } from "./model";
import { idOf } from "./row-id";

/** What was chosen: the id of a row → which of its choices. A row that is not in it stays as the workbook has it. */
export type Chosen = ReadonlyMap<string, number>;

/** One cell to be written because of what a file answers. */
export interface MergeWrite {
  readonly indicator: IndicatorKey;
  readonly field: AnswerField;
  /** What the workbook held when it was chosen: what stands in the level cell, or the text. */
  readonly before: CellValue;
  readonly after: number | string;
  readonly sources: readonly Source[];
}

/** Everything that fills a blank or replaces what the unit saw: nothing a person must decide. */
export const allSafe = ({ rows }: Merge): Chosen =>
  new Map(rows.filter(({ state }) => state === "new" || state === "changed").map((row) => [idOf(row), 0]));

/** The same, and what a person must decide where there is only one answer; two answers stay undecided. */
export const allAgreed = ({ rows }: Merge): Chosen =>
  new Map(rows.filter(({ state, choices }) => state !== "same" && choices.length === 1).map((row) => [idOf(row), 0]));

/** Everything that a file answers. */
export function allOfFile({ rows }: Merge, file: string): Chosen {
  return new Map(
    rows.flatMap((row) => {
      const nth = row.choices.findIndex(({ sources }) => sources.some((source) => source.file === file));
      return nth < 0 || row.state === "same" ? [] : [[idOf(row), nth] as const];
    })
  );
}

/** The cells to write for what was chosen. Fields without a column and values that stand there already are left out. */
export function writesFor({ raw, fields }: MergeBase, { rows }: Merge, chosen: Chosen): readonly MergeWrite[] {
  return rows.flatMap((row): readonly MergeWrite[] => {
    const { indicator, field, mine, choices } = row;
    const choice = choices[chosen.get(idOf(row)) ?? -1];
    if (choice === undefined || choice.value === mine || !fields.has(field)) return [];
    const before = field === "level" ? (raw.get(indicator) ?? null) : mine;
    return [{ indicator, field, before, after: choice.value, sources: choice.sources }];
  });
}

/** Names of the files and units that answer so, each once, apart by `; `. */
export function namesOf(sources: readonly Source[]): { readonly file: string; readonly unit: string } {
  const joined = (names: readonly string[]): string => [...new Set(names.filter((name) => name !== ""))].join("; ");
  return { file: joined(sources.map(({ file }) => file)), unit: joined(sources.map(({ unit }) => unit)) };
}

/** A chosen answer as it is written into a table. */
export function answerWriteOf({ indicator, field, before, after }: MergeWrite): AnswerWrite {
  if (field === "level") return { field, indicator, before, level: Number(after) };
  return { field, indicator, before: String(before ?? ""), text: String(after) };
}
