import type { WorkbookEvent } from "../events";
import type { Calculating } from "./calculation";
import type { Cells } from "./cells";
import type { Names, Settings, XmlParts } from "./document";
import type { Features } from "./features";
import type { History } from "./history";
import type { Layout } from "./layout";
import type { Protection } from "./protection";
import type { Sheets } from "./sheets";
import type { Validations } from "./validation";

/**
 * A workbook open in the grid, by its parts. Everything that can wait for the grid or the calculation is a promise. Rows and columns are
 * 0-based everywhere; sheets are known by ids that survive renaming and moving.
 */
export interface Workbook {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly layout: Layout;
  readonly features: Features;
  readonly protection: Protection;
  readonly validation: Validations;
  readonly names: Names;
  readonly xmlParts: XmlParts;
  readonly settings: Settings;
  readonly history: History;
  readonly calculation: Calculating;
  /** Ends what a person is typing into a cell, as leaving the cell does; nothing when nobody types. */
  finishTyping(): Promise<void>;
  /** Listens to what happens in the workbook, whoever causes it. @returns what stops listening */
  on(listener: (event: WorkbookEvent) => void): () => void;
  /** The `.xlsx` as Excel would save it now: the original zip patched. */
  save(): Uint8Array;
}
