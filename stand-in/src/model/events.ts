import type { Rect } from "../geometry/rect";
import type { Value } from "./value";

/** Where a change came from: the person (typing in the grid), an add-in (wire), undo/redo, or another person. */
export type ChangeSource = "person" | "addin" | "undo" | "remote";

export type WorkbookEvent =
  | {
      readonly type: "changed";
      readonly sheetId: string;
      readonly rect: Rect;
      readonly source: ChangeSource;
      readonly changeType:
        "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted" | "Others";
      /** for single-cell edits only */ readonly before?: Value;
      readonly after?: Value;
    }
  | { readonly type: "sorted"; readonly sheetId: string; readonly rect: Rect; readonly source: ChangeSource }
  | { readonly type: "rowsHidden"; readonly sheetId: string; readonly rect: Rect; readonly hidden: boolean; readonly source: ChangeSource }
  | { readonly type: "protected"; readonly sheetId: string; readonly on: boolean; readonly source: ChangeSource }
  | { readonly type: "formatChanged"; readonly sheetId: string; readonly rect: Rect; readonly source: ChangeSource }
  | { readonly type: "calculated"; readonly sheetId: string; readonly rects: readonly Rect[] }
  | { readonly type: "selection"; readonly sheetId: string; readonly rects: readonly Rect[] }
  | { readonly type: "sheetActivated"; readonly sheetId: string }
  | { readonly type: "sheetAdded"; readonly sheetId: string; readonly source: ChangeSource }
  | { readonly type: "sheetDeleted"; readonly sheetId: string; readonly name: string; readonly source: ChangeSource }
  | {
      readonly type: "sheetRenamed";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly source: ChangeSource;
    }
  | {
      readonly type: "sheetMoved";
      readonly sheetId: string;
      readonly before: number;
      readonly after: number;
      readonly source: ChangeSource;
    };
