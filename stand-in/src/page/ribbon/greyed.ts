import type { ButtonControl } from "./controls";
import type { IconName } from "./icons";

/** A button that Excel has and the stand-in does not. */
export const greyed = (label: string, icon: IconName = "other", tip?: string): ButtonControl => ({
  kind: "button",
  label,
  icon,
  ...(tip === undefined ? {} : { tip }),
});
