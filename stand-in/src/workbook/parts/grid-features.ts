import type { ChangeSource } from "../../model/events";
import type { Filter } from "../../model/features/filter";
import type { SheetFeatures } from "../../model/features/sheet-features";
import type { Features } from "../../model/workbook/features";
import { nextTask } from "../grid/next-task";
import type { SheetEdits } from "../structure/sheet-edits";
import type { SheetStates } from "../structure/sheet-states";
import type { Editing } from "./editing";

/** Filter, protection, rules, page and charts of the sheets in the grid. */
export class GridFeatures implements Features {
  constructor(
    private readonly states: SheetStates,
    private readonly edits: SheetEdits,
    private readonly editing: Editing
  ) {}

  of(sheetId: string): SheetFeatures {
    return this.states.state(sheetId).features;
  }

  async set(sheetId: string, features: Partial<SheetFeatures>, join = false): Promise<void> {
    this.editing.make(this.edits.features(sheetId, features), join);
    await nextTask();
  }

  async setFilter(sheetId: string, filter: Filter | null, source: ChangeSource): Promise<void> {
    this.editing.allow(sheetId, { kind: "filter", rect: filter?.rect ?? { row: 0, column: 0, rows: 1, columns: 1 } });
    this.editing.events.as(source, () => {
      this.editing.make(this.edits.filter(sheetId, filter));
    });
    await this.editing.calculation.idle();
  }
}
