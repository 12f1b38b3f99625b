import { cellAddress } from "../../grid";
import type { HistoryRow } from "../../outputs/history";
import { answerWrites, planWrites, type AnswerWrite, type LeftOut, type PlannedWrite, type WrittenCell } from "../../table";
import { historyWords } from "../../text/submission/history";
import { NOTHING_TO_TAKE_BACK, outcomeOf, type Outcome } from "../outcomes/outcome";
import { Trouble } from "../outcomes/problem";
import { defineAction, type ActionContext, type UndoContext } from "./parts/action";
import { attachedReading } from "./parts/attached";
import { cellsNow, takeBackTableCells } from "./parts/cells";
import { prepareHistory, takeBackHistory, type WrittenHistory } from "./parts/history-sheet";

/** An answer of a unit to be taken over, and where it is from. */
export interface AnswerToMerge {
  readonly write: AnswerWrite;
  /** Names of the files and units that answer so, apart by `; `. */
  readonly file: string;
  readonly unit: string;
}

/** Answers to be taken over. */
export interface AnswersToMerge {
  readonly answers: readonly AnswerToMerge[];
  /** Whether the sheet *Riwayat* is to say what was written. */
  readonly history: boolean;
}

interface WrittenAnswers {
  readonly cells: readonly WrittenCell[];
  readonly history: WrittenHistory | null;
}

/**
 * Takes answers of units over into the attached table, and says so in the sheet *Riwayat*. A cell that was changed since the answers were
 * compared, holds a formula, is locked or hidden is left as it is and named. Not done where a column is missing: `column-missing`.
 */
export const merge = defineAction({
  id: "merge",
  async run(context: ActionContext<WrittenAnswers>, { answers, history: wanted }: AnswersToMerge): Promise<Outcome> {
    const reading = attachedReading(context);
    const planned = answers.flatMap((answer) => {
      const writes = answerWrites(reading, answer.write);
      if (writes === null && answer.write.field !== "level") throw new Trouble({ kind: "column-missing", meaning: answer.write.field });
      return (writes ?? []).map((write) => ({ answer, write }));
    });
    const places = planned.map(({ write }) => write.place);
    const { write, left } = planWrites(
      planned.map((each) => each.write),
      reading.table,
      await cellsNow(context.workbook, places)
    );
    context.afterwards(() => context.readAgain());
    if (write.length === 0) return outcomeOf(0, left);
    const history = wanted ? await prepareHistory(context.workbook, historyOf(planned, write)) : null;
    const written = await context.write(
      { changes: [{ kind: "cells", cells: write }, ...(history?.changes ?? [])] },
      {
        back: (now) => {
          const cells = now?.cells ?? write;
          const kept = { cells, history: history?.written(now) ?? null };
          return cells.length === 0 && history === null ? null : { kept, cells: cells.length };
        },
        left,
      }
    );
    if (history !== null && history.dress.length > 0) await context.dress({ changes: history.dress });
    return outcomeOf(written.cells.length, [...left, ...written.left]);
  },

  async undo(context: UndoContext, { cells, history }: WrittenAnswers): Promise<Outcome> {
    const answers = await takeBackTableCells(context, cells);
    const lines = history === null ? null : await takeBackHistory(context, history);
    const left = [answers, lines].flatMap((each): readonly LeftOut[] => (each === null || each.kind === "done" ? [] : each.left));
    // Where the cells were taken back before and the lines stayed, the lines are what is taken back now.
    const undone = answers.kind === "not-done" ? lines : answers;
    return outcomeOf(undone === null || undone.kind === "not-done" ? 0 : undone.cells, left, NOTHING_TO_TAKE_BACK);
  },
});

/** A line for each cell that is written. */
function historyOf(
  planned: readonly { readonly answer: AnswerToMerge; readonly write: PlannedWrite }[],
  written: readonly WrittenCell[]
): readonly HistoryRow[] {
  const isWritten = new Set(written.map(({ place }) => cellAddress(place)));
  return planned.flatMap(({ answer: { write, file, unit }, write: { place, before, after } }): readonly HistoryRow[] => {
    const cell = cellAddress(place);
    if (!isWritten.has(cell)) return [];
    const field = historyWords.fields[write.field];
    return [{ what: "merge", file, unit, indicator: write.indicator, field, cell, before, after }];
  });
}
