import { percentOf } from "../../instrument";
import { instrumentOf } from "../arguments/read-arguments";
import { aboutInstrument } from "../attached";
import type { FunctionDefinition } from "../function-definition";
import { indicatorOf } from "../arguments/indicator";
import { indicatorParameter, instrumentParameter } from "../arguments/parameters";

/** `SPBE.WEIGHT`: the weight of an indicator in percent. */
export const weight: FunctionDefinition = {
  id: "WEIGHT",
  category: "regulation",
  parameters: [indicatorParameter, instrumentParameter],
  usesTable: true,
  examples: [
    { formula: "=SPBE.WEIGHT(1)", gives: 1.3 },
    { formula: '=SPBE.WEIGHT("Layanan Data Terbuka","59/2020")', gives: 3 },
  ],
  compute: (question) => {
    const [indicator, instrument] = question.values;
    return aboutInstrument(question, instrumentOf(instrument), (judging) => percentOf(judging, indicatorOf(judging, indicator).weight));
  },
};
