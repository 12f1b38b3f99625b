import { readLevel, type CellValue } from "../../assessment";
import { normalise, findInstrument, type IndicatorKey, type Instrument, findIndicator } from "../../instrument";
import { endRow, valueAt, type Grid, isError, textOf } from "../../grid";
import { keysOfCode, splitName, planLayout, type PlanColumn, type PlanLayout } from "../../table";
import { readDeadline } from "./deadline";
import { readStatus } from "./progress";
import type { ActionPlan, PlanMark, PlannedAction } from "./types";

/** What stands in the column that says whether the plan still holds a row. */
export const MARK_TEXTS: Readonly<Record<PlanMark, string>> = {
  "in-plan": "Ya",
  reached: "Sudah tercapai",
  "no-longer": "Tidak lagi",
};

/** What the cells of a grid show, by row and column of the grid; numbers and days as they are formatted. */
type ShownTexts = readonly (readonly string[])[];

/**
 * Reads a *Rencana Aksi* sheet; `null` when the sheet is none.
 * @param instrument whose indicators are meant where the title names none
 * @param shown what the cells of the grid show, where it is known
 */
export function readActionPlan(grid: Grid, instrument: Instrument, shown: ShownTexts = []): ActionPlan | null {
  const layout = planLayout(grid);
  if (layout === null) return null;
  const own = (layout.instrument === null ? null : findInstrument(layout.instrument)) ?? instrument;
  return { sheet: grid.sheet, instrument: layout.instrument, actions: actionsIn(grid, layout, own, shown) };
}

/** The rows below the header that are actions: of an indicator, or of the person's own. */
export function actionsIn(grid: Grid, layout: PlanLayout, instrument: Instrument, shown: ShownTexts = []): readonly PlannedAction[] {
  const actions: PlannedAction[] = [];
  for (let row = layout.headerRow + 1; row < endRow(grid); row += 1) {
    const action = actionIn(grid, layout, instrument, row, shown[row - grid.firstRow] ?? []);
    if (action !== null) actions.push(action);
  }
  return actions;
}

function actionIn(
  grid: Grid,
  { columns }: PlanLayout,
  instrument: Instrument,
  row: number,
  shown: readonly string[]
): PlannedAction | null {
  const cell = (column: PlanColumn): CellValue => {
    const at = columns[column];
    return at === undefined ? null : valueAt(grid, row, at);
  };
  const text = (column: PlanColumn): string => {
    const value = cell(column);
    return isError(value) ? "" : textOf(value);
  };
  const name = text("indicator");
  const indicator = indicatorIn(instrument, name);
  const statusText = percentText(cell("status")) ?? text("status");
  const others = [name, text("owner"), statusText, text("deadline"), text("problems")];
  const isOwn = text("action") !== "" && others.some((each) => each !== "");
  if (indicator === null && !isOwn) return null;
  return {
    place: { sheet: grid.sheet, row, column: Math.min(...Object.values(columns)) },
    indicator,
    name,
    from: levelIn(instrument, cell("from")),
    to: levelIn(instrument, cell("to")),
    action: text("action"),
    evidence: text("evidence"),
    owner: text("owner"),
    deadline: isError(cell("deadline"))
      ? { kind: "unclear", text: textOf(cell("deadline")) }
      : readDeadline(cell("deadline"), shown[(columns.deadline ?? 0) - grid.firstColumn]),
    status: readStatus(statusText),
    statusText,
    problems: text("problems"),
    solutions: text("solutions"),
    followUp: text("followUp"),
    mark: markIn(text("mark")),
  };
}

/** `"12. Kebijakan …"`, and the bare name or number when somebody took the other away. */
function indicatorIn(instrument: Instrument, name: string): IndicatorKey | null {
  if (name === "") return null;
  const { code } = splitName(name);
  const [key, another] = keysOfCode(instrument, code);
  if (key !== undefined && another === undefined) return key;
  return findIndicator(instrument, name)?.key ?? null;
}

function levelIn(instrument: Instrument, value: CellValue): number | null {
  const reading = readLevel(instrument, value);
  return reading.kind === "level" ? reading.level : null;
}

function markIn(text: string): PlanMark | null {
  const plain = normalise(text);
  const found = (Object.keys(MARK_TEXTS) as PlanMark[]).find((mark) => normalise(MARK_TEXTS[mark]) === plain);
  return found ?? null;
}

/** A share as a status: a cell formatted as 50 % holds 0.5. */
function percentText(value: CellValue): string | null {
  return typeof value === "number" && value >= 0 && value <= 1 ? `${Math.round(value * 100)}%` : null;
}
