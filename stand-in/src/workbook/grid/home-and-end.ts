import { IEditorBridgeService, IEditorService } from "@univerjs/preset-sheets-core";
import type { Grid } from "./grid";

/** Home and End take the cursor to either end of what is being typed; the grid leaves them without effect there. True when that was done. */
export function homeAndEnd(grid: Grid, { key, shiftKey, ctrlKey }: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey">): boolean {
  if ((key !== "Home" && key !== "End") || shiftKey || ctrlKey) return false;
  if (!grid.injector.get(IEditorBridgeService).isVisible().visible) return false;
  const editor = grid.injector.get(IEditorService).getFocusEditor();
  if (!editor) return false;
  // What is typed ends with a line break of its own.
  const end = Math.max(0, (editor.getDocumentData().body?.dataStream.length ?? 2) - 2);
  const offset = key === "Home" ? 0 : end;
  editor.setSelectionRanges([{ startOffset: offset, endOffset: offset }]);
  return true;
}
