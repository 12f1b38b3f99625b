import { supports } from "../host/host";

/** Shows the pane. Floor: SharedRuntime 1.1; an older Excel has no way to do it, and the button in the ribbon stays. */
export async function showPane(): Promise<void> {
  if (supports("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane().catch(() => undefined);
}
