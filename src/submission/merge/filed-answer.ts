import type { IndicatorKey } from "../../instrument";
import type { AnswerField } from "../model";
import { digest } from "../unit/digest";
import type { MergeBase } from "./merge-base";
import type { Answer, MergeRow, Submission } from "./model";

/** A file with what the agency's workbook tells about where it comes from. */
export interface KnownSubmission extends Submission {
  /** The unit it is from, as the agency's workbook names it; `""` where nobody can tell. */
  readonly sender: string;
}

/** One usable answer and the file it stands in. */
export interface FiledAnswer {
  readonly indicator: IndicatorKey;
  readonly answer: Answer;
  readonly submission: KnownSubmission;
}

/** Whether the workbook holds something else now than when the unit's file was made from it. */
export function isChangedSince({ then }: Answer, field: AnswerField, mine: MergeRow["mine"]): boolean {
  if (then === null) return false;
  if (field !== "level") return then.digests[field] !== digest(String(mine));
  return then.level !== (typeof mine === "number" ? mine : null);
}

export const isOtherYear = ({ year }: Pick<MergeBase, "year">, submission: Pick<Submission, "year">): boolean =>
  year !== "" && submission.year !== "" && year !== submission.year;
