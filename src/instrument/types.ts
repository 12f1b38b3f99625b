/** Regulation number as people cite it: `"59/2020"`, `"5/2018"`, `"8/2026"`. */
export type InstrumentId = string;

/** Key of a rated item inside its instrument: `"1"`…`"47"`, `"35-1"`. */
export type IndicatorKey = string;

/** One rated item of an instrument (the regulation's *indikator*). */
export interface Indicator {
  readonly key: IndicatorKey;
  /** The regulation's name, Indonesian. */
  readonly name: string;
  readonly shortName: string;
  /** Other spellings met in workbooks. */
  readonly aliases: readonly string[];
  /** Number of the aspect it belongs to (1-based, as in the regulation). */
  readonly aspect: number;
  /** Weight in the instrument's whole parts: percent = weight × 100 / `Instrument.weightTotal`. */
  readonly weight: number;
  /** Process capability or service capability; decides the labels of its levels. */
  readonly kind: "process" | "service";
  /** Another body's national index that this indicator's value is converted from (Pemdi I5, I6, I7, I18). */
  readonly externalIndex?: ExternalIndex;
  /** An index that is evidence for this indicator's levels and never becomes its value: IKASANDI of BSSN (Pemdi I10–I12). */
  readonly evidenceIndex?: "IKASANDI";
}

/** National indices that become a value of Pemdi: Satu Data Indonesia (Bappenas), Simpul Jaringan (BIG), Pembangunan Statistik (BPS). */
export type ExternalIndex = "SDI" | "SJIG" | "IPS";

/** An aspect: a group of indicators (the regulation's *aspek*). */
export interface Aspect {
  readonly number: number;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Number of its domain, or `null` for an instrument without domains (Pemdi). */
  readonly domain: number | null;
}

/** A domain: a group of aspects. */
export interface Domain {
  readonly number: number;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A predicate and the lowest index, in hundredths, that earns it (inclusive). */
export interface Predicate {
  readonly name: string;
  readonly fromHundredths: number;
}

/** The scale of levels. */
export interface Scale {
  /** Lowest level: 1, or 0 for 5/2018. */
  readonly min: number;
  readonly max: number;
  /** Whether levels are whole numbers (59/2020, 5/2018) or may have decimals (Pemdi). */
  readonly whole: boolean;
  /**
   * Where levels have decimals: the highest value of each level in hundredths, lowest level first. The value rises inside a
   * level as its evidence is accepted, and at the end of it the level is complete.
   */
  readonly levelEnds?: readonly number[];
  /** Names of the levels by kind of indicator, lowest level first. */
  readonly labels: Readonly<Record<Indicator["kind"], readonly string[]>>;
  /** Other spellings of a label met in workbooks: label → spellings. */
  readonly labelAliases?: Readonly<Record<string, readonly string[]>>;
}

/** A regulation as data: everything the index needs; long texts load apart ({@link InstrumentTexts}). */
export interface Instrument {
  readonly id: InstrumentId;
  /** Other ways people name it, besides the id and its citation: `"SPBE"`, `"Pemdi"`. */
  readonly aliases?: readonly string[];
  /** Short name for people: `"SPBE 59/2020"`. */
  readonly shortTitle: string;
  /** Full title of the regulation, Indonesian. */
  readonly title: string;
  /** Evaluation years it applies to, first and last; `null` = still in force. */
  readonly years: readonly [number, number | null];
  readonly scale: Scale;
  /** Exact sum of all indicator weights. */
  readonly weightTotal: number;
  readonly domains: readonly Domain[];
  readonly aspects: readonly Aspect[];
  /** In the regulation's order. */
  readonly indicators: readonly Indicator[];
  /** Highest first; the last begins at the lowest possible index. */
  readonly predicates: readonly Predicate[];
  /** Whether criteria and actions are drafts and must be labelled so wherever shown. */
  readonly draftTexts: boolean;
}

/** What the regulation says at one level of an indicator. */
export interface LevelText {
  readonly label: string;
  /** What this level requires; `null` where the pack has none. */
  readonly criteria: string | null;
  /** What to do to reach the next level; `null` at the highest level or where the pack has none. */
  readonly action: string | null;
  /** How sure the text is; absent where it says what the regulation itself says. */
  readonly confidence?: Confidence;
  /** What is unsure about it, for people to read. */
  readonly remark?: string;
  /** Evidence to collect for this level, item by item in the order of the ministry's portal; absent where evidence is not told by level. */
  readonly evidence?: readonly string[];
  /** What it requires besides of one type of agency. */
  readonly ofAgency?: Readonly<Partial<Record<AgencyType, string>>>;
}

/** How sure a text is: two sources or a real result, one good source, one copied source, sources that disagree. */
export type Confidence = "high" | "medium-high" | "medium" | "low";

/** Types of agencies that Pemdi tells apart: ministries and other central ones, provinces, regencies and cities. */
export type AgencyType = "pusat" | "provinsi" | "kabkota";

/** Long texts of an instrument, loaded only when shown. */
export interface InstrumentTexts {
  readonly id: InstrumentId;
  /** Indicator key → level → text. */
  readonly levels: Readonly<Record<IndicatorKey, Readonly<Record<string, LevelText>>>>;
  /** Indicator key → examples of evidence to collect. */
  readonly evidence: Readonly<Record<IndicatorKey, readonly string[]>>;
  /** Indicator key → a remark on its official text, where there is one. */
  readonly notes?: Readonly<Record<IndicatorKey, string>>;
}
