import { ownership, readLevel, type CellValue } from "../../assessment";
import { textOf, type Grid } from "../../grid";
import type { IndicatorKey, Instrument } from "../../instrument";
import { relatedColumns, type Reading } from "../../table";
import { TEXT_FIELDS, type AnswerField, type Recorded } from "../model";
import { recordedIn } from "../recorded";
import { keysOfJoined } from "../unit/joined-units";

/** The agency's own workbook, as far as files that come back are compared with it. */
export interface MergeBase {
  readonly instrument: Instrument;
  /** Each `""` where it is not known. */
  readonly agency: string;
  readonly year: string;
  readonly recorded: ReadonlyMap<IndicatorKey, Recorded>;
  /** What stands in the level cells. */
  readonly raw: ReadonlyMap<IndicatorKey, CellValue>;
  /** Keys of the units that own an indicator, and of all that own any. */
  readonly owners: ReadonlyMap<IndicatorKey, ReadonlySet<string>>;
  readonly units: ReadonlyMap<string, string>;
  /** Fields that the table has a column for. */
  readonly fields: ReadonlySet<AnswerField>;
}

/**
 * What of a workbook matters for merging.
 * @param grids the cells of the workbook the reading is of
 */
export function mergeBaseOf(reading: Reading, grids: readonly Grid[], head: { readonly agency: string; readonly year: string }): MergeBase {
  const { assessment, table } = reading;
  const columns = relatedColumns(table);
  const owners = new Map<IndicatorKey, Set<string>>();
  const { units } = ownership(assessment);
  for (const { key, indicators } of units)
    for (const indicator of indicators) owners.set(indicator, (owners.get(indicator) ?? new Set<string>()).add(key));
  return {
    instrument: assessment.instrument,
    agency: head.agency,
    year: head.year,
    recorded: new Map(recordedIn(reading, grids).map((each) => [each.indicator, each])),
    raw: new Map(assessment.entries.map(({ indicator, raw }) => [indicator, raw])),
    owners,
    units: new Map(units.map(({ key, name }) => [key, name])),
    fields: new Set<AnswerField>(["level", ...TEXT_FIELDS.filter((field) => columns[field] !== null)]),
  };
}

/** What the workbook holds about one field, as `MergeRow.mine`. */
export function mineOf({ recorded, raw, instrument }: MergeBase, indicator: IndicatorKey, field: AnswerField): number | string {
  const own = recorded.get(indicator);
  if (field !== "level") return own?.texts[field] ?? "";
  if (own?.level != null) return own.level;
  const standing = raw.get(indicator) ?? null;
  return readLevel(instrument, standing).kind === "notFilled" ? "" : textOf(standing);
}

/** Whether a unit may answer an indicator without being asked: it owns it, or nobody does. */
export const mayAnswer = (base: MergeBase, unit: string, indicator: IndicatorKey): boolean =>
  !base.owners.has(indicator) || owns(base, unit, indicator);

/** Whether a unit, or one of those joined in its name, owns an indicator. */
export const owns = ({ owners }: MergeBase, unit: string, indicator: IndicatorKey): boolean =>
  keysOfJoined(unit).some((key) => owners.get(indicator)?.has(key) ?? false);
