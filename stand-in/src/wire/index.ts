export { connect } from "./connect";
export type { TripCounts, TripTotals } from "./protocol/counter";
export type { BlankMode, ConnectOptions, Connection, EventMode } from "./host/options";
export { iframeName, offersFunctions, requirementSets } from "./host/startup";
