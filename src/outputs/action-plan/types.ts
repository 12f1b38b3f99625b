import type { CellPlace, PlannedItem } from "../../assessment";
import type { IndicatorKey, InstrumentId } from "../../instrument";

/** Until when something is to be done, as the cell says it. Days are Excel's serial numbers: 46387 is 31 December 2026. */
export type Deadline =
  | { readonly kind: "none" }
  | { readonly kind: "day"; readonly day: number }
  /** Something stands there that names no day: `"secepatnya"`. */
  | { readonly kind: "unclear"; readonly text: string };

/** How far an action is, as people write it in many ways. */
export type ActionStatus = "not-started" | "under-way" | "done" | "held-up" | "unclear";

/** Whether the plan written last holds this row: yes, no longer, or its goal is reached. `null`: a row of the person's own. */
export type PlanMark = "in-plan" | "reached" | "no-longer";

/** One row of a *Rencana Aksi* sheet. */
export interface PlannedAction {
  /** Its first cell, for selecting the row. */
  readonly place: CellPlace;
  /** `null` for an action of the person's own that names no indicator. */
  readonly indicator: IndicatorKey | null;
  /** What stands in the column with the indicator's name. */
  readonly name: string;
  /** Level when planned; `null`: not filled. */
  readonly from: number | null;
  /** Level to reach; `null` when the row names none. */
  readonly to: number | null;
  readonly action: string;
  readonly evidence: string;
  /** Responsible unit as the row has it, which may differ from the table's. */
  readonly owner: string;
  readonly deadline: Deadline;
  readonly status: ActionStatus;
  /** The status as written. */
  readonly statusText: string;
  readonly problems: string;
  readonly solutions: string;
  readonly followUp: string;
  readonly mark: PlanMark | null;
}

/** A *Rencana Aksi* sheet as read. */
export interface ActionPlan {
  readonly sheet: string;
  /** Instrument that its title names; `null` when it names none. */
  readonly instrument: InstrumentId | null;
  readonly actions: readonly PlannedAction[];
}

/** What is to be written: the level each indicator of the plan is to reach. */
export interface PlanToWrite {
  readonly levels: Readonly<Record<IndicatorKey, number>>;
  /** Whether a target column is added beside a table that has none. */
  readonly addTargetColumn: boolean;
  /** The items to be collected for an indicator, where the plan goes item by item. */
  readonly items?: Readonly<Record<IndicatorKey, readonly PlannedItem[]>>;
}
