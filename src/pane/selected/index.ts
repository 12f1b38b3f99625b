/** The indicator whose row is selected in the sheet. Other folders enter here. */
export { FOLLOWING, SELECTED_ANCHOR } from "./following";
export { SelectedIndicator } from "./selected-indicator";
