import { cellAddress, columnLetters } from "../../../grid";
import { findInstrument, loadTexts, type Instrument, type InstrumentTexts } from "../../../instrument";
import {
  ACTION_HEADER,
  ACTION_NAME,
  actionFormula,
  findingFormula,
  isOurAction,
  isOurFormat,
  levelRuns,
  lowFormula,
  type FoundTable,
  type LeftOut,
  type Marks,
  type Reading,
} from "../../../table";
import type { Batch, Change } from "../../batch";
import type { MarksMade } from "../../memory/types";
import type { MarksNow, ReadingPort } from "../../ports";
import { Trouble } from "../../outcomes/problem";
import type { FindOut } from "../parts/action";
import { refuseUnwritable } from "../parts/attached";
import type { Standing } from "../parts/what-stands";

const COLOURS = { low: { fill: "#FFE699", font: "#7F6000" }, finding: { fill: "#F8CBAD", font: "#9C0006" } };

/** How the sheet's marks are changed, ready to be sent. */
interface MarksChange {
  readonly batch: Batch;
  readonly cells: number;
  readonly made: MarksMade | null;
  /** What is said to be ours but cannot be proven to be. */
  readonly unproven: readonly LeftOut[];
  readonly findOut: FindOut;
}

/** Two round trips to look. */
export async function changeOf(workbook: ReadingPort, { table }: Reading, wanted: Marks, before: MarksMade | null): Promise<MarksChange> {
  const instrument = findInstrument(table.instrument);
  if (!instrument) throw new Trouble({ kind: "no-table" });
  const now = await workbook.marksNow(table, ACTION_NAME);
  refuseUnwritable(now, table.sheet);
  const texts = wanted.actionColumn ? await loadTexts(instrument.id) : null;
  const { sheet } = table;
  const free = table.rows.filter(({ row }) => !now.validations.some((each) => each.row === row && !each.ours));
  const own = ownColumn(now, table);
  const column = own?.column ?? now.used.column + (now.used.formulas[0]?.length ?? 0);
  const actions = texts ? actionFormulas(instrument, texts, table, column) : [];
  const colours = [
    ...(wanted.lowLevels ? colour(table, (cell) => lowFormula(instrument, cell), COLOURS.low) : []),
    ...(wanted.findings ? colour(table, (cell) => findingFormula(instrument, cell), COLOURS.finding) : []),
  ];
  const changes: readonly Change[] = [
    // The name comes first and goes last, so that it tells whose the column is, whatever of it stands.
    ...namingOf(now, table, own, wanted.actionColumn ? column : null),
    {
      kind: "conditional-formats",
      sheet,
      remove: { range: now.usedRange, ids: ourFormats(now).map(({ id }) => id) },
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
    { kind: "clear", sheet, cells: own?.cells ?? [] },
    { kind: "formulas", cells: actions },
    ...(own?.isNamed && !wanted.actionColumn ? [{ kind: "name", does: "delete", name: ACTION_NAME } as const] : []),
  ];
  const any = wanted.validation || wanted.lowLevels || wanted.findings || wanted.actionColumn;
  const target: Shape = {
    formats: colours.map(({ formula }) => formula).sort(),
    validated: wanted.validation ? free.map(({ row }) => row).sort(byNumber) : [],
    actions: actions.map(({ place }) => place.row).sort(byNumber),
  };
  const isSaidToBe = before !== null && before.marks.actionColumn && before.actionHeader !== null;
  return {
    batch: { changes },
    cells:
      target.validated.length +
      (wanted.lowLevels ? table.rows.length : 0) +
      (wanted.findings ? table.rows.length : 0) +
      actions.filter(({ after }) => after !== ACTION_HEADER).length,
    made: any ? { marks: wanted, sheet, actionHeader: wanted.actionColumn ? ACTION_HEADER : null } : null,
    unproven: isSaidToBe && own === null ? headed(now, table).map((place) => ({ place, why: "not-ours" })) : [],
    findOut: async () => standingOf(await workbook.marksNow(table, ACTION_NAME), table, shapeOf(now, table), target),
  };
}

/** What of our marks a sheet shows. */
interface Shape {
  readonly formats: readonly string[];
  /** Rows whose level cells take only levels by a rule of ours. */
  readonly validated: readonly number[];
  /** Rows of the action column. */
  readonly actions: readonly number[];
}

function shapeOf(now: MarksNow, table: FoundTable): Shape {
  return {
    formats: ourFormats(now)
      .map(({ formula }) => formula)
      .sort(),
    validated: now.validations.flatMap(({ row, ours }) => (ours ? [row] : [])).sort(byNumber),
    actions: (ownColumn(now, table)?.cells ?? []).map(({ row }) => row).sort(byNumber),
  };
}

function standingOf(now: MarksNow, table: FoundTable, before: Shape, target: Shape): Standing {
  const shape = shapeOf(now, table);
  const is = (other: Shape): boolean => JSON.stringify(shape) === JSON.stringify(other);
  const { sheet, levelColumn } = table;
  return {
    stands: is(target) ? "all" : is(before) ? "none" : "some",
    count: shape.validated.length + shape.actions.length,
    cells: [],
    left: target.validated.flatMap((row): readonly LeftOut[] =>
      shape.validated.includes(row) ? [] : [{ place: { sheet, row, column: levelColumn }, why: "stopped" }]
    ),
    sheets: [],
  };
}

const byNumber = (a: number, b: number): number => a - b;

const ourFormats = ({ formats }: MarksNow): MarksNow["formats"] => formats.filter(({ formula }) => isOurFormat(formula));

/** The action column that is ours: the one that carries our name, or in files of before the first whose formulas are ours. */
interface OwnColumn {
  readonly column: number;
  /** Whether it carries our name. */
  readonly isNamed: boolean;
  /** Header and formulas that are ours, and nothing else that stands there. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** A text proves nothing, and neither does a name: formulas that are ours do. A name alone is ours while its column is empty. */
function ownColumn(now: MarksNow, table: FoundTable): OwnColumn | null {
  const { used, named } = now;
  const header = headerRowOf(table);
  const letters = columnLetters(table.levelColumn);
  const allRows = used.formulas.map((_, nth) => used.row + nth);
  const cellsIn = (column: number): OwnColumn["cells"] => {
    const at = (row: number): unknown => used.formulas[row - used.row]?.[column - used.column];
    const rows = allRows.filter((row) => isOurAction(at(row), `${letters}${row + 1}`));
    const isHeaded = rows.length > 0 && at(header) === ACTION_HEADER;
    // The header is written last and goes first, so that it never stands without a formula that proves whose it is.
    return [...(isHeaded ? [header] : []), ...rows].map((row) => ({ row, column }));
  };
  if (named !== null) {
    const { column } = named;
    const cells = cellsIn(column);
    const isEmpty = allRows.every((row) => (used.formulas[row - used.row]?.[column - used.column] ?? "") === "");
    if (cells.length > 0 || isEmpty) return { column, isNamed: true, cells };
  }
  const found = headed(now, table)
    .map(({ column }) => ({ column, isNamed: false, cells: cellsIn(column) }))
    .find(({ cells }) => cells.length > 0);
  return found ?? null;
}

/** Cells that say the same as our header. */
function headed({ used }: MarksNow, table: FoundTable) {
  const row = headerRowOf(table);
  return (used.formulas[row - used.row] ?? []).flatMap((cell, nth) =>
    cell === ACTION_HEADER ? [{ sheet: table.sheet, row, column: used.column + nth }] : []
  );
}

/** The name comes with the column it is for. A name that is somebody else's is left alone. */
function namingOf(now: MarksNow, table: FoundTable, own: OwnColumn | null, wanted: number | null): readonly Change[] {
  if (wanted === null || own?.isNamed || now.nameTaken) return [];
  const row = Math.max(0, headerRowOf(table));
  const last = Math.max(...table.rows.map((each) => each.row));
  return [{ kind: "name", does: "add", name: ACTION_NAME, sheet: table.sheet, row, column: wanted, rows: last - row + 1, columns: 1 }];
}

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
    ...table.rows.flatMap(({ row, indicator }) => {
      const formula = actionFormula(instrument, texts, indicator, cellAddress({ row, column: table.levelColumn }));
      return formula === null ? [] : [cell(row, formula)];
    }),
    ...(header >= 0 ? [cell(header, ACTION_HEADER)] : []),
  ];
}

function colour(table: FoundTable, formulaOf: (cell: string) => string, look: { readonly fill: string; readonly font: string }) {
  return levelRuns(table).map((range) => ({ range, formula: formulaOf(`$${range.split(":")[0] ?? ""}`), ...look }));
}
