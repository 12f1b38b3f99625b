import { invalidArgument } from "../../../protocol/errors";
import { isJsonObject } from "../../../protocol/json";
import { WireObject, type ObjectType } from "../../../requests/object-type";
import { operatorOf, operatorWord } from "../rule-operators";
import { formatType } from "./format";
import { formula } from "./formula";
import { change, known, type FormatKey } from "./stored-formats";

/** `conditionalFormat.cellValue`. */
export const cellValueType: ObjectType<FormatKey> = {
  name: "CellValueConditionalFormat",
  scalars: {
    Rule: (key, batch) => {
      const { formulas, attributes } = known(key, batch);
      return {
        formula1: `=${formulas[0] ?? ""}`,
        ...(formulas[1] === undefined ? {} : { formula2: `=${formulas[1]}` }),
        operator: operatorWord(attributes["operator"] ?? "equal", true),
      };
    },
  },
  setters: {
    Rule: (key, value, batch) => {
      const location = "CellValueConditionalFormat.rule";
      if (!isJsonObject(value)) throw invalidArgument(location);
      const second = value["formula2"];
      const formulas = [
        formula(value["formula1"], location),
        ...(second === undefined || second === null || second === "" ? [] : [formula(second, location)]),
      ];
      return change(key, { formulas, attributes: { operator: operatorOf(value["operator"], location) } }, batch, location);
    },
  },
  children: { Format: (key) => WireObject.of(formatType, key) },
};
