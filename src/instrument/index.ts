/** The regulations as data: indicators, weights, texts. Other folders enter here. */
export { findAspects, findDomains, findIndicator, findIndicators, keysOfColumn, keysOfNumber } from "./find";
export { aspectByNumber, domainOfAspect, indicatorByKey, percentOf } from "./lookup";
export { EMPTY_END, EMPTY_START, LONG_FORM, nameCore, normalise } from "./normalise";
export { numberIn } from "./numbering";
export { defaultInstrument, findInstrument, instrumentWithCount, instruments, loadTexts } from "./registry";
export type {
  AgencyType,
  Confidence,
  ExternalIndex,
  Indicator,
  IndicatorKey,
  Instrument,
  InstrumentId,
  InstrumentTexts,
  LevelText,
  Predicate,
  Scale,
} from "./types";
export { asSeen } from "./seen-text";
export {
  loadBridge,
  onlyWeak,
  servedBy,
  servingFor,
  withoutPredecessor,
  type Bridge,
  type BridgeLink,
  type EvidenceStatus,
  type LinkStrength,
} from "./bridge/bridge";
