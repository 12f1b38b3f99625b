import type { CellValue } from "../../../src/assessment/types";
import type { IndicatorKey, Instrument, InstrumentId } from "../../../src/instrument/types";
import type { Grid } from "../../../src/grid/grid";
import type { ColumnMeaning } from "../../../src/table/model";
import type { Random } from "./random";

/** What a column of a drafted table holds. `others` are never a level, whatever they look like. */
export type Role =
  | "number"
  | "name"
  | "domain"
  | "aspect"
  | "weight"
  | "self"
  | "external"
  | "year"
  | "target"
  | "choice"
  /** The outcome, without saying whose: offered like a level, called self-assessed or external. */
  | "final"
  | "owner"
  | "evidence"
  | "explanation"
  | "followUp"
  | "deadline"
  | "status"
  | "others";

/** A column of a drafted table; cells are held by the rows under the column's id. */
export interface DraftColumn {
  readonly id: string;
  readonly role: Role;
  /** A number where the header cell holds one: a year. */
  header: string | number | null;
  /** Header of the row above, over all neighbours that share it. */
  group?: string;
}

/** What the level cell of a row means to the person who typed it. */
export type Meaning =
  | { readonly kind: "level"; readonly level: number }
  | { readonly kind: "blank" }
  /** Not filled or a wrong entry, where the rules leave both open. */
  | { readonly kind: "unclear" }
  | { readonly kind: "invalid" };

/** A row of a drafted table: an indicator, or something between indicators. */
export interface DraftRow {
  readonly key: IndicatorKey | null;
  cells: Record<string, CellValue>;
  meaning: Meaning;
  /** Text of a row that stands in whichever column comes first. */
  first?: CellValue;
  /** A filled row whose name is no indicator's: a finding must name it, whatever its number says. */
  foreign?: true;
  /** Whose row it was before it became foreign. */
  was?: IndicatorKey;
}

/** A sheet besides the table. */
export interface OtherSheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly hidden?: boolean;
  /** Single cells far away from the others. */
  readonly far?: readonly FarCell[];
}

/** A single filled cell, by its place on the sheet; 0-based. */
export interface FarCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What else than taking the level column is right. */
export interface Leave {
  /** Asking, with the right column among what is offered. */
  ask?: true;
  /** Saying that there is no table. */
  refuse?: true;
  /** Nothing may be attached, although a table is drawn. */
  nothing?: true;
  /** Finding nothing needs a sentence of its own: more than is said about a workbook that has nothing to do with SPBE. */
  ownReason?: true;
  /** The levels stand in several places and agree: any of them is right. */
  anyPlace?: true;
}

/** A second table like the first, with other levels. */
export interface Twin {
  readonly place: "beside" | "sheet";
  readonly sheet?: string;
  readonly hidden?: boolean;
  /** Titles over both tables, each above its own. */
  readonly titles?: readonly [string, string];
  readonly header?: string;
  /** `ask`: nothing tells which one is meant. `first`: the first one is. `first-or-ask`: both are reasonable. */
  readonly right: "ask" | "first" | "first-or-ask";
  /** Whether the twin must be offered, or may be. */
  readonly offered: "must" | "may";
  /** Whether the twin stands left of, or before, the first table. */
  readonly leading?: boolean;
  /** Whether nobody has filled the twin: a form to copy. */
  readonly blank?: boolean;
}

/** One table in several places: its rows in parts, each under a header of its own. */
export interface Split {
  readonly place: "beside" | "sheets";
  /** The rows of each part, in order, and how the part is called. */
  parts(draft: Draft): readonly { readonly title: string; readonly rows: readonly DraftRow[] }[];
}

