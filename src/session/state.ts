import { cellAddress } from "../grid";
import { flags, score } from "../assessment";
import type { ReportMade } from "../outputs/report";
import { withoutAccepted, type AcceptedFinding, type Reading, type Acceptance } from "../table";
import { othersThan } from "./changes/candidates";
import type { Model } from "./model";
import { NO_MARKS } from "./memory/types";
import type { Attached, LastWrite, ReportState, SessionState, Shown } from "./types";

/**
 * What is shown of everything that is known. Pure; the same object comes back until something that is shown changed, so
 * that a change of anything else is no news to anybody.
 */
export const stateOf: (model: Model) => SessionState = memoised(
  ({ stage, withoutFunctions, candidates, notes, remembered, steps, overdue, failure, circle, pointed }: Model) => {
    const shared = [stage, withoutFunctions] as const;
    switch (stage.kind) {
      case "attached": {
        const { accepted, marks, report, formulas } = remembered.memory;
        return [...shared, candidates, notes, accepted, marks, report, formulas, steps, overdue, failure, circle, pointed];
      }
      case "offered":
      case "undecided":
        return [...shared, candidates];
      default:
        return [...shared, steps];
    }
  },
  derive
);

/** The attached reading as it is shown, without accepted findings; `null` when nothing is attached. */
export function shownReading(model: Model): Reading | null {
  const { stage, remembered } = model;
  return stage.kind === "attached" ? split(stage.reading, remembered.memory.accepted).reading : null;
}

function derive(model: Model): SessionState {
  return { ...shown(model), withoutFunctions: model.withoutFunctions };
}

function shown(model: Model): Shown {
  const { stage, candidates } = model;
  const last = lastWriteOf(model.steps);
  switch (stage.kind) {
    case "starting":
    case "looking":
      return { phase: stage.kind };
    case "nothing":
    case "lost":
      return { phase: "nothing", problem: stage.problem, ...(last && { lastWrite: last }) };
    case "undecided":
      return { phase: "undecided", candidates };
    case "offered": {
      const { reading } = stage;
      return {
        phase: "offer",
        found: reading,
        unproven: stage.unproven ?? [],
        detached: stage.unproven !== undefined,
        scorecard: score(reading.assessment),
        candidates: othersThan(reading.table, candidates),
      };
    }
    case "attached":
      return attachedState(model, stage.reading, stage.problem);
  }
}

function attachedState(
  { candidates, remembered, steps, notes, overdue, failure, circle, pointed }: Model,
  whole: Reading,
  problem: Attached["problem"]
): Omit<Attached, "withoutFunctions"> {
  const { memory } = remembered;
  const { reading, accepted } = split(whole, memory.accepted);
  const report = memory.report ?? null;
  return {
    phase: "attached",
    reading,
    ...judged(reading),
    candidates: othersThan(reading.table, candidates),
    problem: problem ?? failure ?? (circle && { kind: "circle", cell: `${circle.sheet}!${cellAddress(circle)}` }),
    overdue,
    fixes: reading.fixes ?? [],
    accepted,
    lastWrite: lastWriteOf(steps),
    marks: memory.marks?.marks ?? NO_MARKS,
    // Without what is only needed to recognise it.
    report: report && reportState(report),
    formulasRemembered: memory.formulas?.length ?? 0,
    notes,
    pointed: pointed !== null && whole.table.rows.some(({ indicator }) => indicator === pointed) ? pointed : null,
  };
}

function lastWriteOf(steps: Model["steps"]): LastWrite | null {
  const last = steps[steps.length - 1];
  // The ids of actions that can be taken back are those of `LastWrite`: nothing else is ever kept.
  return last ? { what: last.action as LastWrite["what"], cells: last.cells, before: steps.length - 1 } : null;
}

const judged = memoised(
  (reading: Reading) => [reading.assessment],
  ({ assessment }) => ({ scorecard: score(assessment), flags: flags(assessment) })
);

interface Split {
  readonly reading: Reading;
  readonly accepted: readonly AcceptedFinding[];
}

const split: (reading: Reading, accepted: readonly Acceptance[]) => Split = memoised(
  (reading: Reading, accepted: readonly Acceptance[]) => [reading, accepted],
  withoutAccepted
);

/** Keeps the last answer for as long as what it depends on stays the same. */
function memoised<Input extends readonly unknown[], Answer>(
  dependsOn: (...input: Input) => readonly unknown[],
  derived: (...input: Input) => Answer
): (...input: Input) => Answer {
  let last: { readonly on: readonly unknown[]; readonly answer: Answer } | null = null;
  return (...input) => {
    const on = dependsOn(...input);
    if (!last || last.on.length !== on.length || !last.on.every((each, at) => each === on[at])) last = { on, answer: derived(...input) };
    return last.answer;
  };
}

function reportState({ sheet, agency, year, unfinished }: ReportMade): ReportState {
  return { sheet, agency, year, ...(unfinished ? { unfinished } : {}) };
}
