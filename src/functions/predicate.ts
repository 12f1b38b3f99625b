import { decimal, fraction } from "../assessment/fraction";
import { levelsOf } from "../assessment/levels";
import { predicateOf } from "../assessment/predicate";
import { overallIndex as indexOf } from "../assessment/score";
import type { Assessment, CellValue, Fraction } from "../assessment/types";
import { defaultInstrument } from "../instrument/registry";
import type { Instrument } from "../instrument/types";
import { instrumentOf, isOmitted, quoted, rangeOf } from "./arguments";
import { aboutAttached, attachedOrNone } from "./attached";
import type { Answer, DescribedFunction, Question } from "./described";
import { FunctionFailure } from "./failure";
import { assessmentOf } from "./levels";
import { messages } from "./messages";
import { instrumentParameter } from "./parameters";

const ofLevels = (assessment: Assessment): string =>
  predicateOf(assessment.instrument, indexOf(assessment.instrument, levelsOf(assessment)));

/** A decimal written as text, with comma or point. */
const DECIMAL_TEXT = /^\s*\d+(?:[.,]\d+)?\s*$/;

/** The index one cell holds, exactly as it stands there. */
function indexIn(cell: CellValue, { scale }: Instrument): Fraction {
  if (cell === null || (typeof cell === "string" && cell.trim() === ""))
    throw new FunctionFailure("notAvailable", messages().blankIndex);
  // A blank cell reaches a function on desktop as 0; only where levels begin at 0 is that an index.
  if (cell === 0 && scale.min > 0) throw new FunctionFailure("notAvailable", messages().blankIndex);
  const given =
    typeof cell === "string" && DECIMAL_TEXT.test(cell) ? Number(cell.replace(",", ".")) : cell;
  if (typeof given === "number" && given >= 0 && given <= scale.max) return given === 0 ? fraction(0) : decimal(given);
  const code = typeof cell === "object" && cell.error === "#N/A" ? "notAvailable" : "value";
  throw new FunctionFailure(code, messages().notAnIndex(quoted(cell), scale.max));
}

/** A bare index is judged by the instrument named, else by the attached table's, else by the usual one. */
function ofIndex(question: Question, cell: CellValue, asked: Instrument | null): Answer | Promise<Answer> {
  const judged = (instrument: Instrument) => predicateOf(instrument, indexIn(cell, instrument));
  if (asked) return judged(asked);
  const attached = attachedOrNone(question, "instrument");
  return attached instanceof Promise
    ? attached.then((assessment) => judged(assessment?.instrument ?? defaultInstrument))
    : judged(attached?.instrument ?? defaultInstrument);
}

/** `SPBE.PREDICATE`: the predicate of an index in one cell, of levels in a range, or of the attached table. */
export const predicate: DescribedFunction = {
  id: "PREDICATE",
  parameters: [{ name: "indexOrLevels", optional: true, range: true }, instrumentParameter],
  usesTable: true,
  needsAddresses: true,
  examples: ["=SPBE.PREDICATE()", "=SPBE.PREDICATE(SPBE.INDEX())", "=SPBE.PREDICATE(3.75)", "=SPBE.PREDICATE(A8:F64)"],
  compute: (question) => {
    const [given, instrument] = question.values;
    const asked = instrumentOf(instrument);
    if (isOmitted(given, question.addresses?.[0])) return aboutAttached(question, asked, ofLevels);
    const range = rangeOf(given);
    const isOneCell = range.length === 1 && range[0]?.length === 1;
    return isOneCell ? ofIndex(question, range[0]?.[0] ?? null, asked) : ofLevels(assessmentOf(given, asked));
  },
};
