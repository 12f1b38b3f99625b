import type { CellValue } from "../../../src/assessment/types";
import type { Indicator, Instrument } from "../../../src/instrument/types";
import type { Random } from "./random";
import type { Draft, DraftColumn, DraftRow, Meaning, Role } from "./types";

/** A level such as people give: whole numbers, spread over the scale. */
export function someLevel(instrument: Instrument, random: Random): number {
  return random.whole(instrument.scale.min, instrument.scale.max);
}

/** Number, name and level in A1, nothing else: what every switch starts from. */
export function plainDraft(instrument: Instrument, random: Random): Draft {
  const rows = instrument.indicators.map((indicator): DraftRow => {
    const level = someLevel(instrument, random);
    const number: CellValue = /^\d+$/.test(indicator.key) ? Number(indicator.key) : indicator.key;
    return {
      key: indicator.key,
      cells: { number, name: indicator.name, level },
      meaning: { kind: "level", level },
    };
  });
  return {
    instrument,
    sheet: "Kertas Kerja",
    hidden: false,
    top: 0,
    left: 0,
    titles: [],
    columns: [
      { id: "number", role: "number", header: "No" },
      { id: "name", role: "name", header: "Indikator" },
      { id: "level", role: "self", header: "Level" },
    ],
    level: "level",
    columnNumbers: null,
    withoutHeader: false,
    rows,
    below: [],
    offerable: [],
    beside: [],
    before: [],
    after: [],
    twin: null,
    split: null,
    rival: false,
    doubtful: false,
    withoutTable: false,
    accepted: [],
    leave: {},
    tolerated: {},
    far: [],
  };
}

/** The indicator of a row; only rows with a key have one. */
export function indicatorOf(draft: Draft, row: DraftRow): Indicator {
  const indicator = draft.instrument.indicators.find(({ key }) => key === row.key);
  if (!indicator) throw new RangeError(`No indicator ${row.key}`);
  return indicator;
}

/** Rows that stand for an indicator, in the table's order. */
export function indicatorRows(draft: Draft): DraftRow[] {
  return draft.rows.filter(({ key }) => key !== null);
}

/** The column with this id, or none when a switch took it away. */
export function columnOf(draft: Draft, id: string): DraftColumn | undefined {
  return draft.columns.find((column) => column.id === id);
}

/** Puts a column right after another one (or first), and fills it for every indicator. */
export function addColumn(
  draft: Draft,
  column: { readonly id: string; readonly role: Role; readonly header: string | number | null },
  after: string | null,
  value: (indicator: Indicator, row: DraftRow, index: number) => CellValue
): void {
  if (columnOf(draft, column.id)) return;
  let place = after === null ? 0 : draft.columns.findIndex(({ id }) => id === after) + 1;
  // Nothing is put between columns under one merged header.
  while (place > 0 && isUnderOneHeader(draft.columns[place - 1], draft.columns[place])) place += 1;
  draft.columns.splice(after !== null && place === 0 ? draft.columns.length : place, 0, {
    ...column,
  });
  indicatorRows(draft).forEach((row, index) => {
    row.cells[column.id] = value(indicatorOf(draft, row), row, index);
  });
}

function isUnderOneHeader(left: DraftColumn | undefined, right: DraftColumn | undefined): boolean {
  return left?.group !== undefined && left.group === right?.group;
}

/** Sets what stands in the level cell and what it means. */
export function setLevel(draft: Draft, row: DraftRow, cell: CellValue, meaning: Meaning): void {
  row.cells[draft.level] = cell;
  row.meaning = meaning;
}

/** The first of the choices, from a chosen one on, that no other column is called. */
export function freeHeader(draft: Draft, choices: readonly string[], wanted: string): string {
  const used = new Set(draft.columns.map(({ header }) => String(header ?? "").toLowerCase()));
  return [wanted, ...choices].find((header) => !used.has(header.toLowerCase())) ?? wanted;
}

/** The weight of an indicator in percent, as a regulation prints it. */
export function percentOf(draft: Draft, indicator: Indicator): number {
  return (indicator.weight * 100) / draft.instrument.weightTotal;
}
