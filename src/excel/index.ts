/** The workbook as the session sees it, and what the host tells about itself. Other folders enter here. */
export type { HostAppearance, HostTheme } from "./host/appearance-types";
export { hostAppearance } from "./host/appearance";
export { forgetWorkbooks, keptWorkbooks } from "./host/viewer/kept-workbooks";
export { recall, remember } from "./host/viewer/viewer-memory";
export { onCommand, type Command } from "./living/commands";
export { reloadWhenUpdated } from "./living/reload-once";
export { isWished } from "./living/wish-keys";
