/** The sheet *Riwayat*: what went out to units and came back. Other folders enter here. */
export { historyPlan, historyRows, historyStart, HISTORY_SHEET, type HistoryRow } from "./history";
