import { functionDefinitions } from "../../../src/functions/list";
import { findInstrument } from "../../../src/instrument/registry";
import { assessmentWith, attachedTable } from "./ask";
import { block, externalBlock, levels } from "./denpasar";
import { answerOf } from "./formulas";

const { table } = attachedTable(assessmentWith(findInstrument("59/2020")!, levels));
const ranges = { "A8:F64": block, "A8:G64": externalBlock };

const examples = functionDefinitions.flatMap(({ examples: own }) => own.map(({ formula, gives }) => [formula, gives] as const));

describe("every example of the help, on the sample workbook", () => {
  it.each(examples)("%s", async (formula, gives) => {
    const answer = await answerOf(formula, ranges, { caller: "Lembar1!Z1", table });
    if (Array.isArray(gives)) expect((answer as readonly unknown[]).slice(0, gives.length)).toEqual(gives);
    else expect(Array.isArray(answer) ? (answer as readonly (readonly unknown[])[])[0]?.[0] : answer).toEqual(gives);
  });
});
