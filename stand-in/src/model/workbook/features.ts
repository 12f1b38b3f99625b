import type { ChangeSource } from "../events";
import type { Filter } from "../features/filter";
import type { SheetFeatures } from "../features/sheet-features";

/** Filter, protection, rules, page and charts of the sheets. */
export interface Features {
  of(sheetId: string): SheetFeatures;
  /** Changes some of them, as one undo step or (`join`) as part of the step before. */
  set(sheetId: string, features: Partial<SheetFeatures>, join?: boolean): Promise<void>;
  /** Filters by the values a column shows, or takes the filter away (null), as one undo step. */
  setFilter(sheetId: string, filter: Filter | null, source: ChangeSource): Promise<void>;
}
