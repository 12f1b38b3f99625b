import type { Unit } from "../../assessment";
import type { Grid } from "../../grid";
import type { IndicatorKey, InstrumentTexts } from "../../instrument";
import type { HistoryRow } from "../../outputs/history";
import type { Reading } from "../../table";
import type { InBoth } from "../../text/language";

/** What the workbooks of units are made from. */
export interface SplitSource {
  readonly reading: Reading;
  /** The cells of the workbook the reading is of. */
  readonly grids: readonly Grid[];
  /** Of the reading's instrument. */
  readonly texts: InstrumentTexts;
  /** Each `""` where it is not known. */
  readonly agency: string;
  readonly year: string;
  /** Day they are made: `2026-11-29`. */
  readonly today: string;
}

/** What the person wants otherwise than the table says. */
export interface SplitWishes {
  /** Keys (`unitKey`) of units that are one, group by group; the first of a group that owns most gives the name. */
  readonly join?: readonly (readonly string[])[];
  /** Unit that gets the indicators nobody is named for; left out or `""`: they go to nobody. */
  readonly unownedTo?: string;
}

/** What one unit gets. */
export interface UnitShare {
  readonly unit: string;
  /** All names it has in the workbook: more than one where units were joined. */
  readonly names: readonly string[];
  /** In the instrument's order. */
  readonly indicators: readonly IndicatorKey[];
  /** Of its indicators those that other units answer too, and which. */
  readonly shared: ReadonlyMap<IndicatorKey, readonly string[]>;
  /** A name that every system takes and no other share has. */
  readonly fileName: string;
}

/** Why nothing can be given out. */
export type NotSplitReason = "no-owner-column" | "all-unowned";

/** Who gets what. */
export type SplitPlan =
  | {
      readonly kind: "split";
      /** Most indicators first. */
      readonly shares: readonly UnitShare[];
      /** Indicators that nobody is named for. */
      readonly unassigned: readonly IndicatorKey[];
      /** Units that may be one, by how they are written; nobody joins them unasked. */
      readonly similar: readonly (readonly Unit[])[];
    }
  | { readonly kind: "not-split"; readonly reason: NotSplitReason };

/** An email as a person sends it. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** The workbook of a unit. */
export interface UnitFile extends UnitShare {
  readonly bytes: Uint8Array;
  readonly mail: InBoth<MailText>;
}

/** The workbooks of all units. */
export interface Split extends Pick<Extract<SplitPlan, { readonly kind: "split" }>, "unassigned" | "similar"> {
  readonly kind: "split";
  readonly files: readonly UnitFile[];
  /** What names of files begin with: `Denpasar 2021`; `""` where neither is known. */
  readonly placeAndYear: string;
  /** Lines for the sheet *Riwayat*: who got what. */
  readonly history: readonly HistoryRow[];
}
