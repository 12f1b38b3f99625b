import type { IndicatorKey } from "../../instrument";
import { ANSWER_FIELDS, type AnswerField } from "../model";
import { mayAnswer, mineOf, type MergeBase } from "./merge-base";
import { isChangedSince, isOtherYear, type FiledAnswer, type KnownSubmission } from "./filed-answer";
import { remarksOn } from "./file-remarks";
import type { Answer, Choice, ConflictReason, Merge, MergeRow, Source, Submission, UnknownAnswer } from "./model";
import { idOf } from "./row-id";
import { sameAgency, senderOf } from "./sender";

/**
 * What files that came back say, beside what the workbook holds. Nothing is chosen: what fills a blank or replaces what the unit saw is
 * told apart from what a person must decide. The order of the files does not matter, and a file that is there twice counts once.
 */
export function mergeOf(base: MergeBase, submissions: readonly Submission[]): Merge {
  const known = distinct(submissions).map((each): KnownSubmission => ({ ...each, sender: senderOf(base, each) }));
  const comparable = known.filter(({ instrument }) => instrument === base.instrument.id);
  const answers = comparable.flatMap((submission) => submission.answers.map((answer) => ({ submission, answer })));
  const usable = answers.flatMap(({ submission, answer }): readonly FiledAnswer[] =>
    answer.unusable === null && answer.indicator !== null ? [{ submission, answer, indicator: answer.indicator }] : []
  );
  const groups = new Map<string, FiledAnswer[]>();
  for (const each of usable) {
    const key = idOf({ indicator: each.indicator, field: each.answer.field });
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const rows = base.instrument.indicators.flatMap(({ key }) =>
    ANSWER_FIELDS.flatMap((field): readonly MergeRow[] => {
      const group = groups.get(idOf({ indicator: key, field }));
      return group === undefined ? [] : [rowOf(base, key, field, group)];
    })
  );
  const unknown = answers.flatMap(({ submission, answer }): readonly UnknownAnswer[] => {
    const { indicator, field, value, row, unusable: why } = answer;
    return why === null ? [] : [{ indicator, field, value, row, why, source: sourceOf(submission, answer) }];
  });
  return {
    files: known.map((submission) => remarksOn(base, submission, usable, rows)),
    rows,
    unknown,
    missingColumns: ANSWER_FIELDS.filter((field) => !base.fields.has(field) && rows.some((row) => row.field === field)),
  };
}

/** The files in an order of their own, each once. */
function distinct(submissions: readonly Submission[]): readonly Submission[] {
  const byContent = new Map(submissions.map((each) => [JSON.stringify(each), each]));
  return [...byContent].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

function rowOf(base: MergeBase, indicator: IndicatorKey, field: AnswerField, answers: readonly FiledAnswer[]): MergeRow {
  const mine = mineOf(base, indicator, field);
  const differing = answers.filter(({ answer }) => answer.value !== mine);
  // A workbook that was not made for a unit holds the old level as a matter of course; a unit that writes it means it.
  const agreeing = answers.filter(({ answer, submission }) => answer.value === mine && submission.kind === "unit");
  const choices = choicesOf(differing.length === 0 ? answers : [...differing, ...agreeing]);
  if (differing.length === 0) return { indicator, field, mine, choices, state: "same", reasons: [] };
  const reasons = new Set<ConflictReason>(choices.length > 1 ? ["two-answers"] : []);
  for (const reason of reasonsOf(base, indicator, field, mine, differing)) reasons.add(reason);
  const state = reasons.size > 0 ? "conflict" : mine === "" ? "new" : "changed";
  return { indicator, field, mine, choices, state, reasons: [...reasons] };
}

function reasonsOf(
  base: MergeBase,
  indicator: IndicatorKey,
  field: AnswerField,
  mine: MergeRow["mine"],
  answers: readonly FiledAnswer[]
): readonly ConflictReason[] {
  const isFromNobody = answers.every(({ submission }) => submission.sender === "");
  const isTheirs = answers.some(({ submission: { sender } }) => mayAnswer(base, sender, indicator));
  const all = (isSo: (each: FiledAnswer) => boolean): boolean => answers.every(isSo);
  return [
    ...(answers.some(({ answer }) => isChangedSince(answer, field, mine)) ? (["changed-since"] as const) : []),
    ...(!isFromNobody && !isTheirs ? (["not-theirs"] as const) : []),
    ...(isFromNobody && mine !== "" ? (["no-unit"] as const) : []),
    ...(all(({ submission }) => isOtherYear(base, submission)) ? (["other-year"] as const) : []),
    ...(all(({ submission }) => !sameAgency(base.agency, submission.agency)) ? (["other-agency"] as const) : []),
    ...(all(({ answer }) => answer.misplaced) ? (["misplaced"] as const) : []),
  ];
}

function choicesOf(answers: readonly FiledAnswer[]): MergeRow["choices"] {
  const byValue = new Map<number | string, Source[]>();
  for (const { answer, submission } of answers)
    byValue.set(answer.value, [...(byValue.get(answer.value) ?? []), sourceOf(submission, answer)]);
  const choices = [...byValue].map(([value, sources]): Choice => ({ value, sources }));
  const [first, ...others] = choices.sort((a, b) => b.sources.length - a.sources.length || (String(a.value) < String(b.value) ? -1 : 1));
  if (first === undefined) throw new RangeError("No answers");
  return [first, ...others];
}

const sourceOf = ({ file, sender, saved }: KnownSubmission, { place }: Answer): Source => ({ file, unit: sender, saved, place });
