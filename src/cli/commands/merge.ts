import { plainText } from "../../file";
import { cellAddress } from "../../grid";
import {
  allAgreed,
  allSafe,
  idOf,
  mergedFile,
  mergeOf,
  openBase,
  readSubmission,
  type Chosen,
  type Merge,
  type MergedFile,
  type MergeRow,
  type Submission,
  type SubmissionReading,
  type SubmittedFile,
} from "../../submission";
import { csvOf } from "../../outputs/csv";
import { mergeCommandWords } from "../../text/cli/merge";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { mergeWords, remarkSentence } from "../../text/submission/merge";
import { writing } from "../../text/writing/writing";
import type { Answer } from "../answer";

/** Which answers `merge` takes: those without a conflict, those too on which all agree, or none. */
export const TAKES = ["safe", "all", "none"] as const;

/** One of {@link TAKES}. */
export type Take = (typeof TAKES)[number];

/** What is asked of `merge`. */
export interface MergeAsked {
  readonly base: string;
  /** `null` when nothing is written. */
  readonly out: string | null;
  readonly take: Take;
  /** When, as the history says it. */
  readonly when: string;
}

/** What `merge` makes of the files, and what it says. */
export interface MergeAnswer {
  readonly answer: Answer;
  /** The agency's workbook with the answers; `null` where there is no table to merge into. */
  readonly bytes: Uint8Array | null;
  /** Every answer with what became of it, as CSV and as data. */
  readonly report: { readonly csv: string; readonly json: unknown };
}

/** Merges files into the agency's workbook. @throws FileRefusal when the workbook itself cannot be opened */
export async function mergeAnswer(
  asked: MergeAsked,
  base: Uint8Array,
  files: AsyncIterable<SubmittedFile>,
  language: Language
): Promise<MergeAnswer> {
  const words = mergeCommandWords[language];
  const opened = await openBase(base);
  if (typeof opened === "string") {
    const said = { undecided: words.baseUndecided, "no-table": words.baseNoTable, "unit-workbook": words.baseUnit };
    const sentence = fill(said[opened], { file: plainText(asked.base) });
    const answer = { code: 2, lines: [sentence], json: { file: asked.base, refused: opened, message: sentence } } as const;
    return { answer, bytes: null, report: { csv: "", json: [] } };
  }
  const readings: SubmissionReading[] = [];
  for await (const file of files) readings.push(await readSubmission(file));
  const submissions = readings.flatMap((each): readonly Submission[] => (each.kind === "read" ? [each.submission] : []));
  const merge = mergeOf(opened.base, submissions);
  const chosen = chosenBy[asked.take](merge);
  const merged = mergedFile(opened, merge, chosen, { when: asked.when });
  const notRead = readings.flatMap((each) => (each.kind === "not-read" ? [each] : []));
  return {
    answer: answerOf(asked, merge, chosen, merged, notRead, language),
    bytes: merged.bytes,
    report: { csv: csvOf(reportRows(merge, chosen, language), language), json: jsonRows(merge, chosen) },
  };
}

const chosenBy: Readonly<Record<Take, (merge: Merge) => Chosen>> = { safe: allSafe, all: allAgreed, none: () => new Map() };

type NotRead = Extract<SubmissionReading, { readonly kind: "not-read" }>;

