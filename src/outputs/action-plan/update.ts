import type { CellValue } from "../../assessment";
import type { IndicatorKey, Instrument, InstrumentTexts } from "../../instrument";
import { valueAt, type Grid, isBlank, textOf } from "../../grid";
import type { PlanColumn, PlanLayout } from "../../table";
import { STATUS_CHOICES } from "./progress";
import { actionsIn, MARK_TEXTS } from "./read-plan";
import type { PlannedAction, PlanMark } from "./types";
import { isEvidenceText } from "./evidence-lines";
import { oneLine } from "./one-line";
import { isActionText, type WantedRow } from "./wanted-rows";

/** A cell of the sheet to be written. Rows are those after {@link SheetUpdate.insert}. */
export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly what: PlanColumn;
  readonly indicator: IndicatorKey;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** How a *Rencana Aksi* sheet is brought up to date. */
export interface SheetUpdate {
  /** Cells of rows that are there. */
  readonly changed: readonly PlanCell[];
  /** Cells of rows that are added behind the last action. */
  readonly added: readonly PlanCell[];
  /** Rows to be inserted first, where something stands below the list; `null` when the place is free. */
  readonly insert: { readonly before: number; readonly count: number } | null;
}

/** What is known besides the sheet. */
export interface Known {
  readonly instrument: Instrument;
  readonly texts: InstrumentTexts;
  /** Present level of an indicator. */
  readonly levelOf: (indicator: IndicatorKey) => number | null;
}

/** What the plan says itself; everything else in a row belongs to the people. */
const PLAN_SAYS = ["from", "to", "gain", "mark"] as const;

/**
 * Brings a sheet up to date with a plan. Deadlines, status, problems, solutions, follow-up, columns and rows of the
 * people's own and the order of rows stay as they are; actions, evidence and owners stay where somebody wrote others.
 * Rows the plan no longer holds are marked, never taken away.
 */
export function updateOf(grid: Grid, layout: PlanLayout, wanted: readonly WantedRow[], known: Known): SheetUpdate {
  const actions = actionsIn(grid, layout, known.instrument);
  const changed = actions.flatMap((action) => {
    if (!isOurs(action, actions) || action.indicator === null) return [];
    const row = wanted.find(({ indicator }) => indicator === action.indicator);
    const { indicator } = action;
    return row ? rowChanges(grid, layout, action, row, known) : markChange(grid, layout, action, indicator, known);
  });
  const present = new Set(actions.filter((action) => isOurs(action, actions)).map(({ indicator }) => indicator));
  const missing = wanted.filter(({ indicator }) => !present.has(indicator));
  const below = Math.max(layout.headerRow, ...actions.map(({ place }) => place.row)) + 1;
  const blocked = missing.length > 0 && hasContent(grid, below, below + missing.length);
  const numbers = actions.map(({ place }) =>
    layout.columns.number === undefined ? null : valueAt(grid, place.row, layout.columns.number)
  );
  const last = Math.max(0, ...numbers.flatMap((value) => (typeof value === "number" ? [value] : [])));
  return {
    changed,
    added: missing.flatMap((row, nth) => newCells(layout, row, below + nth, last + nth + 1)),
    insert: blocked ? { before: below, count: missing.length } : null,
  };
}

/** The cells of a row as the plan wants it, in the columns that are there. */
export function newCells({ columns }: Pick<PlanLayout, "columns">, wanted: WantedRow, row: number, number: number): readonly PlanCell[] {
  const values: Readonly<Partial<Record<PlanColumn, CellValue>>> = {
    number,
    indicator: wanted.name,
    ...planSays(wanted),
    action: wanted.action,
    evidence: wanted.evidence,
    owner: wanted.owner,
    status: STATUS_CHOICES[0],
  };
  return (Object.keys(values) as PlanColumn[]).flatMap((what): PlanCell[] => {
    const column = columns[what];
    const after = values[what] ?? null;
    return column === undefined || after === null || after === ""
      ? []
      : [{ row, column, what, indicator: wanted.indicator, before: null, after }];
  });
}

/** The rows of a sheet that the plan made. */
export function ownRows(grid: Grid, layout: PlanLayout, instrument: Instrument): readonly PlannedAction[] {
  const actions = actionsIn(grid, layout, instrument);
  return actions.filter((action) => isOurs(action, actions));
}

/** A row the plan made: it carries the mark, or it is the only one of its indicator. Of copies the first counts. */
function isOurs(action: PlannedAction, all: readonly PlannedAction[]): boolean {
  if (action.indicator === null) return false;
  const same = all.filter(({ indicator }) => indicator === action.indicator);
  const marked = same.filter(({ mark }) => mark !== null);
  return (marked[0] ?? same[0]) === action;
}

function rowChanges(grid: Grid, layout: PlanLayout, action: PlannedAction, wanted: WantedRow, known: Known): readonly PlanCell[] {
  const own = planSays(wanted);
  const { instrument, texts } = known;
  const nobodyWrote = (what: PlanColumn, isText: (text: string) => boolean): boolean => {
    const column = layout.columns[what];
    const now = column === undefined ? null : valueAt(grid, action.place.row, column);
    return isBlank(now) || isText(textOf(now));
  };
  return [
    ...PLAN_SAYS.flatMap((what) => change(grid, layout, action, wanted.indicator, what, own[what])),
    ...(nobodyWrote("action", (text) => isActionText(instrument, texts, wanted.indicator, text))
      ? change(grid, layout, action, wanted.indicator, "action", wanted.action)
      : []),
    ...(nobodyWrote("evidence", (text) => isEvidenceText(texts, wanted.indicator, text))
      ? change(grid, layout, action, wanted.indicator, "evidence", wanted.evidence)
      : []),
    ...(nobodyWrote("owner", () => false) ? change(grid, layout, action, wanted.indicator, "owner", wanted.owner) : []),
  ];
}

function markChange(grid: Grid, layout: PlanLayout, action: PlannedAction, indicator: IndicatorKey, known: Known): readonly PlanCell[] {
  // An indicator that a person added without our mark is theirs.
  if (action.mark === null) return [];
  const reached = action.to !== null && (known.levelOf(indicator) ?? 0) >= action.to;
  const mark: PlanMark = reached ? "reached" : "no-longer";
  return change(grid, layout, action, indicator, "mark", MARK_TEXTS[mark]);
}

function change(
  grid: Grid,
  { columns }: PlanLayout,
  { place: { row } }: PlannedAction,
  indicator: IndicatorKey,
  what: PlanColumn,
  after: CellValue
): readonly PlanCell[] {
  const column = columns[what];
  if (column === undefined || after === null || after === "") return [];
  const before = valueAt(grid, row, column);
  const same = before === after || (typeof after === "string" && oneLine(textOf(before)) === oneLine(after));
  return same ? [] : [{ row, column, what, indicator, before, after }];
}

function planSays({ from, to, gain }: WantedRow): Readonly<Record<(typeof PLAN_SAYS)[number], CellValue>> {
  return { from: from ?? "-", to, gain, mark: MARK_TEXTS["in-plan"] };
}

function hasContent(grid: Grid, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) {
    for (let at = 0; at < (grid.values[0]?.length ?? 0); at += 1) {
      if (!isBlank(valueAt(grid, row, grid.firstColumn + at))) return true;
    }
  }
  return false;
}
