/** The indicator whose row is selected in the sheet. Other folders enter here. */
export { FOLLOWING, SelectedIndicator, SELECTED_ANCHOR } from "./selected-indicator";