function answerOf(
  { base, out, take }: MergeAsked,
  merge: Merge,
  chosen: Chosen,
  merged: MergedFile,
  notRead: readonly NotRead[],
  language: Language
): Answer {
  const words = mergeCommandWords[language];
  const { fields, unusable, reasons, states } = mergeWords[language];
  const open = merge.rows.filter((row) => row.state === "conflict" && !chosen.has(idOf(row)));
  const { written, left, addedColumns, withoutColumn, history } = merged;
  const line = (row: MergeRow): string =>
    row.choices
      .map(({ value, sources }) =>
        fill(words.row, {
          indicator: row.indicator,
          field: fields[row.field],
          mine: row.mine === "" ? words.empty : plainText(String(row.mine)),
          value: plainText(String(value)),
          from: sources.map(({ unit, file }) => plainText([unit, file].filter((part) => part !== "").join(", "))).join("; "),
        })
      )
      .join(" | ");
  const remarks = merge.files.flatMap(({ file, remarks: own }) =>
    own.map((remark) => `  ${plainText(file)}: ${plainText(remarkSentence(mergeWords[language], remark))}`)
  );
  const sentences = notRead.map((each) => `  ${plainText(each.file)}: ${plainText(whyNot(each, language))}`);
  const isOpen = open.length + merge.unknown.length + left.length + notRead.length + withoutColumn > 0;
  return {
    code: isOpen || merge.files.some(({ remarks: own }) => own.some(({ kind }) => !HARMLESS.has(kind))) ? 1 : 0,
    lines: [
      `${plainText(out ?? base)}: ${written.length > 0 ? words.written(written.length) : words.nothingTaken}`,
      ...(addedColumns.length > 0 ? [`  ${fill(words.addedColumns, { columns: addedColumns.join(", ") })}`] : []),
      ...(history === null ? [] : [`  ${fill(words.history, { sheet: plainText(history) })} ${words.recalculated}`]),
      ...(withoutColumn > 0 ? [`  ${words.withoutColumn(withoutColumn)}`] : []),
      ...sentences,
      ...remarks,
      ...(open.length > 0 ? [`  ${words.conflicts(open.length)}:`] : []),
      ...open.flatMap((row) => [`    ${line(row)}`, ...row.reasons.map((reason) => `      ${reasons[reason]}`)]),
      ...(merge.unknown.length > 0 ? [`  ${words.unknown(merge.unknown.length)}:`] : []),
      ...merge.unknown.map(
        ({ row, field, value, why, source }) =>
          `    ${plainText(source.file)} ${plainText(source.place.sheet)}!${cellAddress(source.place)} ${plainText(row)} ${fields[field]} “${plainText(String(value).slice(0, LONGEST_SHOWN))}”: ${unusable[why]}`
      ),
      ...(left.length > 0 ? [`  ${words.left(left.length)}:`] : []),
      ...left.map(({ place, why }) => `    ${plainText(place.sheet)}!${cellAddress(place)}: ${writing[language].leftOut[why]}`),
    ],
    json: {
      file: base,
      out,
      take,
      written: written.map(({ indicator, field, cell, before, after, file, unit }) => ({
        indicator,
        field,
        cell,
        before,
        after,
        file,
        unit,
      })),
      counts: Object.fromEntries(Object.keys(states).map((state) => [state, count(merge, state)])),
      conflicts: open.map((row) => ({
        indicator: row.indicator,
        field: row.field,
        mine: row.mine,
        choices: row.choices,
        reasons: row.reasons,
      })),
      unknown: merge.unknown,
      left: left.map(({ place, why }) => ({ sheet: place.sheet, address: cellAddress(place), why })),
      addedColumns,
      withoutColumn,
      history,
      files: merge.files,
      notRead: notRead.map((each) => ({ file: each.file, why: each.why, message: whyNot(each, language) })),
    },
  };
}

const LONGEST_SHOWN = 80;

/** What is no finding: that a file brings nothing, or nothing new. */
const HARMLESS: ReadonlySet<string> = new Set(["no-answers", "nothing-new"]);

const count = ({ rows, unknown }: Merge, state: string): number =>
  state === "unknown" ? unknown.length : rows.filter((row) => row.state === state).length;

const whyNot = ({ why, sentence }: NotRead, language: Language): string =>
  why === "refused" ? (sentence?.[language] ?? "") : mergeWords[language].notRead[why];

function reportRows(merge: Merge, chosen: Chosen, language: Language): readonly (readonly (string | number)[])[] {
  const { headers, yes, no } = mergeCommandWords[language];
  const { fields, states, reasons, unusable } = mergeWords[language];
  const rows = merge.rows.flatMap((row) =>
    row.choices.flatMap(({ value, sources }, nth) =>
      sources.map(({ unit, file, place }) => [
        row.indicator,
        fields[row.field],
        row.mine,
        value,
        states[row.state],
        row.reasons.map((reason) => reasons[reason]).join(" "),
        chosen.get(idOf(row)) === nth ? yes : no,
        unit,
        file,
        `${place.sheet}!${cellAddress(place)}`,
      ])
    )
  );
  const unknown = merge.unknown.map(({ indicator, row, field, value, why, source: { unit, file, place } }) => [
    indicator ?? row,
    fields[field],
    "",
    value,
    states.unknown,
    unusable[why],
    no,
    unit,
    file,
    `${place.sheet}!${cellAddress(place)}`,
  ]);
  return [headers, ...rows, ...unknown];
}

const jsonRows = (merge: Merge, chosen: Chosen): unknown => ({
  rows: merge.rows.map((row) => ({ ...row, taken: chosen.get(idOf(row)) ?? null })),
  unknown: merge.unknown,
  files: merge.files,
});
