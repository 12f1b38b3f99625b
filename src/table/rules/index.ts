import { duplicateDiffers, duplicateSame } from "./duplicates";
import { levelAsText, levelIsDate, levelLabelDiffers, levelNotWhole, levelOutOfScale, levelShowsError, notALevel } from "./level-cells";
import { missingIndicator, nameFitsSeveral, numberAndNameDiffer, strangeName, unknownIndicator, unknownRow } from "./indicators";
import { indexAsLevel, kamiForIkasandi, levelZero, percentAsLevel } from "./decimal-levels";
import { externalFarBelow, levelJumps, notFilled, targetBelowLevel, withoutEvidence } from "./advice";
import { errorBesideLevel, totalDiffers, typedAmongFormulas } from "./around-levels";
import { otherNames } from "./other-names";
import { wrongValidation } from "./validation";
import { weightDiffers, weightIsDate, weightsDoNotSum } from "./weight";
import type { Rule } from "./rule";

export type { ReadRow, Rule, RuleContext } from "./rule";

/** The rules about what may be read at all: checked on every reading. */
export const entryRules: readonly Rule[] = [
  levelShowsError,
  levelOutOfScale,
  levelIsDate,
  indexAsLevel,
  percentAsLevel,
  levelZero,
  levelNotWhole,
  levelLabelDiffers,
  notALevel,
  levelAsText,
  duplicateDiffers,
  duplicateSame,
  missingIndicator,
  unknownIndicator,
  unknownRow,
  strangeName,
  otherNames,
  numberAndNameDiffer,
  nameFitsSeveral,
  weightDiffers,
  weightIsDate,
];

/** The rules about what stands around the levels and follows from them. */
export const surroundingRules: readonly Rule[] = [
  weightsDoNotSum,
  totalDiffers,
  errorBesideLevel,
  typedAmongFormulas,
  wrongValidation,
  kamiForIkasandi,
];

/** Rules about rows that can be read but deserve a second look. */
export const adviceRules: readonly Rule[] = [notFilled, withoutEvidence, targetBelowLevel, levelJumps, externalFarBelow];

/** Every rule there is, e.g. to find the sentence of a finding by its rule. */
export const allRules: readonly Rule[] = [...entryRules, ...surroundingRules, ...adviceRules];
export { dateShown } from "./dates";
