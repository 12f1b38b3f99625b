import { findInstrument, loadTexts } from "../../instrument";
import type { Instrument, InstrumentTexts } from "../../instrument";
import { cellAddress } from "../../grid";
import { ACTION_HEADER, actionFormula, findingFormula, levelRuns, lowFormula, MARKER } from "../../table";
import type { FoundTable, Marks, Reading } from "../../table";
import type { Batch, Change } from "../batch";
import { type MarksMade, NO_MARKS } from "../memory/types";
import type { Outcome } from "../outcome";
import { Trouble } from "../problem";
import type { MarksNow, ReadingPort } from "../ports";
import { defineAction, type ActionContext, type UndoContext } from "./parts/action";
import { attachedReading, refuseUnwritable } from "./parts/attached";

const COLOURS = { low: { fill: "#FFE699", font: "#7F6000" }, finding: { fill: "#F8CBAD", font: "#9C0006" } };

/** How the sheet's marks are changed, ready to be sent. */
interface MarksChange {
  readonly batch: Batch;
  readonly cells: number;
  readonly made: MarksMade | null;
}

/** Puts the wanted marks into the sheet and takes the others away. All native, all working without the add-in. */
export const marks = defineAction({
  id: "marks",
  async run(context: ActionContext<Marks>, wanted: Marks): Promise<Outcome> {
    const before = context.memory().marks;
    const { batch, cells, made } = await changeOf(context.workbook, attachedReading(context), wanted, before);
    await context.write(batch, { kept: before?.marks ?? NO_MARKS, cells });
    await context.rememberWritten({ marks: made });
    return { kind: "done", cells };
  },
  undo: putMarks,
});

/** Brings the marks in the sheet to what is wanted, without a way back. */
export async function putMarks(context: UndoContext, wanted: Marks): Promise<Outcome> {
  const { batch, cells, made } = await changeOf(context.workbook, attachedReading(context), wanted, context.memory().marks);
  await context.write(batch);
  await context.rememberWritten({ marks: made });
  return { kind: "done", cells };
}

/** Two round trips to look. */
async function changeOf(workbook: ReadingPort, { table }: Reading, wanted: Marks, before: MarksMade | null): Promise<MarksChange> {
  const instrument = findInstrument(table.instrument);
  if (!instrument) throw new Trouble({ kind: "no-table" });
  const now = await workbook.marksNow(table);
  refuseUnwritable(now, table.sheet);
  const texts = wanted.actionColumn ? await loadTexts(instrument.id) : null;
  const { sheet } = table;
  const free = table.rows.filter(({ row }) => !now.validations.some((each) => each.row === row && !each.ours));
  const actions = texts ? actionFormulas(instrument, texts, table, actionColumnOf(now, table, before) ?? freeColumn(now)) : [];
  const colours = [
    ...(wanted.lowLevels ? colour(table, (cell) => lowFormula(instrument, cell), COLOURS.low) : []),
    ...(wanted.findings ? colour(table, (cell) => findingFormula(instrument, cell), COLOURS.finding) : []),
  ];
  const changes: readonly Change[] = [
    {
      kind: "conditional-formats",
      sheet,
      remove: { range: now.usedRange, ids: now.formats.filter(({ formula }) => formula.includes(MARKER)).map(({ id }) => id) },
      add: colours,
    },
    {
      kind: "level-validation",
      sheet,
      scale: instrument.scale,
      free: now.validations.filter(({ ours }) => ours).map(({ row }) => ({ row, column: table.levelColumn })),
      // The person's own rules stay.
      ranges: wanted.validation ? levelRuns({ ...table, rows: free }) : [],
    },
    { kind: "clear", sheet, cells: actionCells(now, table, before) },
    { kind: "formulas", cells: actions },
  ];
  const any = wanted.validation || wanted.lowLevels || wanted.findings || wanted.actionColumn;
  return {
    batch: { changes },
    cells:
      (wanted.validation ? free.length : 0) +
      (wanted.lowLevels ? table.rows.length : 0) +
      (wanted.findings ? table.rows.length : 0) +
      actions.filter(({ after }) => after !== ACTION_HEADER).length,
    made: any ? { marks: wanted, sheet, actionHeader: wanted.actionColumn ? ACTION_HEADER : null } : null,
  };
}

/** The column with our header, where one was put. */
function actionColumnOf({ used }: MarksNow, table: FoundTable, before: MarksMade | null): number | null {
  if (before?.actionHeader == null) return null;
  const at = used.formulas[headerRowOf(table) - used.row]?.indexOf(before.actionHeader) ?? -1;
  return at < 0 ? null : used.column + at;
}

/** Header and formulas of an action column that was put. */
function actionCells(
  now: MarksNow,
  table: FoundTable,
  before: MarksMade | null
): readonly { readonly row: number; readonly column: number }[] {
  const column = actionColumnOf(now, table, before);
  if (column === null) return [];
  const { used } = now;
  const rows = used.formulas.flatMap((line, nth) =>
    String(line[column - used.column]).startsWith("=IFERROR(IF(") ? [used.row + nth] : []
  );
  return [headerRowOf(table), ...rows].filter((row) => row >= 0).map((row) => ({ row, column }));
}

const freeColumn = ({ used }: MarksNow): number => used.column + (used.formulas[0]?.length ?? 0);

const headerRowOf = ({ headerRow, rows }: FoundTable): number => headerRow ?? (rows[0]?.row ?? 0) - 1;

function actionFormulas(instrument: Instrument, texts: InstrumentTexts, table: FoundTable, column: number) {
  const cell = (row: number, after: string) => ({
    place: { sheet: table.sheet, row, column },
    indicator: null,
    fromLevel: 0,
    before: { value: null, formula: null, numberFormat: "General" },
    after,
    numberFormat: null,
  });
  const header = headerRowOf(table);
  return [
    ...(header >= 0 ? [cell(header, ACTION_HEADER)] : []),
    ...table.rows.flatMap(({ row, indicator }) => {
      const formula = actionFormula(instrument, texts, indicator, cellAddress({ row, column: table.levelColumn }));
      return formula === null ? [] : [cell(row, formula)];
    }),
  ];
}

function colour(table: FoundTable, formulaOf: (cell: string) => string, look: { readonly fill: string; readonly font: string }) {
  return levelRuns(table).map((range) => ({ range, formula: formulaOf(`$${range.split(":")[0] ?? ""}`), ...look }));
}