/** A workbook while switches work on it. */
export interface Draft {
  instrument: Instrument;
  sheet: string;
  hidden: boolean;
  /** Blank rows above and blank columns left of everything. */
  top: number;
  left: number;
  /** Rows above the header, as wide as they like. */
  titles: CellValue[][];
  columns: DraftColumn[];
  /** Id of the column a civil servant would take for the level. */
  level: string;
  columnNumbers: "plain" | "brackets" | null;
  withoutHeader: boolean;
  rows: DraftRow[];
  /** Rows under the table. */
  below: CellValue[][];
  /** Columns under the table, counted from its left, that may be offered: targets. */
  offerable: { readonly column: number; readonly header: string; readonly sheet?: string }[];
  /** A block right of the table, beginning at the header's row. */
  beside: CellValue[][];
  before: OtherSheet[];
  after: OtherSheet[];
  twin: Twin | null;
  split: Split | null;
  /** Whether another sheet has levels of its own that a person may mean as well. */
  rival: boolean;
  /** Whether nothing but numbers says what the rows are: refusing to guess is then right as well. */
  doubtful: boolean;
  /** Whether the table itself is left out: only decoys remain. */
  withoutTable: boolean;
  /** Ids of other columns that are as right as the level's. */
  accepted: string[];
  leave: Leave;
  /** Levels of an indicator that are right as well, `null` for none, as long as a finding names the row. */
  tolerated: Record<IndicatorKey, (number | null)[]>;
  /** Single cells far away from the table, on its sheet. */
  far: FarCell[];
}

/** One variation of real workbooks. */
export interface Switch {
  readonly name: string;
  readonly description: string;
  /** At most one switch of a slot is on in a layout: they would undo each other. */
  readonly slot: string;
  /** How many variants it goes through in turn; it is generated alone at least this often. */
  readonly variants?: number;
  /** Only generated alone. */
  readonly alone?: boolean;
  /** `false` where the draft leaves nothing to vary: the switch then has no part in the layout. */
  apply(draft: Draft, random: Random): void | false;
}

/** A level column by its place: sheet, letter and header. */
export interface PlacedColumn {
  readonly sheet: string;
  readonly column: number;
  readonly header: string;
  /** The title above the table, which may be said with the header to tell two tables apart. */
  readonly title?: string;
}

/**
 * What a civil servant would expect the pane to say about a layout. `split`: the levels stand in several places, and
 * either all of them are read or a sentence says so; a part is never taken for the whole.
 */
export interface Expected {
  readonly kind: "found" | "undecided" | "none" | "split";
  /** For `found`: asking instead of taking the expected column is right as well. */
  readonly mayAsk: boolean;
  /** Saying that there is no table is right as well. */
  readonly mayRefuse: boolean;
  readonly instrument: InstrumentId;
  readonly level: PlacedColumn | null;
  /** Level columns that must be offered. */
  readonly candidates: readonly PlacedColumn[];
  /** Columns that may be offered: targets, hidden copies. */
  readonly otherCandidates: readonly PlacedColumn[];
  readonly levels: Readonly<Record<IndicatorKey, number | null>>;
  /** Cells that need a finding, 0-based. */
  readonly invalid: readonly {
    readonly indicator: IndicatorKey;
    readonly row: number;
    readonly column: number;
  }[];
  /** Cells where a finding may or may not be. */
  readonly unclear: readonly { readonly row: number; readonly column: number }[];
  /** What other columns are for; a level column may be called by any meaning that is offered as a level. */
  readonly meanings: readonly {
    readonly column: number;
    readonly header: string;
    readonly anyOf: readonly ColumnMeaning[];
  }[];
  /** Indicators with two rows that disagree. */
  readonly disagreeing: readonly IndicatorKey[];
  /** Columns as right as the level's, with what they say. */
  readonly accepted: readonly {
    readonly place: PlacedColumn;
    readonly levels: Readonly<Record<IndicatorKey, number | null>>;
    /** As `tolerated`, by what this column says in the same rows. */
    readonly tolerated: Readonly<Record<IndicatorKey, readonly (number | null)[]>>;
  }[];
  readonly leave: Leave;
  readonly tolerated: Readonly<Record<IndicatorKey, readonly (number | null)[]>>;
  /** Rows of each indicator, 0-based, on the sheet of the level column. */
  readonly rows: Readonly<Record<IndicatorKey, readonly number[]>>;
  /** Filled rows that belong to no indicator, 0-based, on `sheet`: a finding must name each. */
  readonly foreign: { readonly sheet: string; readonly rows: readonly number[] };
}

/** A generated workbook and what is right about it. */
export interface Layout {
  readonly name: string;
  readonly switches: readonly string[];
  readonly grids: readonly Grid[];
  readonly expected: Expected;
}
