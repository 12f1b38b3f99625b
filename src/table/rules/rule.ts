import { indicatorByKey, type IndicatorKey, type Instrument } from "../../instrument";
import type { LevelReading, CellPlace, CellValue, Entry, Finding } from "../../assessment";
import type { InBoth } from "../../text/language";
import { numberText } from "../../text/number";
import type { Grid } from "../../grid";
import type { FoundTable } from "../model";
import type { UnknownRow } from "../rows/table-row";

/** A row of the table as it was read. */
export interface ReadRow {
  readonly indicator: IndicatorKey;
  /** The indicator that the row's number says, where it differs from the name. */
  readonly numberSays: IndicatorKey | null;
  /** Other indicators that the row's name fits as well. */
  readonly alsoFits: readonly IndicatorKey[];
  /** The name in the row where its number alone was recognised, and the name is another; `null` elsewhere. */
  readonly strangeName: string | null;
  /** The level cell. */
  readonly place: CellPlace;
  readonly raw: CellValue;
  readonly reading: LevelReading;
  readonly target: number | null;
  readonly previous: number | null;
  readonly external: number | null;
  readonly owner: string;
  readonly evidence: string;
}

/** What a rule may look at. */
export interface RuleContext {
  readonly instrument: Instrument;
  readonly table: FoundTable;
  readonly grid: Grid;
  /** In row order. */
  readonly rows: readonly ReadRow[];
  readonly byIndicator: ReadonlyMap<IndicatorKey, readonly ReadRow[]>;
  /** In the instrument's order. */
  readonly entries: readonly Entry[];
  /** Rows in and close beside the table that no indicator was found for. */
  readonly unknownRows: readonly UnknownRow[];
}

/** One thing that can be wrong in a table: how it is found, how bad it is, and the sentence for it. */
export interface Rule {
  readonly id: string;
  readonly severity: Finding["severity"];
  /** The sentence in both languages; `{…}` are filled from the finding's values. */
  readonly message: InBoth<string>;
  /** Set for rules about levels that count as they stand: what they find is shown folded. */
  readonly advice?: true;
  readonly check: (context: RuleContext) => readonly Finding[];
  /** What can be written into one cell to put a finding right; `null` where only the person can say. */
  readonly fix?: (context: RuleContext, finding: Finding) => Proposal | null;
}

/** What a rule proposes to write. */
export interface Proposal {
  readonly place: CellPlace;
  readonly after: CellValue;
  /** Whether it changes only how the cell is written, not what it says. */
  readonly safe: boolean;
}

/** What a rule says about one place; id and severity are added from the rule. */
export type Found = Omit<Finding, "rule" | "severity">;

/** A rule from its description and what it looks for. */
export function rule(described: Omit<Rule, "check">, find: (context: RuleContext) => readonly Found[]): Rule {
  const { id, severity, advice } = described;
  const kind = advice === undefined ? { rule: id, severity } : { rule: id, severity, advice };
  return { ...described, check: (context) => find(context).map((found) => ({ ...kind, ...found })) };
}

/** A finding at a row, with its indicator and what stands in the level cell. */
export function atRow(context: RuleContext, row: ReadRow, values: Readonly<Record<string, string>> = {}): Found {
  return {
    indicator: row.indicator,
    place: row.place,
    values: { indicator: row.indicator, name: nameOf(context.instrument, row.indicator), value: shown(row.raw), ...values },
    ...numberIn(row.raw),
  };
}

/** Short name of an indicator. */
export function nameOf(instrument: Instrument, indicator: IndicatorKey): string {
  return indicatorByKey(instrument, indicator)?.shortName ?? "";
}

/** Says of a finding's `value` that it is a number, where it is one. */
export function numberIn(value: CellValue): Pick<Finding, "numbers"> {
  return typeof value === "number" ? { numbers: ["value"] } : {};
}

const LONGEST_SHOWN = 60;

/** What stands in a cell, short enough for a sentence, numbers with a decimal comma as the workbook shows them. */
export function shown(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "number") return numberText(value);
  const text = String(value).replace(/\s+/g, " ").trim();
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}

/** The row a finding stands in. */
export function rowOf({ rows }: RuleContext, { place }: Finding): ReadRow | undefined {
  return rows.find((row) => row.place.row === place?.row);
}
