import type { Rect } from "../../geometry/rect";
import type { ChangeSource } from "../events";
import type { SheetInfo } from "../sheet-info";

/** The sheets of a workbook, and what is selected in them. */
export interface Sheets {
  /** In the order of the tabs. */
  all(): readonly SheetInfo[];
  /** The sheet in front. */
  activeId(): string;
  activate(sheetId: string): Promise<void>;
  selection(): { readonly sheetId: string; readonly rects: readonly Rect[] };
  select(sheetId: string, rects: readonly Rect[]): Promise<void>;
  /** @param position among the tabs; null puts it last */
  add(name: string, position: number | null, source: ChangeSource): Promise<SheetInfo>;
  delete(sheetId: string, source: ChangeSource): Promise<void>;
  rename(sheetId: string, name: string, source: ChangeSource): Promise<void>;
  move(sheetId: string, position: number, source: ChangeSource): Promise<void>;
  setVisibility(sheetId: string, visibility: SheetInfo["visibility"]): Promise<void>;
}
