/* All that SPBE.CONVERT needs besides its arguments: loaded when the first such formula asks, as with SPBE.BENCHMARK. */
import { convertIndex, namedIndex, readIndex, scaleOfIndex, toDouble, type CellValue } from "../../../assessment";
import { conversionMessages } from "../../../text/functions/conversion-messages";
import { isBlank, quoted, spelled } from "../../arguments/read-arguments";
import { FunctionFailure } from "../../failure";
import { spokenLanguage } from "../../messages";

/**
 * The Pemdi value of another body's index.
 * @param source the index by name, or the indicator that takes its value from it
 * @param value the index on its own scale; what is awaited counts 1, so that a cell waiting for its index can already hold the formula
 * @throws FunctionFailure when the source is none, or the value is none of its scale
 */
export function converted(source: CellValue, value: CellValue): number {
  const messages = conversionMessages[spokenLanguage()];
  if (isBlank(source)) throw new FunctionFailure("value", messages.sourceMissing);
  const index = typeof source === "object" ? null : namedIndex(String(source));
  if (index === null) throw new FunctionFailure("value", messages.unknownSource(spelled(source)));
  if (index === "IKASANDI") throw new FunctionFailure("value", messages.notConverted);
  const reading = readIndex(index, value);
  if (reading.kind === "awaited") return 1;
  if (reading.kind === "value") return toDouble(convertIndex(index, reading.value));
  const { lowest, highest } = scaleOfIndex(index);
  const code = typeof value === "object" && value?.error === "#N/A" ? "notAvailable" : "value";
  throw new FunctionFailure(code, messages.notAnIndexOf(quoted(value), index, lowest, highest));
}
