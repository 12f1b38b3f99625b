export { connect } from "./connect";
export type { TripCounts, TripTotals } from "./counter";
export type { BlankMode, ConnectOptions, Connection, EventMode, Theme } from "./options";
export { iframeName, offersFunctions, requirementSets } from "./startup";
