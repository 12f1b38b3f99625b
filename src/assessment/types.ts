import type { IndicatorKey, Instrument } from "../instrument";

/** An exact rational number with whole numerator and positive denominator. Never rounded before it is shown. */
export interface Fraction {
  readonly numerator: bigint | number;
  readonly denominator: bigint | number;
}

/** A plain value of a cell. `null` is a blank cell; an error cell is `{ error: "#REF!" }`. */
export type CellValue = string | number | boolean | null | CellError;

/** The error a cell shows. */
export interface CellError {
  readonly error: string;
}

/** A place in the workbook; rows and columns are 0-based, shown as A1 only at the edge. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a workbook says about one indicator. */
export interface Entry {
  readonly indicator: IndicatorKey;
  /** The level, or `null` when there is none to use (not filled, or not a level). */
  readonly level: number | null;
  /** What stands in the level cell. */
  readonly raw: CellValue;
  /** The level cell; `null` when the table has no row for this indicator. */
  readonly cell: CellPlace | null;
  readonly target: number | null;
  readonly previous: number | null;
  readonly external: number | null;
  /** As the cell says it, lines kept apart; several units may stand in it. "" for none. */
  readonly owner: string;
  readonly evidence: string;
}

/** One instrument and one entry for each of its indicators, in the instrument's order. */
export interface Assessment {
  readonly instrument: Instrument;
  readonly entries: readonly Entry[];
}

/** Index of a domain or aspect. `weight` in the instrument's whole parts. */
export interface GroupScore {
  readonly number: number;
  readonly name: string;
  readonly weight: number;
  readonly index: Fraction;
}

/** What the levels amount to. All indices exact. */
export interface Scorecard {
  readonly instrument: Instrument;
  readonly index: Fraction;
  readonly predicate: string;
  readonly domains: readonly GroupScore[];
  readonly aspects: readonly GroupScore[];
  readonly filled: number;
  readonly total: number;
  /** True while an indicator has no level: not filled counts 0 and stays in the denominator. */
  readonly provisional: boolean;
  /** Index with every gap at the lowest and at the highest level; `null` when complete. */
  readonly reach: { readonly lowest: Fraction; readonly highest: Fraction } | null;
}

/** A filled indicator that is low (level ≤ 2, or < 3 with decimals) or below its target. */
export interface Flag {
  readonly indicator: IndicatorKey;
  readonly level: number;
  readonly target: number | null;
  readonly low: boolean;
  readonly belowTarget: boolean;
}

/** An entry that is wrong or doubtful. */
export interface Finding {
  /** Id of the rule, e.g. `"not-a-level"`. */
  readonly rule: string;
  readonly severity: "error" | "doubt";
  readonly indicator: IndicatorKey | null;
  readonly place: CellPlace | null;
  /** Set for advice about a level that counts as it stands: to be shown folded, behind what must be put right. */
  readonly advice?: true;
  /** The sentence is made in `text/` from the rule and these values. */
  readonly values: Readonly<Record<string, string>>;
  /** Which of the values that may also be a text are numbers here; they come with a decimal comma. */
  readonly numbers?: readonly string[];
}
