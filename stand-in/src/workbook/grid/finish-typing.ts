import { DeviceInputEventType, IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/preset-sheets-core";
import type { Grid } from "./grid";
import { UNIT } from "./ranges";

/** Takes what is being typed into its cell; the selection stays where it is. */
export function finishTyping(grid: Grid): void {
  if (!grid.injector.get(IEditorBridgeService).isVisible().visible) return;
  grid.commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.PointerDown,
    unitId: UNIT,
  });
}
