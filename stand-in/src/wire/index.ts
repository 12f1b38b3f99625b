export { connect } from "./connect";
export type { TripCounts, TripTotals } from "./counter";
export type { BlankMode, ConnectOptions, Connection, EventMode } from "./options";
export { iframeName, offersFunctions, requirementSets } from "./startup";
