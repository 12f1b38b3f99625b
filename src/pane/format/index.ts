/** Numbers, levels and cells as people read them. Other folders enter here. */
export { cellName } from "./cell-name";
export { dayShown } from "./day";
export { shownGain } from "./gain";
export { headerOf } from "./header-of";
export { levelName, shownLevel } from "./levels";
export { localFormula } from "./local-formula";
export { decimalSeparator, distanceToNext, nearLimit, percentOf, shareOfScale, shown, shownGap, signedDifference } from "./numbers";
export { shownValue } from "./shown-value";
export { typedTarget } from "./typed-target";
