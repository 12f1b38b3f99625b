import { unitKey } from "../../assessment";
import { keysOfJoined } from "../unit/joined-units";
import { mineOf, owns, type MergeBase } from "./merge-base";
import { isChangedSince, isOtherYear, type FiledAnswer, type KnownSubmission } from "./filed-answer";
import type { FileRemark, MergedFileNote, MergeRow } from "./model";
import { sameAgency } from "./sender";

/** What to know about a file before anything of it is chosen. */
export function remarksOn(
  base: MergeBase,
  submission: KnownSubmission,
  answers: readonly FiledAnswer[],
  rows: readonly MergeRow[]
): MergedFileNote {
  const { file, sender: unit, saved, kind } = submission;
  const own = answers.filter((each) => each.submission === submission);
  const differing = own.filter(({ indicator, answer }) => answer.value !== mineOf(base, indicator, answer.field));
  return { file, unit, saved, kind, answers: differing.length, remarks: [...remarks(base, submission, differing, rows)] };
}

function* remarks(
  base: MergeBase,
  submission: KnownSubmission,
  differing: readonly FiledAnswer[],
  rows: readonly MergeRow[]
): Generator<FileRemark> {
  const { instrument, year, agency, sender, file, kind, lostColumns } = submission;
  if (instrument !== base.instrument.id) {
    yield { kind: "other-instrument", instrument };
    return;
  }
  if (isOtherYear(base, submission)) yield { kind: "other-year", year };
  if (!sameAgency(base.agency, agency)) yield { kind: "other-agency", agency };
  if (sender === "") yield { kind: "no-unit" };
  else if (!keysOfJoined(sender).some((key) => base.units.has(key))) yield { kind: "unknown-unit", unit: sender };
  const changed = differing.filter(({ indicator, answer }) => isChangedSince(answer, answer.field, mineOf(base, indicator, answer.field)));
  if (changed.length > 0) yield { kind: "changed-since", count: changed.length };
  for (const other of othersOfUnit(rows, sender, file)) yield { kind: "same-unit", file: other };
  if (kind === "unit") {
    const lost = ownedBy(base, sender).filter((indicator) => !submission.indicators.includes(indicator));
    if (lost.length > 0) yield { kind: "lost-rows", indicators: lost };
  }
  if (lostColumns.length > 0) yield { kind: "lost-columns", fields: lostColumns };
  if (submission.answers.length === 0) yield { kind: "no-answers" };
  else if (differing.length === 0 && submission.answers.every(({ unusable }) => unusable === null)) yield { kind: "nothing-new" };
}

/** Other files of the same unit that answer something otherwise. */
function othersOfUnit(rows: readonly MergeRow[], unit: string, file: string): readonly string[] {
  if (unit === "") return [];
  const disputed = rows.filter(({ choices }) => choices.length > 1);
  const files = disputed.flatMap(({ choices }) => {
    const isIn = choices.map(({ sources }) => sources.filter((source) => unitKey(source.unit) === unitKey(unit)));
    const own = isIn.findIndex((sources) => sources.some((source) => source.file === file));
    return own < 0 ? [] : isIn.flatMap((sources, nth) => (nth === own ? [] : sources.map((source) => source.file)));
  });
  return [...new Set(files)].filter((other) => other !== file).sort();
}

const ownedBy = (base: MergeBase, unit: string): readonly string[] =>
  [...base.owners.keys()].filter((indicator) => owns(base, unit, indicator));
