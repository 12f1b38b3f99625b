import { levelsOf, predicateOf, overallIndex as indexOf, type Assessment } from "../../assessment";
import { instrumentOf, isOmitted, rangeOf } from "../arguments/read-arguments";
import { aboutAttached, aboutInstrument } from "../attached";
import type { FunctionDefinition } from "../function-definition";
import { indexIn } from "../arguments/index-cell";
import { assessmentOf } from "../arguments/levels";
import { instrumentParameter } from "../arguments/parameters";

const ofLevels = (assessment: Assessment): string =>
  predicateOf(assessment.instrument, indexOf(assessment.instrument, levelsOf(assessment)));

/** `SPBE.PREDICATE`: the predicate of an index in one cell, of levels in a range, or of the attached table. */
export const predicate: FunctionDefinition = {
  id: "PREDICATE",
  category: "index",
  parameters: [{ name: "indexOrLevels", optional: true, range: true }, instrumentParameter],
  usesTable: true,
  needsAddresses: true,
  examples: [
    { formula: "=SPBE.PREDICATE()", gives: "Sangat Baik" },
    { formula: "=SPBE.PREDICATE(SPBE.INDEX(A8:G64))", gives: "Baik" },
    { formula: "=SPBE.PREDICATE(3.75)", gives: "Sangat Baik" },
    { formula: "=SPBE.PREDICATE(A8:G64)", gives: "Baik" },
  ],
  compute: (question) => {
    const [given, instrument] = question.values;
    const asked = instrumentOf(instrument);
    if (isOmitted(given, question.addresses?.[0])) return aboutAttached(question, asked, ofLevels);
    const range = rangeOf(given);
    const isOneCell = range.length === 1 && range[0]?.length === 1;
    return isOneCell
      ? aboutInstrument(question, asked, (judging) => predicateOf(judging, indexIn(range[0]?.[0] ?? null, judging.scale)))
      : ofLevels(assessmentOf(given, asked));
  },
};
