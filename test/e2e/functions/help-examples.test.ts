import { functionDefinitions } from "../../../src/functions/list";
import { denpasar, withStandIn } from "../support/with-stand-in";
import { blankModes } from "./blank-modes";

const standIn = withStandIn();

describe("every example of the help, in a cell of the sample workbook", () => {
  const examples = functionDefinitions.flatMap((described) => described.examples);
  /** Far enough apart for what spills. */
  const HEIGHT = 60;

  it.each(blankModes)("answers as the help says, blanks arriving as %s", async (blank) => {
    const cellOf = (at: number): string => `Z${1 + at * HEIGHT}`;
    const excel = await standIn.open(denpasar, { blank });
    await excel.attach();
    for (const [at, { formula }] of examples.entries()) await excel.formula(cellOf(at), formula);
    for (const [at, { formula, gives }] of examples.entries()) {
      const { values, errors } = await excel.read(`${cellOf(at)}:AD${HEIGHT + at * HEIGHT}`);
      const wanted = Array.isArray(gives) ? (gives as readonly (readonly unknown[])[]) : [[gives]];
      const shown = wanted.map((row, r) => row.map((_, c) => values[r]?.[c] ?? ""));
      expect([formula, errors[0]?.[0], shown]).toEqual([formula, null, wanted]);
    }
  });
});
