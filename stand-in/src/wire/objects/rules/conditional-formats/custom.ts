import { WireObject, type ObjectType } from "../../../requests/object-type";
import { formatType } from "./format";
import { formula } from "./formula";
import { change, known, type FormatKey } from "./stored-formats";

const customRuleType: ObjectType<FormatKey> = {
  name: "ConditionalFormatRule",
  scalars: { Formula: (key, batch) => `=${known(key, batch).formulas[0] ?? ""}` },
  setters: {
    Formula: (key, value, batch) =>
      change(key, { formulas: [formula(value, "ConditionalFormatRule.formula")] }, batch, "ConditionalFormatRule.formula"),
  },
  missing: ["FormulaLocal", "FormulaR1C1"],
};

/** `conditionalFormat.custom`. */
export const customType: ObjectType<FormatKey> = {
  name: "CustomConditionalFormat",
  children: { Rule: (key) => WireObject.of(customRuleType, key), Format: (key) => WireObject.of(formatType, key) },
};
